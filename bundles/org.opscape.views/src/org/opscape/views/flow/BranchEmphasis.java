/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.flow;

import java.util.BitSet;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.flow.Branches;
import org.opscape.editor.flow.Emphasis;

/** What stands out when branches are looked at. */
final class BranchEmphasis {
    private BranchEmphasis() {
    }

    /** All the ways from a fork to its join. */
    static Emphasis of(GraphSnapshot graph, Branches fork) {
        BitSet operations = ends(fork);
        for (Branches.Branch branch : fork.branches()) {
            add(branch, operations);
        }
        return emphasis(graph, fork.branches().size() + " branches from " + graph.name(fork.fork()) + " to " + graph.name(fork.join()),
                operations);
    }

    /** One of the ways. */
    static Emphasis of(GraphSnapshot graph, FlowRow.OfBranch row) {
        BitSet operations = ends(row.fork());
        add(row.branch(), operations);
        String label = row.branch().isDirect() ? "Shortcut to " + graph.name(row.fork().join()) : "Branch " + row.branch().label();
        return emphasis(graph, label, operations);
    }

    private static BitSet ends(Branches fork) {
        BitSet operations = new BitSet();
        operations.set(fork.fork());
        operations.set(fork.join());
        return operations;
    }

    private static void add(Branches.Branch branch, BitSet operations) {
        for (int operation : branch.operations()) {
            operations.set(operation);
        }
    }

    private static Emphasis emphasis(GraphSnapshot graph, String label, BitSet operations) {
        BitSet edges = new BitSet();
        for (int operation = operations.nextSetBit(0); operation >= 0; operation = operations.nextSetBit(operation + 1)) {
            for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1); edge++) {
                edges.set(edge, !graph.isControl(edge) && operations.get(graph.source(edge)));
            }
        }
        return new Emphasis(label, operations, edges);
    }
}
