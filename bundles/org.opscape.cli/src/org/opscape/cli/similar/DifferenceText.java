/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.similar;

import java.io.PrintWriter;
import java.util.List;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.analysis.similarity.InnerEdge;
import org.opscape.analysis.similarity.NodePair;
import org.opscape.analysis.similarity.StructureDifference;
import org.opscape.cli.Numbers;

/** Writes what differs between two groups for people. Names are those inside the groups. */
final class DifferenceText {
    private final PrintWriter out;
    private final Clustering clustering;
    private final Hierarchy hierarchy;

    DifferenceText(PrintWriter out, Clustering clustering) {
        this.out = out;
        this.clustering = clustering;
        hierarchy = clustering.hierarchy();
    }

    void print(int a, int b, StructureDifference difference) {
        if (difference.isEqual()) {
            out.append(path(a)).append(" and ").append(path(b)).println(" have the same structure.");
            return;
        }
        out.append(path(a)).append(" and ").append(path(b)).append(" are alike by ")
                .append(SimilarText.percent(difference.similarity())).println(".");
        if (!difference.changed().isEmpty()) {
            out.println();
            out.println("Other types or constants");
            for (NodePair pair : difference.changed()) {
                out.append("   ").append(operation(pair.a(), a)).append("  —  ").println(operation(pair.b(), b));
            }
        }
        printNodes("Only in " + path(a), difference.onlyInA(), a);
        printNodes("Only in " + path(b), difference.onlyInB(), b);
        printEdges("Edges only in " + path(a), difference.edgesOnlyInA(), a);
        printEdges("Edges only in " + path(b), difference.edgesOnlyInB(), b);
    }

    private String path(int node) {
        return node == hierarchy.root() ? "(the whole graph)" : hierarchy.uniquePath(node);
    }

    private String inside(int node, int group) {
        String path = hierarchy.uniquePath(node);
        return group == hierarchy.root() ? path : path.substring(hierarchy.path(group).length() + 1);
    }

    private String operation(int node, int group) {
        return inside(node, group) + " (" + clustering.graph().type(node) + ")";
    }

    private void printNodes(String title, List<Integer> nodes, int group) {
        if (!nodes.isEmpty()) {
            out.println();
            out.println(title);
            for (int node : nodes) {
                boolean inner = hierarchy.kind(node) == NodeKind.GROUP;
                String size = Numbers.counted(hierarchy.operationCount(node), "operation");
                out.append("   ").println(inner ? inside(node, group) + "  (" + size + ")" : operation(node, group));
            }
        }
    }

    private void printEdges(String title, List<InnerEdge> edges, int group) {
        if (!edges.isEmpty()) {
            out.println();
            out.println(title);
            for (InnerEdge edge : edges) {
                out.append("   ").append(inside(edge.producer(), group)).append(" → ").println(inside(edge.consumer(), group));
            }
        }
    }
}
