/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Signature;
import org.opscape.model.dataflow.OperationRole;

/**
 * Where data come into a model and go out of it. A graph that declares no inputs has outputs all the same: whatever nothing consumes. O(V +
 * E).
 */
public final class Ends {
    private final GraphSnapshot graph;
    private final Parts parts;
    private final SignedEnds signed;
    private final boolean training;
    private final int ownOperations;
    private final boolean[] fed;
    private final BitSet named = new BitSet();
    private final List<End> inputs = new ArrayList<>();
    private final List<End> outputs = new ArrayList<>();

    private Ends(GraphSnapshot graph, Parts parts, Ranks ranks, SignedEnds signed) {
        this.graph = graph;
        this.parts = parts;
        this.signed = signed;
        training = parts.count(Part.OPTIMIZER) > 0;
        ownOperations = graph.parts().ownOperations();
        fed = new boolean[graph.operations()];
        signed.inputs().forEach(end -> fed[end.operation()] = true);
        signed.inputs().forEach(end -> named.set(end.operation()));
        signed.outputs().forEach(end -> named.set(end.operation()));
        for (int operation : ranks.order()) {
            fed[operation] |= Parts.isInput(graph, operation);
            for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1); edge++) {
                int source = graph.source(edge);
                fed[operation] |= !graph.isControl(edge) && fed[source] && !PartTypes.isShapeOnly(graph.type(source));
            }
        }
    }

    /**
     * Finds the ends of a graph, in its order.
     *
     * @param graph the graph
     * @param parts what its operations are there for
     * @param ranks its ranks by all edges
     * @param signatures those of its model
     * @return the ends; those of the signatures first
     */
    public static Ends of(GraphSnapshot graph, Parts parts, Ranks ranks, List<Signature> signatures) {
        Ends ends = new Ends(graph, parts, ranks, new SignedEnds(graph, signatures));
        ends.look();
        if (ends.inputs.isEmpty()) {
            Arrays.fill(ends.fed, true);
            ends.look();
        }
        return ends;
    }

    private void look() {
        inputs.clear();
        inputs.addAll(signed.inputs());
        outputs.clear();
        outputs.addAll(signed.outputs());
        for (int operation = 0; operation < graph.operations(); operation++) {
            look(operation);
        }
        if (outputs.stream().anyMatch(end -> end.kind() != End.Kind.UPDATE && !isExit(end))) {
            outputs.removeIf(this::isExit);
        }
    }

    private void look(int operation) {
        if (graph.isInlined(operation) || named.get(operation)) {
            return;
        }
        boolean own = operation < ownOperations;
        if (own && graph.role(operation) == OperationRole.RESULT || own && graph.type(operation).equals("_Retval")) {
            outputs.add(new End(operation, End.Kind.RESULT));
        } else if (Parts.isInput(graph, operation) && parts.isForward(operation) && isUsed(operation)) {
            boolean examples = PartTypes.isDelivery(graph.type(operation));
            inputs.add(new End(operation, examples ? End.Kind.EXAMPLES : End.Kind.INPUT));
        } else if (parts.of(operation) == Part.OPTIMIZER && graph.firstOutput(operation) == graph.firstOutput(operation + 1)) {
            outputs.add(new End(operation, End.Kind.UPDATE));
        } else if (own && isOfModel(operation) && fed[operation] && !isConsumed(operation) && putsOut(operation)) {
            outputs.add(new End(operation, isLoss(operation) ? End.Kind.LOSS : End.Kind.OUTPUT));
        }
    }

    /** What a loop leaves behind, such as its counter, is no output if there is any other. */
    private boolean isExit(End end) {
        return end.kind() == End.Kind.OUTPUT && !end.isSigned()
                && (graph.type(end.operation()).endsWith("Exit") || isLeft(end.operation()));
    }

    /** Whether an operation only stands for an output of a loop or a condition, or of the body in its place. */
    private boolean isLeft(int operation) {
        int edge = graph.firstInput(operation);
        boolean one = graph.type(operation).equals("Identity") && edge < graph.firstInput(operation + 1) && !graph.isControl(edge);
        int source = one ? graph.source(edge) : operation;
        String type = graph.type(source);
        return one && (source >= ownOperations || type.endsWith("While") || type.equals("If") || type.equals("StatelessIf"));
    }

    private boolean isUsed(int operation) {
        return servesForward(operation) || graph.role(operation) == OperationRole.ARGUMENT
                || parts.isForward(operation) && graph.firstOutput(operation) == graph.firstOutput(operation + 1);
    }

    private boolean servesForward(int operation) {
        for (int place = graph.firstOutput(operation); place < graph.firstOutput(operation + 1); place++) {
            int edge = graph.outputEdge(place);
            if (!graph.isControl(edge) && parts.isForward(graph.target(edge))) {
                return true;
            }
        }
        return false;
    }

    private boolean isConsumed(int operation) {
        boolean consumed = false;
        for (int place = graph.firstOutput(operation); !training && place < graph.firstOutput(operation + 1); place++) {
            int edge = graph.outputEdge(place);
            consumed |= !graph.isControl(edge) && isOfModel(graph.target(edge));
        }
        return consumed || servesForward(operation);
    }

    /** Where nothing is trained, what is made of gradients is something that the model computes: forces are those of an energy. */
    private boolean isOfModel(int operation) {
        return parts.isForward(operation)
                || !training && parts.of(operation) == Part.GRADIENT && !isInGradients(graph.scope(operation));
    }

    private boolean isInGradients(int scope) {
        int at = scope;
        while (at > 0 && !PartTypes.isGradientScope(graph.scopeName(at))) {
            at = graph.scopeParent(at);
        }
        return at > 0;
    }

    private boolean putsOut(int operation) {
        return switch (graph.type(operation)) {
            case "NoOp", "Assert", "Print", "PrintV2", "NextIteration", "Const", "VariableV2", "VarHandleOp", "Switch" -> false;
            case "Identity" -> !isPivot(operation);
            default -> !PartTypes.isShapeOnly(graph.type(operation)) && !Parts.isInput(graph, operation);
        };
    }

    /** Whether an operation only tells which branch is taken. */
    private boolean isPivot(int operation) {
        boolean scalar = graph.outputShape(operation, 0).map(shape -> shape.hasRank() && shape.rank() == 0).orElse(true);
        return scalar && graph.outputType(operation, 0).equals("bool");
    }

    private boolean isLoss(int operation) {
        String path = graph.path(operation).toLowerCase(Locale.ROOT);
        String type = graph.type(operation);
        return path.contains("loss") || path.contains("cost") || type.contains("Loss") || type.contains("CrossEntropy")
                || comesFromLoss(operation);
    }

    /** A mean or a sum of a loss is one. */
    private boolean comesFromLoss(int operation) {
        boolean sum = switch (graph.type(operation)) {
            case "Mean", "Sum", "AddN", "ReduceMean", "ReduceSum" -> true;
            default -> false;
        };
        for (int edge = graph.firstInput(operation); sum && edge < graph.firstInput(operation + 1); edge++) {
            int source = graph.source(edge);
            String path = graph.path(source).toLowerCase(Locale.ROOT);
            if (path.contains("loss") || path.contains("cross_entropy") || path.contains("xent")
                    || graph.type(source).contains("CrossEntropy")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether data of an input come to an operation.
     *
     * @param operation an operation
     * @return whether they do; true for the inputs, and for all operations if there are no inputs
     */
    public boolean isFed(int operation) {
        return fed[operation];
    }

    /** {@return where data come in} */
    public List<End> inputs() {
        return List.copyOf(inputs);
    }

    /** {@return where data go out} */
    public List<End> outputs() {
        return List.copyOf(outputs);
    }
}
