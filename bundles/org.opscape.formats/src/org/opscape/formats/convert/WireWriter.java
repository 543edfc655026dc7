/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.convert;

import java.io.IOException;
import java.io.OutputStream;

/** Writes what a {@link WireMeasure} has measured. */
final class WireWriter implements WireSink {
    private static final int SIZE = 1 << 16;
    private static final int LONGEST = 10;

    private final Lengths lengths;
    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int used;

    WireWriter(Lengths lengths, OutputStream out) {
        this.lengths = lengths;
        this.out = out;
    }

    @Override
    public void varint(long value) throws IOException {
        reserve(LONGEST);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            buffer[used++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        buffer[used++] = (byte) rest;
    }

    @Override
    public void fixed(long value, int count) throws IOException {
        reserve(count);
        for (int i = 0; i < count; i++) {
            buffer[used++] = (byte) (value >>> 8 * i);
        }
    }

    @Override
    public void bytes(byte[] bytes, int count) throws IOException {
        reserve(count);
        System.arraycopy(bytes, 0, buffer, used, count);
        used += count;
    }

    @Override
    public void begin() throws IOException {
        varint(lengths.next());
    }

    @Override
    public void end() {
        // its length was written where it began
    }

    private void reserve(int count) throws IOException {
        if (count > SIZE - used) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }
}
