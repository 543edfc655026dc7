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
import java.util.Map;
import java.util.TreeMap;
import org.opscape.analysis.hierarchy.Hierarchy;

/** Writes the operations that are shown inside the group of their own name, and those that are icons at others. */
final class EmbeddingRows {
    private final JsonWriter json;
    private final List<NamedNodes> graphs;
    private final List<String> renamed = new ArrayList<>();
    private final Map<String, String[]> in = new TreeMap<>();
    private final Map<String, String[]> out = new TreeMap<>();

    EmbeddingRows(JsonWriter json, List<NamedNodes> graphs) {
        this.json = json;
        this.graphs = graphs;
    }

    void write() throws IOException {
        for (NamedNodes nodes : graphs) {
            for (int operation = 0; operation < nodes.hierarchy().root(); operation++) {
                if (!nodes.hierarchy().isEmbedded(operation)) {
                    collect(nodes, operation);
                }
            }
        }
        Collections.sort(renamed);
        json.name("renamed").beginArray();
        for (String name : renamed) {
            json.value(name);
        }
        json.endArray();
        json.name("embedded").beginObject();
        write("in", in);
        write("out", out);
        json.endObject();
    }

    private void collect(NamedNodes nodes, int operation) {
        Hierarchy hierarchy = nodes.hierarchy();
        if (hierarchy.isOwnOperation(operation)) {
            renamed.add(nodes.name(operation));
        }
        put(in, nodes, operation, hierarchy.embeddedInputs(operation));
        put(out, nodes, operation, hierarchy.embeddedOutputs(operation));
    }

    private static void put(Map<String, String[]> rows, NamedNodes nodes, int operation, int[] embedded) {
        if (embedded.length > 0) {
            rows.put(nodes.name(operation), nodes.sorted(embedded));
        }
    }

    private void write(String name, Map<String, String[]> rows) throws IOException {
        json.name(name).beginObject();
        for (Map.Entry<String, String[]> row : rows.entrySet()) {
            json.name(row.getKey()).beginArray();
            for (String embedded : row.getValue()) {
                json.value(embedded);
            }
            json.endArray();
        }
        json.endObject();
    }
}
