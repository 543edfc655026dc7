/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import java.util.List;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Progress;

/**
 * Where the main route divides into branches that are computed side by side, and comes together again.
 *
 * @param fork the operation of the route behind which the branches begin
 * @param join the first operation of the route that all of them come to: the immediate post-dominator of the fork
 * @param branches the branches, at least two, in the order of the fork's outputs
 * @param shared how many operations between fork and join get data of several branches, as where queries meet keys
 */
public record Branches(int fork, int join, List<Branch> branches, int shared) {
    /** Copies the list. */
    public Branches {
        branches = List.copyOf(branches);
    }

    /**
     * A branch.
     *
     * @param label what tells it from the others: a scope or an operation; empty if nothing is computed in it, as in a shortcut
     * @param operations the operations that get data of no other branch, producers first; empty for a line that goes on at once
     * @param size of the tensor that it gives at its end
     * @param main whether the main route goes by it
     */
    public record Branch(String label, int[] operations, SizeBound size, boolean main) {
        /** {@return whether nothing is computed in it} */
        public boolean isDirect() {
            return operations.length == 0;
        }
    }

    /**
     * Finds the branches that the main route goes by. Where nothing but arithmetic is done between fork and join, as in the parts of a
     * normalisation, there are none.
     *
     * @param graph the graph that the route is of
     * @param main the route
     * @param progress may cancel it
     * @return the branches in the order of the route
     */
    public static List<Branches> of(GraphSnapshot graph, MainRoute main, Progress progress) {
        return main.path().operations().length == 0 ? List.of() : new BranchFinder(graph, main).find(progress);
    }
}
