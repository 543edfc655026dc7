/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow.rewrite;

import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.opscape.formats.assembly.NameTable;
import org.opscape.formats.message.ByteSlice;

/** The names of one graph that change: the bytes that the file has, and the new ones. */
final class NameMap {
    private static final byte[] COLOCATION = "loc:@".getBytes(StandardCharsets.US_ASCII);

    private final NameTable old = new NameTable();
    private final List<byte[]> oldNames = new ArrayList<>();
    private final List<byte[]> newNames = new ArrayList<>();
    /** How many bytes all old names begin with; larger than any name while there is none. */
    private int prefix = Integer.MAX_VALUE;
    /** The name that the next node is likely to have that has a new one. */
    private int next;

    boolean isEmpty() {
        return newNames.isEmpty();
    }

    int size() {
        return newNames.size();
    }

    void put(byte[] from, byte[] to) {
        int hash = hash(from, 0, from.length);
        if (old.find(from, 0, from.length, hash) == NameTable.NONE) {
            old.add(from, 0, from.length, hash);
            prefix = oldNames.isEmpty() ? from.length : common(oldNames.get(0), prefix, from);
            oldNames.add(from);
            newNames.add(to);
        }
    }

    /** Returns the number of a name that changes; NONE if some bytes are none. */
    int number(byte[] array, int from, int length) {
        if (length < prefix || !Arrays.equals(oldNames.get(0), 0, prefix, array, from, from + prefix)) {
            return NameTable.NONE;
        }
        return old.find(array, from, length, hash(array, from, length));
    }

    byte[] newName(int number) {
        return newNames.get(number);
    }

    /** Returns the number of a name that a node bears: nodes come in the order in which their names were put here. */
    int next(byte[] array, int from, int length) {
        if (next < oldNames.size()) {
            byte[] expected = oldNames.get(next);
            if (Arrays.equals(expected, 0, expected.length, array, from, from + length)) {
                return next++;
            }
        }
        return number(array, from, length);
    }

    /** Returns a name as a node bears it, renamed; null if it stays. */
    byte[] name(ByteSlice name) {
        int number = next(name.array(), name.from(), name.length());
        return number == NameTable.NONE ? null : newNames.get(number);
    }

    /**
     * Returns a reference, renamed; null if it stays. It is a name, a tensor (name:0), an output in a function (name:out:0) or a control
     * input (^name).
     */
    byte[] reference(ByteSlice reference) {
        int begin = reference.length() > 0 && reference.at(0) == '^' ? 1 : 0;
        return renamed(reference, begin);
    }

    /** Returns an entry of _class, renamed; null if it stays or is no colocation. */
    byte[] colocation(ByteSlice entry) {
        for (int i = 0; i < COLOCATION.length; i++) {
            if (i >= entry.length() || entry.at(i) != COLOCATION[i]) {
                return null;
            }
        }
        return renamed(entry, COLOCATION.length);
    }

    private byte[] renamed(ByteSlice whole, int begin) {
        if (isEmpty()) {
            return null;
        }
        int end = begin;
        while (end < whole.length() && whole.at(end) != ':') {
            end++;
        }
        int number = number(whole.array(), whole.from() + begin, end - begin);
        if (number == NameTable.NONE) {
            return null;
        }
        byte[] name = newNames.get(number);
        byte[] result = new byte[begin + name.length + whole.length() - end];
        System.arraycopy(whole.array(), whole.from(), result, 0, begin);
        System.arraycopy(name, 0, result, begin, name.length);
        System.arraycopy(whole.array(), whole.from() + end, result, begin + name.length, whole.length() - end);
        return result;
    }

    /** The same as that of a table of names, four bytes at a time. */
    private static int hash(byte[] array, int from, int length) {
        int hash = 0;
        int at = from;
        int end = from + length;
        for (; at <= end - 4; at += 4) {
            hash = 923521 * hash + 29791 * array[at] + 961 * array[at + 1] + 31 * array[at + 2] + array[at + 3];
        }
        for (; at < end; at++) {
            hash = 31 * hash + array[at];
        }
        return hash;
    }

    private static int common(byte[] one, int length, byte[] other) {
        int shorter = Math.min(length, other.length);
        int different = Arrays.mismatch(one, 0, shorter, other, 0, shorter);
        return different < 0 ? shorter : different;
    }

    /** Returns all names that change, in the order of the file. Texts are made when they are asked for. */
    Map<String, String> asMap() {
        return isEmpty() ? Map.of() : new AbstractMap<>() {
            @Override
            public int size() {
                return newNames.size();
            }

            @Override
            public boolean containsKey(Object key) {
                return get(key) != null;
            }

            @Override
            public String get(Object key) {
                byte[] name = key instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : new byte[0];
                int number = number(name, 0, name.length);
                return number == NameTable.NONE ? null : new String(newNames.get(number), StandardCharsets.UTF_8);
            }

            @Override
            public Set<Map.Entry<String, String>> entrySet() {
                return entries();
            }
        };
    }

    private Set<Map.Entry<String, String>> entries() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return newNames.size();
            }

            @Override
            public Iterator<Map.Entry<String, String>> iterator() {
                return IntStream.range(0, newNames.size()).mapToObj(number -> Map.entry(
                        new String(oldNames.get(number), StandardCharsets.UTF_8), new String(newNames.get(number), StandardCharsets.UTF_8)))
                        .iterator();
            }
        };
    }
}
