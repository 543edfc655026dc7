/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.opscape.formats.Content;
import org.opscape.formats.Reference;
import org.opscape.formats.Reference.Kind;
import org.opscape.formats.Rewrite;
import org.opscape.formats.message.ByteSlice;
import org.opscape.formats.message.ByteWindow;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.formats.message.MessagePatch;
import org.opscape.formats.message.NewField;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;

/**
 * The exchanges that make the bytes of a ModelProto say what its model says now: names of nodes, to which nothing refers, their scope
 * metadata, and notes. Everything else stays byte for byte. The cursor bounds how deep graphs are nested.
 */
final class ModelRewrite {
    static final int LONGEST = 1 << 20;
    private static final int STEP = 1 << 11;

    private final MessagePatch patch;
    private final MessageCursor cursor;
    private final ChangedNodes nodes;
    private final RenamedValues values;
    private final WantedNotes notes;
    private final Version version;
    private final Reference.Listener listener;
    private final Progress progress;
    private int walked;
    /** How many graphs are around the current one. */
    private int level;
    /** What is defined in the current graph and around it. */
    private ValueScope scope;
    private String holder = "";

    private ModelRewrite(MessagePatch patch, ChangedNodes nodes, RenamedValues values, WantedNotes notes, Version version,
            Reference.Listener listener, Progress progress) {
        this.patch = patch;
        this.cursor = patch.cursor();
        this.nodes = nodes;
        this.values = values;
        this.notes = notes;
        this.version = version;
        this.listener = listener;
        this.progress = progress;
    }

    /**
     * Finds the exchanges.
     *
     * @throws MalformedMessageException if the bytes are damaged: then nothing can be rewritten with certainty
     */
    static Rewrite of(Content content, boolean text, Model model, Reference.Listener listener, Progress progress)
            throws MalformedMessageException {
        ChangedNodes nodes = new ChangedNodes(progress);
        WantedNotes notes = new WantedNotes(model);
        Map<String, String> metadata = new HashMap<>();
        RenamedValues values = null;
        try {
            nodes.find(model);
            values = new RenamedValues(MessageCursor.of(new ByteWindow(content), Schema.MODEL, text), nodes);
            values.find(model);
            Version version = new Version(outline(MessageCursor.of(new ByteWindow(content), Schema.MODEL, text), metadata), model);
            MessagePatch patch = new MessagePatch(new ByteWindow(content), Schema.MODEL, text);
            new ModelRewrite(patch, nodes, values, notes, version, listener, progress).model(model, staying(metadata, notes, version));
            return new Rewrite(patch.splices(), nodes.renames());
        } catch (MalformedMessageException e) {
            if (nodes.isEmpty() && (values == null || values.isEmpty()) && notes.isEmpty() && metadata.isEmpty()) {
                return Rewrite.NONE;
            }
            throw e;
        }
    }

    /** Tells which notes stay at the model: none if it is raised to a version that has a place for them at the nodes. */
    private static Map<String, Boolean> staying(Map<String, String> metadata, WantedNotes notes, Version version) {
        Map<String, Boolean> stays = new HashMap<>();
        metadata.forEach((key, value) -> stays.put(key, !version.movesNotes() && notes.keepsInModel(key, value)));
        return stays;
    }

    /** Finds the version and the notes that the model carries. */
    private static long outline(MessageCursor cursor, Map<String, String> metadata) throws MalformedMessageException {
        long version = 0;
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.MODEL_IR_VERSION) {
                version = cursor.integer();
            } else if (field == Schema.MODEL_METADATA) {
                Metadata.read(cursor, NoteKeys::isNote, metadata);
            }
            field = cursor.next();
        }
        return version;
    }

    private void model(Model model, Map<String, Boolean> stays) throws MalformedMessageException {
        boolean versioned = false;
        int field = patch.next();
        while (field != MessageCursor.END) {
            switch (field) {
                case Schema.MODEL_IR_VERSION -> {
                    versioned = true;
                    if (version.changes()) {
                        patch.replace(version.now());
                    }
                }
                case Schema.MODEL_GRAPH -> graph(false);
                case Schema.MODEL_FUNCTION -> graph(true);
                case Schema.MODEL_TRAINING -> training();
                case Schema.MODEL_METADATA -> entry((key, value) -> stays.getOrDefault(key, true), Map.of());
                default -> {
                }
            }
            field = patch.next();
        }
        if (!versioned && version.changes()) {
            patch.append(NewField.of(Schema.MODEL_IR_VERSION, "ir_version", version.now()));
        }
        if (!version.hasNodeMetadata()) {
            append(Schema.MODEL_METADATA, notes.missingInModel(model));
        }
    }

    private void graph(boolean function) throws MalformedMessageException {
        ValueScope outer = scope;
        scope = values.next();
        patch.enter();
        int field = patch.next();
        while (field != MessageCursor.END) {
            if (field == (function ? Schema.FUNCTION_NODE : Schema.GRAPH_NODE)) {
                node();
            } else if (!values.isEmpty()) {
                holder = "";
                if (function) {
                    ofFunction(field);
                } else {
                    ofGraph(field);
                }
            }
            field = patch.next();
        }
        patch.leave();
        scope = outer;
    }

    private void ofFunction(int field) throws MalformedMessageException {
        switch (field) {
            case Schema.FUNCTION_INPUT, Schema.FUNCTION_OUTPUT -> value();
            case Schema.FUNCTION_VALUE -> values(Schema.VALUE_NAME);
            default -> {
            }
        }
    }

    private void ofGraph(int field) throws MalformedMessageException {
        switch (field) {
            case Schema.GRAPH_INPUT, Schema.GRAPH_OUTPUT, Schema.GRAPH_VALUE -> values(Schema.VALUE_NAME);
            case Schema.GRAPH_INITIALIZER -> values(Schema.TENSOR_NAME);
            case Schema.GRAPH_SPARSE_INITIALIZER -> inner(Schema.SPARSE_VALUES, Schema.TENSOR_NAME);
            case Schema.GRAPH_ANNOTATION -> annotation();
            default -> {
            }
        }
    }

    private void annotation() throws MalformedMessageException {
        patch.enter();
        int field = patch.next();
        while (field != MessageCursor.END) {
            if (field == Schema.ANNOTATION_TENSOR) {
                value();
            } else if (field == Schema.ANNOTATION_PARAMETER) {
                values(Schema.ENTRY_VALUE);
            }
            field = patch.next();
        }
        patch.leave();
    }

    /** Rewrites a field of the current message that is the name of a value. */
    private void values(int name) throws MalformedMessageException {
        patch.enter();
        int field = patch.next();
        while (field != MessageCursor.END) {
            if (field == name) {
                value();
            }
            field = patch.next();
        }
        patch.leave();
    }

    /** Rewrites names in the messages in the current one. */
    private void inner(int message, int name) throws MalformedMessageException {
        patch.enter();
        int field = patch.next();
        while (field != MessageCursor.END) {
            if (field == message) {
                values(name);
            }
            field = patch.next();
        }
        patch.leave();
    }

    private void value() throws MalformedMessageException {
        ByteSlice old = cursor.bytes(LONGEST);
        byte[] name = scope.find(ValueScope.key(old));
        if (name != null) {
            if (listener != Reference.Listener.NONE) {
                listener.rewritten(Kind.VALUE, holder, old.copy(), name);
            }
            patch.replace(name);
        }
    }

    /** The graphs for training see the parameters of the model; the keys of their bindings are such. */
    private void training() throws MalformedMessageException {
        ValueScope outer = scope;
        patch.enter();
        int field = patch.next();
        while (field != MessageCursor.END) {
            if (field == Schema.TRAINING_INITIALIZATION || field == Schema.TRAINING_ALGORITHM) {
                graph(false);
            } else if (field == Schema.TRAINING_INITIALIZATION_BINDING || field == Schema.TRAINING_UPDATE_BINDING) {
                scope = values.outermost();
                holder = "";
                values(Schema.KEY);
                scope = outer;
            }
            field = patch.next();
        }
        patch.leave();
    }

    private void node() throws MalformedMessageException {
        if (++walked % STEP == 0) {
            progress.check();
            progress.report("Rewriting names", -1);
        }
        Operation operation = nodes.at(cursor.start());
        NameChange change = nodes.change(operation);
        boolean named = false;
        patch.enter();
        int field = patch.next();
        while (field != MessageCursor.END) {
            if (field == Schema.NODE_NAME && change != null && change.name().isPresent()) {
                named = true;
                name(change);
            } else if ((field == Schema.NODE_INPUT || field == Schema.NODE_OUTPUT) && !values.isEmpty()) {
                holder = operation == null ? "" : operation.getPath();
                value();
            } else if (field == Schema.NODE_DEVICES && !values.isEmpty()) {
                inner(Schema.DEVICES_SHARDING, Schema.SHARDING_TENSOR);
            } else if (field == Schema.NODE_ATTRIBUTE && level < Body.MOST_LEVELS) {
                level++;
                attribute();
                level--;
            } else if (field == Schema.NODE_METADATA) {
                entry((key, value) -> notes.keeps(operation, key, value), change == null ? Map.of() : change.metadata());
            }
            field = patch.next();
        }
        if (!named && change != null && change.name().isPresent()) {
            byte[] name = change.name().get().getBytes(StandardCharsets.UTF_8);
            listener.rewritten(Kind.NAME, change.before(), new byte[0], name);
            patch.append(NewField.of(Schema.NODE_NAME, "name", name));
        }
        if (version.hasNodeMetadata()) {
            append(Schema.NODE_METADATA, notes.missing(operation));
        }
        patch.leave();
    }

    private void name(NameChange change) throws MalformedMessageException {
        byte[] name = change.name().orElseThrow().getBytes(StandardCharsets.UTF_8);
        listener.rewritten(Kind.NAME, change.before(), cursor.bytes(LONGEST).copy(), name);
        patch.replace(name);
    }

    private void attribute() throws MalformedMessageException {
        patch.enter();
        int field = patch.next();
        while (field != MessageCursor.END) {
            if (field == Schema.ATTRIBUTE_GRAPH || field == Schema.ATTRIBUTE_GRAPHS) {
                graph(false);
            }
            field = patch.next();
        }
        patch.leave();
    }

    /** Tells whether a note that is there stays. */
    private interface NoteFilter {
        boolean keeps(String key, String value);
    }

    /** Rewrites an entry of metadata_props: a note that is not wanted goes, and scopes that changed are exchanged. */
    private void entry(NoteFilter filter, Map<String, String> scopes) throws MalformedMessageException {
        int start = cursor.fieldStart();
        String key = "";
        String value = "";
        patch.enter();
        int field = patch.next();
        while (field != MessageCursor.END) {
            if (field == Schema.KEY) {
                key = cursor.bytes(LONGEST).toString();
            } else if (field == Schema.ENTRY_VALUE) {
                value = cursor.bytes(LONGEST).toString();
                String now = scopes.get(key);
                if (now != null && !now.equals(value)) {
                    patch.replace(now.getBytes(StandardCharsets.UTF_8));
                }
            }
            field = patch.next();
        }
        patch.leave();
        if (NoteKeys.isNote(key) && !filter.keeps(key, value)) {
            patch.remove(start);
        }
    }

    private void append(int field, Map<String, String> entries) {
        entries.forEach((key, value) -> patch.append(NewField.message(field, "metadata_props", NewField.of(Schema.KEY, "key", key),
                NewField.of(Schema.ENTRY_VALUE, "value", value))));
    }
}
