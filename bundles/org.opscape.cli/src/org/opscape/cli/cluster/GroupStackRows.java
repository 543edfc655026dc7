/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.cluster;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.HierarchyBuilder;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.model.Progress;

/** Writes the stacks of groups, whether or not the hierarchy has them. */
final class GroupStackRows {
    private final JsonWriter json;
    private final List<NamedNodes> graphs;

    GroupStackRows(JsonWriter json, List<NamedNodes> graphs) {
        this.json = json;
        this.graphs = graphs;
    }

    void write() throws IOException {
        json.name("groupStacks").beginArray();
        for (Row row : rows()) {
            json.beginObject();
            json.name("name").value(row.name);
            json.name("members").beginArray();
            for (String member : row.members) {
                json.value(member);
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (NamedNodes nodes : graphs) {
            ClusteringOptions options = nodes.clustering().options().withStackedGroups(true);
            Hierarchy stacked = HierarchyBuilder.build(nodes.clustering().graph(), options.stackChoice(), Progress.NONE);
            for (int stack = stacked.root() + stacked.groups(); stack < stacked.nodes(); stack++) {
                if (stacked.kind(stacked.child(stack, 0)) == NodeKind.GROUP) {
                    int[] members = new int[stacked.childCount(stack)];
                    for (int i = 0; i < members.length; i++) {
                        members[i] = stacked.child(stack, i);
                    }
                    rows.add(new Row(nodes.prefixed(stacked.uniquePath(stack)), nodes.sorted(members)));
                }
            }
        }
        Collections.sort(rows);
        return rows;
    }

    private record Row(String name, String[] members) implements Comparable<Row> {
        @Override
        public int compareTo(Row other) {
            return name.compareTo(other.name);
        }
    }
}
