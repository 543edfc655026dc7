/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis;

import java.util.BitSet;
import java.util.Optional;
import org.opscape.model.Progress;
import org.opscape.model.Shape;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.OperationRole;

/**
 * A graph at one moment, as arrays: operations are numbered as in the model (the order of the file), edges consumer by consumer in the
 * order of the inputs, scopes from 0, the graph itself. Inputs that name no operation are no edges. Where calls are inlined, the operations
 * of what they call follow behind. Immutable; keeps nothing of the model.
 */
public final class GraphSnapshot {
    final OperationTable operations;
    final EdgeTable edges;
    final OutputTable outputs;
    final ScopeTable scopes;
    final CallTable calls;
    private final int controlEdges;

    GraphSnapshot(OperationTable operations, EdgeTable edges, OutputTable outputs, ScopeTable scopes, CallTable calls) {
        this.operations = operations;
        this.edges = edges;
        this.outputs = outputs;
        this.scopes = scopes;
        this.calls = calls;
        controlEdges = edges.controls();
    }

    /**
     * Takes a snapshot. O(V + E). The model must not change meanwhile.
     *
     * @param graph the graph
     * @param progress may cancel it
     * @return the snapshot
     */
    public static GraphSnapshot of(Graph graph, Progress progress) {
        return new SnapshotReader(graph, progress).read();
    }

    /**
     * Returns the same graph with other shapes, for instance those that {@code ShapeInference} found.
     *
     * @param starts by operation, the place of its first output in the other arrays; one more at the end; is kept
     * @param shapes by place; null where the shape is not known; is kept
     * @param types by place, the element types; null where the type is not known; is kept
     * @param inferred the places whose shapes the file does not tell, or not all of it; is kept
     * @return a snapshot that shares all else with this one
     */
    public GraphSnapshot withInferredShapes(int[] starts, Shape[] shapes, String[] types, BitSet inferred) {
        boolean any = false;
        for (int place = 0; place < shapes.length && !any; place++) {
            any = shapes[place] != null;
        }
        return new GraphSnapshot(operations, edges, new OutputTable(starts, shapes, types, any, inferred), scopes, calls);
    }

    /**
     * {@return a snapshot that shares all else with this one, and knows which operations call functions}
     *
     * @param callers the operations; is kept
     */
    public GraphSnapshot withCalls(BitSet callers) {
        return new GraphSnapshot(operations, edges, outputs, scopes,
                calls.withCalls(callers));
    }

    /** {@return the number of operations} */
    public int operations() {
        return operations.names().length;
    }

    /**
     * {@return the names of an operation's scopes and its own, joined by '/'; takes time by its depth}
     *
     * @param operation an operation
     */
    public String path(int operation) {
        return scopes.join(operations.scopes()[operation], operations.names()[operation]);
    }

    /**
     * {@return the last segment of an operation's path: its name within its scope}
     *
     * @param operation an operation
     */
    public String name(int operation) {
        return operations.names()[operation];
    }

    /**
     * {@return the op type, for instance Conv2D}
     *
     * @param operation an operation
     */
    public String type(int operation) {
        return operations.types()[operation];
    }

    /**
     * {@return the device that an operation is bound to; empty if none is named}
     *
     * @param operation an operation
     */
    public String device(int operation) {
        return operations.devices()[operation];
    }

    /**
     * {@return what an operation stands for}
     *
     * @param operation an operation
     */
    public OperationRole role(int operation) {
        return OperationTable.ROLES[operations.roles()[operation]];
    }

    /**
     * {@return the number of the scope that holds an operation; 0 is the graph}
     *
     * @param operation an operation
     */
    public int scope(int operation) {
        return operations.scopes()[operation];
    }

    /** {@return the number of scopes, the graph included} */
    public int scopes() {
        return scopes.names().length;
    }

    /**
     * {@return the scope around a scope; its number is always lower; -1 for the graph}
     *
     * @param scope a scope
     */
    public int scopeParent(int scope) {
        return scopes.parents()[scope];
    }

    /**
     * {@return the last segment of a scope's path}
     *
     * @param scope a scope
     */
    public String scopeName(int scope) {
        return scopes.names()[scope];
    }

    /**
     * {@return the whole name of a scope; empty for the graph; takes time by its depth}
     *
     * @param scope a scope
     */
    public String scopePath(int scope) {
        return scope == 0 ? "" : scopes.join(scopes.parents()[scope], scopes.names()[scope]);
    }

    /** {@return the number of edges, of both kinds} */
    public int edges() {
        return edges.sources().length;
    }

    /** {@return how many of the edges only order the execution} */
    public int controlEdges() {
        return controlEdges;
    }

    /**
     * {@return the first of an operation's entering edges, which end before {@code firstInput(operation + 1)}}
     *
     * @param operation an operation, or the number of operations
     */
    public int firstInput(int operation) {
        return edges.inputStarts()[operation];
    }

    /**
     * Tells whether an operation has inputs that name no operation: its edges then do not tell which input each of them is.
     *
     * @param operation an operation
     * @return whether inputs are missing
     */
    public boolean isIncomplete(int operation) {
        return edges.incomplete().get(operation);
    }

    /**
     * {@return the operation that produces what an edge carries}
     *
     * @param edge an edge
     */
    public int source(int edge) {
        return edges.sources()[edge];
    }

    /**
     * {@return the operation that consumes what an edge carries}
     *
     * @param edge an edge
     */
    public int target(int edge) {
        return edges.targets()[edge];
    }

    /**
     * {@return which output of the producer an edge carries; -1 for a control edge, which carries none}
     *
     * @param edge an edge
     */
    public int output(int edge) {
        return edges.outputs()[edge];
    }

    /**
     * Tells whether an edge only orders the execution.
     *
     * @param edge an edge
     * @return whether it carries no tensor
     */
    public boolean isControl(int edge) {
        return edges.outputs()[edge] < 0;
    }

    /**
     * Tells whether the consumer changes the variable at the producer's end.
     *
     * @param edge an edge
     * @return whether it is a reference
     */
    public boolean isReference(int edge) {
        return edges.references().get(edge);
    }

    /**
     * Tells whether the shape of the tensor that an edge carries was inferred, at least in part.
     *
     * @param edge an edge
     * @return whether the file does not tell all of {@link #shape}; false for a control edge
     */
    public boolean isInferred(int edge) {
        return outputs.isInferred(source(edge), output(edge));
    }

    /**
     * Tells whether the shape of an output was inferred, at least in part.
     *
     * @param operation an operation
     * @param output the number of the output
     * @return whether the file does not tell all of {@link #outputShape}
     */
    public boolean isInferred(int operation, int output) {
        return outputs.isInferred(operation, output);
    }

    /** {@return whether the shape of any output is known; if not, each data edge has the size 1} */
    public boolean hasShapes() {
        return outputs.anyShape();
    }

    /**
     * Returns the number of elements of the tensor that an edge carries, where what is not known counts as 1.
     *
     * @param edge an edge
     * @return at least 0; 0 for a control edge
     */
    public long size(int edge) {
        if (isControl(edge)) {
            return 0;
        }
        Shape shape = outputs.shape(source(edge), output(edge));
        return shape == null ? 1 : shape.size();
    }

    /**
     * {@return the shape of the tensor that an edge carries; empty if it is not known}
     *
     * @param edge an edge
     */
    public Optional<Shape> shape(int edge) {
        return isControl(edge) ? Optional.empty() : Optional.ofNullable(outputs.shape(source(edge), output(edge)));
    }

    /**
     * {@return the element type of the tensor that an edge carries, for instance float32; empty if it is not known}
     *
     * @param edge an edge
     */
    public String elementType(int edge) {
        return isControl(edge) ? "" : outputs.type(source(edge), output(edge));
    }

    /**
     * {@return the number of outputs of an operation that something is known about}
     *
     * @param operation an operation
     */
    public int knownOutputs(int operation) {
        return outputs.count(operation);
    }

    /**
     * {@return the shape of an output; empty if it is not known}
     *
     * @param operation an operation
     * @param output the number of the output
     */
    public Optional<Shape> outputShape(int operation, int output) {
        return Optional.ofNullable(outputs.shape(operation, output));
    }

    /**
     * {@return the element type of an output, for instance float32; empty if it is not known}
     *
     * @param operation an operation
     * @param output the number of the output
     */
    public String outputType(int operation, int output) {
        return outputs.type(operation, output);
    }

    /**
     * Returns the first place of an operation's leaving edges, which end before {@code firstOutput(operation + 1)}.
     *
     * @param operation an operation, or the number of operations
     * @return a place for {@link #outputEdge(int)}
     */
    public int firstOutput(int operation) {
        return edges.outputStarts()[operation];
    }

    /**
     * {@return an edge by its place among the leaving edges}
     *
     * @param place from {@code firstOutput(operation)} on
     */
    public int outputEdge(int place) {
        return edges.leaving()[place];
    }

    /**
     * Tells whether an operation calls functions of the model that can be shown in its place.
     *
     * @param operation an operation
     * @return whether it does; false as long as nobody told the snapshot of calls
     */
    public boolean isCall(int operation) {
        return calls.calls().get(operation);
    }

    /**
     * Tells whether the operations of what a call calls are in its place: then it is no node, and no edge is at it.
     *
     * @param operation an operation
     * @return whether it is the own operation of a group of what it calls
     */
    public boolean isInlined(int operation) {
        return calls.inlined().get(operation);
    }

    /**
     * Returns where an operation is in the model: in this graph itself or, where calls are inlined, in the graph of a function.
     *
     * @param operation an operation
     * @return its place in the model
     */
    public OperationOrigin origin(int operation) {
        return calls.origin(operation);
    }

    /** {@return the copies of graphs that this one is made of} */
    public SnapshotParts parts() {
        return new SnapshotParts(this, calls);
    }
}
