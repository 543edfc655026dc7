/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import org.eclipse.emf.ecore.EObject;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;

/**
 * Infers the shapes and element types of outputs from those of the inputs, as the shape functions of TensorFlow's ops do: producers before
 * consumers, and loops again as long as that takes something back that was concluded from their first round. What the file tells holds, and
 * is not looked at again. Op types mean what they mean in TensorFlow, or in ONNX if the main graph has inputs and outputs beside nodes;
 * of those that have no rule nothing is said. O(V + E) times at most {@value #MOST_VISITS}.
 */
public final class ShapeInference {
    /** How often an operation is looked at before it is said to be unknown: as often as a shape in a loop can lose dimensions, and more. */
    private static final int MOST_VISITS = 12;
    private static final int CHECK_EVERY = 1 << 10;

    private final GraphSnapshot graph;
    private final Progress progress;
    private final OutputFacts facts;
    private final OpNode node;
    private final InferenceOrder order;
    private final byte[] visits;
    private final BitSet wanted;
    private final boolean onnx;
    private final BitSet pending = new BitSet();
    private int earliest;

    private ShapeInference(GraphSnapshot graph, IntFunction<Operation> operations, boolean onnx, Progress progress) {
        this.graph = graph;
        this.progress = progress;
        this.onnx = onnx;
        facts = new OutputFacts(graph);
        node = new OpNode(graph, operations, facts, onnx);
        order = new InferenceOrder(graph);
        wanted = Demand.of(graph, facts);
        visits = new byte[graph.operations()];
    }

    /**
     * Infers what the file does not tell of a graph.
     *
     * @param graph the graph; it must not change meanwhile
     * @param progress may cancel it
     * @return what is known then
     */
    public static InferredShapes of(Graph graph, Progress progress) {
        return of(GraphSnapshot.of(graph, progress), graph.getAllOperations()::get, progress);
    }

    /**
     * Infers what the file does not tell of a graph, in which calls may be inlined.
     *
     * @param graph a snapshot of it
     * @param model the model that it is of; it must not change meanwhile
     * @param progress may cancel it
     * @return what is known then
     */
    public static InferredShapes of(GraphSnapshot graph, Model model, Progress progress) {
        return of(graph, operation -> graph.origin(operation).in(model), progress);
    }

    /**
     * Infers what the file does not tell of a graph.
     *
     * @param graph a snapshot of it
     * @param operations returns the model's operation by the snapshot's number; its attributes are read
     * @param progress may cancel it
     * @return what is known then
     */
    public static InferredShapes of(GraphSnapshot graph, IntFunction<Operation> operations, Progress progress) {
        if (graph.operations() == 0) {
            return new InferredShapes(graph);
        }
        progress.report("Inferring shapes", -1);
        ShapeInference inference = new ShapeInference(graph, operations, !hasTensorFlowOps(operations.apply(0)), progress);
        inference.run();
        return new InferredShapes(inference.facts.snapshot());
    }

    /** Whether the rules of TensorFlow fit: its main graphs have nothing but nodes. ONNX has types of the same names of other meanings. */
    private static boolean hasTensorFlowOps(Operation operation) {
        EObject around = operation;
        while (around != null && !(around instanceof Model)) {
            around = around.eContainer();
        }
        if (around instanceof Model model && !model.getGraphs().isEmpty()) {
            List<Operation> main = model.getGraphs().get(0).getAllOperations();
            return main.isEmpty() || main.getFirst().getRole() == OperationRole.NODE && main.getLast().getRole() == OperationRole.NODE;
        }
        return true;
    }

    private void run() {
        for (int operation = 0; operation < graph.operations(); operation++) {
            int position = order.position(operation);
            if (position >= 0 && wanted.get(operation)) {
                pending.set(position);
            } else {
                facts.declare(operation);
            }
        }
        int steps = 0;
        int position = pending.nextSetBit(0);
        while (position >= 0) {
            if (steps++ % CHECK_EVERY == 0) {
                progress.check();
            }
            pending.clear(position);
            earliest = position;
            visit(order.operation(position));
            position = pending.nextSetBit(earliest);
        }
    }

    private void visit(int operation) {
        node.move(operation);
        if (node.outputs() == 0) {
            return;
        }
        if (visits[operation] < MOST_VISITS && (onnx || !graph.isIncomplete(operation)) && node.areInputsSure()) {
            visits[operation]++;
            if (onnx) {
                OnnxRules.apply(node);
            } else {
                OpRules.apply(node);
            }
        }
        if (facts.take(node)) {
            for (int place = graph.firstOutput(operation); place < graph.firstOutput(operation + 1); place++) {
                wake(graph.outputEdge(place));
            }
        }
    }

    private void wake(int edge) {
        int position = graph.isControl(edge) ? -1 : order.position(graph.target(edge));
        if (position >= 0 && wanted.get(graph.target(edge))) {
            pending.set(position);
            earliest = Math.min(earliest, position);
        }
    }
}
