/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.functions;

import java.util.List;
import org.opscape.model.dataflow.Input;
import org.opscape.model.dataflow.Operation;

/**
 * A call in whose place its bodies are.
 *
 * @param frame the copy that holds the call
 * @param operation the call's number in its graph
 * @param bodies the copies of what it calls; at least one
 * @param attributes by body, the attribute that names it
 * @param wiring how inputs become arguments
 */
record InlinedCall(Frame frame, int operation, List<Frame> bodies, List<String> attributes, CallWiring wiring) {
    /** {@return the call's number in the result} */
    int number() {
        return frame.start() + operation;
    }

    /** Says which output of a call something is. */
    interface OutputReader {
        /** Returns the number that an edge's output has, where the producer is an inlined call. */
        int number(int source, int output, Input input);
    }

    /** Returns the number of the output that an input names; a call whose op type is a function has that function's names of results. */
    int output(Input input, int output) {
        if (input.getPort() != null && attributes.get(0).isEmpty()) {
            FunctionBody body = bodies.get(0).body();
            for (int result = 0; result < body.results().length; result++) {
                if (body.graph().path(body.results()[result]).equals(input.getPort())) {
                    return result;
                }
            }
        }
        return output;
    }

    /** Lets the edges that entered the call enter the bodies. */
    void enter(Operation call, OutputReader outputs, EnteringEdges entering) {
        int inputs = dataInputs(call);
        int[][] ranges = new int[bodies.size()][];
        for (int i = 0; i < ranges.length; i++) {
            ranges[i] = wiring.arguments(attributes.get(i), inputs, bodies.get(i).body());
        }
        int edge = frame.body().graph().firstInput(operation);
        int data = 0;
        for (Input input : call.getInputs()) {
            if (input.getSource() != null) {
                int source = frame.start() + frame.body().graph().source(edge);
                int output = outputs.number(source, frame.body().graph().output(edge), input);
                if (input.isControl() || !enterArguments(source, output, data, ranges, entering)) {
                    enterAnywhere(source, output, entering);
                }
                edge++;
            }
            data += input.isControl() ? 0 : 1;
        }
    }

    private static int dataInputs(Operation call) {
        int count = 0;
        for (Input input : call.getInputs()) {
            count += input.isControl() ? 0 : 1;
        }
        return count;
    }

    private boolean enterArguments(int source, int output, int input, int[][] ranges, EnteringEdges entering) {
        boolean entered = false;
        for (int i = 0; i < ranges.length; i++) {
            Frame body = bodies.get(i);
            int first = ranges[i][input];
            int parts = ranges[i][ranges[i].length / 2 + input] - first + 1;
            for (int part = 0; first >= 0 && part < parts; part++) {
                entering.addArgument(body.start() + body.body().arguments()[first + part],
                        new EnteringEdges.Entering(source, output, wiring.isTensor(input), part, parts, wiring.decides(input)));
                entered = true;
            }
        }
        return entered;
    }

    /**
     * What is for no argument enters each body where that begins. An order after a producer whose tensor enters as well goes the same way,
     * so that it is no line of its own.
     */
    private void enterAnywhere(int source, int output, EnteringEdges entering) {
        for (Frame body : bodies) {
            int entry = body.body().entry();
            if (output < 0) {
                for (int argument : body.body().arguments()) {
                    entry = entering.isArgument(body.start() + argument, source) ? argument : entry;
                }
            }
            entering.add(body.start() + entry, source, output);
        }
    }
}
