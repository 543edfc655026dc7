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

    /**
     * Says what is known of the outputs of an operation.
     *
     * @param borders knows arguments and results of inlined calls; null if there are none
     */
    static void apply(OpNode node, OnnxBorderRules borders) {
        boolean known = borders != null && borders.isBorder(node.number()) ? borders.apply(node) : known(node);
        if (!known || node.attributesDamaged()) {
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
                    || OnnxPartRules.apply(node) || OnnxReductions.apply(node) || OnnxWindows.apply(node) || OnnxMatrices.apply(node)
                    || OnnxAttentionRules.apply(node) || OnnxSequenceRules.apply(node);
            case "ai.onnx.ml" -> OnnxLearningRules.apply(node);
            case "com.microsoft" -> OnnxContributedRules.apply(node);
            default -> false;
        };
    }
}
