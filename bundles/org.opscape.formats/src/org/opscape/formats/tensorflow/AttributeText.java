/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import java.util.Optional;
import org.opscape.formats.message.ByteSlice;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;

/** One attribute of a node that is a text. */
final class AttributeText {
    private static final int LONGEST = 1 << 16;

    private AttributeText() {
    }

    /** Reads it from the NodeDef that the cursor is in. */
    static Optional<String> in(MessageCursor cursor, byte[] name) throws MalformedMessageException {
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.NODE_ATTR) {
                cursor.enter();
                boolean wanted = cursor.next() == Schema.KEY && is(cursor.bytes(LONGEST), name);
                if (wanted) {
                    return cursor.next() == Schema.VALUE ? text(cursor) : Optional.empty();
                }
                cursor.leave();
            }
            field = cursor.next();
        }
        return Optional.empty();
    }

    private static Optional<String> text(MessageCursor cursor) throws MalformedMessageException {
        cursor.enter();
        return cursor.next() == Schema.VALUE_BYTES ? Optional.of(cursor.bytes(LONGEST).toString()) : Optional.empty();
    }

    private static boolean is(ByteSlice key, byte[] name) {
        boolean same = key.length() == name.length;
        for (int i = 0; i < name.length && same; i++) {
            same = key.at(i) == name[i];
        }
        return same;
    }
}
