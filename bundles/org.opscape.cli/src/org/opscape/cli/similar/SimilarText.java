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
import org.opscape.analysis.similarity.Neighbour;
import org.opscape.analysis.similarity.StructureClasses;
import org.opscape.analysis.similarity.StructureNeighbours;
import org.opscape.cli.Numbers;
import org.opscape.model.Progress;

/** Writes what is alike for people. */
final class SimilarText {
    private static final int MOST_MEMBERS = 3;
    private static final int MOST_SAME = 50;
    private static final int MOST_NEIGHBOURS = 10;
    private static final double HUNDRED = 100;

    private final PrintWriter out;
    private final Clustering clustering;
    private final Hierarchy hierarchy;

    SimilarText(PrintWriter out, Clustering clustering) {
        this.out = out;
        this.clustering = clustering;
        hierarchy = clustering.hierarchy();
    }

    static String percent(double similarity) {
        return (int) Math.floor(similarity * HUNDRED) + " %";
    }

    private String name(int node) {
        return node == hierarchy.root() ? "(the whole graph)" : hierarchy.uniquePath(node);
    }

    private String size(int group) {
        return Numbers.counted(hierarchy.operationCount(group), "operation");
    }

    void printClasses(String file, StructureClasses classes) {
        List<int[]> shared = SharedClasses.of(hierarchy, classes);
        out.append(file).append("  (").append(Numbers.counted(hierarchy.groups(), "group")).append(", ")
                .append(Numbers.counted(shared.size(), "structure")).println(" found more than once)");
        for (int[] members : shared) {
            out.println();
            out.append(Numbers.grouped(members.length)).append(" groups of ").println(size(members[0]));
            printNames(members, -1, MOST_MEMBERS);
        }
    }

    private void printNames(int[] nodes, int except, int most) {
        int printed = 0;
        int left = 0;
        for (int node : nodes) {
            if (node != except && printed < most) {
                out.append("   ").println(name(node));
                printed++;
            } else if (node != except) {
                left++;
            }
        }
        if (left > 0) {
            out.append("   … and ").append(Numbers.grouped(left)).println(" more");
        }
    }

    void printGroup(StructureClasses classes, int group) {
        out.append(name(group)).append("  (").append(size(group)).println(")");
        out.println();
        int[] members = classes.members(classes.classOf(group));
        if (members.length == 1) {
            out.println("No other group has the same structure.");
        } else {
            out.append("The same structure: ").println(Numbers.counted(members.length - 1, "group"));
            printNames(members, group, MOST_SAME);
        }
        List<Neighbour> neighbours = StructureNeighbours.of(clustering, classes, Progress.NONE).of(group, MOST_NEIGHBOURS);
        if (!neighbours.isEmpty()) {
            out.println();
            out.println("Nearly alike");
            for (Neighbour neighbour : neighbours) {
                int more = classes.members(neighbour.cls()).length - 1;
                out.append("   ").append(percent(neighbour.similarity())).append("  ").append(name(neighbour.group()));
                out.println(more == 0 ? "" : "  (and " + Numbers.grouped(more) + " more of its structure)");
            }
        }
    }
}
