/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.model;

import java.util.List;

/** What an attribute holds, neutral of the file's format. */
public sealed interface AttributeValue {
    /**
     * A text, or bytes that are shown as text.
     *
     * @param text the text, shortened if it is long
     * @param length the whole length in the file, in bytes
     */
    record Text(String text, long length) implements AttributeValue {
    }

    /**
     * A whole number.
     *
     * @param value the number
     */
    record Int(long value) implements AttributeValue {
    }

    /**
     * A floating-point number.
     *
     * @param value the number
     */
    record Real(double value) implements AttributeValue {
    }

    /**
     * A truth value.
     *
     * @param value the value
     */
    record Bool(boolean value) implements AttributeValue {
    }

    /**
     * An element type.
     *
     * @param name for instance float32
     */
    record Type(String name) implements AttributeValue {
    }

    /**
     * A shape.
     *
     * @param shape the shape
     */
    record ShapeOf(Shape shape) implements AttributeValue {
    }

    /**
     * A tensor, of which the first values are shown.
     *
     * @param type the element type
     * @param shape the shape
     * @param preview its first values, as text
     * @param bytes its size in the file, in bytes
     */
    record Tensor(String type, Shape shape, String preview, long bytes) implements AttributeValue {
    }

    /**
     * A function or a graph that the operation uses.
     *
     * @param name the name of the function in the model's library
     * @param attributes what is bound for the call
     */
    record Function(String name, List<Attribute> attributes) implements AttributeValue {
    }

    /**
     * Several values, of which the first are shown.
     *
     * @param values the first values
     * @param total how many there are in the file
     */
    record Values(List<AttributeValue> values, int total) implements AttributeValue {
    }
}
