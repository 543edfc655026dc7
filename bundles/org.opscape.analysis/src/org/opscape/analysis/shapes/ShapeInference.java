/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.eclipse.emf.ecore.EObject;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.DataflowFactory;
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
    /** Of ONNX, where the bodies of inlined calls begin and end; null if there are none. */
    private final CallBorders borders;
    private final OnnxBorderRules borderRules;
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
        borders = onnx && graph.parts().count() > 1 ? new CallBorders(graph, operations) : null;
        borderRules = borders == null ? null : new OnnxBorderRules(borders, facts);
        node = new OpNode(graph, operations, facts, onnx, borders);
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
        boolean onnx = !hasTensorFlowOps(operations.apply(0));
        Optional<OutputFacts> bodies = onnx ? BodyShapes.of(graph, model(operations.apply(0)), progress) : Optional.empty();
        return new InferredShapes(bodies.orElseGet(() -> infer(graph, operations, onnx, progress)).snapshot());
    }

    /** Infers without a look at what calls do that are not inlined. */
    static OutputFacts infer(GraphSnapshot graph, IntFunction<Operation> operations, boolean onnx, Progress progress) {
        ShapeInference inference = new ShapeInference(graph, operations, onnx, progress);
        inference.run();
        return inference.facts;
    }

    /** Returns the model that an operation is of; one without graphs if it is of none. */
    private static Model model(Operation operation) {
        EObject around = operation;
        while (around != null && !(around instanceof Model)) {
            around = around.eContainer();
        }
        return around instanceof Model model ? model : DataflowFactory.eINSTANCE.createModel();
    }

    /** Whether the rules of TensorFlow fit: its main graphs have nothing but nodes. ONNX has types of the same names of other meanings. */
    private static boolean hasTensorFlowOps(Operation operation) {
        Model model = model(operation);
        if (!model.getGraphs().isEmpty()) {
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
                OnnxRules.apply(node, borderRules);
            } else {
                OpRules.apply(node);
            }
        }
        boolean border = borders != null && borders.isBorder(operation);
        boolean changed = border && facts.leaveOut(operation, isLeftOut(operation));
        if (facts.take(node) || changed) {
            for (int place = graph.firstOutput(operation); place < graph.firstOutput(operation + 1); place++) {
                wake(graph.outputEdge(place));
            }
            if (border && graph.role(operation) == OperationRole.RESULT) {
                wakeState(operation);
            }
        }
    }

    /** Whether a result is one of a branch that is never taken: because what is known of the predicate says so. */
    private boolean isLeftOut(int operation) {
        int part = borders.part(operation);
        if (!borders.isBranch(part) || graph.role(operation) != OperationRole.RESULT) {
            return false;
        }
        int edge = borders.predicate(part);
        int place = edge < 0 ? -1 : facts.place(graph.source(edge), graph.output(edge));
        long[] value = place < 0 ? null : facts.value(place);
        return value != null && value.length == 1 && borders.isLeftOut(part, value[0]);
    }

    /** Looks again at what goes into the next round of a loop. */
    private void wakeState(int result) {
        int part = borders.part(result);
        CallBorders.Kind kind = borders.kind(part);
        if (kind == CallBorders.Kind.LOOP || kind == CallBorders.Kind.SCAN) {
            int place = borders.place(result) + (kind == CallBorders.Kind.LOOP ? 2 : 0);
            if (place < borders.declared(part)) {
                wakeOperation(borders.arguments(part)[place]);
            }
        }
    }

    private void wake(int edge) {
        if (!graph.isControl(edge)) {
            int target = graph.target(edge);
            wakeOperation(target);
            if (borders != null && borders.isPredicate(edge)) {
                for (int result : borders.results(borders.part(target))) {
                    wakeOperation(result);
                }
            }
        }
    }

    private void wakeOperation(int operation) {
        int position = order.position(operation);
        if (position >= 0 && wanted.get(operation)) {
            pending.set(position);
            earliest = Math.min(earliest, position);
        }
    }
}
