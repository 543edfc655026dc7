/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.opscape.analysis.GraphSnapshot;

/**
 * Names branches by what tells them apart: below the scope that holds all of them, the scope that holds one of them, or else the operation
 * in it that computes most.
 */
final class BranchLabels {
    private final GraphSnapshot graph;

    BranchLabels(GraphSnapshot graph) {
        this.graph = graph;
    }

    /** Returns a label for each branch; empty for those without operations. */
    List<String> of(List<int[]> branches) {
        int base = base(branches);
        List<String> labels = new ArrayList<>();
        for (int[] branch : branches) {
            labels.add(branch.length == 0 ? "" : label(branch, base));
        }
        for (int i = 0; i < labels.size(); i++) {
            if (!labels.get(i).isEmpty() && Collections.frequency(labels, labels.get(i)) > 1) {
                tellApart(labels, labels.get(i), branches);
            }
        }
        return labels;
    }

    /** Takes the first part by which the paths differ of what is most important in the branches. */
    private void tellApart(List<String> labels, String same, List<int[]> branches) {
        List<Integer> places = new ArrayList<>();
        List<String[]> paths = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).equals(same)) {
                places.add(i);
                paths.add(graph.path(main(branches.get(i))).split("/"));
            }
        }
        int part = 0;
        while (isCommon(part, paths)) {
            part++;
        }
        for (int i = 0; i < places.size(); i++) {
            String[] path = paths.get(i);
            int from = Math.min(part, path.length - 1);
            boolean enough = holds(paths, from, path[from]) == 1;
            labels.set(places.get(i), enough ? path[from] : String.join("/", Arrays.copyOfRange(path, from, path.length)));
        }
    }

    private static int holds(List<String[]> paths, int part, String wanted) {
        int found = 0;
        for (String[] path : paths) {
            found += part < path.length && path[part].equals(wanted) ? 1 : 0;
        }
        return found;
    }

    private static boolean isCommon(int part, List<String[]> paths) {
        for (String[] path : paths) {
            if (part >= path.length || part >= paths.get(0).length || !path[part].equals(paths.get(0)[part])) {
                return false;
            }
        }
        return true;
    }

    private int base(List<int[]> branches) {
        int base = -1;
        for (int[] branch : branches) {
            for (int operation : branch) {
                base = base < 0 ? graph.scope(operation) : common(base, graph.scope(operation));
            }
        }
        return base;
    }

    /** The scope around a scope has a lower number. */
    private int common(int one, int other) {
        int a = one;
        int b = other;
        while (a != b) {
            int up = graph.scopeParent(Math.max(a, b));
            b = Math.min(a, b);
            a = up;
        }
        return a;
    }

    private String label(int[] branch, int base) {
        int own = graph.scope(branch[0]);
        for (int operation : branch) {
            own = common(own, graph.scope(operation));
        }
        String path = own == base ? graph.path(main(branch)) : graph.scopePath(own);
        String below = base == 0 ? path : path.substring(graph.scopePath(base).length() + 1);
        int slash = below.indexOf('/');
        return slash < 0 ? below : below.substring(0, slash);
    }

    private int main(int[] branch) {
        for (int operation : branch) {
            if (Region.isWeighty(graph, operation)) {
                return operation;
            }
        }
        return branch[0];
    }
}
