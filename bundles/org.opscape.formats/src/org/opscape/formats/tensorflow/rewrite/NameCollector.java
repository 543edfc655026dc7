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
import org.opscape.formats.message.ByteSlice;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.formats.tensorflow.Schema;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;

/** Compares the names of all nodes in the bytes of a file with those that their operations have now. */
final class NameCollector {
    private static final int LONGEST = 1 << 20;
    private static final int STEP = 1 << 11;

    private final List<Graph> graphs;
    private final Progress progress;
    private final List<NameMap> maps = new ArrayList<>();
    private final NameMap functions = new NameMap();
    private final NewNames names = new NewNames();
    private int nodes;

    NameCollector(Model model, Progress progress) {
        this.graphs = model.getGraphs();
        this.progress = progress;
        maps.add(new NameMap());
    }

    /** Collects from the GraphDef that the cursor is in. */
    void graph(MessageCursor cursor) throws MalformedMessageException {
        NodeWalk walk = new NodeWalk(graphs.get(0));
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.GRAPH_NODE) {
                node(cursor, walk, maps.get(0));
            } else if (field == Schema.GRAPH_LIBRARY) {
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
                function(cursor);
            }
            field = cursor.next();
        }
        cursor.leave();
    }

    private void function(MessageCursor cursor) throws MalformedMessageException {
        Graph graph = graphs.get(maps.size());
        NameMap map = new NameMap();
        maps.add(map);
        NodeWalk walk = new NodeWalk(graph);
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.DEF_NODE) {
                node(cursor, walk, map);
            } else if (field == Schema.DEF_SIGNATURE) {
                signature(cursor, graph);
            }
            field = cursor.next();
        }
        cursor.leave();
    }

    private void signature(MessageCursor cursor, Graph graph) throws MalformedMessageException {
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.OP_NAME) {
                ByteSlice old = cursor.bytes(LONGEST);
                if (!old.toString().equals(graph.getName())) {
                    functions.put(old.copy(), graph.getName().getBytes(StandardCharsets.UTF_8));
                }
            }
            field = cursor.next();
        }
        cursor.leave();
    }

    private void node(MessageCursor cursor, NodeWalk walk, NameMap map) throws MalformedMessageException {
        Operation operation = walk.at(cursor.start());
        if (++nodes % STEP == 0) {
            progress.check();
        }
        if (operation == null) {
            return;
        }
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END && field != Schema.NODE_NAME) {
            field = cursor.next();
        }
        if (field == Schema.NODE_NAME) {
            ByteSlice old = cursor.bytes(LONGEST);
            names.spell(operation);
            if (!names.is(old.array(), old.from(), old.length())) {
                map.put(old.copy(), names.copy());
            }
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

    /** Returns for each graph of the model the names that change. */
    List<NameMap> maps() {
        return maps;
    }

    /** Returns the names of functions that change. */
    NameMap functions() {
        return functions;
    }
}
