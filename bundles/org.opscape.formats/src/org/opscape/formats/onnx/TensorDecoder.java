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
import java.util.Optional;
import org.opscape.formats.message.ByteSlice;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.formats.message.Printable;
import org.opscape.model.AttributeValue;
import org.opscape.model.Shape;

/** Decodes the beginning of a tensor for a person to see. Data in another file is only named: that file is never opened. */
final class TensorDecoder {
    private static final int MOST_VALUES = 16;
    private static final int LONGEST_TEXT = 80;
    private static final int RAW = MOST_VALUES * 16 + 16;

    private final MessageCursor cursor;
    private final StringBuilder preview = new StringBuilder();
    private final Map<String, String> external = new HashMap<>();
    private long[] dimensions = new long[8];
    private int rank;
    private int values;
    private long type;
    private byte[] raw = new byte[0];
    private int rawLength;

    /**
     * @param cursor in the tensor, before its first field
     */
    TensorDecoder(MessageCursor cursor) {
        this.cursor = cursor;
    }

    AttributeValue tensor() throws MalformedMessageException {
        int start = -1;
        int end = 0;
        int field = cursor.next();
        while (field != MessageCursor.END) {
            start = start < 0 ? cursor.fieldStart() : start;
            if (values <= MOST_VALUES || !isElement(field)) {
                field(field);
            }
            end = cursor.end();
            field = cursor.next();
        }
        if (rawLength > 0) {
            raw();
        }
        if (values > MOST_VALUES) {
            preview.append(", …");
        }
        Shape shape = Shape.of(Arrays.copyOf(dimensions, rank));
        return new AttributeValue.Tensor(ElementTypes.name(type), shape, external.isEmpty() ? preview.toString() : elsewhere(),
                Math.max(0, (long) end - start));
    }

    /** Returns the file that has the elements, as the model says it; to be asked when the tensor was decoded. */
    Optional<String> location() {
        return Optional.ofNullable(external.get("location"));
    }

    private static boolean isElement(int field) {
        return field >= Schema.TENSOR_FLOATS && field <= Schema.TENSOR_INT64S || field == Schema.TENSOR_DOUBLES
                || field == Schema.TENSOR_UINT64S;
    }

    private void field(int field) throws MalformedMessageException {
        switch (field) {
            case Schema.TENSOR_DIMS -> dimension(cursor.integer());
            case Schema.TENSOR_TYPE -> type = cursor.integer();
            case Schema.TENSOR_RAW -> {
                ByteSlice bytes = cursor.bytes(RAW);
                raw = bytes.copy();
                rawLength = bytes.total();
            }
            case Schema.TENSOR_EXTERNAL -> Metadata.read(cursor, key -> true, external);
            case Schema.TENSOR_FLOATS, Schema.TENSOR_DOUBLES -> append(number(cursor.real()));
            case Schema.TENSOR_INT32S -> append(int32(cursor.integer()));
            case Schema.TENSOR_INT64S -> append(Long.toString(cursor.integer()));
            case Schema.TENSOR_UINT64S -> append(Long.toUnsignedString(cursor.integer()));
            case Schema.TENSOR_STRINGS -> append('"' + Printable.text(cursor.bytes(LONGEST_TEXT)) + '"');
            default -> {
            }
        }
    }

    private void dimension(long size) {
        dimensions = rank == dimensions.length ? Arrays.copyOf(dimensions, 2 * rank) : dimensions;
        dimensions[rank++] = size;
    }

    private String elsewhere() {
        StringBuilder text = new StringBuilder("in the file ").append(external.getOrDefault("location", "?"));
        for (String key : new String[] {"offset", "length"}) {
            if (external.containsKey(key)) {
                text.append(", ").append(key).append(' ').append(external.get(key));
            }
        }
        return text.toString();
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

    /** The field int32_data holds all small types, and the bits of the small floating-point ones. */
    private String int32(long number) {
        return switch ((int) type) {
            case 9 -> number != 0 ? "true" : "false";
            case ElementTypes.FLOAT16 -> Float.toString(Float.float16ToFloat((short) number));
            case ElementTypes.BFLOAT16 -> Float.toString(Float.intBitsToFloat((int) number << 16));
            default -> Long.toString(number);
        };
    }

    private void raw() {
        int size = ElementTypes.size(type);
        if (size == 0) {
            append(rawLength + " bytes");
            return;
        }
        int step = type == 14 ? 4 : type == 15 ? 8 : size;
        for (int at = 0; at + step <= raw.length; at += step) {
            append(element(at, step));
        }
    }

    /** Elements are little-endian. */
    private String element(int at, int size) {
        long bits = 0;
        for (int i = size - 1; i >= 0; i--) {
            bits = bits << 8 | raw[at + i] & 0xFF;
        }
        int shift = 64 - 8 * size;
        return switch ((int) type) {
            case 1, 14 -> Float.toString(Float.intBitsToFloat((int) bits));
            case 11, 15 -> Double.toString(Double.longBitsToDouble(bits));
            case 9, ElementTypes.FLOAT16, ElementTypes.BFLOAT16 -> int32(bits);
            case 2, 4, 12 -> Long.toString(bits);
            case 13 -> Long.toUnsignedString(bits);
            default -> Long.toString(bits << shift >> shift);
        };
    }
}
