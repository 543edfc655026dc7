/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.model;

/**
 * An attribute of an operation.
 *
 * @param name the key, as the file has it
 * @param value what it holds; a large value comes in part
 */
public record Attribute(String name, AttributeValue value) {
    /** What an operation has whose type is not of the format's own set (ONNX): the name of that set. */
    public static final String DOMAIN = "(domain)";
    /** What a parameter has whose elements are in another file (ONNX): where that is, seen from the model's folder. */
    public static final String EXTERNAL = "(external data)";
    /** What a parameter has that whoever runs the model may exchange, because it is an input of the model too (ONNX). */
    public static final String MODEL_INPUT = "(model input)";
}
