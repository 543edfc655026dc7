/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.util.InternalEList;
import org.opscape.formats.assembly.GraphAssembler;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.formats.message.MessageType;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Severity;
import org.opscape.model.dataflow.impl.DirectFactory;

/** Reads a GraphDef: its nodes become the main graph, its functions further graphs. */
final class GraphReader {
    /** Up to this version of GraphDef the shape of a placeholder could not be said to be unknown. */
    private static final int LAST_WITHOUT_UNKNOWN_SHAPES = 21;

    private final ReadingContext context;
    private final Model model;
    private final NodeReader nodes;
    private final Set<String> functions = new HashSet<>();
    private boolean strange;
    private long version;

    GraphReader(ReadingContext context, Model model) {
        this.context = context;
        this.model = model;
        this.nodes = new NodeReader(graph(GraphKind.MAIN), context, false);
    }

    private GraphAssembler graph(GraphKind kind) {
        Graph graph = DirectFactory.graph();
        graph.setKind(kind);
        ((InternalEList<Graph>) model.getGraphs()).addUnique(graph);
        return new GraphAssembler(graph, context.strings(), context.problems());
    }

    /** Reads the fields of the GraphDef that the cursor is in, up to its end. */
    void read(MessageCursor cursor) throws MalformedMessageException {
        int field = cursor.next();
        while (field != MessageCursor.END) {
            switch (field) {
                case Schema.GRAPH_NODE -> node(cursor, nodes);
                case Schema.GRAPH_LIBRARY -> library(cursor);
                case Schema.GRAPH_VERSIONS -> versions(cursor);
                case MessageType.UNKNOWN -> unknown(cursor);
                default -> {
                }
            }
            field = cursor.next();
        }
    }

    /** Reads a node; in a binary file the next ones can be read even if this one cannot. */
    private void node(MessageCursor cursor, NodeReader target) throws MalformedMessageException {
        int depth = cursor.depth();
        try {
            target.read(cursor);
        } catch (MalformedMessageException e) {
            if (e.isTruncated() || !cursor.recover(depth)) {
                throw e;
            }
            String place = context.section().place(e.position());
            context.problems().add(Severity.ERROR, "A node is damaged and was left out: " + e.getMessage() + ".", place);
        }
        context.nodeRead(cursor.start());
    }

    private void unknown(MessageCursor cursor) {
        if (!strange) {
            strange = true;
            context.problems().add(Severity.INFO, "The graph has fields that are not known; they are kept as they are.",
                    context.section().place(cursor.start()));
        }
    }

    private void versions(MessageCursor cursor) throws MalformedMessageException {
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.VERSIONS_PRODUCER) {
                version = cursor.integer();
            }
            field = cursor.next();
        }
        cursor.leave();
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
        GraphAssembler assembler = graph(GraphKind.FUNCTION);
        FunctionReader reader = new FunctionReader(assembler, context);
        int depth = cursor.depth();
        try {
            cursor.enter();
            int field = cursor.next();
            while (field != MessageCursor.END) {
                if (field == Schema.DEF_NODE) {
                    node(cursor, reader.nodes());
                } else {
                    reader.field(cursor, field);
                }
                field = cursor.next();
            }
            cursor.leave();
        } catch (MalformedMessageException e) {
            if (e.isTruncated() || !cursor.recover(depth)) {
                throw e;
            }
            context.problems().add(Severity.ERROR, "A function is damaged and was read in part: " + e.getMessage() + ".",
                    context.section().place(e.position()), assembler.graph());
        } finally {
            reader.finish();
            functions.add(assembler.graph().getName());
        }
    }

    /** Ends the model: to be called when everything was read, or as much as could be. */
    void finish() {
        if (version > 0 && model.getProducer().isEmpty()) {
            model.setProducer("TensorFlow (GraphDef version " + version + ")");
        }
        if (version <= LAST_WITHOUT_UNKNOWN_SHAPES) {
            nodes.forgetScalarPlaceholders();
        }
        nodes.finish();
        context.checkCalls(functions);
        context.problems().moveTo(model);
    }
}
