/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.cluster;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opscape.analysis.cluster.Line;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;

/** Writes the groups and stacks and what is below them. */
final class HierarchyRows {
    private final JsonWriter json;
    private final List<NamedNodes> graphs;

    HierarchyRows(JsonWriter json, List<NamedNodes> graphs) {
        this.json = json;
        this.graphs = graphs;
    }

    void write(List<NamedRow> groups, List<NamedRow> stacks) throws IOException {
        writeCounts(groups.size(), stacks.size());
        json.name("metanodes").beginArray();
        for (NamedRow row : groups) {
            writeGroup(row);
        }
        json.endArray();
        json.name("series").beginArray();
        for (NamedRow row : stacks) {
            writeStack(row);
        }
        json.endArray();
    }

    private void writeCounts(int groups, int stacks) throws IOException {
        int operations = 0;
        int edges = 0;
        long largest = 0;
        boolean shapes = false;
        for (NamedNodes nodes : graphs) {
            Hierarchy hierarchy = nodes.hierarchy();
            operations += hierarchy.operationCount(hierarchy.root());
            shapes |= nodes.clustering().graph().hasShapes();
            for (int group = hierarchy.root(); group < hierarchy.nodes(); group++) {
                for (Line line : nodes.clustering().lines(group)) {
                    edges += line.edges().length;
                    largest = Math.max(largest, line.size());
                }
            }
        }
        json.name("counts").beginObject();
        json.name("opNodes").value(operations);
        json.name("baseEdges").value(edges);
        json.name("metanodes").value(groups);
        json.name("series").value(stacks);
        json.endObject();
        json.name("hasShapeInfo").value(shapes);
        json.name("maxMetaEdgeSize").value(largest);
    }

    private void writeGroup(NamedRow row) throws IOException {
        Hierarchy hierarchy = row.nodes().hierarchy();
        Below below = new Below(row.nodes(), row.node());
        json.beginObject();
        json.name("name").value(row.name());
        json.name("cardinality").value(hierarchy.operationCount(row.node()));
        json.name("depth").value(below.height);
        json.name("children").value(hierarchy.childCount(row.node()));
        json.name("hasNonControlEdges").value(hasData(row));
        json.name("ops").beginObject();
        for (Map.Entry<String, int[]> type : below.types.entrySet()) {
            json.name(type.getKey()).value(type.getValue()[0]);
        }
        json.endObject();
        json.endObject();
    }

    private void writeStack(NamedRow row) throws IOException {
        Hierarchy hierarchy = row.nodes().hierarchy();
        int[] members = new int[hierarchy.childCount(row.node())];
        for (int i = 0; i < members.length; i++) {
            members[i] = hierarchy.child(row.node(), i);
        }
        json.beginObject();
        json.name("name").value(row.name());
        json.name("hasNonControlEdges").value(hasData(row));
        json.name("members").beginArray();
        for (String member : row.nodes().sorted(members)) {
            json.value(member);
        }
        json.endArray();
        json.endObject();
    }

    private static boolean hasData(NamedRow row) {
        for (Line line : row.nodes().clustering().lines(row.node())) {
            if (line.data() > 0) {
                return true;
            }
        }
        return false;
    }

    /** What is below a group: how many levels (stacks are none), and operations by type. */
    private static final class Below {
        private final Map<String, int[]> types = new TreeMap<>();
        private int height;

        Below(NamedNodes nodes, int group) {
            Hierarchy hierarchy = nodes.hierarchy();
            int node = group;
            int level = 0;
            int stacks = hierarchy.kind(group) == NodeKind.SERIES ? 1 : 0;
            int[] next = new int[2];
            while (level >= 0) {
                if (next[level] < hierarchy.childCount(node)) {
                    node = hierarchy.child(node, next[level]++);
                    level++;
                    stacks += hierarchy.kind(node) == NodeKind.SERIES ? 1 : 0;
                    next = level < next.length ? next : Arrays.copyOf(next, 2 * level);
                    next[level] = 0;
                    height = hierarchy.kind(node) == NodeKind.GROUP ? Math.max(height, level - stacks + 1) : Math.max(height, 1);
                } else {
                    if (hierarchy.kind(node) == NodeKind.OPERATION) {
                        types.computeIfAbsent(nodes.clustering().graph().type(node), type -> new int[1])[0]++;
                    }
                    stacks -= hierarchy.kind(node) == NodeKind.SERIES ? 1 : 0;
                    node = hierarchy.parent(node);
                    level--;
                }
            }
        }
    }
}
