/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.auxiliary;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.flow.End;
import org.opscape.analysis.flow.MainRoute;
import org.opscape.model.Shape;
import org.opscape.model.dataflow.OperationRole;

/**
 * What a person wants to see among the others and not set aside, however many neighbours it has: the main route of a model, its inputs and
 * the outputs that it declares. Inputs that may be scalars, such as a rate or whether to train, count only if the model declares them.
 *
 * <p>
 * Operations and edges keep their numbers when names are edited, so this is found once for each graph.
 *
 * @param route the operations of the main route in the order of the data
 * @param edges the edges between them
 * @param inputs where data come in, ascending
 * @param outputs where data go out, ascending
 */
public record Mainline(int[] route, BitSet edges, int[] inputs, int[] outputs) {
    /** Nothing, as TensorBoard knows of none. */
    public static final Mainline NONE = new Mainline(new int[0], new BitSet(), new int[0], new int[0]);

    /**
     * Takes it from what is known of the flow. O(length of the route + ends).
     *
     * @param graph the graph
     * @param flow its main route and ends
     * @return what is not to be set aside
     */
    public static Mainline of(GraphSnapshot graph, MainRoute flow) {
        BitSet edges = new BitSet(graph.edges());
        for (int edge : flow.path().edges()) {
            edges.set(edge);
        }
        BitSet inputs = new BitSet();
        for (End end : flow.ends().inputs()) {
            if (end.kind() == End.Kind.INPUT && isData(graph, end)) {
                inputs.set(end.operation());
            }
        }
        BitSet outputs = new BitSet();
        for (End end : flow.ends().outputs()) {
            if (end.kind() == End.Kind.RESULT) {
                outputs.set(end.operation());
            }
        }
        return new Mainline(route(graph, flow, edges), edges, numbers(inputs), numbers(outputs));
    }

    private static int[] numbers(BitSet operations) {
        int[] numbers = new int[operations.cardinality()];
        int count = 0;
        for (int operation = operations.nextSetBit(0); operation >= 0; operation = operations.nextSetBit(operation + 1)) {
            numbers[count++] = operation;
        }
        return numbers;
    }

    /** Where a queue or an iterator hands out examples, the route begins with it. */
    private static int[] route(GraphSnapshot graph, MainRoute flow, BitSet edges) {
        int[] route = flow.path().operations();
        if (route.length == 0 || !isHandedOut(flow, route[0]) || graph.firstInput(route[0]) == graph.firstInput(route[0] + 1)) {
            return route;
        }
        int edge = graph.firstInput(route[0]);
        edges.set(edge);
        int[] longer = new int[route.length + 1];
        longer[0] = graph.source(edge);
        System.arraycopy(route, 0, longer, 1, route.length);
        return longer;
    }

    private static boolean isHandedOut(MainRoute flow, int operation) {
        for (End end : flow.ends().inputs()) {
            if (end.operation() == operation && end.kind() == End.Kind.EXAMPLES) {
                return true;
            }
        }
        return false;
    }

    private static boolean isData(GraphSnapshot graph, End end) {
        if (end.isSigned() || graph.role(end.operation()) == OperationRole.ARGUMENT) {
            return true;
        }
        Optional<Shape> shape = end.shape(graph);
        return shape.isPresent() && shape.get().hasRank() && shape.get().rank() > 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mainline that && Arrays.equals(route, that.route) && edges.equals(that.edges)
                && Arrays.equals(inputs, that.inputs) && Arrays.equals(outputs, that.outputs);
    }

    @Override
    public int hashCode() {
        return (Arrays.hashCode(route) * 31 + Arrays.hashCode(inputs)) * 31 + Arrays.hashCode(outputs);
    }

    @Override
    public String toString() {
        return "Mainline[" + route.length + " operations, " + inputs.length + " inputs, " + outputs.length + " outputs]";
    }
}
