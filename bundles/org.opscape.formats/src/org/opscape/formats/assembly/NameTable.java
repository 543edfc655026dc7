/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.assembly;

import java.util.Arrays;

/**
 * Numbers names, and finds the number of a name by its bytes. The bytes of all names are kept in one array, so that a million names cost
 * little more than their text. Names are hashed by the polynomial of {@link String#hashCode}: the hash of a prefix is known on the way.
 */
public final class NameTable {
    /** The number of a name that has none. */
    public static final int NONE = -1;

    private byte[] text = new byte[1 << 12];
    /** For each number where its text begins; the next one's beginning is its end. */
    private int[] starts = new int[1 << 8];
    /** Open addressing: the hash above, the number plus one below; 0 is free. */
    private long[] slots = new long[1 << 9];
    private int size;

    /**
     * Hashes a name.
     *
     * @param array holds its bytes
     * @param from the index of the first one
     * @param length how many
     * @return the hash
     */
    public static int hash(byte[] array, int from, int length) {
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + array[i];
        }
        return hash;
    }

    /**
     * Finds a name.
     *
     * @param array holds its bytes
     * @param from the index of the first one
     * @param length how many
     * @param hash its hash
     * @return its number, or NONE
     */
    public int find(byte[] array, int from, int length, int hash) {
        int mask = slots.length - 1;
        int slot = spread(hash) & mask;
        long entry = slots[slot];
        while (entry != 0) {
            if ((int) (entry >> 32) == hash && equal((int) entry - 1, array, from, length)) {
                return (int) entry - 1;
            }
            slot = slot + 1 & mask;
            entry = slots[slot];
        }
        return NONE;
    }

    private boolean equal(int number, byte[] array, int from, int length) {
        int start = starts[number];
        int end = starts[number + 1];
        return end - start == length && Arrays.equals(text, start, end, array, from, from + length);
    }

    /**
     * Gives the next number to a name that has none yet.
     *
     * @param array holds its bytes
     * @param from the index of the first one
     * @param length how many
     * @param hash its hash
     * @return the number: how many names there were before
     */
    public int add(byte[] array, int from, int length, int hash) {
        int used = starts[size];
        if (text.length - used < length) {
            text = Arrays.copyOf(text, Math.max(Math.addExact(used, length), (int) Math.min(Integer.MAX_VALUE - 16L, 2L * text.length)));
        }
        System.arraycopy(array, from, text, used, length);
        starts = reserve(starts, size + 1);
        starts[size + 1] = used + length;
        if (2 * size >= slots.length) {
            grow();
        }
        place((long) hash << 32 | size + 1);
        return size++;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }

    /** Grows an array of numbers so that it has an index. */
    static int[] reserve(int[] array, int index) {
        return index < array.length ? array : Arrays.copyOf(array, Math.max(index + 1, array.length + (array.length >> 1)));
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        for (long entry : old) {
            if (entry != 0) {
                place(entry);
            }
        }
    }

    private void place(long entry) {
        int mask = slots.length - 1;
        int slot = spread((int) (entry >> 32)) & mask;
        while (slots[slot] != 0) {
            slot = slot + 1 & mask;
        }
        slots[slot] = entry;
    }
}
