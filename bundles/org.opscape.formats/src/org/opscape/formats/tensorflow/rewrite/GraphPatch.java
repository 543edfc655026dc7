/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow.rewrite;

import java.util.ArrayList;
import java.util.List;
import org.opscape.formats.Reference;
import org.opscape.formats.Reference.Kind;
import org.opscape.formats.message.ByteSlice;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.formats.message.MessagePatch;
import org.opscape.formats.message.NewField;
import org.opscape.formats.tensorflow.Schema;
import org.opscape.model.Origin;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Model;

/** Rewrites a GraphDef: its nodes and those of its functions, and what refers to them. */
final class GraphPatch {
    private static final int LONGEST = 1 << 20;
    private static final int STEP = 1 << 11;

    private final MessagePatch patch;
    private final MessageCursor cursor;
    private final List<Graph> graphs;
    private final List<NameMap> maps;
    private final NameMap functions;
    private final NodeNotes notes;
    private final Reference.Listener listener;
    private final Progress progress;
    /** The way for most nodes of a binary file; null where only the general one can be gone. */
    private final QuickNode quick;
    private String holder = "";
    private int function;
    private int nodes;

    GraphPatch(MessagePatch patch, boolean text, Model model, NameCollector names, NodeNotes notes, Reference.Listener listener,
            Progress progress) {
        this.patch = patch;
        this.cursor = patch.cursor();
        this.graphs = model.getGraphs();
        this.maps = names.maps();
        this.functions = names.functions();
        this.notes = notes;
        this.listener = listener;
        this.progress = progress;
        boolean plain = !text && functions.isEmpty() && listener == Reference.Listener.NONE;
        this.quick = plain ? new QuickNode(cursor.window().content()) : null;
    }

    /** Rewrites the GraphDef that the patch is in. */
    void graph() throws MalformedMessageException {
        NodeWalk walk = new NodeWalk(graphs.get(0));
        int field = patch.next();
        while (field != MessageCursor.END) {
            if (field == Schema.GRAPH_NODE) {
                node(walk, maps.get(0));
            } else if (field == Schema.GRAPH_LIBRARY) {
                library();
            }
            field = patch.next();
        }
    }

    private void library() throws MalformedMessageException {
        patch.enter();
        int field = patch.next();
        while (field != MessageCursor.END) {
            if (field == Schema.LIBRARY_FUNCTION) {
                function();
            } else if (field == Schema.LIBRARY_GRADIENT && !functions.isEmpty()) {
                gradient();
            }
            field = patch.next();
        }
        patch.leave();
    }

    private void gradient() throws MalformedMessageException {
        patch.enter();
        int field = patch.next();
        while (field != MessageCursor.END) {
            if (field == Schema.GRADIENT_FUNCTION || field == Schema.GRADIENT_GRADIENT) {
                exchange(Kind.FUNCTION, functions::name);
            }
            field = patch.next();
        }
        patch.leave();
    }

    private void function() throws MalformedMessageException {
        function++;
        NodeWalk walk = new NodeWalk(graphs.get(function));
        NameMap map = maps.get(function);
        patch.enter();
        int field = patch.next();
        while (field != MessageCursor.END) {
            switch (field) {
                case Schema.DEF_NODE -> node(walk, map);
                case Schema.DEF_SIGNATURE -> signature();
                case Schema.DEF_RET, Schema.DEF_CONTROL_RET -> result(map);
                default -> {
                }
            }
            field = patch.next();
        }
        patch.leave();
    }

    private void signature() throws MalformedMessageException {
        if (functions.isEmpty()) {
            return;
        }
        patch.enter();
        int field = patch.next();
        while (field != MessageCursor.END) {
            if (field == Schema.OP_NAME) {
                exchange(Kind.FUNCTION, functions::name);
            }
            field = patch.next();
        }
        patch.leave();
    }

    /** The values of ret and control_ret refer to nodes; their keys are names of the signature. */
    private void result(NameMap map) throws MalformedMessageException {
        if (map.isEmpty()) {
            return;
        }
        patch.enter();
        int field = patch.next();
        while (field != MessageCursor.END) {
            if (field == Schema.VALUE) {
                exchange(Kind.RESULT, map::reference);
            }
            field = patch.next();
        }
        patch.leave();
    }

    private void node(NodeWalk walk, NameMap map) throws MalformedMessageException {
        if (++nodes % STEP == 0) {
            progress.check();
            progress.report("Rewriting names", -1);
        }
        NodeNotes.Wanted wanted = notes.isEmpty() ? NodeNotes.Wanted.NOTHING : notes.of(walk.at(cursor.start()));
        if (quick != null && wanted.isNothing() && quickly(map)) {
            return;
        }
        patch.enter();
        int field = patch.next();
        while (field != MessageCursor.END) {
            switch (field) {
                case Schema.NODE_NAME -> name(map);
                case Schema.NODE_OP -> exchange(Kind.FUNCTION, functions::name);
                case Schema.NODE_INPUT -> exchange(Kind.INPUT, map::reference);
                case Schema.NODE_ATTR -> attribute(map, wanted);
                default -> {
                }
            }
            field = patch.next();
        }
        wanted.appendMissing(patch);
        patch.leave();
    }

    /** Rewrites a node in the quick way, if it can be gone. */
    private boolean quickly(NameMap map) throws MalformedMessageException {
        int start = cursor.start();
        int end = cursor.end();
        int lengthStart = patch.lengthStart();
        if (end - start > QuickNode.LARGEST || !quick.read(map, start, end)) {
            return false;
        }
        if (quick.isChanged()) {
            patch.exchange(lengthStart, start + quick.last(), quick.changed());
        }
        return true;
    }

    private void name(NameMap map) throws MalformedMessageException {
        ByteSlice name = cursor.bytes(LONGEST);
        if (listener != Reference.Listener.NONE) {
            holder = name.toString();
        }
        exchange(Kind.NAME, name, map.name(name));
    }

    private void attribute(NameMap map, NodeNotes.Wanted wanted) throws MalformedMessageException {
        int start = cursor.fieldStart();
        boolean stays = true;
        patch.enter();
        String key = "";
        int field = patch.next();
        while (field != MessageCursor.END) {
            if (field == Schema.KEY) {
                ByteSlice bytes = cursor.bytes(LONGEST);
                key = interesting(bytes) ? bytes.toString() : "";
            } else if (field == Schema.VALUE) {
                stays = value(map, key, wanted);
            }
            field = patch.next();
        }
        patch.leave();
        if (!stays) {
            patch.remove(start);
        }
    }

    private static boolean interesting(ByteSlice key) {
        return key.length() > 0 && (key.at(0) == '_' || key.at(0) == 's');
    }

    /** Rewrites the value of an attribute; false if the attribute is to go. */
    private boolean value(NameMap map, String key, NodeNotes.Wanted wanted) throws MalformedMessageException {
        if (NodeNotes.isNote(key)) {
            return wanted.keeps(key, strings());
        }
        if (Origin.SHARED_NAME.equals(key) && wanted.pinned() != null) {
            pin(wanted);
            return true;
        }
        boolean colocations = "_class".equals(key) && !map.isEmpty();
        if (!colocations && functions.isEmpty()) {
            return true;
        }
        int outer = cursor.depth();
        patch.enter();
        while (cursor.depth() > outer) {
            int field = patch.next();
            if (field == MessageCursor.END) {
                patch.leave();
            } else if (colocations && field == Schema.VALUE_BYTES && cursor.depth() == outer + 2) {
                exchange(Kind.COLOCATION, map::colocation);
            } else if (field == Schema.FUNCTION_NAME && cursor.isIn(Schema.FUNCTION_REFERENCE)) {
                exchange(Kind.FUNCTION, functions::name);
            } else if (nests(field)) {
                patch.enter();
            }
        }
        return true;
    }

    /** Writes the name of a resource in the place of the one that is there, which is empty. */
    private void pin(NodeNotes.Wanted wanted) throws MalformedMessageException {
        byte[] name = wanted.pinned();
        boolean there = false;
        patch.enter();
        int field = patch.next();
        while (field != MessageCursor.END) {
            if (field == Schema.VALUE_BYTES && !there) {
                patch.replace(name);
                there = true;
            }
            field = patch.next();
        }
        if (!there) {
            patch.append(NewField.of(Schema.VALUE_BYTES, "s", name));
        }
        patch.leave();
        wanted.pin();
    }

    /** Takes the strings of the attribute's value. */
    private List<String> strings() throws MalformedMessageException {
        List<String> strings = new ArrayList<>();
        int outer = cursor.depth();
        patch.enter();
        while (cursor.depth() > outer) {
            int field = patch.next();
            if (field == MessageCursor.END) {
                patch.leave();
            } else if (field == Schema.VALUE_BYTES) {
                strings.add(cursor.bytes(LONGEST).toString());
            } else if (field == Schema.VALUE_LIST && cursor.isIn(Schema.ATTR_VALUE)) {
                patch.enter();
            }
        }
        return strings;
    }

    private boolean nests(int field) {
        if (cursor.isIn(Schema.FUNCTION_REFERENCE)) {
            return field == Schema.FUNCTION_ATTR;
        }
        if (cursor.isIn(Schema.ATTR_ENTRY)) {
            return field == Schema.VALUE;
        }
        return cursor.isIn(Schema.ATTR_VALUE) ? field == Schema.VALUE_FUNCTION || field == Schema.VALUE_LIST
                : field == Schema.LIST_FUNCTION;
    }

    private void exchange(Kind kind, UnaryRename rename) throws MalformedMessageException {
        ByteSlice old = cursor.bytes(LONGEST);
        exchange(kind, old, rename.of(old));
    }

    private void exchange(Kind kind, ByteSlice old, byte[] value) throws MalformedMessageException {
        if (value != null) {
            if (listener != Reference.Listener.NONE) {
                listener.rewritten(kind, holder, old.copy(), value);
            }
            patch.replace(value);
        }
    }

    /** Gives the new bytes for some; null if they stay. */
    private interface UnaryRename {
        byte[] of(ByteSlice old);
    }
}
