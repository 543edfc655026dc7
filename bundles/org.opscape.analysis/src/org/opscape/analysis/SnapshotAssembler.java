/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis;

import java.util.Arrays;
import java.util.BitSet;
import org.opscape.model.Shape;

/**
 * Makes one snapshot of several: copies of graphs are put into scopes of a first one, then all operations get their edges, in order, and
 * those outputs that the graphs tell nothing about. O(V + E) of the result.
 */
public final class SnapshotAssembler {
    private String[] names;
    private String[] types;
    private String[] devices;
    private byte[] roles;
    private int[] scopeOf;
    private int operations;

    private String[] scopeNames;
    private int[] scopeParents;
    private int scopes;

    private GraphSnapshot[] parts = new GraphSnapshot[4];
    private int[] starts = new int[4];
    private int[] graphs = new int[4];
    private int[] callers = new int[4];
    private int[] ownScopes = new int[4];
    private int[] scopeEnds = new int[4];
    private int count;

    private int[] inputStarts;
    private int[] sources;
    private int[] outputs;
    private final BitSet references = new BitSet();
    private final BitSet deciding = new BitSet();
    private int consumer;
    private int edges;

    private int[] outputStarts;
    private Shape[] shapes;
    private String[] elementTypes;
    private final BitSet inferred = new BitSet();

    /**
     * Begins with a graph, whose operations and scopes keep their numbers.
     *
     * @param first the graph, in which nothing is inlined
     */
    public SnapshotAssembler(GraphSnapshot first) {
        int size = first.operations();
        names = new String[size];
        types = new String[size];
        devices = new String[size];
        roles = new byte[size];
        scopeOf = new int[size];
        scopeNames = new String[first.scopes()];
        scopeParents = new int[first.scopes()];
        addScope(-1, "");
        add(first, 0, -1);
    }

    /** {@return the number of operations so far} */
    public int operations() {
        return operations;
    }

    /** {@return the number of scopes so far} */
    public int scopes() {
        return scopes;
    }

    /**
     * Adds a scope.
     *
     * @param parent the scope around it
     * @param name its name, which no other one there has
     * @return its number
     */
    public int addScope(int parent, String name) {
        if (scopes == scopeNames.length) {
            scopeNames = Arrays.copyOf(scopeNames, Math.max(16, 2 * scopes));
            scopeParents = Arrays.copyOf(scopeParents, scopeNames.length);
        }
        scopeNames[scopes] = name;
        scopeParents[scopes] = parent;
        return scopes++;
    }

    /**
     * Adds a copy of a graph: its operations in order, and its scopes but the outermost in order.
     *
     * @param graph the graph, in which nothing is inlined
     * @param scope the scope that takes the place of its outermost one
     * @param caller the operation in whose place it is
     * @return the number of its first operation
     */
    public int add(GraphSnapshot graph, int scope, int caller) {
        int start = operations;
        int offset = scopes - 1;
        for (int inner = 1; inner < graph.scopes(); inner++) {
            int parent = graph.scopeParent(inner);
            addScope(parent == 0 ? scope : offset + parent, graph.scopeName(inner));
        }
        grow(start + graph.operations());
        copyOperations(graph, start);
        for (int operation = 0; operation < graph.operations(); operation++) {
            int inner = graph.scope(operation);
            scopeOf[start + operation] = inner == 0 ? scope : offset + inner;
        }
        operations = start + graph.operations();
        addPart(graph, start, caller, offset + 1);
        return start;
    }

    private void copyOperations(GraphSnapshot graph, int start) {
        System.arraycopy(graph.operations.names(), 0, names, start, graph.operations());
        System.arraycopy(graph.operations.types(), 0, types, start, graph.operations());
        System.arraycopy(graph.operations.devices(), 0, devices, start, graph.operations());
        System.arraycopy(graph.operations.roles(), 0, roles, start, graph.operations());
    }

    private void addPart(GraphSnapshot graph, int start, int caller, int firstScope) {
        if (count == parts.length) {
            parts = Arrays.copyOf(parts, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            graphs = Arrays.copyOf(graphs, 2 * count);
            callers = Arrays.copyOf(callers, 2 * count);
            ownScopes = Arrays.copyOf(ownScopes, 2 * count);
            scopeEnds = Arrays.copyOf(scopeEnds, 2 * count);
        }
        ownScopes[count] = count == 0 ? 0 : firstScope;
        scopeEnds[count] = scopes;
        parts[count] = graph;
        starts[count] = start;
        callers[count] = caller;
        graphs[count++] = graph.operations() == 0 ? 0 : graph.origin(0).graph();
    }

    private void grow(int size) {
        if (size > names.length) {
            int room = Math.max(size, names.length / 2 * 3);
            names = Arrays.copyOf(names, room);
            types = Arrays.copyOf(types, room);
            devices = Arrays.copyOf(devices, room);
            roles = Arrays.copyOf(roles, room);
            scopeOf = Arrays.copyOf(scopeOf, room);
        }
    }

    /**
     * Adds an edge to the operation whose turn it is: the number of calls of {@link #endOperation} so far. All graphs must be there.
     *
     * @param source the producer
     * @param output its output; -1 for a control edge
     * @param reference whether it is a reference
     */
    public void addEdge(int source, int output, boolean reference) {
        if (sources == null) {
            beginEdges();
        } else if (edges == sources.length) {
            sources = Arrays.copyOf(sources, Math.max(16, edges / 2 * 3));
            outputs = Arrays.copyOf(outputs, sources.length);
        }
        sources[edges] = source;
        outputs[edges] = output;
        references.set(edges++, reference);
    }

    /** {@return the number of edges so far} */
    public int edges() {
        return edges;
    }

    /**
     * Says that the last edges bring no data into a body: they tell which body is taken, or how often.
     *
     * @param first the first of these edges
     */
    public void decideFrom(int first) {
        deciding.set(first, edges);
    }

    private void beginEdges() {
        int expected = 16;
        for (int part = 0; part < count; part++) {
            expected += parts[part].edges();
        }
        sources = new int[expected];
        outputs = new int[expected];
        inputStarts = new int[operations + 1];
    }

    /** Says that an operation has all its edges. */
    public void endOperation() {
        if (sources == null) {
            beginEdges();
        }
        inputStarts[++consumer] = edges;
    }

    /**
     * Copies what the graphs tell of outputs.
     *
     * @param wanted the operations that get one output at least: arguments and results
     */
    public void copyOutputs(BitSet wanted) {
        outputStarts = new int[operations + 1];
        int total = 0;
        for (int part = 0; part < count; part++) {
            for (int operation = 0; operation < parts[part].operations(); operation++) {
                int number = starts[part] + operation;
                total += Math.max(parts[part].knownOutputs(operation), wanted.get(number) ? 1 : 0);
                outputStarts[number + 1] = total;
            }
        }
        shapes = new Shape[total];
        elementTypes = new String[total];
        for (int part = 0; part < count; part++) {
            copyOutputs(parts[part], starts[part]);
        }
    }

    /** Copies what is known of outputs; the row of an operation may be longer here. */
    private void copyOutputs(GraphSnapshot graph, int first) {
        OutputTable known = graph.outputs;
        for (int operation = 0; operation < graph.operations(); operation++) {
            int from = known.starts()[operation];
            int to = outputStarts[first + operation];
            for (int output = 0; output < known.count(operation); output++) {
                shapes[to + output] = known.shapes()[from + output];
                elementTypes[to + output] = known.types()[from + output];
                inferred.set(to + output, known.inferred().get(from + output));
            }
        }
    }

    private boolean has(int operation, int output) {
        return output >= 0 && output < outputStarts[operation + 1] - outputStarts[operation];
    }

    /**
     * Says of the first output of an operation what is known of another output, as far as nothing is known of it.
     *
     * @param operation an operation
     * @param source the operation that produces the same tensor
     * @param output its output
     */
    public void takeOutput(int operation, int source, int output) {
        if (has(operation, 0) && has(source, output)) {
            int to = outputStarts[operation];
            int from = outputStarts[source] + output;
            if (shapes[to] == null || !shapes[to].hasRank()) {
                shapes[to] = shapes[from] == null ? shapes[to] : shapes[from];
                inferred.set(to, shapes[from] != null && inferred.get(from));
            }
            if (elementTypes[to] == null || elementTypes[to].isEmpty()) {
                elementTypes[to] = elementTypes[from];
            }
        }
    }

    /**
     * Makes the snapshot.
     *
     * @param calls the operations that call; is kept
     * @param inlined those of them in whose place the operations of what they call are; is kept
     * @return the snapshot
     */
    public GraphSnapshot build(BitSet calls, BitSet inlined) {
        OperationTable table = new OperationTable(Arrays.copyOf(names, operations), Arrays.copyOf(types, operations),
                Arrays.copyOf(devices, operations), Arrays.copyOf(roles, operations), Arrays.copyOf(scopeOf, operations));
        BitSet incomplete = new BitSet();
        for (int part = 0; part < count; part++) {
            for (int operation = 0; operation < parts[part].operations(); operation++) {
                incomplete.set(starts[part] + operation, parts[part].isIncomplete(operation));
            }
        }
        boolean anyShape = false;
        for (Shape shape : shapes) {
            anyShape |= shape != null;
        }
        return new GraphSnapshot(table,
                EdgeTable.of(inputStarts, Arrays.copyOf(sources, edges), Arrays.copyOf(outputs, edges), references, incomplete),
                new OutputTable(outputStarts, shapes, elementTypes, anyShape, inferred),
                new ScopeTable(Arrays.copyOf(scopeNames, scopes), Arrays.copyOf(scopeParents, scopes)),
                new CallTable(Arrays.copyOf(starts, count), Arrays.copyOf(graphs, count), Arrays.copyOf(callers, count),
                        Arrays.copyOf(ownScopes, count), Arrays.copyOf(scopeEnds, count), calls, inlined, deciding));
    }
}
