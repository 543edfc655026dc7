/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.fidelity;

import java.util.Random;
import java.util.function.Supplier;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TString;

/** Makes the same tensor each time it is asked. */
interface Feed extends Supplier<Tensor> {
    static Feed floats(int seed, long... shape) {
        return () -> {
            Random random = new Random(seed);
            TFloat32 tensor = TFloat32.tensorOf(Shape.of(shape));
            tensor.scalars().forEach(value -> value.setFloat((float) random.nextGaussian()));
            return tensor;
        };
    }

    static Feed ints(int seed, int below, long... shape) {
        return () -> {
            Random random = new Random(seed);
            TInt32 tensor = TInt32.tensorOf(Shape.of(shape));
            tensor.scalars().forEach(value -> value.setInt(random.nextInt(below)));
            return tensor;
        };
    }

    static Feed number(int value) {
        return () -> TInt32.scalarOf(value);
    }

    static Feed longs(long... values) {
        return () -> TInt64.vectorOf(values);
    }

    static Feed table(long[][] values) {
        return () -> {
            TInt64 tensor = TInt64.tensorOf(Shape.of(values.length, values[0].length));
            for (int i = 0; i < values.length; i++) {
                for (int k = 0; k < values[i].length; k++) {
                    tensor.setLong(values[i][k], i, k);
                }
            }
            return tensor;
        };
    }

    static Feed text(String value) {
        return () -> TString.scalarOf(value);
    }

    static Feed texts(String... values) {
        return () -> TString.vectorOf(values);
    }
}
