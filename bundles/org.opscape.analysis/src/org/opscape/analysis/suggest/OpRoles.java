/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.suggest;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What op types of TensorFlow and ONNX are for, as far as it gives parts their names. */
final class OpRoles {
    private static final Set<String> ACTIVATIONS = Set.of("relu", "relu6", "leakyrelu", "prelu", "elu", "selu", "celu", "gelu", "erf",
            "tanh",
            "sigmoid", "hardsigmoid", "hardswish", "swish", "silu", "softplus", "softsign", "mish", "clip", "fastgelu", "biasgelu",
            "quickgelu");
    private static final List<String> WEIGHTED = List.of("conv", "matmul", "gemm", "depthwise", "lstm", "gru", "rnn", "embedding");
    private static final Set<String> FOLLOWERS = Set.of("add", "addv2", "biasadd", "batchnormalization", "fusedbatchnorm",
            "fusedbatchnormv2",
            "fusedbatchnormv3", "instancenormalization", "layernormalization", "groupnormalization", "mul", "identity", "dropout", "lrn",
            "requantize", "quantizelinear", "dequantizelinear", "cast");

    private OpRoles() {
    }

    static boolean hasWeights(String type) {
        String name = type.toLowerCase(Locale.ROOT);
        return WEIGHTED.stream().anyMatch(name::contains);
    }

    static boolean isConvolution(String type) {
        return type.toLowerCase(Locale.ROOT).contains("conv");
    }

    static boolean isRecurrent(String type) {
        String name = type.toLowerCase(Locale.ROOT);
        return name.contains("lstm") || name.contains("gru") || name.contains("rnn");
    }

    static boolean isAttention(String type) {
        String name = type.toLowerCase(Locale.ROOT);
        return name.contains("attention") || name.equals("softmax");
    }

    static boolean isActivation(String type) {
        return ACTIVATIONS.contains(type.toLowerCase(Locale.ROOT));
    }

    /** {@return whether an operation in a chain belongs to the weighted one before it} */
    static boolean follows(String type) {
        return isActivation(type) || FOLLOWERS.contains(type.toLowerCase(Locale.ROOT));
    }

    static boolean isSum(String type) {
        return type.equals("Add") || type.equals("AddV2") || type.equals("AddN") || type.equals("Sum") || type.startsWith("Concat");
    }

    static boolean tellsShape(String type) {
        return type.equals("Shape") || type.equals("ShapeN") || type.equals("Size") || type.equals("Rank") || type.endsWith("Like");
    }

    static boolean isNormalization(String type) {
        return type.toLowerCase(Locale.ROOT).contains("norm") || type.equals("ReduceMean");
    }
}
