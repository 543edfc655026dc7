/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Shape;

/** What is known of all outputs of a graph that the file tells something about, or that somebody uses. */
final class OutputFacts {
    /** An input may name any number of an output; no op has that many. */
    private static final int MOST_OUTPUTS = 1 << 12;

    private final GraphSnapshot graph;
    private final int[] starts;
    private final Shape[] shapes;
    private final String[] types;
    private final long[][] values;
    private Holding[] holdings = new Holding[0];
    private final BitSet visited = new BitSet();
    private final BitSet leftOut = new BitSet();
    private final Map<Shape, Shape> pool = new HashMap<>();

    OutputFacts(GraphSnapshot graph) {
        this.graph = graph;
        starts = starts(graph);
        int places = starts[starts.length - 1];
        shapes = new Shape[places];
        types = new String[places];
        values = new long[places][];
    }

    private static int[] starts(GraphSnapshot graph) {
        int[] starts = new int[graph.operations() + 1];
        for (int operation = 0; operation < graph.operations(); operation++) {
            starts[operation + 1] = graph.knownOutputs(operation);
        }
        long room = 4L * (graph.operations() + graph.edges()) + MOST_OUTPUTS;
        for (int edge = 0; edge < graph.edges(); edge++) {
            int wanted = graph.output(edge) + 1;
            int more = wanted - starts[graph.source(edge) + 1];
            if (more > 0 && wanted <= MOST_OUTPUTS && more <= room) {
                room -= more;
                starts[graph.source(edge) + 1] = wanted;
            }
        }
        for (int operation = 0; operation < graph.operations(); operation++) {
            starts[operation + 1] = Math.addExact(starts[operation], starts[operation + 1]);
        }
        return starts;
    }

    int count(int operation) {
        return starts[operation + 1] - starts[operation];
    }

    /** Returns the place of an output, or -1 if it has none. */
    int place(int operation, int output) {
        return output < count(operation) ? starts[operation] + output : -1;
    }

    boolean isVisited(int operation) {
        return visited.get(operation);
    }

    Shape shape(int place) {
        return shapes[place] == null ? Shape.UNKNOWN : shapes[place];
    }

    String type(int place) {
        return types[place] == null ? "" : types[place];
    }

    long[] value(int place) {
        return values[place];
    }

    Holding holding(int place) {
        return place < holdings.length ? holdings[place] : null;
    }

    /** Whether a result is one of a branch that is never taken. */
    boolean isLeftOut(int operation) {
        return leftOut.get(operation);
    }

    /** Says whether it is; tells whether that is new. */
    boolean leaveOut(int operation, boolean left) {
        boolean changed = leftOut.get(operation) != left;
        leftOut.set(operation, left);
        return changed;
    }

    /** Says what is known of an output from elsewhere. */
    void put(int operation, int output, Shape shape, String type) {
        int place = starts[operation] + output;
        shapes[place] = pooled(ShapeAlgebra.refine(declared(operation, output), shape));
        types[place] = told(operation, output, type);
    }

    /** Returns the element type that the file tells, or else another. */
    private String told(int operation, int output, String otherwise) {
        String told = graph.outputType(operation, output);
        return told.isEmpty() || told.equals(OpNode.ANY) && !otherwise.isEmpty() ? otherwise : told;
    }

    /** Returns the shape that the file tells; unknown if it tells none. */
    Shape declared(int operation, int output) {
        return ShapeAlgebra.orUnknown(graph.outputShape(operation, output).orElse(Shape.UNKNOWN));
    }

    /** Takes what the file tells of the outputs of an operation, and nothing else. */
    void declare(int operation) {
        visited.set(operation);
        for (int output = 0; output < count(operation); output++) {
            shapes[starts[operation] + output] = declared(operation, output);
            types[starts[operation] + output] = graph.outputType(operation, output);
        }
    }

    /** Takes over what a rule says, where the file does not say otherwise. Tells whether anything is new. */
    boolean take(OpNode node) {
        int operation = node.number();
        boolean changed = !visited.get(operation);
        visited.set(operation);
        for (int output = 0; output < node.outputs(); output++) {
            int place = starts[operation] + output;
            Shape shape = pooled(ShapeAlgebra.refine(declared(operation, output), ShapeAlgebra.orUnknown(node.shape(output))));
            String type = told(operation, output, node.outType(output));
            long[] value = fitting(node.outValue(output), shape);
            changed |= !shape.equals(shape(place)) || !type.equals(type(place)) || !Arrays.equals(value, values[place])
                    || node.held(output) != null && !node.held(output).equals(holding(place));
            shapes[place] = shape;
            types[place] = type;
            values[place] = value;
            hold(place, node.held(output));
        }
        return changed;
    }

    private static long[] fitting(long[] value, Shape shape) {
        return value != null && ShapeAlgebra.elements(shape) == value.length ? value : null;
    }

    private void hold(int place, Holding holding) {
        if (holding != null && holdings.length == 0) {
            holdings = new Holding[shapes.length];
        }
        if (place < holdings.length) {
            holdings[place] = holding;
        }
    }

    private Shape pooled(Shape shape) {
        Shape known = pool.putIfAbsent(shape, shape);
        return known == null ? shape : known;
    }

    /** Returns the graph with what is known now. */
    GraphSnapshot snapshot() {
        BitSet inferred = new BitSet();
        for (int operation = 0; operation < graph.operations(); operation++) {
            for (int output = 0; output < count(operation); output++) {
                int place = starts[operation] + output;
                Shape told = graph.outputShape(operation, output).orElse(null);
                if (told != null && (shapes[place] == null || !shapes[place].hasRank() || shapes[place].equals(told))) {
                    shapes[place] = told;
                } else if (shapes[place] != null && shapes[place].hasRank()) {
                    inferred.set(place);
                } else {
                    shapes[place] = null;
                }
                types[place] = types[place] == null || types[place].isEmpty() ? blank(graph.outputType(operation, output)) : types[place];
            }
        }
        return graph.withInferredShapes(starts, shapes, types, inferred);
    }

    private static String blank(String type) {
        return type.isEmpty() ? null : type;
    }
}
