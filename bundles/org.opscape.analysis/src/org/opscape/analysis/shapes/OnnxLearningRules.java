/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import org.opscape.model.Shape;

/** Ops of classical machine learning (ai.onnx.ml), as far as their outputs follow from their inputs. */
final class OnnxLearningRules {
    private OnnxLearningRules() {
    }

    static boolean apply(OpNode node) {
        switch (node.type()) {
            case "Scaler", "Normalizer" -> node.out(0, node.in(0), "float32");
            case "Binarizer", "Imputer" -> node.out(0, node.in(0), node.inType(0));
            case "LabelEncoder" -> node.out(0, node.in(0), "");
            case "ArrayFeatureExtractor" -> node.out(0, ShapeAlgebra.unknown(node.rank(0) > 1 ? node.rank(0) : -1), node.inType(0));
            case "LinearRegressor", "SVMRegressor", "TreeEnsembleRegressor" -> {
                String targets = node.type().startsWith("Linear") ? "targets" : "n_targets";
                node.out(0, Shape.of(rows(node), node.attributes().integer(targets, node.type().startsWith("Tree") ? -1 : 1)), "float32");
            }
            case "LinearClassifier", "SVMClassifier", "TreeEnsembleClassifier" -> {
                String labels = labels(node);
                node.out(0, Shape.of(rows(node)), node.attributes().has(labels) ? labels.contains("strings") ? "string" : "int64" : "");
                node.out(1, Shape.of(rows(node), -1), "float32");
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A vector is one row. */
    private static long rows(OpNode node) {
        return node.rank(0) == 1 ? 1 : node.rank(0) == 2 ? ShapeAlgebra.dimension(node.in(0), 0) : -1;
    }

    private static String labels(OpNode node) {
        for (String name : new String[] {"classlabels_strings", "classlabels_int64s", "classlabels_ints"}) {
            if (!node.attributes().list(name).isEmpty()) {
                return name;
            }
        }
        return "";
    }
}
