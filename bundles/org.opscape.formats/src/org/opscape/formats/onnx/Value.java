/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.nio.charset.StandardCharsets;
import org.opscape.model.Shape;

/**
 * What a graph says of a value.
 *
 * @param name its name: UTF-8
 * @param type its type, for instance float32 or sequence of float32; empty if it is not told
 * @param shape its shape; null if it is not told, or if it is no tensor
 */
record Value(byte[] name, String type, Shape shape) {
    private static final byte[] NO_NAME = {};

    static Value named(byte[] name) {
        return new Value(name, "", null);
    }

    static Value of(byte[] name, String type, Shape shape) {
        return new Value(name == null ? NO_NAME : name, type, shape);
    }

    String text() {
        return new String(name, StandardCharsets.UTF_8);
    }
}
