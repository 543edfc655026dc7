/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.SnapshotParts;
import org.opscape.analysis.functions.FunctionCalls;
import org.opscape.analysis.functions.Inlining;
import org.opscape.model.Progress;
import org.opscape.model.Shape;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;

/**
 * Infers shapes through the calls of a model: all of them are inlined, so that what goes into a body is known inside of it, and what comes
 * out is known outside, and what is known then is given to a graph in which other calls are inlined, or none. A body that is called from
 * several places is, on its own, what all calls have in common. O(V + E) of the model with all its calls inlined.
 */
final class BodyShapes {
    private final GraphSnapshot whole;
    private final SnapshotParts parts;
    private final OutputFacts known;
    private final GraphSnapshot graph;
    private final OutputFacts facts;
    private final CallBorders borders;
    private final Map<Integer, int[]> copies = new HashMap<>();

    private BodyShapes(GraphSnapshot whole, CallBorders borders, OutputFacts known, GraphSnapshot graph) {
        this.borders = borders;
        this.whole = whole;
        this.known = known;
        this.graph = graph;
        parts = whole.parts();
        facts = new OutputFacts(graph);
    }

    /**
     * Infers.
     *
     * @param graph the graph
     * @param model the model that it is of
     * @param progress may cancel it
     * @return what is known of the graph; empty if it has nothing to do with calls
     */
    static Optional<OutputFacts> of(GraphSnapshot graph, Model model, Progress progress) {
        if (model.getGraphs().size() < 2) {
            return Optional.empty();
        }
        FunctionCalls calls = FunctionCalls.of(model, progress);
        int root = graph.parts().graph(0);
        Optional<OutputFacts> found = Optional.empty();
        if (root > 0) {
            found = of(graph, 0, model, calls, progress);
        }
        return found.isPresent() ? found : of(graph, root, model, calls, progress);
    }

    private static Optional<OutputFacts> of(GraphSnapshot graph, int root, Model model, FunctionCalls calls, Progress progress) {
        Graph outermost = model.getGraphs().get(root);
        if (outermost.getAllOperations().isEmpty()) {
            return Optional.empty();
        }
        GraphSnapshot whole = Inlining.all(model, root, GraphSnapshot.of(outermost, progress), calls, progress);
        int count = whole.parts().count();
        boolean within = graph.parts().graph(0) == root;
        for (int part = 1; part < count && !within; part++) {
            within = whole.parts().graph(part) == graph.parts().graph(0);
        }
        if (count < 2 || !within) {
            return Optional.empty();
        }
        IntFunction<Operation> operations = operation -> whole.origin(operation).in(model);
        OutputFacts known = ShapeInference.infer(whole, operations, true, progress);
        BodyShapes shapes = new BodyShapes(whole, new CallBorders(whole, operations), known, graph);
        if (graph.parts().graph(0) == root) {
            shapes.takeParts();
        } else {
            shapes.takeCommon();
        }
        return Optional.of(shapes.facts);
    }

    /** Takes what is known from the same copies of the same graphs. In both graphs, parts stand in the order of their callers. */
    private void takeParts() {
        SnapshotParts own = graph.parts();
        int[] same = new int[own.count()];
        int next = 1;
        for (int part = 1; part < same.length; part++) {
            int around = own.of(own.caller(part));
            int caller = same[around] < 0 ? -1 : parts.start(same[around]) + own.caller(part) - own.start(around);
            while (caller >= 0 && next < parts.count() && parts.caller(next) < caller) {
                next++;
            }
            same[part] = caller >= 0 && next < parts.count() && parts.caller(next) == caller ? next++ : -1;
        }
        for (int part = 0; part < same.length; part++) {
            for (int operation = own.start(part); operation < own.end(part); operation++) {
                if (same[part] >= 0) {
                    take(operation, parts.start(same[part]) + operation - own.start(part));
                } else {
                    facts.declare(operation);
                }
            }
        }
    }

    private void take(int operation, int source) {
        for (int output = 0; output < facts.count(operation); output++) {
            facts.put(operation, output, shape(source, output), type(source, output));
        }
    }

    /** Takes what all copies of a graph have in common. */
    private void takeCommon() {
        for (int operation = 0; operation < graph.operations(); operation++) {
            for (int output = 0; output < facts.count(operation); output++) {
                takeCommon(operation, output);
            }
        }
    }

    private void takeCommon(int operation, int output) {
        int from = graph.origin(operation).operation();
        int position = graph.origin(operation).graph();
        Shape shape = null;
        String type = "";
        for (int part : copies.computeIfAbsent(position, this::copies)) {
            Shape one = shape(parts.start(part) + from, output);
            String also = type(parts.start(part) + from, output);
            type = shape == null || type.equals(also) ? also : "";
            shape = shape == null ? one : ShapeAlgebra.either(shape, one);
        }
        facts.put(operation, output, ShapeAlgebra.orUnknown(shape), type);
    }

    private int[] copies(int position) {
        int[] found = new int[parts.count()];
        int count = 0;
        for (int part = 0; part < found.length; part++) {
            if (parts.graph(part) == position) {
                found[count++] = part;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private Shape shape(int operation, int output) {
        if (!whole.isInlined(operation)) {
            int place = known.place(operation, output);
            return place < 0 ? Shape.UNKNOWN : known.shape(place);
        }
        Shape shape = null;
        for (int part = borders.firstBody(operation); part < parts.count() && parts.caller(part) == operation; part++) {
            int result = result(part, output);
            if (result < 0 || !known.isLeftOut(result)) {
                Shape one = result < 0 ? Shape.UNKNOWN : known.shape(known.place(result, 0));
                shape = shape == null ? one : ShapeAlgebra.either(shape, one);
            }
        }
        return ShapeAlgebra.orUnknown(shape);
    }

    private String type(int operation, int output) {
        if (!whole.isInlined(operation)) {
            int place = known.place(operation, output);
            return place < 0 ? "" : known.type(place);
        }
        String type = "";
        for (int part = borders.firstBody(operation); part < parts.count() && parts.caller(part) == operation; part++) {
            int result = result(part, output);
            type = type.isEmpty() && result >= 0 ? known.type(known.place(result, 0)) : type;
        }
        return type;
    }

    /** Returns the result of a body that is an output of its call; -1 if none is. */
    private int result(int part, int output) {
        int[] results = borders.results(part);
        boolean given = borders.kind(part) != CallBorders.Kind.OTHER && output < results.length;
        return given && known.count(results[output]) > 0 ? results[output] : -1;
    }
}
