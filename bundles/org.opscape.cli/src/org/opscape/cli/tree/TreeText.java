/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.tree;

import java.io.PrintWriter;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.cli.Numbers;

/** Writes a tree for people. */
final class TreeText implements TreeWalk.Visitor {
    private static final int INDENT = 3;

    private final PrintWriter out;
    private final GraphSnapshot graph;
    private final Hierarchy hierarchy;
    private final StringBuilder indent = new StringBuilder();

    private final String title;

    TreeText(PrintWriter out, String title, GraphSnapshot graph, Hierarchy hierarchy) {
        this.out = out;
        this.title = title;
        this.graph = graph;
        this.hierarchy = hierarchy;
    }

    @Override
    public void enter(int node, int depth, boolean last, boolean open) {
        if (depth == 0) {
            out.append(title).append("  ").println(detail(node));
        } else {
            indent.setLength(INDENT * (depth - 1));
            out.append(indent).append(last ? "└─ " : "├─ ").append(hierarchy.label(node)).append("  ").println(detail(node));
            indent.append(last ? "   " : "│  ");
        }
    }

    private String detail(int node) {
        int count = hierarchy.operationCount(node);
        return switch (hierarchy.kind(node)) {
            case OPERATION -> graph.type(node);
            case GROUP -> "(" + Numbers.counted(count, "operation") + ")";
            case SERIES -> "(" + stacked(node) + ")";
        };
    }

    private String stacked(int series) {
        int members = hierarchy.childCount(series);
        int first = hierarchy.child(series, 0);
        return Numbers.grouped(members) + " × " + (hierarchy.kind(first) == NodeKind.OPERATION ? graph.type(first)
                : Numbers.counted(hierarchy.operationCount(first), "operation"));
    }

    @Override
    public void leave(int node) {
        // The indent is cut when the next node comes.
    }
}
