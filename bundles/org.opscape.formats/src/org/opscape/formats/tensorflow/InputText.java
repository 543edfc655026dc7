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
        int hash = 0;
        int at = name;
        while (at < to && text[at] != ':') {
            hash = 31 * hash + text[at++];
        }
        int output = at == to ? 0 : number(text, at + 1, to);
        if (control && at < to || output < 0) {
            return addWithPort(assembler, strings, text, from, at, to, hash, function && !control);
        }
        Input input = assembler.input(text, from, to, name, at, hash);
        input.setOutput(output);
        input.setControl(control);
        return input;
    }

    /** Adds an input with more than a number behind its first colon. That means something only in functions; elsewhere it names nothing. */
    private static Input addWithPort(GraphAssembler assembler, StringPool strings, byte[] text, int from, int colon, int to, int hash,
            boolean allowed) {
        int second = colon + 1;
        while (second < to && text[second] != ':') {
            second++;
        }
        int output = second == to ? 0 : number(text, second + 1, to);
        if (!allowed || output < 0) {
            return assembler.input(text, from, to, from, to, GraphAssembler.hash(text, from, to));
        }
        Input input = assembler.input(text, from, to, from, colon, hash);
        input.setPort(strings.get(text, colon + 1, second - colon - 1));
        input.setOutput(output);
        return input;
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
