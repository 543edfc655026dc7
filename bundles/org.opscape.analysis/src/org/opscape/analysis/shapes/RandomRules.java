/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import org.opscape.model.Shape;

/** Random numbers. */
final class RandomRules {
    private RandomRules() {
    }

    static boolean apply(OpNode node) {
        switch (node.type()) {
            case "RandomUniform", "RandomStandardNormal", "TruncatedNormal", "RandomUniformInt", "ParameterizedTruncatedNormal",
                    "StatelessRandomUniform", "StatelessRandomNormal", "StatelessTruncatedNormal", "StatelessRandomUniformInt",
                    "StatelessRandomUniformV2", "StatelessRandomNormalV2", "StatelessTruncatedNormalV2", "StatelessRandomUniformIntV2" ->
                node.out(0, SmallTensor.toShape(node.value(0)));
            case "StatefulUniform", "StatefulUniformInt", "StatefulStandardNormalV2", "StatefulTruncatedNormal" ->
                node.out(0, SmallTensor.toShape(node.value(2)));
            case "RandomGamma", "RandomPoissonV2" -> node.out(0, ShapeAlgebra.joined(SmallTensor.toShape(node.value(0)), node.in(1)));
            case "Multinomial", "StatelessMultinomial" ->
                node.out(0, Shape.of(ShapeAlgebra.dimension(node.in(0), 0), Math.max(-1, node.number(1))));
            case "LogUniformCandidateSampler", "UniformCandidateSampler", "LearnedUnigramCandidateSampler",
                    "FixedUnigramCandidateSampler" -> {
                long sampled = node.attributes().integer("num_sampled", -1);
                node.out(0, Shape.of(sampled), "int64");
                node.out(1, Shape.of(ShapeAlgebra.dimension(node.in(0), 0), node.attributes().integer("num_true", -1)), "float32");
                node.out(2, Shape.of(sampled), "float32");
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
