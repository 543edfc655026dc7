/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.cluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Line;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;

/**
 * Groups by structure, as simply as can be: each group is described by the descriptions of its children and lines, refined until nothing
 * changes. Descriptions are numbered texts, so that there are no accidents of hashing. Causes say what does not count.
 */
final class LevelStructure {
    private static final Set<String> ANY_ORDER = Set.of("Add", "AddV2", "AddN", "AccumulateNV2", "Mul", "Maximum", "Minimum", "Equal",
            "NotEqual", "LogicalAnd", "LogicalOr", "SquaredDifference", "BitwiseAnd", "BitwiseOr", "BitwiseXor");

    private final NamedNodes nodes;
    private final Hierarchy hierarchy;
    private final GraphSnapshot graph;
    private final Set<Cause> ignored;
    private final Map<String, Integer> numbers = new HashMap<>();
    /** By node, its description among its siblings. */
    private final Map<Integer, Integer> refined = new HashMap<>();
    private final Map<Integer, Integer> classes = new HashMap<>();

    private record Edge(int from, int to, int label) {
    }

    LevelStructure(NamedNodes nodes, Set<Cause> ignored) {
        this.nodes = nodes;
        this.ignored = ignored;
        hierarchy = nodes.hierarchy();
        graph = nodes.clustering().graph();
    }

    /** Returns by name the names of the groups of the same structure, itself among them, if there are others. */
    Map<String, Set<String>> groups() {
        TreeMap<Integer, List<Integer>> byHeight = new TreeMap<>();
        int[] heights = new int[hierarchy.groups()];
        for (int group = heights.length - 1; group > 0; group--) {
            byHeight.computeIfAbsent(heights[group], height -> new ArrayList<>()).add(hierarchy.root() + group);
            int around = around(hierarchy.root() + group) - hierarchy.root();
            heights[around] = Math.max(heights[around], heights[group] + 1);
        }
        byHeight.values().forEach(groups -> groups.forEach(this::describe));
        Map<Integer, Set<String>> members = new HashMap<>();
        classes.forEach((group, cls) -> members.computeIfAbsent(cls, c -> new TreeSet<>()).add(nodes.name(group)));
        Map<String, Set<String>> groups = new TreeMap<>();
        members.values().stream().filter(names -> names.size() > 1).forEach(names -> names.forEach(name -> groups.put(name, names)));
        return groups;
    }

    private int around(int node) {
        int parent = hierarchy.parent(node);
        return hierarchy.kind(parent) == NodeKind.SERIES ? hierarchy.parent(parent) : parent;
    }

    private int number(String description) {
        return numbers.computeIfAbsent(description, text -> numbers.size());
    }

    private void describe(int group) {
        Map<Integer, Integer> colours = new HashMap<>();
        List<Edge> edges = edges(group);
        for (int child : children(group)) {
            boolean operation = hierarchy.kind(child) == NodeKind.OPERATION;
            colours.put(child, operation ? number("operation " + operation(child)) : number("group " + classes.get(child)));
        }
        int distinct = 0;
        while (distinct < new HashSet<>(colours.values()).size()) {
            distinct = new HashSet<>(colours.values()).size();
            Map<Integer, List<String>> lines = new HashMap<>();
            for (Edge edge : edges) {
                lines.computeIfAbsent(edge.from, n -> new ArrayList<>()).add("out " + edge.label + " " + colours.get(edge.to));
                lines.computeIfAbsent(edge.to, n -> new ArrayList<>()).add("in " + edge.label + " " + colours.get(edge.from));
            }
            lines.values().forEach(Collections::sort);
            colours.replaceAll((child, colour) -> number(colour + " " + lines.getOrDefault(child, List.of())));
        }
        refined.putAll(colours);
        List<Integer> all = new ArrayList<>(colours.values());
        Collections.sort(all);
        classes.put(group, number("structure " + all));
    }

    private List<Integer> children(int group) {
        List<Integer> children = new ArrayList<>();
        for (int i = 0; i < hierarchy.childCount(group); i++) {
            int child = hierarchy.child(group, i);
            if (hierarchy.kind(child) == NodeKind.SERIES) {
                children.addAll(children(child));
            } else {
                children.add(child);
            }
        }
        return children;
    }

    private String operation(int operation) {
        List<String> icons = new ArrayList<>();
        if (!ignored.contains(Cause.ICONS_OF_CONSTANTS)) {
            boolean ordered = !ANY_ORDER.contains(graph.type(operation));
            for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1); edge++) {
                if (hierarchy.embedding().isEmbeddedConstant(graph.source(edge))) {
                    icons.add(graph.isControl(edge) ? "^" : ordered ? "" + (edge - graph.firstInput(operation)) : "any");
                }
            }
            for (int place = graph.firstOutput(operation); place < graph.firstOutput(operation + 1); place++) {
                int consumer = graph.target(graph.outputEdge(place));
                icons.add(hierarchy.isEmbedded(consumer) && !hierarchy.embedding().isEmbeddedConstant(consumer) ? "summary" : "");
            }
            icons.removeIf(String::isEmpty);
            Collections.sort(icons);
        }
        return graph.type(operation) + icons;
    }

    private List<Edge> edges(int group) {
        Set<Edge> distinct = new HashSet<>();
        List<Edge> edges = new ArrayList<>();
        List<Line> lines = new ArrayList<>(nodes.clustering().lines(group));
        for (int i = 0; i < hierarchy.childCount(group); i++) {
            if (hierarchy.kind(hierarchy.child(group, i)) == NodeKind.SERIES) {
                lines.addAll(nodes.clustering().lines(hierarchy.child(group, i)));
            }
        }
        for (Line line : lines) {
            for (int base : line.edges()) {
                boolean passed = hierarchy.isEmbedded(graph.target(base));
                int from = childHolding(graph.source(base), group);
                int to = passed ? line.to() : childHolding(graph.target(base), group);
                String label = label(base, passed) + inside(graph.source(base), from) + " "
                        + (passed ? "" : inside(graph.target(base), to));
                Edge edge = new Edge(from, to, number("edge " + label));
                if (distinct.add(edge) || !ignored.contains(Cause.KINDS_AND_PORTS)) {
                    edges.add(edge);
                }
            }
        }
        return edges;
    }

    private int childHolding(int operation, int group) {
        int node = operation;
        while (around(node) != group) {
            node = around(node);
        }
        return node;
    }

    private String label(int edge, boolean passed) {
        if (ignored.contains(Cause.KINDS_AND_PORTS)) {
            return "";
        }
        int consumer = graph.target(edge);
        String input = passed ? "passed" : ANY_ORDER.contains(graph.type(consumer)) ? "" : edge - graph.firstInput(consumer) + "";
        return graph.isControl(edge) ? "control" + (passed ? " passed" : "") : graph.output(edge) + " " + input + graph.isReference(edge);
    }

    private String inside(int operation, int child) {
        StringBuilder path = new StringBuilder();
        for (int node = operation; !ignored.contains(Cause.ENDS_INSIDE_CHILDREN) && node != child; node = around(node)) {
            path.append('/').append(refined.get(node));
        }
        return path.toString();
    }
}
