/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import java.util.Arrays;
import org.opscape.model.Shape;

/** A list of shapes that is reused. */
final class ShapeList {
    private Shape[] shapes = new Shape[4];
    private int size;

    void clear() {
        size = 0;
    }

    void add(Shape shape) {
        if (size == shapes.length) {
            shapes = Arrays.copyOf(shapes, 2 * size);
        }
        shapes[size++] = shape;
    }

    int size() {
        return size;
    }

    Shape get(int index) {
        return shapes[index];
    }
}
