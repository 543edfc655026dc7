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
import org.opscape.analysis.functions.FunctionCall;

/** Writes the functions and who calls them. */
final class FunctionRows {
    private final JsonWriter json;
    private final ClusteredGraphs graphs;

    FunctionRows(JsonWriter json, ClusteredGraphs graphs) {
        this.json = json;
        this.graphs = graphs;
    }

    void write() throws IOException {
        json.name("libraryFunctions").beginArray();
        for (int graph : byName()) {
            json.beginObject();
            json.name("name").value(graphs.functionName(graph));
            json.name("node").value(NamedNodes.FUNCTION_PREFIX + graphs.functionName(graph));
            json.name("usages").beginArray();
            for (String usage : usages(graph)) {
                json.value(usage);
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
    }

    private List<Integer> byName() {
        List<Integer> functions = new ArrayList<>();
        for (int graph = 0; graph < graphs.nodes().size(); graph++) {
            if (!graphs.nodes().get(graph).isMain()) {
                functions.add(graph);
            }
        }
        functions.sort((a, b) -> graphs.functionName(a).compareTo(graphs.functionName(b)));
        return functions;
    }

    private List<String> usages(int function) {
        List<String> usages = new ArrayList<>();
        for (FunctionCall call : graphs.calls().to(function)) {
            usages.add(graphs.nodes().get(call.graph()).name(call.operation()));
        }
        Collections.sort(usages);
        return usages;
    }
}
