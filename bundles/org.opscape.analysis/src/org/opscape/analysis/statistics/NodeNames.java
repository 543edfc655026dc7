/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.hierarchy.Hierarchy;

/**
 * Finds operations by the names that files give them. A table of hashes that needs no string for any path: O(V) to make, 8 bytes for an
 * operation, and O(length of the name) to look up.
 */
final class NodeNames {
    private static final int PRIME = 31;

    private final GraphSnapshot graph;
    private final Hierarchy hierarchy;
    private final int[] scopeHashes;
    /** By place, one more than an operation; 0 for none. */
    private final int[] table;
    private final int mask;
    private final Map<String, String> renames;
    private Map<String, Integer> groups;
    private NavigableMap<String, String> sortedRenames;

    NodeNames(GraphSnapshot graph, Hierarchy hierarchy) {
        this(graph, hierarchy, Map.of());
    }

    /**
     * @param renames the new names of operations by old ones, which files may have that are older than the new ones
     */
    NodeNames(GraphSnapshot graph, Hierarchy hierarchy, Map<String, String> renames) {
        this.graph = graph;
        this.renames = renames;
        this.hierarchy = hierarchy;
        scopeHashes = new int[graph.scopes()];
        for (int scope = 1; scope < scopeHashes.length; scope++) {
            scopeHashes[scope] = hash(graph.scopeParent(scope), graph.scopeName(scope));
        }
        table = new int[Math.max(4, Integer.highestOneBit(Math.max(1, graph.operations())) << 2)];
        mask = table.length - 1;
        for (int operation = 0; operation < graph.operations(); operation++) {
            add(operation);
        }
    }

    private void add(int operation) {
        int place = spread(hash(graph.scope(operation), graph.name(operation)));
        while (table[place] != 0) {
            place = place + 1 & mask;
        }
        table[place] = operation + 1;
    }

    /** The hash code that the string of the whole path would have. */
    private int hash(int scope, String name) {
        if (scope <= 0) {
            return name.hashCode();
        }
        int power = 1;
        for (int i = 0; i < name.length(); i++) {
            power *= PRIME;
        }
        return (scopeHashes[scope] * PRIME + '/') * power + name.hashCode();
    }

    /** Names that differ in a digit have neighbouring hash codes; here they must lie far apart. */
    private int spread(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return (mixed ^ mixed >>> 16) & mask;
    }

    /** Returns the operation of a path, or else the one that had it before it was renamed; -1 if there is none. */
    int operation(String path) {
        int operation = current(path);
        String now = operation < 0 ? renames.get(path) : null;
        return now == null ? operation : current(now);
    }

    private int current(String path) {
        int place = spread(path.hashCode());
        while (table[place] != 0) {
            if (isPath(table[place] - 1, path)) {
                return table[place] - 1;
            }
            place = place + 1 & mask;
        }
        return -1;
    }

    private boolean isPath(int operation, String path) {
        int end = before(path, path.length(), graph.name(operation));
        for (int scope = graph.scope(operation); scope > 0 && end >= 0; scope = graph.scopeParent(scope)) {
            end = end > 0 && path.charAt(end - 1) == '/' ? before(path, end - 1, graph.scopeName(scope)) : -1;
        }
        return end == 0;
    }

    private static int before(String path, int end, String segment) {
        int start = end - segment.length();
        return start >= 0 && path.startsWith(segment, start) ? start : -1;
    }

    /**
     * Returns the operation that was meant by the name of something that ran: {@code node}, {@code node:Op}, {@code ^node}.
     *
     * @return an operation; -1 if there is none
     */
    int executed(String name) {
        int exact = operation(name);
        String plain = exact >= 0 ? name : plain(name);
        return exact >= 0 || plain.length() == name.length() ? exact : operation(plain);
    }

    /** Returns the innermost operation whose path the name begins with, as in {@code node/_5} or {@code call/body/node}; -1 if none. */
    int enclosing(String name) {
        String path = plain(name);
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            int operation = operation(path.substring(0, slash));
            if (operation >= 0) {
                return operation;
            }
        }
        return -1;
    }

    /** Cuts what is not part of a name: a '^' before it, and from the first ':' on. */
    static String plain(String name) {
        int colon = name.indexOf(':');
        int begin = name.startsWith("^") ? 1 : 0;
        return name.substring(begin, colon < begin ? name.length() : colon);
    }

    /** Returns the node that a row of a table is about: an operation, also by a tensor's name, or else a group or stack; -1 if none. */
    int row(String name) {
        int operation = executed(name);
        if (operation >= 0) {
            return operation;
        }
        if (groups == null) {
            groups = groups();
        }
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        int group = groups.getOrDefault(path, -1);
        return group >= 0 || renames.isEmpty() ? group : groups.getOrDefault(renamed(path), -1);
    }

    /** The path that a scope has now, as its first operation tells; the old one if that does not. */
    private String renamed(String scope) {
        if (sortedRenames == null) {
            sortedRenames = new TreeMap<>(renames);
        }
        String prefix = scope + "/";
        Map.Entry<String, String> first = sortedRenames.ceilingEntry(prefix);
        if (first == null || !first.getKey().startsWith(prefix)) {
            return scope;
        }
        String rest = first.getKey().substring(scope.length());
        return first.getValue().endsWith(rest) ? first.getValue().substring(0, first.getValue().length() - rest.length()) : scope;
    }

    /** All that has a name and no operation of the same: groups, stacks, and operations inside the group of their own name. */
    private Map<String, Integer> groups() {
        Map<String, Integer> found = new HashMap<>();
        for (int node = hierarchy.root() + 1; node < hierarchy.nodes(); node++) {
            found.putIfAbsent(hierarchy.uniquePath(node), node);
            int own = node < hierarchy.root() + hierarchy.groups() ? hierarchy.ownOperation(node) : -1;
            if (own >= 0) {
                found.putIfAbsent(hierarchy.uniquePath(own), own);
            }
        }
        return found;
    }

    /** Returns the unknown number for each operation. */
    static double[] unknown(int operations) {
        double[] values = new double[operations];
        Arrays.fill(values, Double.NaN);
        return values;
    }
}
