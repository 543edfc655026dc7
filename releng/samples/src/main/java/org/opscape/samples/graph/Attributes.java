/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.NameAttrList;
import org.tensorflow.proto.TensorProto;

import com.google.protobuf.ByteString;

/** Makes attribute values. */
public final class Attributes {

    private static final Map<String, DataType> TYPES = Map.ofEntries(Map.entry("float", DataType.DT_FLOAT),
            Map.entry("int32", DataType.DT_INT32), Map.entry("int64", DataType.DT_INT64), Map.entry("bool", DataType.DT_BOOL),
            Map.entry("string", DataType.DT_STRING), Map.entry("resource", DataType.DT_RESOURCE), Map.entry("uint8", DataType.DT_UINT8),
            Map.entry("variant", DataType.DT_VARIANT));

    private Attributes() {
    }

    public static AttrValue of(long value) {
        return AttrValue.newBuilder().setI(value).build();
    }

    public static AttrValue of(float value) {
        return AttrValue.newBuilder().setF(value).build();
    }

    public static AttrValue of(boolean value) {
        return AttrValue.newBuilder().setB(value).build();
    }

    public static AttrValue of(String value) {
        return AttrValue.newBuilder().setS(ByteString.copyFromUtf8(value)).build();
    }

    public static AttrValue of(DataType value) {
        return AttrValue.newBuilder().setType(value).build();
    }

    public static AttrValue of(Shape value) {
        return AttrValue.newBuilder().setShape(value.toProto()).build();
    }

    public static AttrValue of(TensorProto value) {
        return AttrValue.newBuilder().setTensor(value).build();
    }

    /** A reference to a function of the library. */
    public static AttrValue function(String name) {
        return AttrValue.newBuilder().setFunc(NameAttrList.newBuilder().setName(name)).build();
    }

    public static AttrValue ints(long... values) {
        AttrValue.ListValue.Builder list = AttrValue.ListValue.newBuilder();
        for (long value : values) {
            list.addI(value);
        }
        return AttrValue.newBuilder().setList(list).build();
    }

    public static AttrValue types(Collection<DataType> values) {
        return AttrValue.newBuilder().setList(AttrValue.ListValue.newBuilder().addAllType(values)).build();
    }

    public static AttrValue shapes(Collection<Shape> values) {
        AttrValue.ListValue.Builder list = AttrValue.ListValue.newBuilder();
        values.forEach(shape -> list.addShape(shape.toProto()));
        return AttrValue.newBuilder().setList(list).build();
    }

    public static AttrValue strings(Collection<String> values) {
        AttrValue.ListValue.Builder list = AttrValue.ListValue.newBuilder();
        values.forEach(value -> list.addS(ByteString.copyFromUtf8(value)));
        return AttrValue.newBuilder().setList(list).build();
    }

    static DataType type(String literal) {
        DataType type = TYPES.get(literal);
        if (type == null) {
            throw new IllegalArgumentException("no such type: " + literal);
        }
        return type;
    }

    static boolean isType(String word) {
        return TYPES.containsKey(word);
    }

    static AttrValue parse(String kind, String text) {
        return switch (kind) {
            case "int" -> of(Long.parseLong(text));
            case "float" -> of(Float.parseFloat(text));
            case "bool" -> of(Boolean.parseBoolean(text));
            case "string" -> of(text);
            case "type" -> of(type(text));
            case "tensor" -> of(Constants.opaqueRed());
            case "list(int)" -> text.isEmpty() ? ints() : ints(List.of(text.split(",")).stream().mapToLong(Long::parseLong).toArray());
            default -> AttrValue.newBuilder().setList(AttrValue.ListValue.getDefaultInstance()).build();
        };
    }
}
