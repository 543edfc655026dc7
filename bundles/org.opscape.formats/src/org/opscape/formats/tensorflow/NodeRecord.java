/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opscape.formats.message.ByteSlice;

/** What was read of one node, before it is put into its graph: so that a node that breaks off leaves nothing behind. Reused for all. */
final class NodeRecord {
    private static final int MOST_TYPES = 16;

    byte[] text = new byte[1 << 10];
    int nameLength;
    /** For each input the index after its last byte in the text; the first one begins behind the name. */
    int[] inputEnds = new int[16];
    int inputs;
    String op = "";
    String device = "";
    String sharedName = "";
    final String[] typeKeys = new String[MOST_TYPES];
    final long[] typeNumbers = new long[MOST_TYPES];
    int types;
    final ShapeList declaredShapes = new ShapeList();
    final ShapeList ownShapes = new ShapeList();
    /** The functions that its attributes name. */
    final List<String> calls = new ArrayList<>();
    /** The attributes that hold notes. */
    final Map<String, List<String>> notes = new LinkedHashMap<>();
    long[] listedTypes = new long[16];
    int listed;
    private int used;

    void clear() {
        used = 0;
        nameLength = 0;
        inputs = 0;
        op = "";
        device = "";
        sharedName = "";
        types = 0;
        listed = 0;
        calls.clear();
        notes.clear();
        declaredShapes.clear();
        ownShapes.clear();
    }

    void name(ByteSlice bytes) {
        if (inputs > 0 || used > 0) {
            removeName();
        }
        int length = bytes.length();
        reserve(length);
        System.arraycopy(text, 0, text, length, used);
        System.arraycopy(bytes.array(), bytes.from(), text, 0, length);
        shiftInputs(length);
        nameLength = length;
        used += length;
    }

    private void removeName() {
        System.arraycopy(text, nameLength, text, 0, used - nameLength);
        used -= nameLength;
        shiftInputs(-nameLength);
        nameLength = 0;
    }

    private void shiftInputs(int by) {
        for (int i = 0; i < inputs; i++) {
            inputEnds[i] += by;
        }
    }

    void input(ByteSlice bytes) {
        int length = bytes.length();
        reserve(length);
        System.arraycopy(bytes.array(), bytes.from(), text, used, length);
        used += length;
        if (inputs == inputEnds.length) {
            inputEnds = Arrays.copyOf(inputEnds, 2 * inputs);
        }
        inputEnds[inputs++] = used;
    }

    private void reserve(int length) {
        if (text.length - used < length) {
            text = Arrays.copyOf(text, Math.addExact(used, length) + (used >> 1));
        }
    }

    void type(String key, long number) {
        if (types < MOST_TYPES) {
            typeKeys[types] = key;
            typeNumbers[types++] = number;
        }
    }

    /** Returns the number of the type that an attribute gives; 0 if there is none. */
    long type(String key) {
        for (int i = 0; i < types; i++) {
            if (typeKeys[i].equals(key)) {
                return typeNumbers[i];
            }
        }
        return 0;
    }

    void listedType(long number) {
        if (listed == listedTypes.length) {
            listedTypes = Arrays.copyOf(listedTypes, 2 * listed);
        }
        listedTypes[listed++] = number;
    }
}
