/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.message;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Strings in quotes as the text format of Protocol Buffers has them. */
final class TextLiteral {
    private TextLiteral() {
    }

    /**
     * Writes bytes as a literal: what is text stays readable, every other byte becomes three octal digits.
     *
     * @param bytes the bytes
     * @param quote what encloses it: ' or "
     * @return the literal with its quotes
     */
    static String of(byte[] bytes, char quote) {
        boolean text = isUtf8(bytes);
        String source = new String(bytes, text ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
        StringBuilder literal = new StringBuilder(source.length() + 2).append(quote);
        for (int i = 0; i < source.length(); i++) {
            append(literal, source.charAt(i), quote, text);
        }
        return literal.append(quote).toString();
    }

    private static void append(StringBuilder literal, char c, char quote, boolean text) {
        if (c == quote || c == '\\') {
            literal.append('\\').append(c);
        } else if (c >= ' ' && c < 0x7F || text && c > 0x9F) {
            literal.append(c);
        } else if (c == '\n') {
            literal.append("\\n");
        } else if (c == '\r') {
            literal.append("\\r");
        } else if (c == '\t') {
            literal.append("\\t");
        } else {
            byte[] bytes = text ? String.valueOf(c).getBytes(StandardCharsets.UTF_8) : new byte[] {(byte) c};
            for (byte b : bytes) {
                octal(literal, b & 0xFF);
            }
        }
    }

    private static void octal(StringBuilder literal, int value) {
        literal.append('\\').append((char) ('0' + (value >> 6))).append((char) ('0' + (value >> 3 & 7))).append((char) ('0' + (value & 7)));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
