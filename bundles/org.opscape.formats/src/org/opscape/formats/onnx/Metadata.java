/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.util.Map;
import java.util.function.Predicate;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;

/** Reads entries of metadata_props. */
final class Metadata {
    private static final int LONGEST = 1 << 20;

    private Metadata() {
    }

    /** Reads the entry that the cursor is at, and keeps it if its key is wanted and new. */
    static void read(MessageCursor cursor, Predicate<String> wanted, Map<String, String> entries) throws MalformedMessageException {
        String key = "";
        String value = "";
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.KEY) {
                key = cursor.bytes(LONGEST).toString();
            } else if (field == Schema.ENTRY_VALUE) {
                value = cursor.bytes(LONGEST).toString();
            }
            field = cursor.next();
        }
        cursor.leave();
        if (wanted.test(key)) {
            entries.putIfAbsent(key, value);
        }
    }
}
