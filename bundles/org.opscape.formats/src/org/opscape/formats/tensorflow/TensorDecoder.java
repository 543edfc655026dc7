/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import org.opscape.formats.message.ByteSlice;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.formats.message.Printable;
import org.opscape.model.AttributeValue;
import org.opscape.model.Shape;

/** Decodes the beginning of a tensor for a person to see. */
final class TensorDecoder {
    private static final int MOST_VALUES = 16;
    private static final int LONGEST_TEXT = 80;
    private static final int COMPLEX_FLOAT = 9;
    private static final int COMPLEX_DOUBLE = 12;

    private final MessageCursor cursor;
    private final AttributeReader shapes;
    private final StringBuilder preview = new StringBuilder();
    private int values;
    private long type;

    TensorDecoder(MessageCursor cursor, AttributeReader shapes) {
        this.cursor = cursor;
        this.shapes = shapes;
    }

    /** Decodes the tensor that the cursor is at. */
    AttributeValue tensor() throws MalformedMessageException {
        Shape shape = Shape.SCALAR;
        int start = cursor.start();
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.TENSOR_TYPE) {
                type = cursor.integer();
            } else if (field == Schema.TENSOR_SHAPE) {
                shape = shapes.shape(cursor);
            } else if (values <= MOST_VALUES) {
                values(field);
            }
            field = cursor.next();
        }
        cursor.leave();
        if (values > MOST_VALUES) {
            preview.append(", …");
        }
        return new AttributeValue.Tensor(DataTypes.name(type), shape, preview.toString(), (long) cursor.end() - start);
    }

    private void values(int field) throws MalformedMessageException {
        switch (field) {
            case Schema.TENSOR_CONTENT -> content(cursor.bytes(MOST_VALUES * 16 + 16));
            case 5, 6, COMPLEX_FLOAT, COMPLEX_DOUBLE -> append(number(cursor.real()));
            case 7, 10, 16 -> append(Long.toString(cursor.integer()));
            case 17 -> append(Long.toUnsignedString(cursor.integer()));
            case 8 -> append('"' + Printable.text(cursor.bytes(LONGEST_TEXT)) + '"');
            case 11 -> append(cursor.integer() != 0 ? "true" : "false");
            case 13 -> append(number(half((int) cursor.integer())));
            default -> {
            }
        }
    }

    private void append(String value) {
        if (values++ < MOST_VALUES) {
            preview.append(preview.isEmpty() ? "" : ", ").append(value);
        }
    }

    private static String number(double value) {
        float single = (float) value;
        return single == value ? Float.toString(single) : Double.toString(value);
    }

    private void content(ByteSlice bytes) {
        int size = DataTypes.size(type);
        if (size == 0) {
            append(bytes.total() + " bytes");
            return;
        }
        int step = type == 8 ? 4 : type == 18 ? 8 : size;
        for (int at = 0; at + step <= bytes.length(); at += step) {
            append(element(bytes, at, step));
        }
    }

    /** Elements are little-endian. */
    private String element(ByteSlice bytes, int at, int size) {
        long bits = 0;
        for (int i = size - 1; i >= 0; i--) {
            bits = bits << 8 | bytes.at(at + i);
        }
        int shift = 64 - 8 * size;
        return switch ((int) type) {
            case 1, 8 -> Float.toString(Float.intBitsToFloat((int) bits));
            case 2, 18 -> Double.toString(Double.longBitsToDouble(bits));
            case 14 -> Float.toString(Float.intBitsToFloat((int) bits << 16));
            case 19 -> Float.toString(Float.float16ToFloat((short) bits));
            case 10 -> bits != 0 ? "true" : "false";
            case 4, 12, 16, 17, 22 -> Long.toString(bits);
            case 23 -> Long.toUnsignedString(bits);
            default -> Long.toString(bits << shift >> shift);
        };
    }

    private double half(int bits) {
        return type == 14 ? Float.intBitsToFloat(bits << 16) : Float.float16ToFloat((short) bits);
    }
}
