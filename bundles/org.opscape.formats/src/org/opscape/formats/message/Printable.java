/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.message;

import org.opscape.model.AttributeValue;

/** Turns bytes into text that can be shown. */
public final class Printable {
    private Printable() {
    }

    /**
     * Takes bytes as UTF-8; control characters become escapes, and what was left out an ellipsis.
     *
     * @param bytes the bytes, or the beginning of them
     * @return the text
     */
    public static AttributeValue.Text of(ByteSlice bytes) {
        return new AttributeValue.Text(text(bytes), bytes.total());
    }

    /**
     * Takes bytes as UTF-8; control characters become escapes, and what was left out an ellipsis.
     *
     * @param bytes the bytes, or the beginning of them
     * @return the text
     */
    public static String text(ByteSlice bytes) {
        String text = bytes.toString();
        StringBuilder printable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == 0x7F) {
                printable.append(c == '\n' ? "\\n" : "\\x" + Character.forDigit(c >> 4, 16) + Character.forDigit(c & 15, 16));
            } else {
                printable.append(c);
            }
        }
        return printable.append(bytes.total() > bytes.length() ? "…" : "").toString();
    }
}
