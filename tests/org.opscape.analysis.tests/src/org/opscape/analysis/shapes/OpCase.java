/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import java.util.ArrayList;
import java.util.List;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Attribute;
import org.opscape.model.AttributeValue;
import org.opscape.model.Progress;
import org.opscape.model.Shape;
import org.opscape.model.dataflow.Graph;
import org.opscape.testsupport.GraphBuilder;

/**
 * One operation and its inputs, in few words. Inputs: "2x?x3" (a shape, "scalar" or "unknown"), "#1,2" (a constant vector), "#5s" (a
 * constant scalar), "#1,2,3,4:2x2" (a constant of a shape). Attributes: "axis=1", "strides=[1,2]", "keep_dims=true", "padding=SAME",
 * "shape=<2x3>".
 */
final class OpCase {
    private OpCase() {
    }

    /** Returns the shapes of the first outputs of an operation, joined by " | "; "?" is a vector of unknown length. */
    static String outputs(String type, String attributes, String inputs, int count) {
        GraphBuilder builder = new GraphBuilder();
        List<String> names = new ArrayList<>();
        for (String input : words(inputs)) {
            String name = "input" + names.size();
            addInput(builder, name, input);
            names.add(name);
        }
        builder.op("op", type, names.toArray(String[]::new)).attributes(attributes(attributes));
        for (int i = 0; i < count; i++) {
            builder.op("use" + i, "Sink", "op:" + i);
        }
        Graph graph = builder.graph();
        GraphSnapshot inferred = ShapeInference.of(graph, Progress.NONE).graph();
        List<String> shapes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Shape shape = inferred.outputShape(names.size(), i).orElse(Shape.UNKNOWN);
            shapes.add(shape.hasRank() ? shape.toString() : "unknown");
        }
        return String.join(" | ", shapes);
    }

    private static List<String> words(String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.trim().split(" +"));
    }

    private static void addInput(GraphBuilder builder, String name, String text) {
        if (!text.startsWith("#")) {
            builder.op(name, "Placeholder").output("float32", shape(text));
            return;
        }
        boolean scalar = text.endsWith("s");
        int colon = text.indexOf(':');
        String values = text.substring(1, scalar ? text.length() - 1 : colon < 0 ? text.length() : colon);
        int size = values.isEmpty() ? 0 : values.split(",").length;
        Shape shape = scalar ? Shape.SCALAR : colon < 0 ? Shape.of(size) : shape(text.substring(colon + 1));
        constant(builder, name, shape, values.replace(",", ", "));
    }

    /** Adds a constant of whole numbers. */
    static void constant(GraphBuilder builder, String name, Shape shape, String values) {
        builder.op(name, "Const").output("int32", shape)
                .attributes(new Attribute("value", new AttributeValue.Tensor("int32", shape, values, 0)));
    }

    static Shape shape(String text) {
        if (text.equals("unknown") || text.equals("scalar")) {
            return text.equals("scalar") ? Shape.SCALAR : Shape.UNKNOWN;
        }
        String[] parts = text.split("x");
        long[] dimensions = new long[parts.length];
        for (int i = 0; i < parts.length; i++) {
            dimensions[i] = parts[i].equals("?") ? -1 : Long.parseLong(parts[i]);
        }
        return Shape.of(dimensions);
    }

    static Attribute[] attributes(String text) {
        List<Attribute> attributes = new ArrayList<>();
        for (String word : words(text)) {
            int equals = word.indexOf('=');
            attributes.add(new Attribute(word.substring(0, equals), value(word.substring(equals + 1))));
        }
        return attributes.toArray(Attribute[]::new);
    }

    private static AttributeValue value(String text) {
        if (text.startsWith("[")) {
            List<AttributeValue> values = new ArrayList<>();
            for (String number : text.substring(1, text.length() - 1).split(",")) {
                values.add(new AttributeValue.Int(Long.parseLong(number)));
            }
            return new AttributeValue.Values(values, values.size());
        }
        if (text.startsWith("<")) {
            return new AttributeValue.ShapeOf(shape(text.substring(1, text.length() - 1)));
        }
        if (text.equals("true") || text.equals("false")) {
            return new AttributeValue.Bool(text.equals("true"));
        }
        return text.matches("-?\\d+") ? new AttributeValue.Int(Long.parseLong(text)) : new AttributeValue.Text(text, text.length());
    }
}
