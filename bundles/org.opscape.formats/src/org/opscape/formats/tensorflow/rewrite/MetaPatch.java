/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow.rewrite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.opscape.formats.Content;
import org.opscape.formats.HeapContent;
import org.opscape.formats.PatchedContent;
import org.opscape.formats.Reference;
import org.opscape.formats.Reference.Kind;
import org.opscape.formats.message.ByteSlice;
import org.opscape.formats.message.ByteWindow;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.formats.message.MessagePatch;
import org.opscape.formats.message.MessageType;
import org.opscape.formats.message.Splice;
import org.opscape.formats.tensorflow.Schema;

/** Rewrites what a MetaGraphDef has besides its graph: saver, collections, signatures and assets refer to operations of the main graph. */
final class MetaPatch {
    private static final int LONGEST = 1 << 26;
    private static final String ASSET_TYPE = "tensorflow.AssetFileDef";

    private final MessagePatch patch;
    private final MessageCursor cursor;
    private final GraphPatch graph;
    private final NameMap names;
    private final NameCollector collected;
    private final boolean text;
    /** The functions of all captured tensors, in the order of the file; null until one is wanted. */
    private List<String> functions;
    private int captured;
    private final Reference.Listener listener;

    MetaPatch(MessagePatch patch, boolean text, GraphPatch graph, NameCollector collected, Reference.Listener listener) {
        this.patch = patch;
        this.cursor = patch.cursor();
        this.text = text;
        this.graph = graph;
        this.collected = collected;
        this.names = collected.maps().get(0);
        this.listener = listener;
    }

    /** Rewrites the MetaGraphDef that the patch is in. */
    void meta() throws MalformedMessageException {
        int field = patch.next();
        while (field != MessageCursor.END) {
            switch (field) {
                case MetaSchema.GRAPH -> {
                    patch.enter();
                    graph.graph();
                    patch.leave();
                }
                case MetaSchema.SAVER -> references(patch, Kind.SAVER, "saver_def");
                case MetaSchema.COLLECTION -> entry(Kind.COLLECTION);
                case MetaSchema.SIGNATURE -> entry(Kind.SIGNATURE);
                case MetaSchema.ASSET -> references(patch, Kind.ASSET, "asset_file_def");
                case MetaSchema.OBJECT_GRAPH -> objects();
                default -> {
                }
            }
            field = patch.next();
        }
    }

    /** Rewrites the object graph: its constants are of the main graph, its captured tensors of functions. */
    private void objects() throws MalformedMessageException {
        if (!collected.isEmpty()) {
            patch.enter();
            references(patch, Kind.OBJECT, "object_graph_def", cursor.depth());
        }
    }

    private void captured() throws MalformedMessageException {
        NameMap map = collected.function(function());
        patch.enter();
        int field = patch.next();
        while (field != MessageCursor.END) {
            if (field == MetaSchema.CAPTURED_NAME) {
                exchange(patch, Kind.OBJECT, "captured_tensor", map);
            }
            field = patch.next();
        }
        patch.leave();
    }

    /** Returns the function of the captured tensor that the cursor is at, which may be named behind the tensor. */
    private String function() throws MalformedMessageException {
        if (functions == null) {
            functions = new ArrayList<>();
            MessageCursor ahead = MessageCursor.of(new ByteWindow(cursor.window().content()), MetaSchema.META, text);
            while (true) {
                int field = ahead.next();
                if (field == MessageCursor.END && ahead.depth() == 0) {
                    break;
                } else if (field == MessageCursor.END) {
                    ahead.leave();
                } else {
                    lookAhead(ahead, field);
                }
            }
        }
        return functions.get(captured++);
    }

    private void lookAhead(MessageCursor ahead, int field) throws MalformedMessageException {
        if (ahead.isIn(MetaSchema.CAPTURED)) {
            if (field == MetaSchema.CAPTURED_FUNCTION) {
                functions.set(functions.size() - 1, ahead.bytes(LONGEST).toString());
            }
        } else if (ahead.isIn(MetaSchema.OBJECT) && field == MetaSchema.CAPTURED_TENSOR) {
            functions.add("");
            ahead.enter();
        } else if (ahead.isIn(MetaSchema.OBJECTS) && field == 1 || ahead.isIn(MetaSchema.META) && field == MetaSchema.OBJECT_GRAPH) {
            ahead.enter();
        }
    }

    private void exchange(MessagePatch in, Kind kind, String holder, NameMap map) throws MalformedMessageException {
        ByteSlice old = in.cursor().bytes(LONGEST);
        byte[] value = map.reference(old);
        if (value != null) {
            if (listener != Reference.Listener.NONE) {
                listener.rewritten(kind, holder, old.copy(), value);
            }
            in.replace(value);
        }
    }

    /** Rewrites an entry of a map from a key to a collection or a signature. */
    private void entry(Kind kind) throws MalformedMessageException {
        if (names.isEmpty()) {
            return;
        }
        patch.enter();
        String key = "";
        int field = patch.next();
        while (field != MessageCursor.END) {
            if (field == Schema.KEY) {
                key = cursor.bytes(LONGEST).toString();
            } else if (field == Schema.VALUE && kind == Kind.SIGNATURE) {
                references(patch, kind, key);
            } else if (field == Schema.VALUE) {
                collection(key);
            }
            field = patch.next();
        }
        patch.leave();
    }

    private void collection(String key) throws MalformedMessageException {
        patch.enter();
        int field = patch.next();
        while (field != MessageCursor.END) {
            switch (field) {
                case MetaSchema.NODE_LIST -> references(patch, Kind.COLLECTION, key);
                case MetaSchema.BYTES_LIST -> serialized(MetaSchema.collection(key), key);
                case MetaSchema.ANY_LIST -> anyList(key);
                default -> {
                }
            }
            field = patch.next();
        }
        patch.leave();
    }

    /** Rewrites a list of byte strings, each a message. */
    private void serialized(MessageType type, String key) throws MalformedMessageException {
        if (type == null) {
            return;
        }
        patch.enter();
        int field = patch.next();
        while (field != MessageCursor.END) {
            if (field == MetaSchema.LIST_VALUE) {
                inBytes(type, Kind.COLLECTION, key);
            }
            field = patch.next();
        }
        patch.leave();
    }

    private void anyList(String key) throws MalformedMessageException {
        patch.enter();
        int outer = cursor.depth();
        boolean asset = false;
        while (cursor.depth() >= outer) {
            int field = patch.next();
            if (field == MessageCursor.END) {
                patch.leave();
            } else if (cursor.depth() == outer) {
                patch.enter();
                asset = false;
            } else if (field == MetaSchema.ANY_TYPE) {
                asset = cursor.bytes(LONGEST).toString().endsWith(ASSET_TYPE);
            } else if (field == MetaSchema.ANY_VALUE && asset) {
                inBytes(MetaSchema.ASSET_FILE, Kind.COLLECTION, key);
            }
        }
    }

    /** Rewrites a message that is the value of a field of bytes. Bytes that are no such message stay. */
    private void inBytes(MessageType type, Kind kind, String holder) throws MalformedMessageException {
        Content bytes = new HeapContent(cursor.bytes(LONGEST).copy());
        MessagePatch inner = new MessagePatch(new ByteWindow(bytes), type, false);
        try {
            references(inner, kind, holder, 0);
        } catch (MalformedMessageException e) {
            return;
        }
        List<Splice> splices = inner.splices();
        if (!splices.isEmpty()) {
            patch.replace(bytes(new PatchedContent(bytes, splices)));
        }
    }

    private static byte[] bytes(Content content) {
        byte[] bytes = new byte[Math.toIntExact(content.length())];
        try {
            content.read(0, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes;
    }

    /** Rewrites all references in the message that is the value of the current field. */
    private void references(MessagePatch in, Kind kind, String holder) throws MalformedMessageException {
        if (!names.isEmpty()) {
            in.enter();
            references(in, kind, holder, in.cursor().depth());
        }
    }

    /** Rewrites all references up to the end of the message at a depth, and leaves it if it is an inner one. */
    private void references(MessagePatch in, Kind kind, String holder, int depth) throws MalformedMessageException {
        MessageCursor at = in.cursor();
        while (true) {
            int field = in.next();
            if (field == MessageCursor.END) {
                boolean last = at.depth() == depth;
                if (at.depth() > 0) {
                    in.leave();
                }
                if (last) {
                    return;
                }
            } else if (MetaSchema.isReference(at.type(), field)) {
                exchange(in, kind, holder, names);
            } else if (field == MetaSchema.CAPTURED_TENSOR && at.isIn(MetaSchema.OBJECT)) {
                captured();
            } else if (field > 0 && at.type().type(field) != null) {
                in.enter();
            }
        }
    }
}
