/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis;

import java.util.BitSet;
import org.opscape.model.Shape;

/**
 * What is known of the outputs.
 *
 * @param starts by operation, the place of its first output; one more at the end
 * @param shapes by place; null where it is not known
 * @param types by place; null where it is not known
 * @param anyShape whether any shape is known
 * @param inferred by place, whether the file does not tell all of the shape
 */
record OutputTable(int[] starts, Shape[] shapes, String[] types, boolean anyShape, BitSet inferred) {
    private static final BitSet NONE = new BitSet(0);

    /** Holds what the file tells. */
    OutputTable(int[] starts, Shape[] shapes, String[] types, boolean anyShape) {
        this(starts, shapes, types, anyShape, NONE);
    }

    boolean isInferred(int operation, int output) {
        return output >= 0 && output < count(operation) && inferred.get(starts[operation] + output);
    }

    int count(int operation) {
        return starts[operation + 1] - starts[operation];
    }

    /** Returns the shape of an output, or null. */
    Shape shape(int operation, int output) {
        return output >= 0 && output < count(operation) ? shapes[starts[operation] + output] : null;
    }

    String type(int operation, int output) {
        String type = output >= 0 && output < count(operation) ? types[starts[operation] + output] : null;
        return type == null ? "" : type;
    }
}
