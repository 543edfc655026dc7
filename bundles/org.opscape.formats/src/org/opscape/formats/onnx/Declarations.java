/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.formats.message.Section;

/** What a GraphProto or a FunctionProto says besides its nodes. */
final class Declarations {
    /** An initialiser and where its tensor lies. */
    record Initializer(Value value, boolean sparse, int start, int end, Flaws flaws) {
    }

    /** How a value was quantised. */
    record Annotation(byte[] value, Map<String, String> parameters) {
    }

    private static final int LONGEST = 1 << 20;

    private final ReadingContext context;
    private final Section section;
    final ValueTable values = new ValueTable();
    final List<Value> inputs = new ArrayList<>();
    final List<Value> outputs = new ArrayList<>();
    final List<Initializer> initializers = new ArrayList<>();
    final List<Annotation> annotations = new ArrayList<>();
    /** Of a function, what it imports, the attributes that its nodes can use, and what is wrong with those. */
    final OpsetImports opsets = new OpsetImports();
    final Set<String> attributes = new HashSet<>();
    final Flaws flaws = new Flaws();
    String name = "";
    String domain = "";
    String overload = "";

    Declarations(ReadingContext context, Section section) {
        this.context = context;
        this.section = section;
    }

    /** Reads the graph or the function that the cursor is in, up to its end, or up to what is damaged. */
    void read(MessageCursor cursor, boolean function) {
        try {
            int field = cursor.next();
            while (field != MessageCursor.END) {
                field(cursor, field, function);
                field = cursor.next();
            }
        } catch (MalformedMessageException e) {
            context.damaged(e.isTruncated() ? "The file breaks off here" : "The file is damaged here, and what follows was not read",
                    section, e);
        }
        initializers.forEach(initializer -> values.put(initializer.value()));
        inputs.forEach(values::put);
        outputs.forEach(values::put);
    }

    private void field(MessageCursor cursor, int field, boolean function) throws MalformedMessageException {
        int depth = cursor.depth();
        try {
            if (function) {
                ofFunction(cursor, field);
            } else {
                ofGraph(cursor, field);
            }
        } catch (MalformedMessageException e) {
            if (e.isTruncated() || !cursor.recover(depth)) {
                throw e;
            }
            context.damaged("A value is damaged and was left out", section, e);
        }
    }

    private void ofGraph(MessageCursor cursor, int field) throws MalformedMessageException {
        switch (field) {
            case Schema.GRAPH_NAME -> name = text(cursor);
            case Schema.GRAPH_INITIALIZER -> initializer(cursor, false);
            case Schema.GRAPH_SPARSE_INITIALIZER -> initializer(cursor, true);
            case Schema.GRAPH_INPUT -> inputs.add(context.values().declared(cursor));
            case Schema.GRAPH_OUTPUT -> outputs.add(context.values().declared(cursor));
            case Schema.GRAPH_ANNOTATION -> annotation(cursor);
            case Schema.GRAPH_VALUE -> values.put(context.values().declared(cursor));
            default -> {
            }
        }
    }

    private void initializer(MessageCursor cursor, boolean sparse) throws MalformedMessageException {
        int start = cursor.start();
        Flaws flaws = new Flaws();
        Value value = sparse ? context.tensors().sparse(cursor, flaws) : context.tensors().read(cursor, flaws);
        initializers.add(new Initializer(value, sparse, start, cursor.end(), flaws));
    }

    /** Reads how a value was quantised: the names of the tensors with its scale and zero point. */
    private void annotation(MessageCursor cursor) throws MalformedMessageException {
        byte[] value = {};
        Map<String, String> parameters = new TreeMap<>();
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.ANNOTATION_TENSOR) {
                value = cursor.bytes(LONGEST).copy();
            } else if (field == Schema.ANNOTATION_PARAMETER) {
                Metadata.read(cursor, key -> true, parameters);
            }
            field = cursor.next();
        }
        cursor.leave();
        annotations.add(new Annotation(value, parameters));
    }

    private void ofFunction(MessageCursor cursor, int field) throws MalformedMessageException {
        switch (field) {
            case Schema.FUNCTION_NAME -> name = text(cursor);
            case Schema.FUNCTION_DOMAIN -> domain = text(cursor);
            case Schema.FUNCTION_OVERLOAD -> overload = text(cursor);
            case Schema.FUNCTION_INPUT -> inputs.add(Value.named(cursor.bytes(LONGEST).copy()));
            case Schema.FUNCTION_OUTPUT -> outputs.add(Value.named(cursor.bytes(LONGEST).copy()));
            case Schema.FUNCTION_ATTRIBUTE -> attribute(text(cursor));
            case Schema.FUNCTION_DEFAULT -> defaulted(cursor);
            case Schema.FUNCTION_OPSET -> opsets.read(cursor, flaws);
            case Schema.FUNCTION_VALUE -> values.put(context.values().declared(cursor));
            default -> {
            }
        }
    }

    /** Reads an attribute that has a default. */
    private void defaulted(MessageCursor cursor) throws MalformedMessageException {
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.ATTRIBUTE_NAME) {
                attribute(text(cursor));
            }
            field = cursor.next();
        }
        cursor.leave();
    }

    private void attribute(String attribute) {
        if (!attributes.add(attribute)) {
            flaws.add(StructureRule.AMBIGUOUS, "The function has several attributes \"" + attribute + "\".");
        }
    }

    private static String text(MessageCursor cursor) throws MalformedMessageException {
        return cursor.bytes(LONGEST).toString();
    }
}
