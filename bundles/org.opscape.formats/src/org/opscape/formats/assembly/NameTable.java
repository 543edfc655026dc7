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
final class NameTable {
    static final int NONE = -1;

    private byte[] text = new byte[1 << 14];
    private int used;
    private int[] starts = new int[1 << 8];
    private int[] lengths = new int[1 << 8];
    private int[] hashes = new int[1 << 8];
    private int[] slots = new int[1 << 10];
    private int size;

    static int hash(byte[] array, int from, int length) {
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + array[i];
        }
        return hash;
    }

    /** Returns the number of a name, or NONE. */
    int find(byte[] array, int from, int length, int hash) {
        int mask = slots.length - 1;
        int slot = StringPool.spread(hash) & mask;
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (hashes[number] == hash && lengths[number] == length
                    && Arrays.equals(text, starts[number], starts[number] + length, array, from, from + length)) {
                return number;
            }
            slot = slot + 1 & mask;
        }
        return NONE;
    }

    /** Gives the next number to a name. One that has a number already keeps it and is found by it, but the next number is used up. */
    int add(byte[] array, int from, int length, int hash, boolean known) {
        starts = StringPool.reserve(starts, size);
        lengths = StringPool.reserve(lengths, size);
        hashes = StringPool.reserve(hashes, size);
        starts[size] = used;
        lengths[size] = known ? 0 : length;
        hashes[size] = hash;
        if (!known) {
            keep(array, from, length);
            insert(size);
        }
        return size++;
    }

    private void keep(byte[] array, int from, int length) {
        if (text.length - used < length) {
            text = Arrays.copyOf(text, Math.max(Math.addExact(used, length), (int) Math.min(Integer.MAX_VALUE - 16L, 2L * text.length)));
        }
        System.arraycopy(array, from, text, used, length);
        used += length;
    }

    private void insert(int number) {
        if (2 * number > slots.length) {
            slots = new int[2 * slots.length];
            for (int i = 0; i < number; i++) {
                if (lengths[i] > 0) {
                    place(i);
                }
            }
        }
        place(number);
    }

    private void place(int number) {
        int mask = slots.length - 1;
        int slot = StringPool.spread(hashes[number]) & mask;
        while (slots[slot] != 0) {
            slot = slot + 1 & mask;
        }
        slots[slot] = number + 1;
    }
}
