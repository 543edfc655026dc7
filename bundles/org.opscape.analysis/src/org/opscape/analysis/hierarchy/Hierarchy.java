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
import org.opscape.analysis.structure.GroupForest;

/**
 * The tree of groups, stacks and operations. Nodes are numbered: first the operations as in the snapshot, then the groups, beginning with
 * the root, then the stacks. Embedded operations are in no list of children. Immutable.
 */
public final class Hierarchy {
    private final GraphSnapshot graph;
    private final Embedding embedding;
    private final NodeTree tree;
    private final GroupTable groups;
    private final StackTable stacks;

    Hierarchy(GraphSnapshot graph, Embedding embedding, NodeTree tree, GroupTable groups, StackTable stacks) {
        this.graph = graph;
        this.embedding = embedding;
        this.tree = tree;
        this.groups = groups;
        this.stacks = stacks;
    }

    /** {@return the graph whose operations these are} */
    public GraphSnapshot graph() {
        return graph;
    }

    /** {@return the group that holds everything} */
    public int root() {
        return graph.operations();
    }

    /** {@return the number of nodes: operations, groups and stacks} */
    public int nodes() {
        return tree.parents().length;
    }

    /** {@return the number of groups, the root included; their nodes begin with the root} */
    public int groups() {
        return groups.scopes().length;
    }

    /** {@return the number of stacks; their nodes are the last ones} */
    public int stacks() {
        return stacks.prefixes().length;
    }

    /**
     * Returns what a node is.
     *
     * @param node a node
     * @return its kind
     */
    public NodeKind kind(int node) {
        if (node < root()) {
            return NodeKind.OPERATION;
        }
        return node < root() + groups() ? NodeKind.GROUP : NodeKind.SERIES;
    }

    /**
     * Returns the group or stack that holds a node.
     *
     * @param node a node; for an embedded operation, the innermost group around it
     * @return the parent; -1 for the root
     */
    public int parent(int node) {
        return tree.parents()[node];
    }

    /**
     * Returns the number of children.
     *
     * @param node a node
     * @return 0 for operations
     */
    public int childCount(int node) {
        return node < root() ? 0 : tree.starts()[node - root() + 1] - tree.starts()[node - root()];
    }

    /**
     * Returns a child.
     *
     * @param node a group or stack
     * @param index from 0, in the order in which the file first names something inside; by number in a stack
     * @return the child
     */
    public int child(int node, int index) {
        return tree.children()[tree.starts()[node - root()] + index];
    }

    /**
     * Returns the place of a node among its parent's children.
     *
     * @param node a node that is not embedded
     * @return from 0; -1 for the root and for embedded operations
     */
    public int position(int node) {
        return tree.positions()[node];
    }

    /**
     * Returns the number of nodes around a node.
     *
     * @param node a node
     * @return 0 for the root
     */
    public int depth(int node) {
        return tree.depths()[node];
    }

    /**
     * Returns the number of operations in a node; embedded ones do not count.
     *
     * @param node a node
     * @return 1 for an operation
     */
    public int operationCount(int node) {
        return node < root() ? 1 : tree.counts()[node - root()];
    }

    /**
     * Returns the name of a node as the file has it.
     *
     * @param node a node
     * @return the path; empty for the root; for a stack, its group's path and its label
     */
    public String path(int node) {
        return switch (kind(node)) {
            case OPERATION -> graph.path(node);
            case GROUP -> graph.scopePath(groups.scopes()[node - root()]);
            case SERIES -> parent(node) == root() ? label(node) : path(parent(node)) + '/' + label(node);
        };
    }

    /**
     * Returns the text of a node.
     *
     * @param node a node
     * @return the last segment of its path; in parentheses for an operation that is shown inside the group of its own name;
     *         empty for the root
     */
    public String label(int node) {
        return switch (kind(node)) {
            case OPERATION -> isOwnOperation(node) ? '(' + graph.name(node) + ')' : graph.name(node);
            case GROUP -> graph.scopeName(groups.scopes()[node - root()]);
            case SERIES -> stacks.label(node - root() - groups());
        };
    }

    /**
     * Returns the path of a node that no other node has: that of an operation inside the group of its own name ends with its label.
     *
     * @param node a node
     * @return for instance a/(a)
     */
    public String uniquePath(int node) {
        return isOwnOperation(node) ? graph.path(node) + '/' + label(node) : path(node);
    }

    /**
     * Tells whether an operation has the name of a group (V1); it is shown inside that group then.
     *
     * @param node a node
     * @return whether it is the own operation of a group
     */
    public boolean isOwnOperation(int node) {
        return node < root() && groups.owned().get(node);
    }

    /**
     * Returns the scope that is a group.
     *
     * @param group a group
     * @return its number in the graph
     */
    public int scope(int group) {
        return groups.scopes()[group - root()];
    }

    /**
     * Returns the operation that has the name of a group.
     *
     * @param group a group
     * @return an operation, which may be embedded; -1 if there is none
     */
    public int ownOperation(int group) {
        return groups.owners()[group - root()];
    }

    /**
     * Tells whether an operation is an icon and no node.
     *
     * @param node a node
     * @return whether it is embedded
     */
    public boolean isEmbedded(int node) {
        return node < root() && embedding.isEmbedded(node);
    }

    /** {@return which operations are icons at others} */
    public Embedding embedding() {
        return embedding;
    }

    /**
     * Returns the constants that are shown as icons at an operation.
     *
     * @param operation an operation
     * @return each once, in the order of the inputs
     */
    public int[] embeddedInputs(int operation) {
        return embedding.inputs(operation);
    }

    /**
     * Returns the summaries that are shown as icons at an operation.
     *
     * @param operation an operation
     * @return each once, in the order of the file
     */
    public int[] embeddedOutputs(int operation) {
        return embedding.outputs(operation);
    }

    /**
     * Returns the innermost node that holds two nodes, or is one of them. Takes time by the depth.
     *
     * @param a a node
     * @param b a node
     * @return the node
     */
    public int lowestCommonAncestor(int a, int b) {
        int[] parents = tree.parents();
        int[] depths = tree.depths();
        int left = a;
        int right = b;
        while (left != right) {
            if (depths[left] >= depths[right]) {
                left = parents[left];
            } else {
                right = parents[right];
            }
        }
        return left;
    }

    /**
     * Returns the child of a group that holds a node. Takes time by the depth.
     *
     * @param node a node inside the group
     * @param group a group or stack
     * @return the child
     */
    public int childHolding(int node, int group) {
        int[] parents = tree.parents();
        int child = node;
        while (parents[child] != group) {
            child = parents[child];
        }
        return child;
    }

    /** {@return all groups without stacks, to compare their structures} */
    public GroupForest forest() {
        BitSet all = new BitSet(groups());
        all.set(0, groups());
        return forest(all);
    }

    /**
     * Returns groups without stacks, to compare their structures.
     *
     * @param chosen groups, counted from the root; what is inside them is compared as well
     * @return the groups
     */
    public GroupForest forest(BitSet chosen) {
        int[] parents = Arrays.copyOf(tree.parents(), root() + groups());
        for (int node = 0; node < parents.length; node++) {
            parents[node] = parents[node] < parents.length ? parents[node] : tree.parents()[parents[node]];
        }
        return new GroupForest(graph, embedding.constants(), embedding.summaries(), parents, chosen).withInside();
    }

    /**
     * Tells whether another hierarchy is the same but for names. O(V).
     *
     * @param other a hierarchy of the same graph
     * @return whether each node has the same number, parent and children in both
     */
    public boolean hasTreeOf(Hierarchy other) {
        return this == other || root() == other.root() && groups() == other.groups()
                && Arrays.equals(tree.parents(), other.tree.parents()) && Arrays.equals(tree.children(), other.tree.children())
                && graph.parts().areSame(other.graph.parts());
    }

    /**
     * Finds a node by its path.
     *
     * @param path a path; for a group and an operation of equal name, the group
     * @return the node; -1 if there is none
     */
    public int find(String path) {
        return new PathSearch(graph, this).find(path);
    }
}
