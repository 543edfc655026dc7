/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.SnapshotParts;
import org.opscape.model.Attribute;
import org.opscape.model.AttributeValue;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.model.dataflow.Scope;

/** Where tensors go into the bodies of inlined ONNX calls and come out of them. */
final class CallBorders {
    /** What happens at the border of a body. */
    enum Kind {
        /** A function, or a branch: arguments are inputs, results are outputs. */
        PLAIN,
        LOOP, SCAN,
        /** Nobody knows. */
        OTHER
    }

    private final GraphSnapshot graph;
    private final SnapshotParts parts;
    private final int[][] arguments;
    private final int[][] results;
    /** By part, how many of the arguments the body itself has: behind them are the values that it takes from around. */
    private final int[] declared;
    private final Kind[] kinds;
    /** By part of a branch, what must be the value of the predicate for it to be taken; -1 of others. */
    private final int[] taken;
    private final int[] predicates;

    /** By call, the first of its bodies; -1 of others. */
    private final int[] bodies;

    CallBorders(GraphSnapshot graph, IntFunction<Operation> operations) {
        this.graph = graph;
        parts = graph.parts();
        int count = parts.count();
        arguments = new int[count][];
        results = new int[count][];
        declared = new int[count];
        kinds = new Kind[count];
        taken = new int[count];
        predicates = new int[count];
        bodies = new int[graph.operations()];
        Arrays.fill(bodies, -1);
        for (int part = 1; part < count; part++) {
            bodies[parts.caller(part)] = bodies[parts.caller(part)] < 0 ? part : bodies[parts.caller(part)];
            arguments[part] = all(part, OperationRole.ARGUMENT);
            results[part] = all(part, OperationRole.RESULT);
            while (declared[part] < arguments[part].length
                    && arguments[part][declared[part]] == parts.start(part) + declared[part]) {
                declared[part]++;
            }
            Graph body = graphOf(operations.apply(parts.start(part)));
            taken[part] = taken(operations.apply(parts.caller(part)), body);
            predicates[part] = taken[part] < 0 ? -1 : predicate(part, operations.apply(parts.caller(part)));
            kinds[part] = kind(graph.type(parts.caller(part)), body.getName());
        }
    }

    private int[] all(int part, OperationRole role) {
        int[] found = new int[parts.end(part) - parts.start(part)];
        int count = 0;
        for (int operation = parts.start(part); operation < parts.end(part); operation++) {
            if (graph.role(operation) == role) {
                found[count++] = operation;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static Graph graphOf(Operation operation) {
        Scope scope = operation.getScope();
        while (scope.getParent() != null) {
            scope = scope.getParent();
        }
        return (Graph) scope;
    }

    private static Kind kind(String type, String body) {
        return type.equals("If") || type.equals(body) ? Kind.PLAIN : type.equals("Loop") ? Kind.LOOP
                : type.equals("Scan") ? Kind.SCAN : Kind.OTHER;
    }

    private static int taken(Operation call, Graph body) {
        if (call.getType().equals("If")) {
            for (Attribute attribute : call.getAttributes()) {
                if (attribute.value() instanceof AttributeValue.Function function && function.name().equals(body.getName())) {
                    return attribute.name().equals("then_branch") ? 1 : 0;
                }
            }
        }
        return -1;
    }

    /** Finds the only edge that enters a branch and brings it no argument. */
    private int predicate(int part, Operation call) {
        if (call.getInputs().isEmpty() || call.getInputs().get(0).getSource() == null) {
            return -1;
        }
        int around = parts.of(parts.caller(part));
        int source = parts.start(around) + call.getInputs().get(0).getSource().getIndex();
        int output = call.getInputs().get(0).getOutput();
        for (int operation = parts.start(part); operation < parts.end(part); operation++) {
            int first = graph.firstInput(operation) + (graph.role(operation) == OperationRole.ARGUMENT ? 1 : 0);
            for (int edge = first; edge < graph.firstInput(operation + 1); edge++) {
                if (isOutput(edge, source, output)) {
                    return edge;
                }
            }
        }
        return -1;
    }

    /** Whether an edge comes from an output of an operation, which may be an inlined call with one body. */
    private boolean isOutput(int edge, int source, int output) {
        int from = graph.source(edge);
        if (!graph.isInlined(source)) {
            return from == source && graph.output(edge) == output;
        }
        int part = part(from);
        return graph.role(from) == OperationRole.RESULT && part > 0 && parts.caller(part) == source
                && (part == parts.count() - 1 || parts.caller(part + 1) != source) && parts.caller(part - 1) != source;
    }

    /** Whether an operation is an argument or a result of an inlined body. */
    boolean isBorder(int operation) {
        return graph.role(operation) != OperationRole.NODE && graph.role(operation) != OperationRole.INITIALIZER && part(operation) > 0;
    }

    int part(int operation) {
        return parts.of(operation);
    }

    int caller(int operation) {
        return parts.caller(part(operation));
    }

    /** Returns the first of the bodies that are in the place of a call; its others follow. */
    int firstBody(int call) {
        return bodies[call];
    }

    Kind kind(int part) {
        return kinds[part];
    }

    int declared(int part) {
        return declared[part];
    }

    int[] arguments(int part) {
        return arguments[part];
    }

    int[] results(int part) {
        return results[part];
    }

    /** Returns which of the arguments, or of the results, of its part an operation is. */
    int place(int operation) {
        int part = part(operation);
        return Arrays.binarySearch(graph.role(operation) == OperationRole.ARGUMENT ? arguments[part] : results[part], operation);
    }

    /** Whether a body is not run if the predicate of its call has a value. */
    boolean isLeftOut(int part, long predicate) {
        return taken[part] >= 0 && predicate != SmallTensor.UNKNOWN && (predicate != 0) != (taken[part] == 1);
    }

    boolean isBranch(int part) {
        return taken[part] >= 0;
    }

    /** Whether an edge brings an operation one of its inputs, and does not only begin its body. */
    boolean isOwn(int edge) {
        int operation = graph.target(edge);
        int part = part(operation);
        int from = part(graph.source(edge));
        return graph.role(operation) == OperationRole.ARGUMENT || from == part || from > 0 && part(parts.caller(from)) == part;
    }

    /** Whether two edges, one after the other, bring the same output of a call, from one of its bodies and from another. */
    boolean isSame(int first, int second) {
        int a = graph.source(first);
        int b = graph.source(second);
        return isResult(a) && isResult(b) && part(b) > part(a) && caller(a) == caller(b) && place(a) == place(b);
    }

    private boolean isResult(int operation) {
        return graph.role(operation) == OperationRole.RESULT && part(operation) > 0;
    }

    /** Returns the edge that brings the predicate of a branch to where it begins; -1 if there is none. */
    int predicate(int part) {
        return predicates[part];
    }

    /** Whether an edge brings the predicate of a branch. */
    boolean isPredicate(int edge) {
        int part = part(graph.target(edge));
        return part > 0 && predicates[part] == edge;
    }
}
