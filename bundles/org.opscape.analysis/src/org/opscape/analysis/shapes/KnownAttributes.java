/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import java.util.List;
import org.opscape.model.Attribute;
import org.opscape.model.AttributeValue;
import org.opscape.model.Shape;
import org.opscape.model.dataflow.Operation;

/** The attributes of one operation by their names. What a file leaves out has its default; what cannot be read is said to be damaged. */
final class KnownAttributes {
    private static final String DAMAGED = "(attributes)";

    private final List<Attribute> attributes;

    KnownAttributes(Operation operation) {
        attributes = operation.getAttributes();
    }

    boolean isDamaged() {
        return attributes.size() == 1 && attributes.get(0).name().equals(DAMAGED);
    }

    private AttributeValue find(String name) {
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i).name().equals(name)) {
                return attributes.get(i).value();
            }
        }
        return null;
    }

    boolean has(String name) {
        return find(name) != null;
    }

    long integer(String name, long missing) {
        return find(name) instanceof AttributeValue.Int number ? number.value() : missing;
    }

    boolean flag(String name, boolean missing) {
        return find(name) instanceof AttributeValue.Bool flag ? flag.value() : missing;
    }

    String text(String name, String missing) {
        return find(name) instanceof AttributeValue.Text text ? text.text() : missing;
    }

    /** Returns an element type; empty if there is none. */
    String type(String name) {
        return find(name) instanceof AttributeValue.Type type ? type.name() : "";
    }

    /** Returns a shape; unknown if there is none. */
    Shape shape(String name) {
        return find(name) instanceof AttributeValue.ShapeOf shape ? ShapeAlgebra.orUnknown(shape.shape()) : Shape.UNKNOWN;
    }

    /** Returns a list of numbers; null if there is none, or if it is too long to be known. */
    long[] integers(String name) {
        if (!(find(name) instanceof AttributeValue.Values list) || list.total() != list.values().size()) {
            return null;
        }
        long[] numbers = new long[list.total()];
        for (int i = 0; i < numbers.length; i++) {
            if (!(list.values().get(i) instanceof AttributeValue.Int number)) {
                return null;
            }
            numbers[i] = number.value();
        }
        return numbers;
    }

    /** Returns the values of a list that are known. */
    List<AttributeValue> list(String name) {
        return find(name) instanceof AttributeValue.Values list ? list.values() : List.of();
    }

    /** Returns a shape of a list; unknown if there is none. */
    Shape listedShape(String name, int index) {
        List<AttributeValue> list = list(name);
        return index < list.size() && list.get(index) instanceof AttributeValue.ShapeOf shape ? ShapeAlgebra.orUnknown(shape.shape())
                : Shape.UNKNOWN;
    }

    AttributeValue.Tensor tensor(String name) {
        return find(name) instanceof AttributeValue.Tensor tensor ? tensor : null;
    }
}
