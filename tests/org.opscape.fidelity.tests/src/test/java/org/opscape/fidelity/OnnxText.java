/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.fidelity;

import java.util.Locale;
import java.util.Random;
import java.util.StringJoiner;

/** Puts ONNX models together in the text format of Protocol Buffers, with lists of names separated by blanks and '-' for none. */
final class OnnxText {
    private static final int FLOAT = 1;

    private OnnxText() {
    }

    static String model(int version, String imports, String graph, String functions) {
        return "ir_version: " + version + "\nopset_import { version: 17 }\n" + imports + "graph {\n" + graph + "}\n" + functions;
    }

    static String node(String type, String name, String inputs, String outputs, String... attributes) {
        return "node {\n" + names("input", inputs) + names("output", outputs) + "name: \"" + name + "\" op_type: \"" + type + "\"\n"
                + String.join("", attributes) + "}\n";
    }

    private static String names(String field, String names) {
        StringJoiner text = new StringJoiner(" ", "", "\n").setEmptyValue("");
        for (String name : names.isEmpty() ? new String[0] : names.split(" ")) {
            text.add(field + ": \"" + (name.equals("-") ? "" : name) + '"');
        }
        return text.toString();
    }

    static String number(String name, long value) {
        return "attribute { name: \"" + name + "\" i: " + value + " type: INT }\n";
    }

    static String numbers(String name, long... values) {
        StringJoiner list = new StringJoiner(" ints: ", " ints: ", "");
        for (long value : values) {
            list.add(Long.toString(value));
        }
        return "attribute { name: \"" + name + '"' + list + " type: INTS }\n";
    }

    static String body(String name, String graph) {
        return "attribute { name: \"" + name + "\" type: GRAPH g {\n" + graph + "} }\n";
    }

    static String input(String name, int type, int... dimensions) {
        return "input { name: \"" + name + "\" type { " + tensor(type, dimensions) + " } }\n";
    }

    static String output(String name, int type, int... dimensions) {
        return "output { name: \"" + name + "\" type { " + tensor(type, dimensions) + " } }\n";
    }

    static String tensor(int type, int... dimensions) {
        StringBuilder shape = new StringBuilder();
        for (int dimension : dimensions) {
            shape.append("dim { dim_value: ").append(dimension).append(" } ");
        }
        return "tensor_type { elem_type: " + type + " shape { " + shape + "} }";
    }

    /** An initialiser of random numbers, the same each time. */
    static String weights(String name, int... dimensions) {
        Random random = new Random(name.hashCode());
        int count = 1;
        StringBuilder text = new StringBuilder("initializer { name: \"" + name + "\" data_type: " + FLOAT);
        for (int dimension : dimensions) {
            text.append(" dims: ").append(dimension);
            count *= dimension;
        }
        for (int i = 0; i < count; i++) {
            text.append(String.format(Locale.ROOT, " float_data: %.4f", random.nextGaussian()));
        }
        return text.append(" }\n").toString();
    }

    static String integers(String name, long... values) {
        StringBuilder text = new StringBuilder("initializer { name: \"" + name + "\" data_type: 7 dims: " + values.length);
        for (long value : values) {
            text.append(" int64_data: ").append(value);
        }
        return text.append(" }\n").toString();
    }
}
