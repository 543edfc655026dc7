/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow.rewrite;

import java.util.Arrays;

/** Bytes that are put together. */
final class ByteOutput {
    private byte[] bytes = new byte[1 << 10];
    private int length;

    void clear() {
        length = 0;
    }

    void append(byte[] array, int from, int to) {
        int count = to - from;
        if (bytes.length - length < count) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(length, count), 2 * bytes.length));
        }
        System.arraycopy(array, from, bytes, length, count);
        length += count;
    }

    /** Appends a length as Protocol Buffers writes it: seven bits a byte, the low ones first. */
    void appendLength(int value) {
        if (bytes.length - length < 5) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            bytes[length++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /** How many bytes a length takes. */
    static int sizeOf(int value) {
        return (38 - Integer.numberOfLeadingZeros(value | 1)) / 7;
    }

    int length() {
        return length;
    }

    /** The bytes of another one, and these behind them. */
    byte[] behind(ByteOutput head) {
        byte[] all = Arrays.copyOf(head.bytes, head.length + length);
        System.arraycopy(bytes, 0, all, head.length, length);
        return all;
    }
}
