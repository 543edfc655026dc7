/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.model.Reading;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;

/** Compares the names that values have in the model with those in the file, graph by graph in the order of the file. */
final class RenamedValues {
    private final MessageCursor cursor;
    private final ChangedNodes nodes;
    private final List<ValueScope> scopes = new ArrayList<>();
    private final ValueScope outermost = new ValueScope(null);
    /** The graphs of the model by their names: a model that stands for another one has its own. */
    private final Map<String, Graph> graphs = new HashMap<>();
    private boolean any;
    private int next;
    private int level;

    /**
     * @param cursor before the first field of the model
     * @param nodes finds the operation of a node
     */
    RenamedValues(MessageCursor cursor, ChangedNodes nodes) {
        this.cursor = cursor;
        this.nodes = nodes;
    }

    boolean isEmpty() {
        return !any;
    }

    /** Returns what is defined in the next graph of the file: first those around, then those inside. */
    ValueScope next() {
        return any ? scopes.get(next++) : outermost;
    }

    /** Returns what is defined in the main graph. */
    ValueScope outermost() {
        return outermost;
    }

    /** Compares. Where a part was not read, what was does not stand where it stands in the file, and no values are renamed. */
    void find(Model model) throws MalformedMessageException {
        if (Reading.gap(model.getProblems()).isPresent()) {
            return;
        }
        List<Graph> functions = new ArrayList<>();
        for (Graph graph : model.getGraphs()) {
            graphs.put(graph.getName(), graph);
            if (graph.getKind() == GraphKind.FUNCTION) {
                functions.add(graph);
            }
        }
        Iterator<Graph> function = functions.iterator();
        Graph main = model.getGraphs().get(0);
        int field = cursor.next();
        while (field != MessageCursor.END) {
            switch (field) {
                case Schema.MODEL_GRAPH -> {
                    graph(main, main == null ? new ValueScope(null) : outermost, false);
                    main = null;
                }
                case Schema.MODEL_FUNCTION -> graph(function.hasNext() ? function.next() : null, new ValueScope(null), true);
                case Schema.MODEL_TRAINING -> training();
                default -> {
                }
            }
            field = cursor.next();
        }
    }

    private void training() throws MalformedMessageException {
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.TRAINING_INITIALIZATION || field == Schema.TRAINING_ALGORITHM) {
                graph(null, new ValueScope(outermost), false);
            }
            field = cursor.next();
        }
        cursor.leave();
    }

    private void graph(Graph graph, ValueScope scope, boolean function) throws MalformedMessageException {
        scopes.add(scope);
        List<String> inputs = new ArrayList<>();
        List<String> initializers = new ArrayList<>();
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == (function ? Schema.FUNCTION_NODE : Schema.GRAPH_NODE)) {
                node(graph, scope);
            } else if (function && field == Schema.FUNCTION_INPUT) {
                inputs.add(ValueScope.key(cursor.bytes(ModelRewrite.LONGEST)));
            } else if (!function && field == Schema.GRAPH_INPUT) {
                inputs.add(name(Schema.VALUE_NAME));
            } else if (!function && field == Schema.GRAPH_INITIALIZER) {
                initializers.add(name(Schema.TENSOR_NAME));
            } else if (!function && field == Schema.GRAPH_SPARSE_INITIALIZER) {
                initializers.add(sparse());
            }
            field = cursor.next();
        }
        cursor.leave();
        define(graph, scope, OperationRole.INITIALIZER, initializers);
        Set<String> exchanged = new HashSet<>(initializers);
        inputs.removeIf(exchanged::contains);
        define(graph, scope, OperationRole.ARGUMENT, inputs);
    }

    /** The operations of the model stand in the order of the file; arguments for what a body takes from outside are last. */
    private void define(Graph graph, ValueScope scope, OperationRole role, List<String> names) {
        List<Operation> operations = graph == null ? List.of() : graph.getAllOperations();
        int at = 0;
        for (String name : names) {
            while (at < operations.size() && operations.get(at).getRole() != role) {
                at++;
            }
            any |= scope.define(name, at < operations.size() ? operations.get(at).getOutputs().get(0).getName() : null);
            at++;
        }
    }

    /** Takes the name out of the message that the cursor is at. */
    private String name(int number) throws MalformedMessageException {
        String name = "";
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            name = field == number ? ValueScope.key(cursor.bytes(ModelRewrite.LONGEST)) : name;
            field = cursor.next();
        }
        cursor.leave();
        return name;
    }

    private String sparse() throws MalformedMessageException {
        String name = "";
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            name = field == Schema.SPARSE_VALUES ? name(Schema.TENSOR_NAME) : name;
            field = cursor.next();
        }
        cursor.leave();
        return name;
    }

    private void node(Graph graph, ValueScope scope) throws MalformedMessageException {
        Operation operation = graph == null ? null : nodes.at(cursor.start());
        Iterator<Graph> bodies = operation != null && operation.getOrigin() instanceof GraphOrigin origin
                ? origin.bodies(operation).iterator() : List.<Graph>of().iterator();
        int output = 0;
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.NODE_OUTPUT) {
                boolean known = operation != null && output < operation.getOutputs().size();
                String now = known ? operation.getOutputs().get(output++).getName() : null;
                any |= scope.define(ValueScope.key(cursor.bytes(ModelRewrite.LONGEST)), now);
            } else if (field == Schema.NODE_ATTRIBUTE && level < Body.MOST_LEVELS) {
                level++;
                attribute(bodies, scope);
                level--;
            }
            field = cursor.next();
        }
        cursor.leave();
    }

    private void attribute(Iterator<Graph> bodies, ValueScope scope) throws MalformedMessageException {
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.ATTRIBUTE_GRAPH || field == Schema.ATTRIBUTE_GRAPHS) {
                Graph body = bodies.hasNext() ? bodies.next() : null;
                graph(body == null ? null : graphs.getOrDefault(body.getName(), body), new ValueScope(scope), false);
            }
            field = cursor.next();
        }
        cursor.leave();
    }
}
