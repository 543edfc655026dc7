/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opscape.formats.assembly.StringPool;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;

/** What was read of one node, before it is put into its graph: so that a node that breaks off leaves nothing behind. Reused for all. */
final class NodeRecord {
    /**
     * A graph in an attribute.
     *
     * @param attribute the attribute's name
     * @param position where in the attribute, from 0
     * @param start where the cursor says that it begins
     * @param end where the cursor says that it ends
     */
    record Nested(String attribute, int position, int start, int end) {
    }

    private static final int LONGEST = 1 << 20;

    private final StringPool strings;
    private final AttributeReader attributes;
    private final ByteList name = new ByteList();
    final ByteList inputs = new ByteList();
    final ByteList outputs = new ByteList();
    final List<Nested> graphs = new ArrayList<>();
    /** The attributes of a function that attributes stand for. */
    final List<String> references = new ArrayList<>();
    final Flaws flaws = new Flaws();
    /** The entries of metadata_props that tell scopes or notes. */
    final Map<String, String> metadata = new LinkedHashMap<>();
    String type = "";
    String domain = "";
    String overload = "";

    NodeRecord(StringPool strings, TensorReader tensors) {
        this.strings = strings;
        attributes = new AttributeReader(strings, tensors, flaws);
    }

    /** Reads the NodeProto that the cursor is at. */
    void read(MessageCursor cursor) throws MalformedMessageException {
        clear();
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            field(cursor, field);
            field = cursor.next();
        }
        cursor.leave();
    }

    private void clear() {
        name.clear();
        inputs.clear();
        outputs.clear();
        graphs.clear();
        references.clear();
        flaws.clear();
        attributes.clear();
        metadata.clear();
        type = "";
        domain = "";
        overload = "";
    }

    private void field(MessageCursor cursor, int field) throws MalformedMessageException {
        switch (field) {
            case Schema.NODE_INPUT -> inputs.add(cursor.bytes(LONGEST));
            case Schema.NODE_OUTPUT -> outputs.add(cursor.bytes(LONGEST));
            case Schema.NODE_NAME -> {
                name.clear();
                name.add(cursor.bytes(LONGEST));
            }
            case Schema.NODE_TYPE -> type = strings.get(cursor.bytes(LONGEST));
            case Schema.NODE_DOMAIN -> domain = strings.get(cursor.bytes(LONGEST));
            case Schema.NODE_OVERLOAD -> overload = strings.get(cursor.bytes(LONGEST));
            case Schema.NODE_ATTRIBUTE -> attributes.read(cursor, graphs, references);
            case Schema.NODE_METADATA -> Metadata.read(cursor, NodeRecord::isWanted, metadata);
            default -> {
            }
        }
    }

    private static boolean isWanted(String key) {
        return NoteKeys.isNote(key) || ScopeMetadata.isScope(key);
    }

    /** Returns the name as the file has it; empty if it has none. */
    String name() {
        return name.size() == 0 ? "" : name.text(0);
    }
}
