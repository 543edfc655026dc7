/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.util.ArrayList;
import java.util.List;
import org.opscape.formats.assembly.NameTable;

/** What is known of the values of one graph, found by their names. */
final class ValueTable {
    private static final Value UNKNOWN = Value.of(null, "", null);

    private final NameTable names = new NameTable();
    private final List<Value> values = new ArrayList<>();

    /** Keeps what is told of a value; false if something was told before. */
    boolean put(Value value) {
        byte[] name = value.name();
        int hash = NameTable.hash(name, 0, name.length);
        if (names.find(name, 0, name.length, hash) != NameTable.NONE) {
            return false;
        }
        names.add(name, 0, name.length, hash);
        values.add(value);
        return true;
    }

    /** Returns what is known of the value of a name. */
    Value find(byte[] array, int from, int length) {
        int number = names.find(array, from, length, NameTable.hash(array, from, length));
        return number == NameTable.NONE ? UNKNOWN : values.get(number);
    }
}
