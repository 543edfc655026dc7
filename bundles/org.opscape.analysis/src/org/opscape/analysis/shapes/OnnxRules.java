/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import org.opscape.model.Attribute;
import org.opscape.model.dataflow.OperationRole;

/** Finds the rule of an ONNX operation. Op types of other domains than the standard mean what these say, of which few are known. */
final class OnnxRules {
    private OnnxRules() {
    }

    static void apply(OpNode node) {
        if (!known(node) || node.attributesDamaged()) {
            node.forget();
        }
    }

    private static boolean known(OpNode node) {
        OperationRole role = node.graph().role(node.number());
        if (role == OperationRole.INITIALIZER) {
            OnnxConstants.initializer(node);
            return true;
        }
        if (role != OperationRole.NODE || node.graph().isCall(node.number())) {
            return false;
        }
        return switch (node.attributes().text(Attribute.DOMAIN, "")) {
            case "", "ai.onnx" -> OnnxElementRules.apply(node) || OnnxConstants.apply(node) || OnnxFormRules.apply(node)
                    || OnnxPartRules.apply(node) || OnnxReductions.apply(node) || OnnxWindows.apply(node) || OnnxMatrices.apply(node);
            case "com.microsoft" -> contributed(node);
            default -> false;
        };
    }

    /** The ops that ONNX Runtime's optimiser puts in place of several others (onnxruntime/docs/ContribOperators.md). */
    private static boolean contributed(OpNode node) {
        switch (node.type()) {
            case "Gelu", "BiasGelu", "FastGelu", "QuickGelu", "SkipLayerNormalization", "SkipSimplifiedLayerNormalization" ->
                node.out(0, node.in(0), node.inType(0));
            case "ConcatTraining" -> OnnxPartRules.concat(node);
            case "FusedMatMul", "TransposeMatMul" -> OnnxMatrices.turnedProduct(node);
            case "DequantizeLinear" -> node.out(0, node.in(0), node.inType(1));
            case "QuantizeLinear" -> node.out(0, node.in(0), node.source(2) >= 0 ? node.inType(2) : "uint8");
            default -> {
                return false;
            }
        }
        return true;
    }
}
