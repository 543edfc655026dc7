/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.convert;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.TextScanner;

/** Reads single values of text and writes them as binary. */
final class TextValues {
    private static final int PIECE = 1 << 13;

    private final TextScanner scanner;
    private final WireSink out;
    private final byte[] piece = new byte[PIECE];
    private int used;
    private boolean isLong;

    TextValues(TextScanner scanner, WireSink out) {
        this.scanner = scanner;
        this.out = out;
    }

    /** Writes a string with its length: at once if it is short, else piece by piece. */
    void string() throws IOException, MalformedMessageException {
        used = 0;
        isLong = false;
        scanner.literal(this::take);
        if (isLong) {
            out.bytes(piece, used);
            out.end();
        } else {
            out.varint(used);
            out.bytes(piece, used);
        }
    }

    private void take(int value) throws IOException {
        if (used == PIECE) {
            if (!isLong) {
                out.begin();
                isLong = true;
            }
            out.bytes(piece, used);
            used = 0;
        }
        piece[used++] = (byte) value;
    }

    /** Writes a field of a short text. */
    void text(int number, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.varint((long) number << 3 | Wire.LENGTH);
        out.varint(bytes.length);
        out.bytes(bytes, bytes.length);
    }

    /** Writes a number, a truth value or a value of an enumeration, without its tag. */
    void number(FieldDeclaration field) throws IOException, MalformedMessageException {
        ValueKind kind = field.kind();
        scanner.peek();
        int from = scanner.position();
        if (kind == ValueKind.INT64 && scanner.decimal()) {
            out.varint(scanner.lastDecimal());
            return;
        }
        String token = scanner.token();
        try {
            write(field, token);
        } catch (NumberFormatException e) {
            throw new MalformedMessageException("'" + token + "' is no value of " + field.name(), from, false);
        }
    }

    private void write(FieldDeclaration field, String token) throws IOException {
        ValueKind kind = field.kind();
        switch (kind) {
            case DOUBLE -> out.fixed(Double.doubleToRawLongBits(NumberToken.real64(token)), 8);
            case FLOAT -> out.fixed(Float.floatToRawIntBits(NumberToken.real32(token)), 4);
            case FIXED32, SFIXED32 -> out.fixed(NumberToken.integer(token, kind), 4);
            case FIXED64, SFIXED64 -> out.fixed(NumberToken.integer(token, kind), 8);
            case SINT32, SINT64 -> {
                long value = NumberToken.integer(token, kind);
                out.varint(value << 1 ^ value >> 63);
            }
            case BOOL -> out.varint(truth(token));
            case ENUM -> out.varint(enumeration(field.values(), token));
            default -> out.varint(NumberToken.integer(token, kind));
        }
    }

    private static int truth(String token) {
        return switch (token) {
            case "true", "True", "t", "1" -> 1;
            case "false", "False", "f", "0" -> 0;
            default -> throw new NumberFormatException(token);
        };
    }

    private static long enumeration(EnumDeclaration values, String token) {
        Integer number = values.number(token);
        if (number != null) {
            return number;
        }
        int other = (int) NumberToken.integer(token, ValueKind.INT32);
        if (!values.allows(other)) {
            throw new NumberFormatException(token);
        }
        return other;
    }
}
