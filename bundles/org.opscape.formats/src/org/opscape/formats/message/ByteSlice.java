/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.message;

import java.nio.charset.StandardCharsets;

/** A part of an array of bytes. It is reused: what it holds is good until the cursor that filled it moves. */
public final class ByteSlice {
    private byte[] array = new byte[0];
    private int from;
    private int length;
    private int total;

    void set(byte[] newArray, int newFrom, int newLength, int newTotal) {
        array = newArray;
        from = newFrom;
        length = newLength;
        total = newTotal;
    }

    /** {@return the array that holds the bytes, among others} */
    public byte[] array() {
        return array;
    }

    /** {@return the index of the first byte} */
    public int from() {
        return from;
    }

    /** {@return the number of bytes here} */
    public int length() {
        return length;
    }

    /** {@return the number of bytes of the whole value, of which this may be only the beginning} */
    public int total() {
        return total;
    }

    /**
     * Returns one byte.
     *
     * @param index from 0
     * @return the byte, from 0 to 255
     */
    public int at(int index) {
        return array[from + index] & 0xFF;
    }

    /** {@return the bytes as UTF-8 text; wrong sequences become U+FFFD} */
    @Override
    public String toString() {
        return new String(array, from, length, StandardCharsets.UTF_8);
    }

    /** {@return a copy of the bytes} */
    public byte[] copy() {
        byte[] copy = new byte[length];
        System.arraycopy(array, from, copy, 0, length);
        return copy;
    }
}
