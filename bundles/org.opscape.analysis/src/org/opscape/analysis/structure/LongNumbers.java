/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.structure;

/** Numbers values by first appearance: a hash table with open addressing. */
final class LongNumbers {
    private long[] keys = new long[64];
    private int[] numbers = new int[64];
    private int size;

    int size() {
        return size;
    }

    /** Returns the number of a pair of ints; a new one gets the next number. */
    int pair(int a, int b) {
        return number((long) a << Integer.SIZE | b & 0xFFFFFFFFL);
    }

    /** Returns the number of a value; a new one gets the next number. */
    int number(long key) {
        int slot = slot(key);
        while (numbers[slot] != 0) {
            if (keys[slot] == key) {
                return numbers[slot] - 1;
            }
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        numbers[slot] = ++size;
        if (2 * size > keys.length) {
            grow();
        }
        return size - 1;
    }

    private int slot(long key) {
        return (int) (Hash64.mix(key) >>> 32) & keys.length - 1;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[2 * oldKeys.length];
        numbers = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != 0) {
                int slot = slot(oldKeys[i]);
                while (numbers[slot] != 0) {
                    slot = slot + 1 & keys.length - 1;
                }
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
