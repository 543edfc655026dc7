/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.assembly;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.opscape.formats.message.ByteSlice;

/** Keeps one string of each content, found by its bytes: op types, devices and names repeat a million times in a large graph. */
public final class StringPool {
    private String[] strings = new String[1 << 12];
    private int[] hashes = new int[1 << 12];
    private int size;

    /**
     * Returns the string of some bytes.
     *
     * @param bytes UTF-8, until the cursor moves
     * @return the string, always the same one if it is ASCII
     */
    public String get(ByteSlice bytes) {
        return get(bytes.array(), bytes.from(), bytes.length());
    }

    /**
     * Returns the string of some bytes.
     *
     * @param array holds the bytes: UTF-8
     * @param from the index of the first one
     * @param length how many they are
     * @return the string, always the same one if it is ASCII
     */
    public String get(byte[] array, int from, int length) {
        int hash = length;
        int negative = 0;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + array[i];
            negative |= array[i];
        }
        if (length == 0) {
            return "";
        }
        return negative < 0 ? new String(array, from, length, StandardCharsets.UTF_8) : find(array, from, length, hash);
    }

    private String find(byte[] array, int from, int length, int hash) {
        int mask = strings.length - 1;
        int slot = spread(hash) & mask;
        while (strings[slot] != null) {
            if (hashes[slot] == hash && equal(strings[slot], array, from, length)) {
                return strings[slot];
            }
            slot = slot + 1 & mask;
        }
        String string = new String(array, from, length, StandardCharsets.ISO_8859_1);
        strings[slot] = string;
        hashes[slot] = hash;
        if (++size > strings.length / 2) {
            grow();
        }
        return string;
    }

    private static boolean equal(String string, byte[] array, int from, int length) {
        if (string.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (string.charAt(i) != array[from + i]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        String[] oldStrings = strings;
        int[] oldHashes = hashes;
        strings = new String[2 * oldStrings.length];
        hashes = new int[strings.length];
        int mask = strings.length - 1;
        for (int i = 0; i < oldStrings.length; i++) {
            if (oldStrings[i] != null) {
                int slot = spread(oldHashes[i]) & mask;
                while (strings[slot] != null) {
                    slot = slot + 1 & mask;
                }
                strings[slot] = oldStrings[i];
                hashes[slot] = oldHashes[i];
            }
        }
    }

    static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }

    /** Grows an array of numbers so that it has an index. */
    static int[] reserve(int[] array, int index) {
        return index < array.length ? array : Arrays.copyOf(array, Math.max(index + 1, array.length + (array.length >> 1)));
    }
}
