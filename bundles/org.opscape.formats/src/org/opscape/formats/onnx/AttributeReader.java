/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opscape.formats.assembly.StringPool;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.formats.message.MessageType;

/** Reads which graphs the attributes of a node hold, and whether each is of the kind that it says. Reused for all. */
final class AttributeReader {
    private static final int LONGEST = 1 << 20;
    private static final int NONE = 0;
    private static final int SEVERAL = -1;

    private final StringPool strings;
    private final TensorReader tensors;
    private final Flaws flaws;
    private final Set<String> names = new HashSet<>();
    private String first = "";
    private int count;

    private String name = "";
    private String reference = "";
    private long kind;
    /** The field that has the value. */
    private int filled;

    AttributeReader(StringPool strings, TensorReader tensors, Flaws flaws) {
        this.strings = strings;
        this.tensors = tensors;
        this.flaws = flaws;
    }

    /** Begins with another node. */
    void clear() {
        count = 0;
        if (!names.isEmpty()) {
            names.clear();
        }
    }

    /**
     * Reads the attribute that the cursor is at.
     *
     * @param graphs gets the graphs in it
     * @param references gets the attribute of the function that it stands for, if it does
     */
    void read(MessageCursor cursor, List<NodeRecord.Nested> graphs, List<String> references) throws MalformedMessageException {
        int begin = graphs.size();
        name = "";
        reference = "";
        kind = NONE;
        filled = NONE;
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            field(cursor, field, graphs, begin);
            field = cursor.next();
        }
        cursor.leave();
        for (int i = begin; i < graphs.size(); i++) {
            NodeRecord.Nested graph = graphs.get(i);
            graphs.set(i, new NodeRecord.Nested(name, graph.position(), graph.start(), graph.end()));
        }
        if (!reference.isEmpty()) {
            references.add(reference);
        }
        check();
    }

    private void field(MessageCursor cursor, int field, List<NodeRecord.Nested> graphs, int begin) throws MalformedMessageException {
        switch (field) {
            case Schema.ATTRIBUTE_NAME -> name = strings.get(cursor.bytes(LONGEST));
            case Schema.ATTRIBUTE_TYPE -> kind = cursor.integer();
            case Schema.ATTRIBUTE_REFERENCE -> reference = strings.get(cursor.bytes(LONGEST));
            case Schema.ATTRIBUTE_TENSOR, Schema.ATTRIBUTE_TENSORS -> {
                fill(field);
                tensors.read(cursor, flaws);
            }
            case Schema.ATTRIBUTE_GRAPH, Schema.ATTRIBUTE_GRAPHS -> {
                fill(field);
                int start = cursor.start();
                graphs.add(new NodeRecord.Nested("", graphs.size() - begin, start, cursor.end()));
            }
            case MessageType.UNKNOWN -> {
            }
            default -> {
                fill(field);
                cursor.skipElements();
            }
        }
    }

    private void fill(int field) {
        filled = filled == NONE || filled == field ? field : SEVERAL;
    }

    private void check() {
        if (count == 0) {
            first = name;
        } else {
            if (count == 1) {
                names.add(first);
            }
            if (!names.add(name)) {
                flaws.add(StructureRule.AMBIGUOUS, "There are several attributes \"" + name + "\".");
            }
        }
        count++;
        String wrong = wrong();
        if (!wrong.isEmpty()) {
            flaws.add(StructureRule.ATTRIBUTE, "The attribute \"" + name + "\" " + wrong + '.');
        }
        if (name.isEmpty()) {
            flaws.add(StructureRule.MISSING, "An attribute has no name.");
        }
    }

    private String wrong() {
        int wanted = Schema.fieldOf(kind);
        if (wanted < 0) {
            return "is of the kind " + kind + ", which there is not";
        } else if (kind == NONE) {
            return "does not say of which kind it is";
        } else if (filled == SEVERAL) {
            return "has values of several kinds";
        } else if (!reference.isEmpty()) {
            return filled == NONE ? "" : "has a value, and stands for the attribute \"" + reference + "\" of the function";
        } else if (filled == NONE) {
            return Schema.isList(kind) || wanted <= Schema.ATTRIBUTE_STRING ? "" : "has no value";
        }
        return filled == wanted ? "" : "is of the kind " + Schema.kind(kind) + ", but its value is of the kind "
                + Schema.kindOf(filled);
    }
}
