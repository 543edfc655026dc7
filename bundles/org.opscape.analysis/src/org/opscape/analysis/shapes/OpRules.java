/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

/** Finds the rule of an operation: the rules of each kind of ops are one table. */
final class OpRules {
    private OpRules() {
    }

    static void apply(OpNode node) {
        if (!known(node) || node.attributesDamaged()) {
            node.forget();
        }
    }

    private static boolean known(OpNode node) {
        return CallRules.apply(node) || ElementRules.apply(node) || StateRules.apply(node) || FlowRules.apply(node) || FormRules.apply(node)
                || ArrayRules.apply(node) || SliceRules.apply(node) || ReductionRules.apply(node) || MatrixRules.apply(node)
                || WindowRules.apply(node)
                || GradientRules.apply(node) || SparseRules.apply(node) || RandomRules.apply(node) || ImageRules.apply(node)
                || RecurrentRules.apply(node);
    }
}
