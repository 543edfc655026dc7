/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.graph;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

import org.tensorflow.proto.DataType;
import org.tensorflow.proto.TensorProto;

import com.google.protobuf.ByteString;

/** Makes the values of constants, in the form that TensorFlow's own Python code writes: scalars as a field, arrays as bytes. */
public final class Constants {

    private Constants() {
    }

    public static TensorProto scalar(float value) {
        return header(DataType.DT_FLOAT, Shape.SCALAR).addFloatVal(value).build();
    }

    public static TensorProto scalar(int value) {
        return header(DataType.DT_INT32, Shape.SCALAR).addIntVal(value).build();
    }

    public static TensorProto scalar(long value) {
        return header(DataType.DT_INT64, Shape.SCALAR).addInt64Val(value).build();
    }

    public static TensorProto scalar(boolean value) {
        return header(DataType.DT_BOOL, Shape.SCALAR).addBoolVal(value).build();
    }

    public static TensorProto scalar(String value) {
        return header(DataType.DT_STRING, Shape.SCALAR).addStringVal(ByteString.copyFromUtf8(value)).build();
    }

    /** A vector; one of one element or none as fields, a longer one as little-endian bytes. */
    public static TensorProto vector(int... values) {
        return matrix(Shape.of(values.length), values);
    }

    public static TensorProto matrix(Shape shape, int... values) {
        TensorProto.Builder tensor = header(DataType.DT_INT32, shape);
        if (values.length == 1) {
            return tensor.addIntVal(values[0]).build();
        }
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            bytes.putInt(value);
        }
        return tensor.setTensorContent(ByteString.copyFrom(bytes.array())).build();
    }

    public static TensorProto vector(List<String> values) {
        TensorProto.Builder tensor = header(DataType.DT_STRING, Shape.of(values.size()));
        values.forEach(value -> tensor.addStringVal(ByteString.copyFromUtf8(value)));
        return tensor.build();
    }

    public static TensorProto floats(Shape shape, float... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            bytes.putFloat(value);
        }
        return header(DataType.DT_FLOAT, shape).setTensorContent(ByteString.copyFrom(bytes.array())).build();
    }

    /** A tensor whose elements are all equal; one value in the file stands for all. */
    public static TensorProto filled(Shape shape, float value) {
        return header(DataType.DT_FLOAT, shape).addFloatVal(value).build();
    }

    /** The colour of pixels that are not finite in an image summary. */
    static TensorProto opaqueRed() {
        return header(DataType.DT_UINT8, Shape.of(4)).addIntVal(255).addIntVal(0).addIntVal(0).addIntVal(255).build();
    }

    static int[] ints(TensorProto tensor) {
        long count = tensor.getTensorShape().getDimList().stream().mapToLong(d -> d.getSize()).reduce(1, (a, b) -> a * b);
        int[] values = new int[(int) count];
        ByteBuffer bytes = tensor.getTensorContent().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < values.length; i++) {
            values[i] = bytes.hasRemaining() ? bytes.getInt() : tensor.getIntVal(Math.min(i, tensor.getIntValCount() - 1));
        }
        return values;
    }

    private static TensorProto.Builder header(DataType type, Shape shape) {
        return TensorProto.newBuilder().setDtype(type).setTensorShape(shape.toProto());
    }
}
