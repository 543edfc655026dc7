/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.message;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Scans the tokens of the text format of Protocol Buffers. */
public final class TextScanner {
    /** What {@link #peek} returns at the end of the text. */
    public static final int NONE = -1;
    private static final byte SPACE = 1;
    private static final byte WORD = 2;
    private static final byte SPECIAL = 4;
    private static final byte[] CLASS = new byte[256];
    /** How deep messages may be nested in a value that is skipped. */
    private static final int MAX_SKIPPED_DEPTH = MessageCursor.MAX_DEPTH;

    static {
        for (char c : " \t\r\n\f\u000B".toCharArray()) {
            CLASS[c] = SPACE;
        }
        for (char c = 'a'; c <= 'z'; c++) {
            CLASS[c] = WORD;
            CLASS[c - 'a' + 'A'] = WORD;
        }
        for (char c = '0'; c <= '9'; c++) {
            CLASS[c] = WORD;
        }
        CLASS['_'] = WORD;
        for (char c : "{}<>\"'#".toCharArray()) {
            CLASS[c] = SPECIAL;
        }
    }

    /** Without its backslash: U and eight digits. */
    private static final int LONGEST_ESCAPE = 9;

    private final ByteWindow window;
    private final int length;
    private int position;
    private byte[] decoded = new byte[64];
    private boolean escaped;
    private long decimal;

    /**
     * Begins before the first token.
     *
     * @param window the text
     */
    public TextScanner(ByteWindow window) {
        this.window = window;
        this.length = window.length();
    }

    /** Takes the bytes of a string one by one. */
    @FunctionalInterface
    public interface ByteTaker {
        /**
         * Takes a byte.
         *
         * @param value from 0 to 255
         * @throws IOException if it cannot be handed on
         */
        void take(int value) throws IOException;
    }

    /** {@return the offset of the next byte} */
    public int position() {
        return position;
    }

    /** Passes a byte. */
    public void advance() {
        position++;
    }

    /** {@return the next byte that is neither space nor comment, before which this stays; {@link #NONE} at the end} */
    public int peek() {
        int at = position;
        while (at < length) {
            int c = window.at(at);
            if (CLASS[c] != SPACE) {
                if (c != '#') {
                    position = at;
                    return c;
                }
                at = lineEnd(at);
            } else {
                at++;
            }
        }
        position = length;
        return NONE;
    }

    /** {@return what {@link #peek} returns, behind the separators that may stand between fields} */
    public int peekField() {
        int c = peek();
        while (c == ',' || c == ';') {
            position++;
            c = peek();
        }
        return c;
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < length && window.at(at) != '\n') {
            at++;
        }
        return at;
    }

    /**
     * Passes an identifier.
     *
     * @return its length; 0 if there is none
     */
    public int identifier() {
        int from = position;
        int at = from;
        while (at < length && CLASS[window.at(at)] == WORD) {
            at++;
        }
        position = at;
        return at - from;
    }

    /**
     * Passes the name of an extension or of the type of an Any: everything in brackets.
     *
     * @throws MalformedMessageException if the bracket is not closed
     */
    public void skipExtensionName() throws MalformedMessageException {
        int at = position;
        while (at < length && window.at(at) != ']') {
            at++;
        }
        if (at == length) {
            throw truncated("'[' is not closed");
        }
        position = at + 1;
    }

    /**
     * Passes a plain decimal number of at most 18 digits, and keeps it as {@link #lastDecimal}.
     *
     * @return whether there was one; else this stays
     */
    public boolean decimal() {
        int at = position;
        boolean negative = at < length && window.at(at) == '-';
        if (negative) {
            at++;
        }
        int from = at;
        long value = 0;
        int c = 0;
        while (at < length && (c = window.at(at)) >= '0' && c <= '9') {
            value = value * 10 + c - '0';
            at++;
        }
        int digits = at - from;
        if (digits == 0 || digits > 18 || at < length && isToken(c) || digits > 1 && window.at(from) == '0') {
            return false;
        }
        decimal = negative ? -value : value;
        position = at;
        return true;
    }

    /** {@return the number that was passed last} */
    public long lastDecimal() {
        return decimal;
    }

    /**
     * Passes a number or a name; the sign may stand apart.
     *
     * @return the token; empty if there is none
     */
    public String token() {
        boolean negative = peek() == '-';
        if (negative) {
            position++;
            peek();
        }
        int from = position;
        int at = from;
        while (at < length && isToken(window.at(at))) {
            at++;
        }
        position = at;
        int index = window.load(from, at);
        String token = new String(window.buffer(), index, at - from, StandardCharsets.ISO_8859_1);
        return negative ? "-" + token : token;
    }

    private static boolean isToken(int c) {
        return CLASS[c] == WORD || c == '.' || c == '+' || c == '-';
    }

    void skipValue() throws MalformedMessageException {
        int c = peek();
        if (c == '{' || c == '<') {
            position++;
            skipMessageRest();
        } else if (c == '"' || c == '\'') {
            int end = position;
            while (c == '"' || c == '\'') {
                end = literalEnd(position) + 1;
                position = end;
                c = peek();
            }
            position = end;
        } else {
            int from = position;
            token();
            if (position == from) {
                throw c == NONE ? truncated("the text ends where a value was expected")
                        : new MalformedMessageException("a value was expected, not '" + (char) c + "'", from, false);
            }
        }
    }

    /** Passes everything up to the brace that closes the current message, and this brace. */
    void skipMessageRest() throws MalformedMessageException {
        int at = position;
        int open = 1;
        while (open > 0) {
            if (at >= length) {
                position = length;
                throw truncated("the text ends, but a message is not closed");
            }
            int c = window.at(at++);
            if (CLASS[c] == SPECIAL) {
                switch (c) {
                    case '{', '<' -> open++;
                    case '}', '>' -> open--;
                    case '#' -> at = lineEnd(at);
                    default -> at = literalEnd(at - 1) + 1;
                }
                if (open > MAX_SKIPPED_DEPTH) {
                    throw new MalformedMessageException("messages are nested more than " + MAX_SKIPPED_DEPTH + " deep", at, false);
                }
            }
        }
        position = at;
    }

    /** Returns the position of the quote that ends the literal that begins at a position. */
    private int literalEnd(int from) throws MalformedMessageException {
        int quote = window.at(from);
        escaped = false;
        for (int at = from + 1; at < length; at++) {
            int c = window.at(at);
            if (c == quote) {
                return at;
            }
            if (c == '\\') {
                escaped = true;
                at++;
            } else if (c == '\n') {
                throw new MalformedMessageException("a string is not closed in its line", from, false);
            }
        }
        throw truncated("the text ends in a string");
    }

    /** Takes a string, which may be several literals one after another. */
    void literal(ByteSlice slice, int max) throws MalformedMessageException {
        int c = peek();
        if (c != '"' && c != '\'') {
            throw c == NONE ? truncated("the text ends where a string was expected")
                    : new MalformedMessageException("a string was expected, not '" + (char) c + "'", position, false);
        }
        int from = position;
        int end = literalEnd(from);
        boolean escapes = escaped;
        position = end + 1;
        c = peek();
        if (c == '"' || c == '\'' || escapes) {
            position = from;
            decode(slice, max);
        } else {
            position = end + 1;
            int count = Math.min(max, end - from - 1);
            int index = window.load(from + 1, from + 1 + count);
            slice.set(window.buffer(), index, count, end - from - 1);
        }
    }

    /**
     * Passes a string, which may be several literals one after another, however long it is.
     *
     * @param taker gets its bytes
     * @throws MalformedMessageException if there is no string, or a wrong one
     * @throws IOException if the taker fails
     */
    public void literal(ByteTaker taker) throws MalformedMessageException, IOException {
        int c = peek();
        if (c != '"' && c != '\'') {
            throw c == NONE ? truncated("the text ends where a string was expected")
                    : new MalformedMessageException("a string was expected, not '" + (char) c + "'", position, false);
        }
        TextEscapes escapes = new TextEscapes(window);
        while (c == '"' || c == '\'') {
            position = decode(taker, escapes, c, position);
            c = peek();
        }
    }

    /** Hands on the bytes of the literal that begins at a position, in one walk; returns the position behind it. */
    private int decode(ByteTaker taker, TextEscapes escapes, int quote, int from) throws MalformedMessageException, IOException {
        int at = from + 1;
        while (at < length) {
            int c = window.at(at++);
            if (c == quote) {
                return at;
            }
            if (c == '\n') {
                throw new MalformedMessageException("a string is not closed in its line", from, false);
            }
            if (c != '\\') {
                taker.take(c);
            } else {
                escapes.start(at - 1, Math.min(length, at + LONGEST_ESCAPE));
                do {
                    taker.take(escapes.next());
                } while (escapes.hasMore());
                at = escapes.position();
            }
        }
        throw truncated("the text ends in a string");
    }

    private void decode(ByteSlice slice, int max) throws MalformedMessageException {
        TextEscapes escapes = new TextEscapes(window);
        int count = 0;
        int total = 0;
        int c = peek();
        int last = position;
        while (c == '"' || c == '\'') {
            int end = literalEnd(position);
            last = end + 1;
            escapes.start(position + 1, end);
            while (escapes.hasNext()) {
                int value = escapes.next();
                total++;
                if (count < max) {
                    append(count++, value);
                }
            }
            position = end + 1;
            c = peek();
        }
        position = last;
        slice.set(decoded, 0, count, total);
    }

    private void append(int index, int value) {
        if (index == decoded.length) {
            decoded = Arrays.copyOf(decoded, 2 * index);
        }
        decoded[index] = (byte) value;
    }

    private MalformedMessageException truncated(String message) {
        return new MalformedMessageException(message, length, true);
    }
}
