/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.opscape.formats.assembly.ShapePool;
import org.opscape.formats.assembly.StringPool;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.model.Origin;
import org.opscape.model.Shape;

/** Reads of an attribute what the graph needs at once: types and shapes of outputs, and the functions that it calls. Skips all else. */
final class AttributeReader {
    private static final int LONGEST_KEY = 1 << 16;
    private static final int LONGEST_NOTE = 1 << 20;

    private final StringPool strings;
    private final ShapePool shapes;
    private long[] dimensions = new long[16];

    AttributeReader(StringPool strings, ShapePool shapes) {
        this.strings = strings;
        this.shapes = shapes;
    }

    /** Reads the entry that the cursor is at. */
    void read(MessageCursor cursor, NodeRecord node) throws MalformedMessageException {
        cursor.enter();
        String key = "";
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.KEY) {
                key = strings.get(cursor.bytes(LONGEST_KEY));
            } else if (field == Schema.VALUE) {
                cursor.enter();
                if (key.startsWith(NoteKeys.PREFIX)) {
                    node.notes.put(key, strings(cursor));
                } else {
                    value(cursor, key, node);
                }
                cursor.leave();
            }
            field = cursor.next();
        }
        cursor.leave();
    }

    private void value(MessageCursor cursor, String key, NodeRecord node) throws MalformedMessageException {
        switch (cursor.next()) {
            case Schema.VALUE_TYPE -> node.type(key, cursor.integer());
            case Schema.VALUE_SHAPE -> {
                if ("shape".equals(key)) {
                    node.ownShapes.add(shape(cursor));
                }
            }
            case Schema.VALUE_TENSOR -> {
                if ("value".equals(key)) {
                    tensor(cursor, node);
                }
            }
            case Schema.VALUE_BYTES -> {
                if (Origin.SHARED_NAME.equals(key)) {
                    node.sharedName = strings.get(cursor.bytes(LONGEST_KEY));
                }
            }
            case Schema.VALUE_LIST -> list(cursor, key, node);
            case Schema.VALUE_FUNCTION -> function(cursor, node);
            default -> {
            }
        }
    }

    /** Reads the strings of a note: one, or a list. */
    private static List<String> strings(MessageCursor cursor) throws MalformedMessageException {
        List<String> strings = new ArrayList<>();
        int outer = cursor.depth();
        while (cursor.depth() >= outer) {
            int field = cursor.next();
            if (field == MessageCursor.END) {
                if (cursor.depth() == outer) {
                    break;
                }
                cursor.leave();
            } else if (field == Schema.VALUE_BYTES) {
                strings.add(cursor.bytes(LONGEST_NOTE).toString());
            } else if (field == Schema.VALUE_LIST && cursor.isIn(Schema.ATTR_VALUE)) {
                cursor.enter();
            }
        }
        return strings;
    }

    private void tensor(MessageCursor cursor, NodeRecord node) throws MalformedMessageException {
        cursor.enter();
        Shape shape = Shape.SCALAR;
        int field = cursor.next();
        while (field == Schema.TENSOR_TYPE || field == Schema.TENSOR_SHAPE) {
            if (field == Schema.TENSOR_TYPE) {
                node.type("dtype", cursor.integer());
            } else {
                shape = shape(cursor);
            }
            field = cursor.next();
        }
        cursor.leave();
        node.ownShapes.add(shape);
    }

    private void list(MessageCursor cursor, String key, NodeRecord node) throws MalformedMessageException {
        boolean outputShapes = "_output_shapes".equals(key);
        boolean shapesWanted = outputShapes || "output_shapes".equals(key) || "shapes".equals(key);
        boolean typesWanted = isListOfTypes(key);
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.VALUE_SHAPE && shapesWanted) {
                (outputShapes ? node.declaredShapes : node.ownShapes).add(shape(cursor));
            } else if (field == Schema.VALUE_TYPE && typesWanted) {
                node.listedType(cursor.integer());
            } else if (field == Schema.LIST_FUNCTION) {
                function(cursor, node);
            } else {
                break;
            }
            field = cursor.next();
        }
        cursor.leave();
    }

    private static boolean isListOfTypes(String key) {
        return switch (key) {
            case "Tout", "output_types", "component_types", "dtypes", "out_types", "Toutput_types" -> true;
            default -> false;
        };
    }

    /** Reads the shape that the cursor is at. */
    Shape shape(MessageCursor cursor) throws MalformedMessageException {
        cursor.enter();
        int rank = 0;
        boolean known = true;
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.SHAPE_DIM) {
                if (rank == dimensions.length) {
                    dimensions = Arrays.copyOf(dimensions, 2 * rank);
                }
                dimensions[rank++] = dimension(cursor);
            } else if (field == Schema.SHAPE_UNKNOWN_RANK) {
                known = cursor.integer() == 0;
            }
            field = cursor.next();
        }
        cursor.leave();
        return known ? shapes.get(dimensions, rank) : Shape.UNKNOWN;
    }

    private static long dimension(MessageCursor cursor) throws MalformedMessageException {
        cursor.enter();
        long size = 0;
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.DIM_SIZE) {
                size = cursor.integer();
            }
            field = cursor.next();
        }
        cursor.leave();
        return size;
    }

    /** Notes the function that the cursor is at, and those in its own attributes; the cursor bounds how deep they are nested. */
    private void function(MessageCursor cursor, NodeRecord node) throws MalformedMessageException {
        int outer = cursor.depth();
        cursor.enter();
        while (cursor.depth() > outer) {
            int field = cursor.next();
            if (field == MessageCursor.END) {
                cursor.leave();
            } else if (field == Schema.FUNCTION_NAME && cursor.isIn(Schema.FUNCTION_REFERENCE)) {
                node.calls.add(strings.get(cursor.bytes(LONGEST_KEY)));
            } else if (nests(cursor, field)) {
                cursor.enter();
            }
        }
    }

    private static boolean nests(MessageCursor cursor, int field) {
        if (cursor.isIn(Schema.FUNCTION_REFERENCE)) {
            return field == Schema.FUNCTION_ATTR;
        }
        if (cursor.isIn(Schema.ATTR_ENTRY)) {
            return field == Schema.VALUE;
        }
        return cursor.isIn(Schema.ATTR_VALUE) ? field == Schema.VALUE_FUNCTION || field == Schema.VALUE_LIST
                : field == Schema.LIST_FUNCTION;
    }
}
