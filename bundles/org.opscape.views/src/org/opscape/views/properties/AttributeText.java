/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.properties;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.opscape.formats.docs.DescribedOperation;
import org.opscape.model.Attribute;
import org.opscape.model.AttributeValue;

/** Writes the values of attributes for people. */
final class AttributeText {
    private static final int MOST_DEPTH = 4;

    private AttributeText() {
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @return a text in one line
     */
    static String of(AttributeValue value) {
        return of(value, 0);
    }

    /**
     * Writes the value of an attribute. What the model itself has no attribute for, and is named in parentheses, is no quotation; numbers
     * that stand for types are said in words as well.
     *
     * @param attribute the attribute
     * @param described what is known of the operation by its type
     * @return a text in one line
     */
    static String of(Attribute attribute, Optional<DescribedOperation> described) {
        return switch (attribute.value()) {
            case AttributeValue.Text text when attribute.name().startsWith("(") -> plain(text);
            case AttributeValue.Int number -> described.flatMap(known -> known.word(attribute.name(), number.value()))
                    .map(word -> word + " (" + number.value() + ')').orElseGet(() -> of(number));
            default -> of(attribute.value());
        };
    }

    private static String of(AttributeValue value, int depth) {
        return switch (value) {
            case AttributeValue.Text text -> text(text);
            case AttributeValue.Int number -> Long.toString(number.value());
            case AttributeValue.Real number -> Double.toString(number.value());
            case AttributeValue.Bool truth -> Boolean.toString(truth.value());
            case AttributeValue.Type type -> type.name();
            case AttributeValue.ShapeOf shape -> shape.shape().toString();
            case AttributeValue.Tensor tensor -> tensor(tensor);
            case AttributeValue.Function function -> function(function, depth);
            case AttributeValue.Values values -> values(values, depth);
        };
    }

    private static String text(AttributeValue.Text text) {
        return '"' + text.text() + '"' + rest(text);
    }

    private static String plain(AttributeValue.Text text) {
        return text.text() + rest(text);
    }

    private static String rest(AttributeValue.Text text) {
        boolean part = text.text().getBytes(StandardCharsets.UTF_8).length < text.length();
        return part ? " … " + size(text.length()) + " in all" : "";
    }

    private static String tensor(AttributeValue.Tensor tensor) {
        String values = tensor.preview().isEmpty() ? "" : "  " + tensor.preview();
        return tensor.type() + ' ' + tensor.shape() + ", " + size(tensor.bytes()) + values;
    }

    private static String function(AttributeValue.Function function, int depth) {
        return function.name() + (function.attributes().isEmpty() ? "" : '(' + attributes(function.attributes(), depth) + ')');
    }

    private static String attributes(List<Attribute> attributes, int depth) {
        if (depth >= MOST_DEPTH) {
            return "…";
        }
        StringBuilder text = new StringBuilder();
        for (Attribute attribute : attributes) {
            text.append(text.isEmpty() ? "" : ", ").append(attribute.name()).append('=').append(of(attribute.value(), depth + 1));
        }
        return text.toString();
    }

    private static String values(AttributeValue.Values values, int depth) {
        if (depth >= MOST_DEPTH) {
            return "…";
        }
        StringBuilder text = new StringBuilder("[");
        for (AttributeValue value : values.values()) {
            text.append(text.length() == 1 ? "" : ", ").append(of(value, depth + 1));
        }
        int hidden = values.total() - values.values().size();
        return text.append(hidden > 0 ? ", … " + SheetText.number(hidden) + " more]" : "]").toString();
    }

    /**
     * Writes a size.
     *
     * @param bytes the number of bytes
     * @return for instance "1.5 MB"
     */
    static String size(long bytes) {
        if (bytes < 1000) {
            return bytes + (bytes == 1 ? " byte" : " bytes");
        }
        String[] units = {"kB", "MB", "GB", "TB"};
        double value = bytes / 1000.0;
        int unit = 0;
        while (value >= 1000 && unit < units.length - 1) {
            value /= 1000;
            unit++;
        }
        return Math.round(value * 10) / 10.0 + " " + units[unit];
    }
}
