/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.shapes.TensorSizes;
import org.opscape.model.Shape;

/**
 * A path as a person sees it: step by step from one thing to the next, where each may be an operation or a group that holds several of the
 * operations of the path.
 */
public final class RouteSteps {
    private final GraphSnapshot graph;
    private final HeaviestPath path;
    private final List<Step> steps;

    /**
     * A step.
     *
     * @param thing what one sees
     * @param first the place in the path of its first operation
     * @param last the place of its last operation
     */
    public record Step(int thing, int first, int last) {
        /** {@return how many operations of the path it holds} */
        public int operations() {
            return last - first + 1;
        }
    }

    /**
     * Gathers operations of a path into steps. A path that leaves a thing and comes back to it makes two steps of it. What only passes a
     * tensor into or out of a body in the place of its call is no step.
     *
     * @param graph the graph
     * @param path the path
     * @param things the thing that an operation is seen in
     */
    public RouteSteps(GraphSnapshot graph, HeaviestPath path, IntUnaryOperator things) {
        this.graph = graph;
        this.path = path;
        int[] operations = path.operations();
        List<Step> found = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < operations.length; i++) {
            int thing = things.applyAsInt(operations[i]);
            if (i + 1 == operations.length || things.applyAsInt(operations[i + 1]) != thing) {
                if (thing != operations[i] || !RouteCalls.isBorder(graph, thing)) {
                    found.add(new Step(thing, first, i));
                }
                first = i + 1;
            }
        }
        steps = List.copyOf(found);
    }

    /** {@return the steps, first to last} */
    public List<Step> steps() {
        return steps;
    }

    /** {@return the path} */
    public HeaviestPath path() {
        return path;
    }

    /**
     * Tells what comes into a step.
     *
     * @param step a step
     * @return the shape of the tensor by which the path comes; empty at its beginning, or if it is not known
     */
    public Optional<Shape> shapeBefore(Step step) {
        return step.first() == 0 ? Optional.empty() : graph.shape(path.edges()[step.first() - 1]);
    }

    /**
     * Tells what goes out of a step.
     *
     * @param step a step
     * @return the shape of the tensor by which the path goes on, at its end that of the first output; empty if it is not known
     */
    public Optional<Shape> shapeBehind(Step step) {
        return isLast(step) ? end(step).shape(graph) : graph.shape(path.edges()[step.last()]);
    }

    /**
     * Tells the element type of what goes out of a step.
     *
     * @param step a step
     * @return for instance float32; empty if it is not known
     */
    public String typeBehind(Step step) {
        return isLast(step) ? end(step).elementType(graph) : graph.elementType(path.edges()[step.last()]);
    }

    /**
     * Tells the size of what goes out of a step.
     *
     * @param step a step
     * @return in bytes, where dimensions that are not known count as 1; NaN if nothing is known
     */
    public double bytesBehind(Step step) {
        int edge = isLast(step) ? -1 : path.edges()[step.last()];
        return edge < 0 ? end(step).bytes(graph) : TensorSizes.bytes(graph, graph.source(edge), graph.output(edge));
    }

    /**
     * Tells what is known of the size of what goes out of a step.
     *
     * @param step a step
     * @return the size, or a lower bound of it
     */
    public SizeBound sizeBehind(Step step) {
        int edge = isLast(step) ? -1 : path.edges()[step.last()];
        return edge < 0 ? end(step).size(graph) : SizeBound.of(graph, graph.source(edge), graph.output(edge));
    }

    private boolean isLast(Step step) {
        return step.last() + 1 == path.operations().length;
    }

    private End end(Step step) {
        return new End(path.operations()[step.last()], End.Kind.OUTPUT);
    }

    /**
     * Tells how the shape changes in a step.
     *
     * @param step a step
     * @return for instance "224×224×3 → 112×112×64", one shape if it stays, empty if nothing is known
     */
    public String change(Step step) {
        String before = shapeBefore(step).map(RouteSteps::text).orElse("");
        String behind = shapeBehind(step).map(RouteSteps::text).orElse("");
        return before.isEmpty() || behind.isEmpty() || before.equals(behind) ? behind.isEmpty() ? before : behind
                : before + " → " + behind;
    }

    private static String text(Shape shape) {
        return shape.hasRank() ? shape.toString() : "";
    }
}
