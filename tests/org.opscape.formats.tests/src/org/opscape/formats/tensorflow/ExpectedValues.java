/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.List;
import org.opscape.model.Attribute;
import org.opscape.model.AttributeValue;
import org.opscape.model.Shape;
import org.opscape.model.dataflow.Input;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Output;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.NameAttrList;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.TensorProto;
import org.tensorflow.proto.TensorShapeProto;

/** What the attributes of a node should become. Previews of tensors are taken over: they have tests of their own. */
final class ExpectedValues {
    private static final int MOST_VALUES = 64;
    private static final int LONGEST_TEXT = 1024;

    private ExpectedValues() {
    }

    /** Writes an input as TensorFlow does. */
    static String text(Input input) {
        if (input.getText() != null) {
            return input.getText();
        }
        String source = input.getSource().getPath();
        if (input.isControl()) {
            return "^" + source;
        }
        if (input.getPort() != null) {
            return source + ":" + input.getPort() + ":" + input.getOutput();
        }
        return input.getOutput() == 0 ? source : source + ":" + input.getOutput();
    }

    /** The first output need not be named, except behind a port. */
    static String normal(String input) {
        boolean port = input.indexOf(':') != input.lastIndexOf(':');
        return input.endsWith(":0") && !port ? input.substring(0, input.length() - 2) : input;
    }

    /** Returns the shapes that the file gives for the outputs. */
    static List<Shape> outputShapes(NodeDef node) {
        return node.getAttrOrDefault("_output_shapes", AttrValue.getDefaultInstance()).getList().getShapeList().stream()
                .map(ExpectedValues::shape).toList();
    }

    /** Returns those of the model, if the file gives them. */
    static List<Shape> outputShapes(Operation operation, NodeDef node) {
        return outputShapes(node).isEmpty() ? List.of() : operation.getOutputs().stream().map(Output::getShape).toList();
    }

    static List<Attribute> attributes(NodeDef node) {
        List<Attribute> attributes = new ArrayList<>();
        node.getAttrMap().forEach((key, value) -> attributes.add(new Attribute(key, value(value))));
        return attributes;
    }

    private static Shape shape(TensorShapeProto shape) {
        return shape.getUnknownRank() ? Shape.UNKNOWN
                : Shape.of(shape.getDimList().stream().mapToLong(TensorShapeProto.Dim::getSize).toArray());
    }

    private static AttributeValue value(AttrValue value) {
        return switch (value.getValueCase()) {
            case S -> text(value.getS());
            case PLACEHOLDER -> text(value.getPlaceholderBytes());
            case I -> new AttributeValue.Int(value.getI());
            case F -> real(value.getF());
            case B -> new AttributeValue.Bool(value.getB());
            case TYPE -> new AttributeValue.Type(DataTypes.name(value.getTypeValue()));
            case SHAPE -> new AttributeValue.ShapeOf(shape(value.getShape()));
            case TENSOR -> tensor(value.getTensor());
            case FUNC -> function(value.getFunc());
            case LIST -> list(value.getList());
            case VALUE_NOT_SET -> new AttributeValue.Text("", 0);
        };
    }

    private static AttributeValue function(NameAttrList function) {
        List<Attribute> bound = new ArrayList<>();
        function.getAttrMap().forEach((key, value) -> bound.add(new Attribute(key, value(value))));
        return new AttributeValue.Function(function.getName(), bound);
    }

    private static AttributeValue list(AttrValue.ListValue list) {
        List<AttributeValue> values = new ArrayList<>();
        list.getSList().forEach(s -> values.add(text(s)));
        list.getIList().forEach(i -> values.add(new AttributeValue.Int(i)));
        list.getFList().forEach(f -> values.add(real(f)));
        list.getBList().forEach(b -> values.add(new AttributeValue.Bool(b)));
        list.getTypeValueList().forEach(t -> values.add(new AttributeValue.Type(DataTypes.name(t))));
        list.getShapeList().forEach(s -> values.add(new AttributeValue.ShapeOf(shape(s))));
        list.getTensorList().forEach(t -> values.add(tensor(t)));
        list.getFuncList().forEach(f -> values.add(function(f)));
        return new AttributeValue.Values(values.subList(0, Math.min(values.size(), MOST_VALUES)), values.size());
    }

    private static AttributeValue tensor(TensorProto tensor) {
        return new AttributeValue.Tensor(DataTypes.name(tensor.getDtypeValue()), shape(tensor.getTensorShape()), "", 0);
    }

    private static AttributeValue real(float value) {
        return new AttributeValue.Real(Double.parseDouble(Float.toString(value)));
    }

    private static AttributeValue text(ByteString bytes) {
        ByteString shown = bytes.substring(0, Math.min(bytes.size(), LONGEST_TEXT));
        StringBuilder text = new StringBuilder();
        for (char c : shown.toStringUtf8().toCharArray()) {
            text.append(c == '\n' ? "\\n" : c < ' ' || c == 127 ? "\\x" + Integer.toHexString(256 + c).substring(1) : String.valueOf(c));
        }
        return new AttributeValue.Text(text + (bytes.size() > LONGEST_TEXT ? "…" : ""), bytes.size());
    }

    /** Takes the preview and the size out of a value, at any depth, so that the rest can be compared. */
    static AttributeValue plain(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Tensor t -> new AttributeValue.Tensor(t.type(), t.shape(), "", 0);
            case AttributeValue.Values v -> new AttributeValue.Values(v.values().stream().map(ExpectedValues::plain).toList(), v.total());
            case AttributeValue.Function f -> new AttributeValue.Function(f.name(), plain(f.attributes()));
            default -> value;
        };
    }

    static List<Attribute> plain(List<Attribute> attributes) {
        return attributes.stream().map(attribute -> new Attribute(attribute.name(), plain(attribute.value()))).toList();
    }
}
