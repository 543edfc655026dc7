/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import java.util.ArrayList;
import java.util.List;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;

/** The texts of a constant. */
final class ConstantTexts {
    private static final int TEXT_VALUE = 8;
    private static final int LONGEST = 1 << 12;
    private static final int MOST = 1 << 20;

    private ConstantTexts() {
    }

    /** Reads the texts of the tensors in a NodeDef that the cursor is in. */
    static List<String> in(MessageCursor cursor) throws MalformedMessageException {
        List<String> texts = new ArrayList<>();
        int outer = cursor.depth();
        while (cursor.depth() >= outer) {
            int field = cursor.next();
            if (field == MessageCursor.END) {
                if (cursor.depth() == outer) {
                    break;
                }
                cursor.leave();
            } else if (cursor.isIn(Schema.TENSOR)) {
                if (field == TEXT_VALUE && texts.size() < MOST) {
                    texts.add(cursor.bytes(LONGEST).toString());
                }
            } else if (leadsToTensor(cursor, field)) {
                cursor.enter();
            }
        }
        return texts;
    }

    private static boolean leadsToTensor(MessageCursor cursor, int field) {
        return cursor.isIn(Schema.NODE) ? field == Schema.NODE_ATTR
                : cursor.isIn(Schema.ATTR_ENTRY) ? field == Schema.VALUE : cursor.isIn(Schema.ATTR_VALUE) && field == Schema.VALUE_TENSOR;
    }
}
