/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.hierarchy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.series.NumberSeries;
import org.opscape.analysis.series.SeriesFinder;

/** Puts numbered operations and groups into stacks, each in the place of its first member, and completes the tree. O(V log V) at worst. */
final class StackBuilder {
    private final GraphSnapshot graph;
    private final GroupTable table;
    private final GroupMembers members;
    private final StackChoice choice;
    private final int root;
    private final int groups;
    private final List<NumberSeries> stacks = new ArrayList<>();
    private int[] stackGroups = new int[16];
    /** By node, one more than the number of its stack; 0 for none. */
    private final int[] stackOf;

    StackBuilder(GraphSnapshot graph, GroupTable table, GroupMembers members, StackChoice choice) {
        this.graph = graph;
        this.table = table;
        this.members = members;
        this.choice = choice;
        root = graph.operations();
        groups = table.scopes().length;
        stackOf = new int[root + groups];
    }

    /** Finds the stacks; of groups as well, if there may be any. */
    void find(GroupSeries groupSeries) {
        SeriesFinder finder = new SeriesFinder(graph);
        for (int group = 0; group < groups; group++) {
            if (members.starts()[group + 1] - members.starts()[group] >= choice.fewestToFind()) {
                finder.clear();
                for (int i = members.starts()[group]; i < members.starts()[group + 1]; i++) {
                    int child = members.children()[i];
                    if (child < root && !table.owned().get(child)) {
                        finder.add(child);
                    }
                }
                stack(group, finder.find(choice.fewestToFind()));
                stack(group, groupSeries.find(group, choice.fewestToFind()));
            }
        }
    }

    private void stack(int group, List<NumberSeries> found) {
        for (NumberSeries series : found) {
            if (!choice.hasWishes() || choice.isStacked(path(group, series), series.members().length)) {
                stackGroups = stacks.size() < stackGroups.length ? stackGroups : Arrays.copyOf(stackGroups, 2 * stacks.size());
                stackGroups[stacks.size()] = group;
                stacks.add(series);
                for (int member : series.members()) {
                    stackOf[member] = stacks.size();
                }
            }
        }
    }

    private String path(int group, NumberSeries series) {
        return group == 0 ? series.label() : graph.scopePath(table.scopes()[group]) + '/' + series.label();
    }

    StackTable table() {
        StackTable result = new StackTable(new String[stacks.size()], new int[stacks.size()], new int[stacks.size()]);
        for (int stack = 0; stack < stacks.size(); stack++) {
            result.prefixes()[stack] = stacks.get(stack).prefix();
            result.firsts()[stack] = stacks.get(stack).first();
            result.lasts()[stack] = stacks.get(stack).last();
        }
        return result;
    }

    /** Completes the tree; the parents are those without stacks. */
    NodeTree tree(int[] groupParents) {
        int[] parents = Arrays.copyOf(groupParents, groupParents.length + stacks.size());
        int[] starts = new int[groups + stacks.size() + 1];
        int[] children = new int[members.children().length + stacks.size()];
        int end = 0;
        boolean[] placed = new boolean[stacks.size()];
        for (int group = 0; group < groups; group++) {
            for (int i = members.starts()[group]; i < members.starts()[group + 1]; i++) {
                int child = members.children()[i];
                int stack = stackOf[child] - 1;
                if (stack < 0) {
                    children[end++] = child;
                } else if (!placed[stack]) {
                    placed[stack] = true;
                    children[end++] = root + groups + stack;
                }
            }
            starts[group + 1] = end;
        }
        for (int stack = 0; stack < stacks.size(); stack++) {
            end = placeMembers(stack, parents, children, end);
            starts[groups + stack + 1] = end;
        }
        return complete(parents, starts, Arrays.copyOf(children, end));
    }

    private int placeMembers(int stack, int[] parents, int[] children, int start) {
        int node = root + groups + stack;
        parents[node] = root + stackGroups[stack];
        int end = start;
        for (int member : stacks.get(stack).members()) {
            parents[member] = node;
            children[end++] = member;
        }
        return end;
    }

    /** Adds what follows from parents and children. */
    private NodeTree complete(int[] parents, int[] starts, int[] children) {
        int[] depths = new int[parents.length];
        int[] positions = new int[parents.length];
        positions[root] = -1;
        for (int parent = 0; parent < starts.length - 1; parent++) {
            for (int i = starts[parent]; i < starts[parent + 1]; i++) {
                positions[children[i]] = i - starts[parent];
            }
        }
        for (int group = 1; group < groups; group++) {
            int parent = parents[root + group];
            if (parent >= root + groups) {
                depths[parent] = depths[parents[parent]] + 1;
            }
            depths[root + group] = depths[parent] + 1;
        }
        for (int stack = root + groups; stack < parents.length; stack++) {
            depths[stack] = depths[parents[stack]] + 1;
        }
        for (int operation = 0; operation < root; operation++) {
            depths[operation] = depths[parents[operation]] + 1;
        }
        return new NodeTree(parents, depths, positions, starts, children, counts(parents, starts, children));
    }

    /** Counts the operations below. A group's number is higher than that of the group around it, so that plain loops will do. */
    private int[] counts(int[] parents, int[] starts, int[] children) {
        int[] counts = new int[starts.length - 1];
        for (int parent = 0; parent < counts.length; parent++) {
            for (int i = starts[parent]; i < starts[parent + 1]; i++) {
                counts[parent] += children[i] < root ? 1 : 0;
            }
        }
        for (int stack = groups; stack < counts.length; stack++) {
            counts[parents[root + stack] - root] += counts[stack];
        }
        for (int group = groups - 1; group > 0; group--) {
            int parent = parents[root + group] - root;
            counts[parent] += counts[group];
            if (parent >= groups) {
                counts[parents[root + parent] - root] += counts[group];
            }
        }
        return counts;
    }
}
