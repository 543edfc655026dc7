/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow.rewrite;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opscape.formats.assembly.NameTable;
import org.opscape.formats.message.ByteSlice;

/** The names of one graph that change: the bytes that the file has, and the new ones. */
final class NameMap {
    private static final byte[] COLOCATION = "loc:@".getBytes(StandardCharsets.US_ASCII);

    private final NameTable old = new NameTable();
    private final List<byte[]> oldNames = new ArrayList<>();
    private final List<byte[]> newNames = new ArrayList<>();
    /** The name that the next node is likely to have that has a new one. */
    private int next;

    boolean isEmpty() {
        return newNames.isEmpty();
    }

    int size() {
        return newNames.size();
    }

    void put(byte[] from, byte[] to) {
        int hash = NameTable.hash(from, 0, from.length);
        if (old.find(from, 0, from.length, hash) == NameTable.NONE) {
            old.add(from, 0, from.length, hash);
            oldNames.add(from);
            newNames.add(to);
        }
    }

    /** Returns the new name for some bytes; empty if they are none that changes. */
    byte[] find(byte[] array, int from, int length) {
        int number = isEmpty() ? NameTable.NONE : old.find(array, from, length, NameTable.hash(array, from, length));
        return number == NameTable.NONE ? null : newNames.get(number);
    }

    /** Returns a name as a node bears it, renamed; null if it stays. Nodes come in the order in which their names were put here. */
    byte[] name(ByteSlice name) {
        if (next < oldNames.size()) {
            byte[] expected = oldNames.get(next);
            if (Arrays.equals(expected, 0, expected.length, name.array(), name.from(), name.from() + name.length())) {
                return newNames.get(next++);
            }
        }
        return find(name.array(), name.from(), name.length());
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
        byte[] name = find(whole.array(), whole.from() + begin, end - begin);
        if (name == null) {
            return null;
        }
        byte[] result = new byte[begin + name.length + whole.length() - end];
        System.arraycopy(whole.array(), whole.from(), result, 0, begin);
        System.arraycopy(name, 0, result, begin, name.length);
        System.arraycopy(whole.array(), whole.from() + end, result, begin + name.length, whole.length() - end);
        return result;
    }

    /** Returns all names that change, in the order of the file. */
    Map<String, String> asMap() {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < newNames.size(); i++) {
            map.put(new String(oldNames.get(i), StandardCharsets.UTF_8), new String(newNames.get(i), StandardCharsets.UTF_8));
        }
        return map;
    }
}
