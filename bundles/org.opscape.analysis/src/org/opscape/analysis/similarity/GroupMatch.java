/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.similarity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.analysis.structure.EqualStructures;

/** Finds which nodes of two groups correspond, from the outside to the inside, and what is left. */
final class GroupMatch {
    /** By what children are matched, one after the other. */
    private enum Key {
        NAME_AND_KIND, STEM_AND_KIND, NAME, KIND, STEM
    }

    private final Hierarchy hierarchy;
    private final EqualStructures structures;
    private final int root;
    private final int a;
    private final int b;
    /** By node of either group, the one that corresponds; -1 for none. */
    private final Map<Integer, Integer> images = new HashMap<>();
    private final List<NodePair> matched = new ArrayList<>();
    private final List<Integer> leftA = new ArrayList<>();
    private final List<Integer> leftB = new ArrayList<>();
    private final ArrayDeque<NodePair> open = new ArrayDeque<>();

    GroupMatch(Hierarchy hierarchy, EqualStructures structures, int a, int b) {
        this.hierarchy = hierarchy;
        this.structures = structures;
        this.a = a;
        this.b = b;
        root = hierarchy.root();
    }

    StructureDifference difference() {
        match(a, b);
        while (!open.isEmpty()) {
            NodePair pair = open.poll();
            matchChildren(pair.a(), pair.b());
        }
        matchConsumers();
        List<NodePair> changed = new ArrayList<>();
        for (NodePair pair : matched) {
            if (pair.a() < root && structures.kindOf(pair.a()) != structures.kindOf(pair.b())) {
                changed.add(pair);
            }
        }
        GroupEdges edgesA = new GroupEdges(structures, root, a);
        GroupEdges edgesB = new GroupEdges(structures, root, b);
        List<InnerEdge> onlyInA = edgesA.without(edgesB, images);
        List<InnerEdge> onlyInB = edgesB.without(edgesA, images);
        boolean equal = classOf(a) == classOf(b);
        int operations = structures.operations(a - root).length + structures.operations(b - root).length;
        int mapped = 0;
        for (int node : images.keySet()) {
            mapped += node < root ? 1 : 0;
        }
        double total = operations + edgesA.size() + edgesB.size();
        double same = mapped - 2.0 * changed.size() + edgesA.common(edgesB, images) + edgesB.common(edgesA, images);
        double similarity = equal || total == 0 ? 1 : Math.min(same / total, Math.nextDown(1.0));
        return new StructureDifference(equal, similarity, matched.subList(1, matched.size()), changed, leftA, leftB, onlyInA, onlyInB);
    }

    private int classOf(int group) {
        return structures.classOf(group - root);
    }

    /** Takes two nodes for each other; groups of equal structure with all that is inside. */
    private void match(int left, int right) {
        images.put(left, right);
        images.put(right, left);
        matched.add(new NodePair(left, right));
        if (left >= root && classOf(left) == classOf(right)) {
            int[] inLeft = structures.operations(left - root);
            int[] inRight = structures.operations(right - root);
            for (int i = 0; i < inLeft.length; i++) {
                images.put(inLeft[i], inRight[i]);
                images.put(inRight[i], inLeft[i]);
            }
        } else if (left >= root) {
            open.add(new NodePair(left, right));
        }
    }

    private void matchChildren(int left, int right) {
        List<Integer> inLeft = children(left);
        List<Integer> inRight = children(right);
        for (Key key : Key.values()) {
            matchBy(key, inLeft, inRight);
        }
        leftA.addAll(inLeft);
        leftB.addAll(inRight);
    }

    private List<Integer> children(int group) {
        List<Integer> children = new ArrayList<>();
        for (int child : structures.children(group - root)) {
            children.add(child);
        }
        return children;
    }

    private void matchBy(Key key, List<Integer> inLeft, List<Integer> inRight) {
        Map<String, ArrayDeque<Integer>> rights = new HashMap<>();
        for (int node : inRight) {
            rights.computeIfAbsent(key(key, node), k -> new ArrayDeque<>()).add(node);
        }
        inLeft.removeIf(node -> {
            ArrayDeque<Integer> found = rights.get(key(key, node));
            if (found == null || found.isEmpty()) {
                return false;
            }
            match(node, found.poll());
            return true;
        });
        inRight.removeIf(images::containsKey);
    }

    private String key(Key key, int node) {
        String group = node < root ? "operation " : "group ";
        int kind = node < root ? structures.kindOf(node) : classOf(node);
        return switch (key) {
            case NAME_AND_KIND -> group + kind + hierarchy.label(node);
            case STEM_AND_KIND -> group + kind + stem(hierarchy.label(node));
            case NAME -> group + hierarchy.label(node);
            case KIND -> group + kind;
            case STEM -> group + stem(hierarchy.label(node));
        };
    }

    /** A name without the number at its end. */
    private static String stem(String name) {
        int end = name.length();
        while (end > 0 && (Character.isDigit(name.charAt(end - 1)) || name.charAt(end - 1) == '_')) {
            end--;
        }
        return ' ' + name.substring(0, end);
    }

    /** Takes operations that are left in groups that correspond for each other if they consume what corresponds. */
    private void matchConsumers() {
        Map<String, ArrayDeque<Integer>> byProducers = new HashMap<>();
        Map<Integer, List<Integer>> producersB = new GroupEdges(structures, root, b).producers();
        Map<Integer, List<Integer>> producersA = new GroupEdges(structures, root, a).producers();
        for (int node : leftB) {
            if (node < root && producersB.containsKey(node)) {
                byProducers.computeIfAbsent(key(around(node), producersB.get(node), false), k -> new ArrayDeque<>()).add(node);
            }
        }
        leftA.removeIf(node -> {
            boolean consumes = node < root && producersA.containsKey(node);
            ArrayDeque<Integer> found = consumes ? byProducers.get(key(around(node), producersA.get(node), true)) : null;
            if (found == null || found.isEmpty()) {
                return false;
            }
            match(node, found.poll());
            return true;
        });
        leftB.removeIf(images::containsKey);
    }

    private int around(int node) {
        int parent = hierarchy.parent(node);
        return hierarchy.kind(parent) == NodeKind.SERIES ? hierarchy.parent(parent) : parent;
    }

    private String key(int around, List<Integer> producers, boolean mapped) {
        int[] ends = new int[producers.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = mapped ? images.getOrDefault(producers.get(i), -1) : producers.get(i);
        }
        Arrays.sort(ends);
        return (mapped ? images.getOrDefault(around, -1) : around) + Arrays.toString(ends);
    }
}
