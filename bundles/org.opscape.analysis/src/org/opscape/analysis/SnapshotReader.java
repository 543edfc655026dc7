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
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Output;
import org.opscape.model.dataflow.Scope;

/** Copies a graph of the model into arrays. */
final class SnapshotReader {
    /** Operations between two looks at whether to stop. */
    private static final int CHECK_EVERY = 1 << 14;

    private final Graph graph;
    private final Progress progress;
    private final List<Operation> all;
    private final OperationTable operations;

    SnapshotReader(Graph graph, Progress progress) {
        this.graph = graph;
        this.progress = progress;
        all = graph.getAllOperations();
        operations = new OperationTable(all.size());
    }

    GraphSnapshot read() {
        progress.report("Reading the graph", -1);
        ScopeTable scopes = readScopes();
        OutputTable outputs = readOperations();
        EdgeTable edges = readEdges();
        return new GraphSnapshot(operations, edges, outputs, scopes);
    }

    /** Numbers the scopes level by level, so that no depth of nesting needs a stack. */
    private ScopeTable readScopes() {
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
            place(found.get(scope).getOperations(), scope);
        }
        return new ScopeTable(names(found), Arrays.copyOf(parents, found.size()));
    }

    private void place(List<Operation> members, int scope) {
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

    private OutputTable readOperations() {
        int[] starts = new int[all.size() + 1];
        for (int i = 0, n = all.size(); i < n; i++) {
            Operation operation = all.get(i);
            operations.names()[i] = operation.getName();
            operations.types()[i] = operation.getType();
            operations.devices()[i] = operation.getDevice();
            operations.roles()[i] = (byte) operation.getRole().ordinal();
            starts[i + 1] = starts[i] + (has(operation, DataflowPackage.OPERATION__OUTPUTS) ? operation.getOutputs().size() : 0);
            checkAt(i);
        }
        return readOutputs(starts);
    }

    private OutputTable readOutputs(int[] starts) {
        Shape[] shapes = new Shape[starts[all.size()]];
        String[] types = new String[shapes.length];
        boolean any = false;
        for (int i = 0, n = all.size(); i < n; i++) {
            for (int o = starts[i]; o < starts[i + 1]; o++) {
                Output output = all.get(i).getOutputs().get(o - starts[i]);
                shapes[o] = output.getShape();
                types[o] = output.getType();
                any |= shapes[o] != null;
            }
        }
        return new OutputTable(starts, shapes, types, any);
    }

    private EdgeTable readEdges() {
        int[] starts = new int[all.size() + 1];
        for (int i = 0, n = all.size(); i < n; i++) {
            starts[i + 1] = starts[i] + (has(all.get(i), DataflowPackage.OPERATION__INPUTS) ? connected(all.get(i).getInputs()) : 0);
        }
        int[] sources = new int[starts[all.size()]];
        int[] outputs = new int[sources.length];
        BitSet references = new BitSet();
        for (int i = 0, n = all.size(); i < n; i++) {
            if (has(all.get(i), DataflowPackage.OPERATION__INPUTS)) {
                readInputs(all.get(i), starts[i], sources, outputs, references);
            }
            checkAt(i);
        }
        return EdgeTable.of(starts, sources, outputs, references);
    }

    private static int connected(List<Input> inputs) {
        int count = 0;
        for (int i = 0, n = inputs.size(); i < n; i++) {
            count += inputs.get(i).getSource() == null ? 0 : 1;
        }
        return count;
    }

    private static void readInputs(Operation operation, int start, int[] sources, int[] outputs, BitSet references) {
        List<Input> inputs = operation.getInputs();
        int edge = start;
        for (int i = 0, n = inputs.size(); i < n; i++) {
            Input input = inputs.get(i);
            Operation source = input.getSource();
            if (source != null) {
                sources[edge] = source.getIndex();
                outputs[edge] = input.isControl() ? -1 : OutputPorts.number(input);
                if (i == 0 && !input.isControl() && ReferenceInputs.isReference(operation.getType(), i)) {
                    references.set(edge);
                }
                edge++;
            }
        }
    }

    /** Asks before a list is asked for, because the model makes its lists only then. */
    private static boolean has(Operation operation, int feature) {
        return ((InternalEObject) operation).eIsSet(feature);
    }

    private void checkAt(int operation) {
        if (operation % CHECK_EVERY == 0) {
            progress.check();
        }
    }
}
