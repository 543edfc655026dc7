/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow.rewrite;

import org.opscape.formats.Content;
import org.opscape.formats.Reference;
import org.opscape.formats.Rewrite;
import org.opscape.formats.message.ByteWindow;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.formats.message.MessagePatch;
import org.opscape.formats.message.MessageType;
import org.opscape.formats.tensorflow.Schema;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Model;

/**
 * The exchanges that make the bytes of one GraphDef or MetaGraphDef say what its model says now: each operation's name is compared with
 * the one that it was read with, and all that refers to a name that changed is rewritten; notes become attributes. Everything else stays
 * byte for byte. Looks at the names of all nodes, whose places are known, and then goes once through the bytes. Takes memory by what
 * changes.
 */
public final class ModelRewrite {
    private ModelRewrite() {
    }

    /**
     * Finds the exchanges.
     *
     * @param content the bytes of the message that the model was read from
     * @param meta whether it is a MetaGraphDef, else a GraphDef
     * @param text whether it is text
     * @param model the model, as it is now
     * @param listener hears of each place that refers to a name
     * @param progress may cancel it
     * @return the exchanges
     * @throws MalformedMessageException if the bytes are damaged: then nothing can be rewritten with certainty
     */
    public static Rewrite of(Content content, boolean meta, boolean text, Model model, Reference.Listener listener, Progress progress)
            throws MalformedMessageException {
        MessageType type = meta ? MetaSchema.META : Schema.GRAPH;
        NameCollector names = new NameCollector(model, content, text, progress);
        names.operations();
        NodeNotes notes = names.isMarked() ? new NodeNotes(model) : NodeNotes.NONE;
        if (names.isEmpty() && !names.isMarked()) {
            return Rewrite.NONE;
        }
        MessagePatch patch = new MessagePatch(new ByteWindow(content), type, text);
        try {
            if (model.getGraphs().size() > 1) {
                collect(MessageCursor.of(new ByteWindow(content), type, text), meta, names);
            }
            GraphPatch graph = new GraphPatch(patch, text, model, names, notes, listener, progress);
            if (meta) {
                new MetaPatch(patch, text, graph, names, listener).meta();
            } else {
                graph.graph();
            }
        } catch (MalformedMessageException e) {
            if (names.isEmpty() && notes.isEmpty() && patch.splices().isEmpty()) {
                return Rewrite.NONE;
            }
            throw e;
        }
        return new Rewrite(patch.splices(), names.maps().get(0).asMap());
    }

    private static void collect(MessageCursor cursor, boolean meta, NameCollector names) throws MalformedMessageException {
        if (!meta) {
            names.functions(cursor);
            return;
        }
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == MetaSchema.GRAPH) {
                cursor.enter();
                names.functions(cursor);
                cursor.leave();
            }
            field = cursor.next();
        }
    }
}
