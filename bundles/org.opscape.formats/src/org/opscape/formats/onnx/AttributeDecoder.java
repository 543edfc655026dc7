/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.opscape.formats.assembly.ShapePool;
import org.opscape.formats.assembly.StringPool;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.formats.message.Printable;
import org.opscape.model.Attribute;
import org.opscape.model.AttributeValue;
import org.opscape.model.Shape;
import org.opscape.model.dataflow.Graph;

/** Decodes all attributes of a node for a person to see: the beginning of what is long. Graphs become references to them. */
final class AttributeDecoder {
    private static final int LONGEST_TEXT = 1 << 10;
    private static final int MOST_VALUES = 64;

    private final MessageCursor cursor;
    private final Iterator<Graph> bodies;
    private final ValueReader types = new ValueReader(new StringPool(), new ShapePool());
    private final TensorReader tensors = new TensorReader(new ShapePool(), new ExternalData());

    /**
     * @param cursor in the NodeProto, before its first field
     * @param bodies the graphs in its attributes, in the order of the file
     */
    AttributeDecoder(MessageCursor cursor, List<Graph> bodies) {
        this.cursor = cursor;
        this.bodies = bodies.iterator();
    }

    /** Decodes an initialiser, whose message the cursor is in. */
    static List<Attribute> value(MessageCursor cursor, boolean sparse) throws MalformedMessageException {
        if (!sparse) {
            TensorDecoder decoder = new TensorDecoder(cursor);
            Attribute value = new Attribute("value", decoder.tensor());
            return decoder.location().map(path -> List.of(value, new Attribute(Attribute.EXTERNAL, text(path)))).orElse(List.of(value));
        }
        return List.of(new Attribute("value", new AttributeDecoder(cursor, List.of()).sparse(0)));
    }

    /** Decodes the attributes, and what else the model has no place for: domain, overload, description and metadata, in parentheses. */
    List<Attribute> node() throws MalformedMessageException {
        List<Attribute> attributes = new ArrayList<>();
        NodeMetadata metadata = new NodeMetadata();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            switch (field) {
                case Schema.NODE_METADATA -> metadata.read(cursor);
                case Schema.NODE_ATTRIBUTE -> attributes.add(attribute());
                case Schema.NODE_DOMAIN -> addText(attributes, Attribute.DOMAIN);
                case Schema.NODE_OVERLOAD -> addText(attributes, "(overload)");
                case Schema.NODE_DOC -> addText(attributes, "(doc_string)");
                default -> {
                }
            }
            field = cursor.next();
        }
        metadata.addTo(attributes);
        return attributes;
    }

    private void addText(List<Attribute> attributes, String name) throws MalformedMessageException {
        AttributeValue.Text text = Printable.of(cursor.bytes(LONGEST_TEXT));
        if (text.length() > 0) {
            attributes.add(new Attribute(name, text));
        }
    }

    private Attribute attribute() throws MalformedMessageException {
        String name = "";
        long kind = 0;
        List<AttributeValue> values = new ArrayList<>(1);
        int total = 0;
        boolean list = false;
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.ATTRIBUTE_NAME) {
                name = cursor.bytes(LONGEST_TEXT).toString();
            } else if (field == Schema.ATTRIBUTE_TYPE) {
                kind = cursor.integer();
            } else if (isValue(field)) {
                list |= isList(field);
                if (total++ < MOST_VALUES || field == Schema.ATTRIBUTE_GRAPHS) {
                    values.add(value(field));
                }
            }
            field = cursor.next();
        }
        cursor.leave();
        return new Attribute(name, list || Schema.isList(kind) ? new AttributeValue.Values(values, total)
                : values.isEmpty() ? new AttributeValue.Text("", 0) : values.get(values.size() - 1));
    }

    private static boolean isValue(int field) {
        return field >= Schema.ATTRIBUTE_FLOAT && field <= Schema.ATTRIBUTE_GRAPHS || field == Schema.ATTRIBUTE_TYPE_PROTO
                || field == Schema.ATTRIBUTE_TYPE_PROTOS || field >= Schema.ATTRIBUTE_REFERENCE && field <= Schema.ATTRIBUTE_SPARSES;
    }

    private static boolean isList(int field) {
        return field >= Schema.ATTRIBUTE_FLOATS && field <= Schema.ATTRIBUTE_GRAPHS || field == Schema.ATTRIBUTE_TYPE_PROTOS
                || field == Schema.ATTRIBUTE_SPARSES;
    }

    private AttributeValue value(int field) throws MalformedMessageException {
        return switch (field) {
            case Schema.ATTRIBUTE_FLOAT, Schema.ATTRIBUTE_FLOATS -> new AttributeValue.Real(cursor.real());
            case Schema.ATTRIBUTE_INT, Schema.ATTRIBUTE_INTS -> new AttributeValue.Int(cursor.integer());
            case Schema.ATTRIBUTE_STRING, Schema.ATTRIBUTE_STRINGS -> Printable.of(cursor.bytes(LONGEST_TEXT));
            case Schema.ATTRIBUTE_TENSOR, Schema.ATTRIBUTE_TENSORS -> tensor();
            case Schema.ATTRIBUTE_GRAPH, Schema.ATTRIBUTE_GRAPHS ->
                new AttributeValue.Function(bodies.hasNext() ? bodies.next().getName() : "", List.of());
            case Schema.ATTRIBUTE_TYPE_PROTO, Schema.ATTRIBUTE_TYPE_PROTOS -> new AttributeValue.Type(types.typeName(cursor));
            case Schema.ATTRIBUTE_REFERENCE -> text("the function's attribute " + cursor.bytes(LONGEST_TEXT));
            default -> {
                int start = cursor.start();
                cursor.enter();
                AttributeValue sparse = sparse(start);
                cursor.leave();
                yield sparse;
            }
        };
    }

    private AttributeValue tensor() throws MalformedMessageException {
        cursor.enter();
        AttributeValue tensor = new TensorDecoder(cursor).tensor();
        cursor.leave();
        return tensor;
    }

    /** Decodes the sparse tensor that the cursor is in. */
    private AttributeValue sparse(int start) throws MalformedMessageException {
        Value values = Value.of(null, "", Shape.UNKNOWN);
        int end = start;
        int field = cursor.next();
        while (field != MessageCursor.END) {
            values = field == Schema.SPARSE_VALUES ? tensors.read(cursor, new Flaws()) : values;
            end = cursor.end();
            field = cursor.next();
        }
        return new AttributeValue.Tensor(values.type(), values.shape(), "sparse", (long) end - start);
    }

    private static AttributeValue text(String text) {
        return new AttributeValue.Text(text, text.length());
    }
}
