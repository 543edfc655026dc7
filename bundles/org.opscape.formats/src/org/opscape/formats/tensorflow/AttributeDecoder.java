/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import java.util.ArrayList;
import java.util.List;
import org.opscape.formats.assembly.ShapePool;
import org.opscape.formats.assembly.StringPool;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.formats.message.Printable;
import org.opscape.model.Attribute;
import org.opscape.model.AttributeValue;

/** Decodes all attributes of a node for a person to see: the beginning of what is long. The cursor bounds how deep values are nested. */
final class AttributeDecoder {
    private static final int LONGEST_KEY = 1 << 12;
    private static final int LONGEST_TEXT = 1 << 10;
    private static final int MOST_VALUES = 64;

    private final MessageCursor cursor;
    private final AttributeReader shapes = new AttributeReader(new StringPool(), new ShapePool());

    AttributeDecoder(MessageCursor cursor) {
        this.cursor = cursor;
    }

    /** Decodes the attributes of the NodeDef that the cursor is in. */
    List<Attribute> node() throws MalformedMessageException {
        return attributes(Schema.NODE_ATTR);
    }

    private List<Attribute> attributes(int wanted) throws MalformedMessageException {
        List<Attribute> attributes = new ArrayList<>();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == wanted) {
                attributes.add(entry());
            }
            field = cursor.next();
        }
        return attributes;
    }

    private Attribute entry() throws MalformedMessageException {
        String key = "";
        AttributeValue value = text("");
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.KEY) {
                key = cursor.bytes(LONGEST_KEY).toString();
            } else if (field == Schema.VALUE) {
                cursor.enter();
                value = value(cursor.next());
                cursor.leave();
            }
            field = cursor.next();
        }
        cursor.leave();
        return new Attribute(key, value);
    }

    private AttributeValue value(int field) throws MalformedMessageException {
        return switch (field) {
            case Schema.VALUE_LIST -> list();
            case Schema.VALUE_FUNCTION -> function();
            case Schema.VALUE_PLACEHOLDER -> bytes();
            default -> single(field);
        };
    }

    private AttributeValue single(int field) throws MalformedMessageException {
        return switch (field) {
            case Schema.VALUE_BYTES -> bytes();
            case Schema.VALUE_INT -> new AttributeValue.Int(cursor.integer());
            case Schema.VALUE_FLOAT -> new AttributeValue.Real(cursor.real());
            case Schema.VALUE_BOOL -> new AttributeValue.Bool(cursor.integer() != 0);
            case Schema.VALUE_TYPE -> new AttributeValue.Type(DataTypes.name(cursor.integer()));
            case Schema.VALUE_SHAPE -> new AttributeValue.ShapeOf(shapes.shape(cursor));
            case Schema.VALUE_TENSOR -> new TensorDecoder(cursor, shapes).tensor();
            default -> text("");
        };
    }

    private AttributeValue list() throws MalformedMessageException {
        List<AttributeValue> values = new ArrayList<>();
        int total = 0;
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (total++ < MOST_VALUES) {
                values.add(field == Schema.LIST_FUNCTION ? function() : single(field));
            }
            field = cursor.next();
        }
        cursor.leave();
        return new AttributeValue.Values(values, total);
    }

    private AttributeValue function() throws MalformedMessageException {
        String name = "";
        List<Attribute> bound = new ArrayList<>();
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.FUNCTION_NAME) {
                name = cursor.bytes(LONGEST_KEY).toString();
            } else if (field == Schema.FUNCTION_ATTR) {
                bound.add(entry());
            }
            field = cursor.next();
        }
        cursor.leave();
        return new AttributeValue.Function(name, bound);
    }

    private AttributeValue bytes() throws MalformedMessageException {
        return Printable.of(cursor.bytes(LONGEST_TEXT));
    }

    private static AttributeValue text(String text) {
        return new AttributeValue.Text(text, text.length());
    }
}
