/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.hierarchy;

import java.util.Arrays;
import java.util.BitSet;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Progress;

/**
 * Builds the hierarchy from the scopes of a graph. Scopes that hold nothing but embedded operations are no groups; an operation that has
 * the name of a group belongs to it. O(V), groups that are compared to be stacked apart.
 */
public final class HierarchyBuilder {
    private final GraphSnapshot graph;
    private final Embedding embedding;
    private final StackChoice choice;
    private final Progress progress;

    /** By scope, the node of its group; -1 for none. */
    private final int[] groupOf;
    /** By operation, the scope of the group that it belongs to. */
    private final int[] holders;
    private final BitSet owned = new BitSet();
    private int groups;

    private HierarchyBuilder(GraphSnapshot graph, StackChoice choice, Progress progress) {
        this.graph = graph;
        this.choice = choice;
        this.progress = progress;
        embedding = Embedding.of(graph);
        groupOf = new int[graph.scopes()];
        holders = new int[graph.operations()];
    }

    /**
     * Builds the hierarchy of a graph.
     *
     * @param graph the graph
     * @param choice which series are stacked
     * @param progress may cancel it
     * @return the hierarchy
     */
    public static Hierarchy build(GraphSnapshot graph, StackChoice choice, Progress progress) {
        return new HierarchyBuilder(graph, choice, progress).build();
    }

    private Hierarchy build() {
        BitSet used = usedScopes();
        findOwners(used);
        progress.check();
        int[] order = order(used.cardinality());
        GroupTable table = new GroupTable(scopesOfGroups(), owners(), owned);
        int[] parents = parents();
        progress.check();
        GroupMembers members = GroupMembers.of(order, parents, graph.operations(), groups);
        StackBuilder stacks = new StackBuilder(graph, table, members, choice);
        GroupSeries groupSeries = new GroupSeries(graph, embedding, table, members, parents);
        if (choice.groups()) {
            groupSeries.compare(choice.fewestToFind(), progress);
        }
        stacks.find(groupSeries);
        NodeTree tree = stacks.tree(parents);
        placeEmbedded(tree);
        return new Hierarchy(graph, embedding, tree, table, stacks.table());
    }

    /** Finds the scopes that hold, at any depth, an operation that is a node. */
    private BitSet usedScopes() {
        BitSet used = new BitSet(graph.scopes());
        used.set(0);
        for (int operation = 0; operation < graph.operations(); operation++) {
            if (!embedding.isEmbedded(operation)) {
                for (int scope = graph.scope(operation); !used.get(scope); scope = graph.scopeParent(scope)) {
                    used.set(scope);
                }
            }
        }
        return used;
    }

    private void findOwners(BitSet used) {
        ScopeIndex index = new ScopeIndex(graph, used);
        for (int operation = 0; operation < graph.operations(); operation++) {
            int own = index.find(graph.scope(operation), graph.name(operation));
            holders[operation] = own > 0 ? own : graph.scope(operation);
            if (own > 0) {
                owned.set(operation);
            }
        }
    }

    /** Returns the groups and visible operations by first appearance, and numbers the groups so. */
    private int[] order(int groupCount) {
        Arrays.fill(groupOf, -1);
        groupOf[0] = graph.operations();
        groups = 1;
        int[] order = new int[graph.operations() + groupCount];
        int[] unseen = new int[16];
        int length = 0;
        for (int operation = 0; operation < graph.operations(); operation++) {
            if (!embedding.isEmbedded(operation) || graph.isInlined(operation)) {
                int depth = 0;
                for (int scope = holders[operation]; groupOf[scope] < 0; scope = graph.scopeParent(scope)) {
                    unseen = depth < unseen.length ? unseen : Arrays.copyOf(unseen, 2 * depth);
                    unseen[depth++] = scope;
                }
                while (depth > 0) {
                    groupOf[unseen[--depth]] = graph.operations() + groups;
                    order[length++] = graph.operations() + groups++;
                }
                if (!embedding.isEmbedded(operation)) {
                    order[length++] = operation;
                }
            }
        }
        return Arrays.copyOf(order, length);
    }

    private int[] scopesOfGroups() {
        int[] scopes = new int[groups];
        for (int scope = 0; scope < groupOf.length; scope++) {
            if (groupOf[scope] >= 0) {
                scopes[groupOf[scope] - graph.operations()] = scope;
            }
        }
        return scopes;
    }

    private int[] owners() {
        int[] owners = new int[groups];
        Arrays.fill(owners, -1);
        for (int operation = owned.nextSetBit(0); operation >= 0; operation = owned.nextSetBit(operation + 1)) {
            int group = groupOf[holders[operation]] - graph.operations();
            boolean yields = owners[group] >= 0 && embedding.isEmbedded(owners[group]) && !graph.isInlined(owners[group]);
            owners[group] = owners[group] < 0 || yields ? operation : owners[group];
        }
        return owners;
    }

    private int[] parents() {
        int[] parents = new int[graph.operations() + groups];
        for (int operation = 0; operation < graph.operations(); operation++) {
            int scope = holders[operation];
            while (groupOf[scope] < 0) {
                scope = graph.scopeParent(scope);
            }
            parents[operation] = groupOf[scope];
        }
        for (int scope = 1; scope < groupOf.length; scope++) {
            if (groupOf[scope] >= 0) {
                parents[groupOf[scope]] = groupOf[graph.scopeParent(scope)];
            }
        }
        parents[graph.operations()] = -1;
        return parents;
    }

    private void placeEmbedded(NodeTree tree) {
        for (int operation = 0; operation < graph.operations(); operation++) {
            if (embedding.isEmbedded(operation)) {
                tree.positions()[operation] = -1;
            }
        }
    }
}
