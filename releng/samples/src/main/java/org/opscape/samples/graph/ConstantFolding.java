/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.graph;

import java.util.Optional;

import org.tensorflow.proto.DataType;

/** Knows the integers that follow from constants and from static shapes; enough for shapes and axes. */
final class ConstantFolding {

    private ConstantFolding() {
    }

    static Optional<int[]> intValues(Tensor tensor) {
        Operation op = tensor.op();
        return switch (op.type()) {
            case "Const" -> tensor.type() == DataType.DT_INT32 ? Optional.of(Constants.ints(op.attribute("value")
                    .getTensor())) : Optional.empty();
            case "Shape" -> staticShape(op.input(0));
            case "ShapeN" -> staticShape(op.input(tensor.index()));
            case "InvertPermutation" -> intValues(op.input(0)).map(ConstantFolding::inverse);
            default -> Optional.empty();
        };
    }

    private static Optional<int[]> staticShape(Tensor tensor) {
        return tensor.shape().isStatic() ? Optional.of(tensor.shape().toIntArray()) : Optional.empty();
    }

    private static int[] inverse(int[] permutation) {
        int[] inverse = new int[permutation.length];
        for (int i = 0; i < permutation.length; i++) {
            inverse[permutation[i]] = i;
        }
        return inverse;
    }
}
