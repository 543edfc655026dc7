/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import org.opscape.formats.assembly.GraphAssembler;
import org.opscape.formats.assembly.StringPool;
import org.opscape.model.dataflow.Input;

/** Takes an input apart: "name", "name:2", "^name" for control, and in functions "name:port:2". */
final class InputText {
    private static final int MOST_DIGITS = 9;

    private InputText() {
    }

    static Input add(GraphAssembler assembler, StringPool strings, byte[] text, int from, int to, boolean function) {
        boolean control = to > from && text[from] == '^';
        int name = control ? from + 1 : from;
        int nameEnd = to;
        int output = 0;
        String port = null;
        int colon = control ? -1 : lastColon(text, name, to);
        int number = colon < 0 ? -1 : number(text, colon + 1, to);
        if (number >= 0) {
            output = number;
            nameEnd = colon;
        }
        if (function && !control) {
            int first = lastColon(text, name, nameEnd);
            if (first >= 0) {
                port = strings.get(text, first + 1, nameEnd - first - 1);
                nameEnd = first;
            }
        }
        Input input = assembler.input(text, from, to, name, nameEnd);
        input.setOutput(output);
        input.setPort(port);
        input.setControl(control);
        return input;
    }

    private static int lastColon(byte[] text, int from, int to) {
        int at = to - 1;
        while (at >= from && text[at] != ':') {
            at--;
        }
        return at >= from ? at : -1;
    }

    private static int number(byte[] text, int from, int to) {
        int value = to > from && to - from <= MOST_DIGITS ? 0 : -1;
        for (int i = from; i < to && value >= 0; i++) {
            int digit = text[i] - '0';
            value = digit >= 0 && digit <= 9 ? value * 10 + digit : -1;
        }
        return value;
    }
}
