/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import static org.opscape.formats.message.FieldKind.TEXT;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opscape.formats.assembly.ShapePool;
import org.opscape.formats.assembly.StringPool;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.formats.message.MessageType;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;

/**
 * Compares the nodes in the bytes of a file with what their operations are now. A node is known by where it lies: its name may be
 * anything.
 */
final class ChangedNodes {
    private static final MessageType GRAPH = new MessageType("GraphProto").message(Schema.GRAPH_NODE, "node", named());
    private static final MessageType FUNCTION = new MessageType("FunctionProto").message(Schema.FUNCTION_NODE, "node", named());

    private final Progress progress;
    private final Map<Long, Operation> operations = new HashMap<>();
    private final Map<Operation, NameChange> changes = new HashMap<>();
    private final Map<String, String> renames = new LinkedHashMap<>();
    private final NodeRecord node = new NodeRecord(new StringPool(), new TensorReader(new ShapePool(), new ExternalData()));

    ChangedNodes(Progress progress) {
        this.progress = progress;
    }

    /** A node as far as its path depends on it. */
    private static MessageType named() {
        return new MessageType("NodeProto").field(Schema.NODE_NAME, "name", TEXT)
                .field(Schema.NODE_TYPE, "op_type", TEXT)
                .message(Schema.NODE_METADATA, "metadata_props", Schema.ENTRY);
    }

    void find(Model model) throws MalformedMessageException {
        for (Graph graph : model.getGraphs()) {
            find(graph);
        }
    }

    private void find(Graph graph) throws MalformedMessageException {
        List<Operation> all = graph.getAllOperations();
        int next = 0;
        while (next < all.size() && all.get(next).getRole() != OperationRole.NODE) {
            next++;
        }
        if (next == all.size() || !(all.get(next).getOrigin() instanceof GraphOrigin origin)) {
            return;
        }
        progress.check();
        boolean function = origin.type() == Schema.FUNCTION;
        MessageCursor cursor = origin.section().cursor(function ? FUNCTION : GRAPH);
        int field = cursor.next();
        while (field != MessageCursor.END && next < all.size() && all.get(next).getRole() == OperationRole.NODE) {
            if (field == (function ? Schema.FUNCTION_NODE : Schema.GRAPH_NODE) && cursor.start() == origin.start(all.get(next))) {
                compare(graph, origin, all.get(next++), cursor);
            }
            field = cursor.next();
        }
    }

    private void compare(Graph graph, GraphOrigin origin, Operation operation, MessageCursor cursor) throws MalformedMessageException {
        operations.put(origin.section().start() + cursor.start(), operation);
        node.read(cursor);
        NameChange.of(node, origin.position(operation), operation).ifPresent(change -> {
            changes.put(operation, change);
            if (graph.getKind() == GraphKind.MAIN) {
                renames.putIfAbsent(change.before(), operation.getPath());
            }
        });
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Returns the operation of the node at a position of the file; null if there is none. */
    Operation at(int start) {
        return operations.get((long) start);
    }

    /** Returns what changes at a node; null if nothing does. */
    NameChange change(Operation operation) {
        return operation == null ? null : changes.get(operation);
    }

    /** Returns the paths of the main graph that change, old to new. */
    Map<String, String> renames() {
        return renames;
    }
}
