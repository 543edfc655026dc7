/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import org.opscape.model.Shape;

/** Arguments and results of the body of a Scan: states, elements of sequences along an axis, and sequences of what each round gives. */
final class ScanBorder {
    private final OpNode node;
    private final KnownAttributes attributes;
    private final CallBorders borders;
    private final OutputFacts facts;

    /**
     * @param attributes of the Scan
     */
    ScanBorder(OpNode node, KnownAttributes attributes, CallBorders borders, OutputFacts facts) {
        this.node = node;
        this.attributes = attributes;
        this.borders = borders;
        this.facts = facts;
    }

    void apply(int part, int place, boolean argument) {
        int states = borders.declared(part) - Math.clamp(attributes.integer("num_scan_inputs", 0), 0, borders.declared(part));
        boolean batched = attributes.has("directions");
        if (argument && place >= borders.declared(part)) {
            node.pass(0, 0);
        } else if (batched) {
            // Before version 9 of the op all has a batch dimension too, which is not followed here.
            node.out(0, Shape.UNKNOWN, node.inType(0));
        } else if (place < states) {
            if (argument) {
                OnnxBorderRules.state(node, facts, borders.results(part), place);
            } else {
                OnnxBorderRules.returned(node, facts, borders.arguments(part)[place]);
            }
        } else if (argument) {
            int axis = axis("scan_input_axes", place - states, node.rank(0));
            node.out(0, axis < 0 ? ShapeAlgebra.unknown(node.rank(0) - 1) : ShapeAlgebra.removed(node.in(0), axis), node.inType(0));
        } else {
            sequence(part, place, states);
        }
    }

    private void sequence(int part, int place, int states) {
        int rank = node.rank(0);
        int axis = axis("scan_output_axes", place - states, rank < 0 ? rank : rank + 1);
        node.out(0, rank < 0 ? Shape.UNKNOWN : axis < 0 ? ShapeAlgebra.unknown(rank + 1)
                : ShapeAlgebra.inserted(node.in(0), axis, length(part, states)), node.inType(0));
    }

    /** Returns how many elements the sequences have that go in; -1 if that is not known. */
    private long length(int part, int states) {
        long length = -1;
        for (int place = states; length < 0 && place < borders.declared(part); place++) {
            int argument = borders.arguments(part)[place];
            int edge = node.graph().firstInput(argument);
            if (node.graph().firstInput(argument + 1) == edge + 1) {
                int from = facts.place(node.graph().source(edge), node.graph().output(edge));
                Shape shape = from < 0 ? Shape.UNKNOWN : facts.shape(from);
                int axis = axis("scan_input_axes", place - states, shape.rank());
                length = axis < 0 ? -1 : ShapeAlgebra.dimension(shape, axis);
            }
        }
        return length;
    }

    /** Returns an axis of a tensor; -1 if it is not known. */
    private int axis(String name, int place, int rank) {
        if (rank < 1) {
            return -1;
        }
        long[] axes = attributes.integers(name);
        long axis = !attributes.has(name) ? 0 : axes == null || place >= axes.length ? Long.MIN_VALUE : axes[place];
        axis = axis < 0 ? axis + rank : axis;
        return axis >= 0 && axis < rank ? (int) axis : -1;
    }
}
