/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.opscape.formats.assembly.ShapePool;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.formats.message.MessageType;

/** Reads what a TensorProto says of its elements, counts them, and leaves them where they are. Reused for all. */
final class TensorReader {
    private static final int LONGEST = 1 << 20;
    private static final int[] FIELDS = {Schema.TENSOR_RAW, Schema.TENSOR_FLOATS, Schema.TENSOR_INT32S, Schema.TENSOR_STRINGS,
        Schema.TENSOR_INT64S, Schema.TENSOR_DOUBLES, Schema.TENSOR_UINT64S};

    private final ShapePool shapes;
    private final ExternalData external;
    private final Map<String, String> entries = new HashMap<>();
    /** How many elements, or bytes, each field has; -1 if that was not counted. */
    private final long[] counts = new long[Schema.TENSOR_UINT64S + 1];
    private long[] dimensions = new long[16];
    private int rank;
    private long type;
    private boolean isExternal;
    private byte[] name;

    TensorReader(ShapePool shapes, ExternalData external) {
        this.shapes = shapes;
        this.external = external;
    }

    /**
     * Reads the TensorProto that the cursor is at.
     *
     * @param flaws gets what is wrong with it
     * @return its name, element type and shape
     */
    Value read(MessageCursor cursor, Flaws flaws) throws MalformedMessageException {
        rank = 0;
        type = 0;
        isExternal = false;
        name = null;
        entries.clear();
        Arrays.fill(counts, 0);
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            field(cursor, field);
            field = cursor.next();
        }
        cursor.leave();
        Value value = Value.of(name, ElementTypes.name(type), shapes.get(dimensions, rank));
        check(value, flaws);
        return value;
    }

    private void field(MessageCursor cursor, int field) throws MalformedMessageException {
        switch (field) {
            case Schema.TENSOR_DIMS -> {
                dimensions = rank == dimensions.length ? Arrays.copyOf(dimensions, 2 * rank) : dimensions;
                dimensions[rank++] = cursor.integer();
            }
            case Schema.TENSOR_TYPE -> type = cursor.integer();
            case Schema.TENSOR_NAME -> name = cursor.bytes(LONGEST).copy();
            case Schema.TENSOR_RAW -> counts[field] += cursor.bytes(0).total();
            case Schema.TENSOR_STRINGS -> counts[field]++;
            case Schema.TENSOR_EXTERNAL -> Metadata.read(cursor, key -> true, entries);
            case Schema.TENSOR_LOCATION -> isExternal = cursor.integer() == Schema.LOCATION_EXTERNAL;
            case MessageType.UNKNOWN -> {
            }
            default -> count(field, 1 + cursor.skipElements());
        }
    }

    /** Reads the head of the SparseTensorProto that the cursor is at: it has the name of its values. */
    Value sparse(MessageCursor cursor, Flaws flaws) throws MalformedMessageException {
        Value values = Value.of(null, "", null);
        long[] dims = new long[16];
        int count = 0;
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.SPARSE_VALUES) {
                values = read(cursor, flaws);
            } else if (field == Schema.SPARSE_DIMS) {
                dims = count == dims.length ? Arrays.copyOf(dims, 2 * count) : dims;
                dims[count++] = cursor.integer();
            }
            field = cursor.next();
        }
        cursor.leave();
        return Value.of(values.name(), values.type(), shapes.get(dims, count));
    }

    private void count(int field, long more) {
        counts[field] = more <= 0 || counts[field] < 0 ? -1 : counts[field] + more;
    }

    private void check(Value value, Flaws flaws) {
        long elements = 1;
        for (int axis = 0; axis < rank && elements >= 0; axis++) {
            boolean fits = dimensions[axis] >= 0 && (elements == 0 || dimensions[axis] <= Long.MAX_VALUE / 16 / elements);
            elements = fits ? elements * dimensions[axis] : -1;
        }
        if (!ElementTypes.exists(type)) {
            flaws.add(StructureRule.MISSING, type == 0 ? "The tensor has no element type."
                    : "The tensor has the element type " + type + ", which there is not.");
        } else if (elements < 0) {
            flaws.add(StructureRule.DATA, "The tensor has impossible dimensions: " + value.shape() + '.');
        } else if (isExternal) {
            checkExternal(elements, flaws);
        } else {
            checkData(elements, flaws);
        }
    }

    private void checkExternal(long elements, Flaws flaws) {
        if (filled() != 0) {
            flaws.add(StructureRule.DATA, "The elements of the tensor are said to be in another file, and are here as well.");
        }
        external.add(entries, ElementTypes.bytes(type, elements), flaws);
    }

    /** Returns the field that has the elements; 0 if none has, -1 if several have. */
    private int filled() {
        int found = 0;
        for (int field : FIELDS) {
            if (counts[field] != 0) {
                found = found == 0 ? field : -1;
            }
        }
        return found;
    }

    private void checkData(long elements, Flaws flaws) {
        int field = filled();
        if (field < 0) {
            flaws.add(StructureRule.DATA, "The elements of the tensor are in several fields.");
        } else if (field == 0) {
            if (elements > 0) {
                flaws.add(StructureRule.DATA, "The tensor has none of its " + elements + " elements.");
            }
        } else if (field == Schema.TENSOR_RAW) {
            checkRaw(elements, flaws);
        } else if (field != ElementTypes.field(type)) {
            flaws.add(StructureRule.DATA, "The elements of the tensor are in a field that is not for " + ElementTypes.name(type) + '.');
        } else if (counts[field] >= 0 && counts[field] != ElementTypes.count(type, elements)) {
            flaws.add(StructureRule.DATA, "The tensor has " + counts[field] + " elements, but its dimensions ask for "
                    + ElementTypes.count(type, elements) + '.');
        }
    }

    private void checkRaw(long elements, Flaws flaws) {
        long wanted = ElementTypes.bytes(type, elements);
        if (wanted < 0) {
            flaws.add(StructureRule.DATA, "The elements of the tensor are in a field that is not for " + ElementTypes.name(type) + '.');
        } else if (wanted != counts[Schema.TENSOR_RAW]) {
            flaws.add(StructureRule.DATA, "The tensor has " + counts[Schema.TENSOR_RAW] + " bytes, but its dimensions and type ask for "
                    + wanted + '.');
        }
    }
}
