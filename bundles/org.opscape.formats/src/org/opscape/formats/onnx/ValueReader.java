/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.opscape.formats.assembly.ShapePool;
import org.opscape.formats.assembly.StringPool;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.model.Shape;

/** Reads what graphs declare of values: names, types and shapes. The elements of tensors are skipped and stay in the file. */
final class ValueReader {
    private static final int LONGEST = 1 << 20;

    private static final String SPARSE = "sparse ";

    private final StringPool strings;
    private final ShapePool shapes;
    private long[] dimensions = new long[16];
    private String type = "";
    private Shape shape;

    ValueReader(StringPool strings, ShapePool shapes) {
        this.strings = strings;
        this.shapes = shapes;
    }

    /** Reads the ValueInfoProto that the cursor is at. */
    Value declared(MessageCursor cursor) throws MalformedMessageException {
        byte[] name = null;
        type = "";
        shape = null;
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.VALUE_NAME) {
                name = cursor.bytes(LONGEST).copy();
            } else if (field == Schema.VALUE_TYPE) {
                type(cursor);
            }
            field = cursor.next();
        }
        cursor.leave();
        return Value.of(name, type, shape);
    }

    /** Reads the TypeProto that the cursor is at, and returns its name. */
    String typeName(MessageCursor cursor) throws MalformedMessageException {
        type = "";
        shape = null;
        type(cursor);
        return shape == null ? type : type + " " + shape;
    }

    private void type(MessageCursor cursor) throws MalformedMessageException {
        StringBuilder name = new StringBuilder();
        boolean tensor = true;
        int outer = cursor.depth();
        cursor.enter();
        while (cursor.depth() > outer) {
            int field = cursor.next();
            if (field == MessageCursor.END) {
                cursor.leave();
            } else if (cursor.isIn(Schema.ELEMENT)) {
                element(cursor, field, name);
            } else if (cursor.isIn(Schema.MAP_TYPE) && field == Schema.MAP_KEY) {
                name.append(ElementTypes.name(cursor.integer())).append(" to ");
            } else if (field > 0) {
                String wrapper = wrapper(cursor, field);
                name.append(wrapper);
                tensor &= wrapper.isEmpty() || wrapper.equals(SPARSE);
                cursor.enter();
            }
        }
        shape = tensor ? shape : null;
        type = pooled(name.toString());
    }

    private String pooled(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return strings.get(bytes, 0, bytes.length);
    }

    private static String wrapper(MessageCursor cursor, int field) {
        if (!cursor.isIn(Schema.TYPE)) {
            return "";
        }
        return switch (field) {
            case Schema.TYPE_SEQUENCE -> "sequence of ";
            case Schema.TYPE_OPTIONAL -> "optional ";
            case Schema.TYPE_MAP -> "map from ";
            case Schema.TYPE_SPARSE -> SPARSE;
            default -> "";
        };
    }

    private void element(MessageCursor cursor, int field, StringBuilder name) throws MalformedMessageException {
        if (field == Schema.ELEMENT_TYPE) {
            name.append(ElementTypes.name(cursor.integer()));
        } else if (field == Schema.ELEMENT_SHAPE) {
            shape = shape(cursor);
        }
    }

    private Shape shape(MessageCursor cursor) throws MalformedMessageException {
        int rank = 0;
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.SHAPE_DIM) {
                add(rank++, dimension(cursor));
            }
            field = cursor.next();
        }
        cursor.leave();
        return shapes.get(dimensions, rank);
    }

    private static long dimension(MessageCursor cursor) throws MalformedMessageException {
        long size = Shape.UNKNOWN_DIMENSION;
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.DIM_VALUE) {
                size = cursor.integer();
            }
            field = cursor.next();
        }
        cursor.leave();
        return size;
    }

    private void add(int index, long size) {
        if (index == dimensions.length) {
            dimensions = Arrays.copyOf(dimensions, 2 * index);
        }
        dimensions[index] = size;
    }
}
