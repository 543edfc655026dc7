/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.fidelity;

import com.google.protobuf.ByteString;
import java.util.List;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.AttrValue.ListValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.FunctionDef;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NameAttrList;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.OpDef;
import org.tensorflow.proto.TensorProto;
import org.tensorflow.proto.TensorShapeProto;

/** Writes nodes of a graph or of a function, one a call. */
final class Nodes {
    static final DataType FLOAT = DataType.DT_FLOAT;
    static final DataType INT = DataType.DT_INT32;
    static final DataType LONG = DataType.DT_INT64;
    static final DataType BOOL = DataType.DT_BOOL;
    static final DataType STRING = DataType.DT_STRING;
    static final DataType RESOURCE = DataType.DT_RESOURCE;
    static final DataType VARIANT = DataType.DT_VARIANT;
    static final List<String> NONE = List.of();

    private final GraphDef.Builder graph = GraphDef.newBuilder();

    /** Adds a node; attributes are keys and values in turn. */
    Nodes add(String name, String op, List<String> inputs, Object... attributes) {
        NodeDef.Builder node = graph.addNodeBuilder().setName(name).setOp(op).addAllInput(inputs);
        for (int i = 0; i < attributes.length; i += 2) {
            node.putAttr((String) attributes[i], value(attributes[i + 1]));
        }
        return this;
    }

    Nodes floats(String name, float... values) {
        TensorProto.Builder tensor = TensorProto.newBuilder().setDtype(FLOAT).setTensorShape(shape(values.length));
        for (float value : values) {
            tensor.addFloatVal(value);
        }
        return constant(name, tensor);
    }

    Nodes matrix(String name, int rows, int columns, int seed) {
        TensorProto.Builder tensor = TensorProto.newBuilder().setDtype(FLOAT).setTensorShape(shape(rows, columns));
        for (int i = 0; i < rows * columns; i++) {
            tensor.addFloatVal((float) Math.sin(seed + 0.7 * i));
        }
        return constant(name, tensor);
    }

    Nodes scalar(String name, float value) {
        return constant(name, TensorProto.newBuilder().setDtype(FLOAT).setTensorShape(shape()).addFloatVal(value));
    }

    Nodes scalar(String name, int value) {
        return constant(name, TensorProto.newBuilder().setDtype(INT).setTensorShape(shape()).addIntVal(value));
    }

    Nodes scalar(String name, long value) {
        return constant(name, TensorProto.newBuilder().setDtype(LONG).setTensorShape(shape()).addInt64Val(value));
    }

    Nodes longs(String name, long... values) {
        TensorProto.Builder tensor = TensorProto.newBuilder().setDtype(LONG).setTensorShape(shape(values.length));
        for (long value : values) {
            tensor.addInt64Val(value);
        }
        return constant(name, tensor);
    }

    Nodes strings(String name, String... values) {
        TensorProto.Builder tensor = TensorProto.newBuilder().setDtype(STRING).setTensorShape(shape(values.length));
        for (String value : values) {
            tensor.addStringVal(ByteString.copyFromUtf8(value));
        }
        return constant(name, tensor);
    }

    Nodes text(String name, String value) {
        return constant(name, TensorProto.newBuilder().setDtype(STRING).setTensorShape(shape())
                .addStringVal(ByteString.copyFromUtf8(value)));
    }

    private Nodes constant(String name, TensorProto.Builder tensor) {
        return add(name, "Const", NONE, "dtype", tensor.getDtype(), "value", tensor.build());
    }

    Nodes placeholder(String name, DataType type) {
        return add(name, "Placeholder", NONE, "dtype", type);
    }

    /** Adds the functions of another graph. */
    Nodes with(FunctionDef... functions) {
        graph.getLibraryBuilder().addAllFunction(List.of(functions));
        return this;
    }

    GraphDef graph() {
        graph.getVersionsBuilder().setProducer(1994).setMinConsumer(12);
        return graph.build();
    }

    /** Makes a function of the nodes; arguments and results are "name:TYPE", results say "name:TYPE=node:output:0". */
    FunctionDef function(String name, List<String> arguments, List<String> results) {
        OpDef.Builder signature = OpDef.newBuilder().setName(name);
        FunctionDef.Builder function = FunctionDef.newBuilder().addAllNodeDef(graph.getNodeList());
        for (String argument : arguments) {
            signature.addInputArg(argument(argument));
        }
        for (String result : results) {
            int equals = result.indexOf('=');
            OpDef.ArgDef output = argument(result.substring(0, equals));
            signature.addOutputArg(output);
            function.putRet(output.getName(), result.substring(equals + 1));
        }
        boolean stateful = arguments.stream().anyMatch(argument -> argument.endsWith(":RESOURCE"));
        return function.setSignature(signature.setIsStateful(stateful)).build();
    }

    private static OpDef.ArgDef argument(String text) {
        int colon = text.indexOf(':');
        return OpDef.ArgDef.newBuilder().setName(text.substring(0, colon)).setType(DataType.valueOf("DT_" + text.substring(colon + 1)))
                .build();
    }

    static NameAttrList call(String function) {
        return NameAttrList.newBuilder().setName(function).build();
    }

    static TensorShapeProto shape(long... dimensions) {
        TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
        for (long dimension : dimensions) {
            shape.addDim(TensorShapeProto.Dim.newBuilder().setSize(dimension));
        }
        return shape.build();
    }

    private static AttrValue value(Object value) {
        AttrValue.Builder attribute = AttrValue.newBuilder();
        switch (value) {
            case DataType type -> attribute.setType(type);
            case Boolean flag -> attribute.setB(flag);
            case Integer number -> attribute.setI(number);
            case Float number -> attribute.setF(number);
            case String text -> attribute.setS(ByteString.copyFromUtf8(text));
            case TensorShapeProto shape -> attribute.setShape(shape);
            case TensorProto tensor -> attribute.setTensor(tensor);
            case NameAttrList function -> attribute.setFunc(function);
            case List<?> values -> attribute.setList(list(values));
            default -> throw new IllegalArgumentException(value.toString());
        }
        return attribute.build();
    }

    private static ListValue list(List<?> values) {
        ListValue.Builder list = ListValue.newBuilder();
        for (Object value : values) {
            switch (value) {
                case DataType type -> list.addType(type);
                case String text -> list.addS(ByteString.copyFromUtf8(text));
                case TensorShapeProto shape -> list.addShape(shape);
                case Integer number -> list.addI(number);
                case NameAttrList function -> list.addFunc(function);
                default -> throw new IllegalArgumentException(value.toString());
            }
        }
        return list.build();
    }
}
