/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.structure;

import java.util.HashMap;
import java.util.Map;
import org.opscape.analysis.GraphSnapshot;

/**
 * Numbers the types of operations. Constants and summaries, which are icons at operations, do not count: two layers are alike whether or
 * not one of them has an epsilon of its own. Neither do they for TensorBoard.
 */
final class OperationKinds {
    private OperationKinds() {
    }

    /** Returns the kinds by operation; only those inside the groups are told. */
    static int[] of(GroupForest forest) {
        GraphSnapshot graph = forest.graph();
        Map<String, Integer> types = new HashMap<>();
        int[] kinds = new int[graph.operations()];
        for (int operation = 0; operation < kinds.length; operation++) {
            if (forest.isInside(operation) && !forest.isEmbedded(operation)) {
                Integer known = types.get(graph.type(operation));
                if (known == null) {
                    known = types.size();
                    types.put(graph.type(operation), known);
                }
                kinds[operation] = known;
            }
        }
        return kinds;
    }
}
