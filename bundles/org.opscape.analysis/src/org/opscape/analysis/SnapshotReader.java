/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.eclipse.emf.ecore.InternalEObject;
import org.opscape.model.Progress;
import org.opscape.model.Shape;
import org.opscape.model.dataflow.DataflowPackage;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Input;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Output;
import org.opscape.model.dataflow.Scope;

/** Copies a graph of the model into arrays, in one walk over the operations: what is far apart in memory is looked at only once. */
final class SnapshotReader {
    /** Operations between two looks at whether to stop. */
    private static final int CHECK_EVERY = 1 << 14;

    private final Graph graph;
    private final Progress progress;
    private final List<Operation> all;
    private final OperationTable operations;

    private final int[] inputStarts;
    private final BitSet references = new BitSet();
    private final BitSet incomplete = new BitSet();
    private int[] sources;
    private int[] outputNumbers;

    private final int[] outputStarts;
    private Shape[] shapes;
    private String[] types;
    private boolean anyShape;

    SnapshotReader(Graph graph, Progress progress) {
        this.graph = graph;
        this.progress = progress;
        all = graph.getAllOperations();
        int count = all.size();
        operations = new OperationTable(count);
        inputStarts = new int[count + 1];
        sources = new int[2 * count + 1];
        outputNumbers = new int[2 * count + 1];
        outputStarts = new int[count + 1];
        shapes = new Shape[count + 1];
        types = new String[count + 1];
    }

    /** Reads the names and scopes of operations whose other facts are known. */
    static ScopeTable readNames(Graph graph, OperationTable operations, Progress progress) {
        ScopeTable scopes = readScopes(graph, operations);
        List<Operation> all = graph.getAllOperations();
        for (int i = 0, n = all.size(); i < n; i++) {
            operations.names()[i] = all.get(i).getName();
            if (i % CHECK_EVERY == 0) {
                progress.check();
            }
        }
        return scopes;
    }

    GraphSnapshot read() {
        progress.report("Reading the graph", -1);
        ScopeTable scopes = readScopes(graph, operations);
        for (int i = 0, n = all.size(); i < n; i++) {
            readOperation(i, all.get(i));
            if (i % CHECK_EVERY == 0) {
                progress.check();
            }
        }
        int edges = inputStarts[all.size()];
        int outputs = outputStarts[all.size()];
        return new GraphSnapshot(operations,
                EdgeTable.of(inputStarts, Arrays.copyOf(sources, edges), Arrays.copyOf(outputNumbers, edges), references, incomplete),
                new OutputTable(outputStarts, Arrays.copyOf(shapes, outputs), Arrays.copyOf(types, outputs), anyShape), scopes,
                CallTable.plain(position()));
    }

    /** Returns the position of the graph in its model; 0 for one that is in none. */
    private int position() {
        Model model = graph.getModel();
        return model == null ? 0 : model.getGraphs().indexOf(graph);
    }

    /** Numbers the scopes level by level, so that no depth of nesting needs a stack. */
    private static ScopeTable readScopes(Graph graph, OperationTable operations) {
        List<Scope> found = new ArrayList<>();
        int[] parents = new int[16];
        found.add(graph);
        parents[0] = -1;
        for (int scope = 0; scope < found.size(); scope++) {
            List<Scope> inner = found.get(scope).getScopes();
            if (parents.length < found.size() + inner.size()) {
                parents = Arrays.copyOf(parents, 2 * (found.size() + inner.size()));
            }
            for (int i = 0; i < inner.size(); i++) {
                parents[found.size()] = scope;
                found.add(inner.get(i));
            }
            place(found.get(scope).getOperations(), scope, operations);
        }
        return new ScopeTable(names(found), Arrays.copyOf(parents, found.size()));
    }

    private static void place(List<Operation> members, int scope, OperationTable operations) {
        for (int i = 0, n = members.size(); i < n; i++) {
            operations.scopes()[members.get(i).getIndex()] = scope;
        }
    }

    private static String[] names(List<Scope> found) {
        String[] names = new String[found.size()];
        names[0] = "";
        for (int scope = 1; scope < names.length; scope++) {
            names[scope] = found.get(scope).getName();
        }
        return names;
    }

    private void readOperation(int number, Operation operation) {
        operations.names()[number] = operation.getName();
        operations.types()[number] = operation.getType();
        operations.devices()[number] = operation.getDevice();
        operations.roles()[number] = (byte) operation.getRole().ordinal();
        // Asked before the lists are, because the model makes its lists only then.
        InternalEObject object = (InternalEObject) operation;
        inputStarts[number + 1] = inputStarts[number];
        if (object.eIsSet(DataflowPackage.OPERATION__INPUTS)) {
            readInputs(number, operation);
        }
        outputStarts[number + 1] = outputStarts[number];
        if (object.eIsSet(DataflowPackage.OPERATION__OUTPUTS)) {
            readOutputs(number, operation.getOutputs());
        }
    }

    private void readInputs(int number, Operation operation) {
        List<Input> inputs = operation.getInputs();
        int edge = inputStarts[number];
        int count = inputs.size();
        if (edge + count > sources.length) {
            sources = Arrays.copyOf(sources, Math.max(edge + count, sources.length / 2 * 3));
            outputNumbers = Arrays.copyOf(outputNumbers, sources.length);
        }
        for (int i = 0; i < count; i++) {
            Input input = inputs.get(i);
            Operation source = input.getSource();
            if (source != null) {
                sources[edge] = source.getIndex();
                outputNumbers[edge] = input.isControl() ? -1 : OutputPorts.number(input);
                if (i == 0 && !input.isControl() && ReferenceInputs.isReference(operation.getType(), i)) {
                    references.set(edge);
                }
                edge++;
            } else {
                incomplete.set(number);
            }
        }
        inputStarts[number + 1] = edge;
    }

    private void readOutputs(int number, List<Output> outputs) {
        int place = outputStarts[number];
        int count = outputs.size();
        if (place + count > shapes.length) {
            shapes = Arrays.copyOf(shapes, Math.max(place + count, shapes.length / 2 * 3));
            types = Arrays.copyOf(types, shapes.length);
        }
        for (int i = 0; i < count; i++) {
            Output output = outputs.get(i);
            shapes[place] = output.getShape();
            types[place++] = output.getType();
            anyShape |= output.getShape() != null;
        }
        outputStarts[number + 1] = place;
    }
}
