/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.tree;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Locale;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;

/** Writes a tree as JSON. */
final class TreeJson implements TreeWalk.Visitor {
    private final JsonWriter json;
    private final GraphSnapshot graph;
    private final Hierarchy hierarchy;

    TreeJson(JsonWriter json, GraphSnapshot graph, Hierarchy hierarchy) {
        this.json = json;
        this.graph = graph;
        this.hierarchy = hierarchy;
    }

    @Override
    public void enter(int node, int depth, boolean last, boolean open) throws IOException {
        json.beginObject();
        json.name("name").value(node == hierarchy.root() ? "__root__" : hierarchy.path(node));
        json.name("kind").value(hierarchy.kind(node).name().toLowerCase(Locale.ROOT));
        if (hierarchy.kind(node) == NodeKind.OPERATION) {
            json.name("op").value(graph.type(node));
        }
        json.name("cardinality").value(hierarchy.operationCount(node));
        if (open) {
            json.name("children").beginArray();
        } else {
            json.endObject();
        }
    }

    @Override
    public void leave(int node) throws IOException {
        json.endArray();
        json.endObject();
    }
}
