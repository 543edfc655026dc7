/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.message;

import java.nio.charset.StandardCharsets;

/** Decodes what stands between the quotes of a literal in the text format: C escapes, and Unicode escapes as UTF-8. */
final class TextEscapes {
    private final ByteWindow window;
    private int position;
    private int end;
    private byte[] more = new byte[0];
    private int used;

    TextEscapes(ByteWindow window) {
        this.window = window;
    }

    void start(int from, int to) {
        position = from;
        end = to;
    }

    boolean hasNext() {
        return used < more.length || position < end;
    }

    /** Returns the next byte that the literal stands for. */
    /** Whether the character that an escape stands for has more bytes. */
    boolean hasMore() {
        return used < more.length;
    }

    int position() {
        return position;
    }

    int next() throws MalformedMessageException {
        if (used < more.length) {
            return more[used++] & 0xFF;
        }
        int c = window.at(position++);
        return c == '\\' && position < end ? escape(window.at(position++)) : c;
    }

    private int escape(int c) throws MalformedMessageException {
        return switch (c) {
            case 'a' -> 7;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> 11;
            case 'x', 'X' -> number(16, 2, 0);
            case 'u' -> unicode(4);
            case 'U' -> unicode(8);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> number(8, 2, c - '0') & 0xFF;
            default -> c;
        };
    }

    private int number(int radix, int digits, int first) {
        int value = first;
        for (int i = 0; i < digits && position < end; i++) {
            int digit = Character.digit(window.at(position), radix);
            if (digit < 0) {
                break;
            }
            value = value * radix + digit;
            position++;
        }
        return value;
    }

    private int unicode(int digits) throws MalformedMessageException {
        int at = position;
        int code = number(16, digits, 0);
        if (position != at + digits || !Character.isValidCodePoint(code)) {
            throw new MalformedMessageException("a Unicode escape is wrong", at, false);
        }
        more = new String(Character.toChars(code)).getBytes(StandardCharsets.UTF_8);
        used = 1;
        return more[0] & 0xFF;
    }
}
