/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import org.opscape.model.Shape;
import org.opscape.model.dataflow.OperationRole;

/**
 * What arguments and results of inlined ONNX calls are: inside a body, and for results outside of it. Loop and Scan bring states round,
 * which keep their shape unless the body gives another one back, and take tensors apart along an axis or put them together.
 */
final class OnnxBorderRules {
    private final CallBorders borders;
    private final OutputFacts facts;

    OnnxBorderRules(CallBorders borders, OutputFacts facts) {
        this.borders = borders;
        this.facts = facts;
    }

    boolean isBorder(int operation) {
        return borders.isBorder(operation);
    }

    /** Says what an argument or a result is; false if nothing is known. */
    boolean apply(OpNode node) {
        int part = borders.part(node.number());
        boolean argument = node.graph().role(node.number()) == OperationRole.ARGUMENT;
        int place = borders.place(node.number());
        switch (borders.kind(part)) {
            case PLAIN -> node.pass(0, 0);
            case LOOP -> {
                if (argument) {
                    ofLoop(node, part, place);
                } else {
                    fromLoop(node, part, place);
                }
            }
            case SCAN -> new ScanBorder(node, node.attributes(borders.caller(node.number())), borders, facts).apply(part, place, argument);
            case OTHER -> {
                return false;
            }
        }
        return true;
    }

    private void ofLoop(OpNode node, int part, int place) {
        if (place == 0) {
            node.out(0, Shape.SCALAR, "int64");
        } else if (place == 1) {
            node.out(0, Shape.SCALAR, "bool");
        } else if (place < borders.declared(part)) {
            state(node, facts, borders.results(part), place - 2);
        } else {
            node.pass(0, 0);
        }
    }

    private void fromLoop(OpNode node, int part, int place) {
        int states = borders.declared(part) - 2;
        if (place < states) {
            returned(node, facts, borders.arguments(part)[place + 2]);
        } else if (place == borders.results(part).length - 1) {
            node.out(0, node.in(0), node.inType(0));
        } else {
            node.out(0, ShapeAlgebra.inserted(node.in(0), 0, -1), node.inType(0));
        }
    }

    /** A state is what goes in at first, or what came round. */
    static void state(OpNode node, OutputFacts facts, int[] results, int place) {
        Shape shape = node.in(0);
        if (place >= results.length) {
            shape = Shape.UNKNOWN;
        } else if (facts.isVisited(results[place]) && facts.count(results[place]) > 0) {
            shape = ShapeAlgebra.either(shape, facts.shape(facts.place(results[place], 0)));
        }
        node.out(0, shape, node.inType(0));
    }

    /** After no round at all, a state is what went in. */
    static void returned(OpNode node, OutputFacts facts, int argument) {
        Shape first = facts.count(argument) > 0 ? facts.shape(facts.place(argument, 0)) : Shape.UNKNOWN;
        node.out(0, ShapeAlgebra.either(first, node.in(0)), node.inType(0));
    }
}
