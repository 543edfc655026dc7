/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow.rewrite;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.opscape.formats.Content;
import org.opscape.formats.message.ByteSlice;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.formats.tensorflow.NodeOrigin;
import org.opscape.formats.tensorflow.Schema;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;

/** Compares the names of all nodes in the bytes of a file with those that their operations have now. */
final class NameCollector {
    private static final int LONGEST = 1 << 20;
    private static final int STEP = 1 << 11;

    private final List<Graph> graphs;
    private final NodeNames old;
    private final Progress progress;
    private final List<NameMap> maps = new ArrayList<>();
    private final NameMap functions = new NameMap();
    private final NewNames names = new NewNames();
    private int function;
    private boolean marked;

    NameCollector(Model model, Content content, boolean text, Progress progress) {
        this.graphs = model.getGraphs();
        this.old = new NodeNames(content, text);
        this.progress = progress;
    }

    /** Compares the names of operations: where their nodes are is known. */
    void operations() throws MalformedMessageException {
        for (Graph graph : graphs) {
            NameMap map = new NameMap();
            marked |= NodeNotes.isNoted(graph);
            maps.add(map);
            List<Operation> operations = graph.getAllOperations();
            for (int i = 0; i < operations.size(); i++) {
                if (i % STEP == 0) {
                    progress.check();
                }
                Operation operation = operations.get(i);
                marked |= NodeNotes.isMarked(operation);
                if (operation.getRole() == OperationRole.NODE && operation.getOrigin() instanceof NodeOrigin origin) {
                    compare(operation, origin, map);
                }
            }
        }
    }

    private void compare(Operation operation, NodeOrigin origin, NameMap map) throws MalformedMessageException {
        marked |= origin.hasNotes();
        names.spell(operation);
        if (old.read(origin, operation) && !names.is(old.bytes(), old.from(), old.length())) {
            map.put(old.copy(), names.copy());
        }
    }

    /** Whether anything has a note, or had one in the file, or a name that is to be written into an attribute. */
    boolean isMarked() {
        return marked || names.isNoted();
    }

    /** Compares the names of the functions in the GraphDef that the cursor is in. */
    void functions(MessageCursor cursor) throws MalformedMessageException {
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.GRAPH_LIBRARY) {
                library(cursor);
            }
            field = cursor.next();
        }
    }

    private void library(MessageCursor cursor) throws MalformedMessageException {
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.LIBRARY_FUNCTION) {
                function++;
                function(cursor);
            }
            field = cursor.next();
        }
        cursor.leave();
    }

    private void function(MessageCursor cursor) throws MalformedMessageException {
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END && field != Schema.DEF_SIGNATURE) {
            field = cursor.next();
        }
        if (field == Schema.DEF_SIGNATURE) {
            signature(cursor, graphs.get(function));
        }
        cursor.leave();
    }

    private void signature(MessageCursor cursor, Graph graph) throws MalformedMessageException {
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.OP_NAME) {
                ByteSlice name = cursor.bytes(LONGEST);
                if (!name.toString().equals(graph.getName())) {
                    functions.put(name.copy(), graph.getName().getBytes(StandardCharsets.UTF_8));
                }
            }
            field = cursor.next();
        }
        cursor.leave();
    }

    /** Whether no name was found to have changed. */
    boolean isEmpty() {
        for (NameMap map : maps) {
            if (!map.isEmpty()) {
                return false;
            }
        }
        return functions.isEmpty();
    }

    /** Returns the names that change in a function; none if there is no such function. */
    NameMap function(String name) {
        for (int i = 1; i < graphs.size(); i++) {
            if (graphs.get(i).getName().equals(name)) {
                return maps.get(i);
            }
        }
        return new NameMap();
    }

    /** Returns for each graph of the model the names that change. */
    List<NameMap> maps() {
        return maps;
    }

    /** Returns the names of functions that change. */
    NameMap functions() {
        return functions;
    }
}
