/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.cluster;

/** Numbers pairs of numbers by first appearance: a hash table with open addressing. */
final class PairTable {
    private long[] keys = new long[32];
    private int[] numbers = new int[32];
    private int size;

    int size() {
        return size;
    }

    /** Returns the number of a pair of numbers that are not negative; a new one gets the next number. */
    int number(int a, int b) {
        long key = ((long) a << Integer.SIZE | b) + 1;
        int slot = slot(key);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return numbers[slot];
            }
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        numbers[slot] = size++;
        if (2 * size > keys.length) {
            grow();
        }
        return size - 1;
    }

    private int slot(long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 32) & keys.length - 1;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[2 * oldKeys.length];
        numbers = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                while (keys[slot] != 0) {
                    slot = slot + 1 & keys.length - 1;
                }
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
