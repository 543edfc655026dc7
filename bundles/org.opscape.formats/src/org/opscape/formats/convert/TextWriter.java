/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.convert;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the text format of Protocol Buffers as its own libraries do: a field a line, two blanks a level, nothing but ASCII. */
final class TextWriter {
    private static final int SIZE = 1 << 16;
    /** The longest thing that is put without asking whether there is room. */
    private static final int MARGIN = 8;

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int used;
    private int depth;

    TextWriter(OutputStream out) {
        this.out = out;
    }

    void open(String field) throws IOException {
        indent();
        put(field);
        put(" {\n");
        depth++;
    }

    void close() throws IOException {
        depth--;
        indent();
        put("}\n");
    }

    void field(String field, String value) throws IOException {
        begin(field);
        put(value);
        put('\n');
    }

    /** Begins a string, whose bytes are to follow. */
    void beginString(String field) throws IOException {
        begin(field);
        put('"');
    }

    void endString() throws IOException {
        put('"');
        put('\n');
    }

    void string(byte[] bytes, int from, int count) throws IOException {
        for (int i = from; i < from + count; i++) {
            if (used > SIZE - MARGIN) {
                flush();
            }
            escape(bytes[i]);
        }
    }

    private void escape(byte b) {
        switch (b) {
            case '\n' -> pair('n');
            case '\r' -> pair('r');
            case '\t' -> pair('t');
            case '"', '\'', '\\' -> pair(b);
            default -> {
                if (b >= ' ' && b < 0x7F) {
                    buffer[used++] = b;
                } else {
                    octal(b & 0xFF);
                }
            }
        }
    }

    private void pair(int c) {
        buffer[used++] = '\\';
        buffer[used++] = (byte) c;
    }

    private void octal(int value) {
        pair('0' + (value >> 6));
        buffer[used++] = (byte) ('0' + (value >> 3 & 7));
        buffer[used++] = (byte) ('0' + (value & 7));
    }

    private void begin(String field) throws IOException {
        indent();
        put(field);
        put(": ");
    }

    private void indent() throws IOException {
        for (int i = 0; i < depth; i++) {
            put("  ");
        }
    }

    private void put(String ascii) throws IOException {
        for (int i = 0; i < ascii.length(); i++) {
            put(ascii.charAt(i));
        }
    }

    private void put(char c) throws IOException {
        if (used == SIZE) {
            flush();
        }
        buffer[used++] = (byte) c;
    }

    void flush() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }
}
