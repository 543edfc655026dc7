/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.message;

import java.util.Arrays;

/** Whole numbers as Protocol Buffers writes them: seven bits a byte, the low ones first. */
final class Varint {
    private static final int LONGEST = 10;

    private Varint() {
    }

    static byte[] of(long value) {
        byte[] bytes = new byte[LONGEST];
        int length = 0;
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[length++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
        return Arrays.copyOf(bytes, length);
    }
}
