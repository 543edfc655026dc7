/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.assembly;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.opscape.model.dataflow.Input;
import org.opscape.model.dataflow.Operation;

/** Inputs whose source was not known yet when they were read. */
final class PendingInputs {
    private static final int FIELDS = 5;

    private byte[] text = new byte[1 << 8];
    private int used;
    private Input[] inputs = new Input[16];
    /** For each input: its operation, and where its text begins, its source's name begins and ends, and the text ends. */
    private int[] places = new int[16 * FIELDS];
    private int count;

    boolean isEmpty() {
        return count == 0;
    }

    void add(Input input, int operation, byte[] array, int from, int to, int name, int nameEnd) {
        if (count == inputs.length) {
            inputs = Arrays.copyOf(inputs, 2 * count);
            places = Arrays.copyOf(places, 2 * count * FIELDS);
        }
        int length = to - from;
        if (text.length - used < length) {
            text = Arrays.copyOf(text, Math.addExact(used, length) + (used >> 1));
        }
        System.arraycopy(array, from, text, used, length);
        inputs[count] = input;
        int at = count++ * FIELDS;
        places[at] = operation;
        places[at + 1] = used;
        places[at + 2] = used + name - from;
        places[at + 3] = used + nameEnd - from;
        places[at + 4] = used += length;
    }

    void resolve(GraphAssembler finder, Operation[] operations, ProblemList problems) {
        for (int i = 0; i < count; i++) {
            int at = i * FIELDS;
            int name = places[at + 2];
            int found = finder.find(text, name, places[at + 3] - name);
            if (found >= 0) {
                finder.connectLate(inputs[i], found, operations[places[at]]);
            } else {
                dangling(inputs[i], operations[places[at]], places[at + 1], places[at + 4], problems);
            }
        }
    }

    List<byte[]> unresolved(GraphAssembler finder) {
        NameTable seen = new NameTable();
        List<byte[]> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = places[i * FIELDS + 2];
            int length = places[i * FIELDS + 3] - from;
            int hash = NameTable.hash(text, from, length);
            if (finder.find(text, from, length) < 0 && seen.find(text, from, length, hash) == NameTable.NONE) {
                seen.add(text, from, length, hash);
                names.add(Arrays.copyOfRange(text, from, from + length));
            }
        }
        return names;
    }

    private void dangling(Input input, Operation operation, int from, int to, ProblemList problems) {
        String says = new String(text, from, to - from, StandardCharsets.UTF_8);
        input.setText(says);
        problems.undefined(says, operation);
    }
}
