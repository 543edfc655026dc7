/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.message;

import java.util.Locale;

/**
 * Walks over a message in the text format of Protocol Buffers: comments, both kinds of braces, lists, adjacent literals and fields that are
 * not known are all good. One pass over the bytes, without a token object.
 */
final class TextCursor extends MessageCursor {
    private static final int NONE = -1;

    private final TextScanner scanner;
    private final byte[] closers = new byte[MAX_DEPTH + 1];
    /** For each depth the field whose list the cursor is in; 0 outside of lists. */
    private final int[] lists = new int[MAX_DEPTH + 1];
    private int fieldStart;
    private int start;
    private boolean pending;

    TextCursor(ByteWindow window, MessageType type) {
        super(window, type);
        scanner = new TextScanner(window);
    }

    @Override
    public int next() throws MalformedMessageException {
        skipPending();
        if (lists[depth] != 0) {
            number = lists[depth];
            if (element()) {
                return number;
            }
        }
        while (true) {
            int c = scanner.peekField();
            if (c == NONE) {
                return atEnd();
            }
            if (c == '}' || c == '>') {
                return atCloser(c);
            }
            fieldStart = scanner.position();
            if (field(c)) {
                return number;
            }
        }
    }

    private int atEnd() throws MalformedMessageException {
        if (depth > 0) {
            throw truncated("the text ends, but a message is not closed");
        }
        return END;
    }

    private int atCloser(int c) throws MalformedMessageException {
        if (depth == 0 || c != closers[depth]) {
            throw malformed("'" + (char) c + "' closes nothing", scanner.position());
        }
        return END;
    }

    /** Reads the name of a field up to its value; false for an empty list. */
    private boolean field(int c) throws MalformedMessageException {
        if (c == '[') {
            scanner.skipExtensionName();
            number = MessageType.UNKNOWN;
        } else {
            int from = scanner.position();
            int length = scanner.identifier();
            if (length == 0) {
                throw malformed("a field was expected, not '" + (char) c + "'", from);
            }
            int index = window.load(from, from + length);
            number = type().number(window.buffer(), index, length);
        }
        return value(scanner.peek());
    }

    private boolean value(int first) throws MalformedMessageException {
        int c = first;
        boolean colon = c == ':';
        if (colon) {
            scanner.advance();
            c = scanner.peek();
        }
        if (!colon && c != '{' && c != '<' && c != '[') {
            throw c == NONE ? truncated("the text ends after the name of a field") : malformed("':' was expected", scanner.position());
        }
        if (c == '[') {
            scanner.advance();
            lists[depth] = number;
            return element();
        }
        return found(c);
    }

    /** Moves to the next element of a list; false at its end. */
    private boolean element() throws MalformedMessageException {
        int c = scanner.peek();
        if (c == ',') {
            scanner.advance();
            c = scanner.peek();
        }
        if (c == ']') {
            scanner.advance();
            lists[depth] = 0;
            return false;
        }
        fieldStart = scanner.position();
        return found(c);
    }

    private boolean found(int c) throws MalformedMessageException {
        if (c == NONE) {
            throw truncated("the text ends where a value was expected");
        }
        start = scanner.position();
        pending = true;
        return true;
    }

    private void skipPending() throws MalformedMessageException {
        if (pending) {
            pending = false;
            scanner.skipValue();
        }
    }

    @Override
    public void enter() throws MalformedMessageException {
        int c = scanner.peek();
        if (!pending || c != '{' && c != '<') {
            throw malformed("'{' was expected", start);
        }
        push(type().type(number), start);
        pending = false;
        scanner.advance();
        closers[depth] = (byte) (c == '{' ? '}' : '>');
        lists[depth] = 0;
    }

    @Override
    public void leave() throws MalformedMessageException {
        skipPending();
        scanner.skipMessageRest();
        depth--;
    }

    @Override
    public boolean recover(int outer) {
        return false;
    }

    @Override
    public long integer() throws MalformedMessageException {
        pending = false;
        int c = scanner.peek();
        if (scanner.decimal()) {
            return scanner.lastDecimal();
        }
        if (c >= 'A') {
            int from = scanner.position();
            int length = scanner.identifier();
            int index = window.load(from, from + length);
            return length == 0 ? number(token()) : type().enumValue(number, window.buffer(), index, length);
        }
        return number(token());
    }

    private long number(String token) throws MalformedMessageException {
        try {
            return parse(token);
        } catch (NumberFormatException e) {
            throw malformed("'" + token + "' is no whole number", start);
        }
    }

    private static long parse(String token) {
        boolean negative = token.charAt(0) == '-';
        String digits = negative ? token.substring(1) : token;
        int radix = 10;
        if (digits.length() > 1 && digits.charAt(0) == '0') {
            boolean hex = (digits.charAt(1) | 0x20) == 'x';
            radix = hex ? 16 : 8;
            digits = digits.substring(hex ? 2 : 1);
        }
        long magnitude = Long.parseUnsignedLong(digits, radix);
        return negative ? -magnitude : magnitude;
    }

    @Override
    public double real() throws MalformedMessageException {
        String token = token();
        boolean negative = token.charAt(0) == '-';
        String magnitude = negative ? token.substring(1) : token;
        double exact = switch (magnitude.toLowerCase(Locale.ROOT)) {
            case "inf", "inff", "infinity" -> Double.POSITIVE_INFINITY;
            case "nan", "nanf" -> Double.NaN;
            default -> decimal(magnitude);
        };
        boolean single = number > 0 && type().kind(number) == FieldKind.FLOAT;
        double value = single ? shortest((float) exact) : exact;
        return negative ? -value : value;
    }

    private double decimal(String token) throws MalformedMessageException {
        try {
            return Double.parseDouble(token);
        } catch (NumberFormatException e) {
            throw malformed("'" + token + "' is no number", start);
        }
    }

    private String token() throws MalformedMessageException {
        pending = false;
        String token = scanner.token();
        if (token.isEmpty() || "-".equals(token)) {
            throw malformed("a number was expected", start);
        }
        return token;
    }

    @Override
    public ByteSlice bytes(int max) throws MalformedMessageException {
        pending = false;
        scanner.literal(slice, max);
        return slice;
    }

    @Override
    public long skipElements() {
        return 0;
    }

    @Override
    public int fieldStart() {
        return fieldStart;
    }

    @Override
    int messageEnd() {
        return scanner.position();
    }

    @Override
    int lengthStart() {
        return start;
    }

    @Override
    public int start() {
        return start;
    }

    @Override
    public int end() throws MalformedMessageException {
        skipPending();
        return scanner.position();
    }
}
