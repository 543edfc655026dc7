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
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;

/** Writes the result of clustering, row by row, names sorted by UTF-16 code unit; absent lists are empty ones. */
public final class ClusterWriter {
    private static final String FORMAT = "opscape-cluster-1";

    private final JsonWriter json;
    private final ClusteredGraphs graphs;
    private final List<NamedRow> groups = new ArrayList<>();
    private final List<NamedRow> stacks = new ArrayList<>();

    /**
     * Makes a writer.
     *
     * @param json where to
     * @param graphs the clustered graphs, the main one or the only one first
     */
    public ClusterWriter(JsonWriter json, ClusteredGraphs graphs) {
        this.json = json;
        this.graphs = graphs;
        for (NamedNodes nodes : graphs.nodes()) {
            collect(nodes);
        }
        Collections.sort(groups);
        Collections.sort(stacks);
    }

    private void collect(NamedNodes nodes) {
        Hierarchy hierarchy = nodes.hierarchy();
        for (int node = hierarchy.root(); node < hierarchy.nodes(); node++) {
            (hierarchy.kind(node) == NodeKind.GROUP ? groups : stacks).add(new NamedRow(nodes.name(node), nodes, node));
        }
    }

    /**
     * Writes everything.
     *
     * @param file the name of the file
     * @param expanded which groups' contents are written
     * @throws IOException if it cannot be written
     */
    public void write(String file, Expansion expanded) throws IOException {
        json.beginObject();
        json.name("format").value(FORMAT);
        json.name("file").value(file);
        new HierarchyRows(json, graphs.nodes()).write(groups, stacks);
        new ShortSeriesRows(json).write(groups);
        new EmbeddingRows(json, graphs.nodes()).write();
        new LineRows(json).write(groups, stacks);
        new FunctionRows(json, graphs).write();
        new StructureRows(json, graphs.nodes()).write();
        new GroupStackRows(json, graphs.nodes()).write();
        new GroupRows(json).write(rows(expanded));
        json.endObject();
    }

    private List<NamedRow> rows(Expansion expanded) {
        List<NamedRow> rows = new ArrayList<>();
        for (NamedRow row : groups) {
            if (expanded.contains(row.nodes(), row.node())) {
                rows.add(row);
            }
        }
        for (NamedRow row : stacks) {
            if (expanded.contains(row.nodes(), row.node())) {
                rows.add(row);
            }
        }
        Collections.sort(rows);
        return rows;
    }
}
