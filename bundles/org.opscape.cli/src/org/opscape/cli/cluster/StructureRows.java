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
import java.util.Arrays;
import java.util.List;
import org.opscape.analysis.similarity.StructureClasses;
import org.opscape.model.Progress;

/** Writes which groups have the same structure, for each graph on its own. */
final class StructureRows {
    private final JsonWriter json;
    private final List<NamedNodes> graphs;

    StructureRows(JsonWriter json, List<NamedNodes> graphs) {
        this.json = json;
        this.graphs = graphs;
    }

    void write() throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (NamedNodes nodes : graphs) {
            StructureClasses classes = StructureClasses.of(nodes.clustering(), Progress.NONE);
            for (int cls = 0; cls < classes.classes(); cls++) {
                if (classes.isShared(cls)) {
                    rows.add(nodes.sorted(classes.members(cls)));
                }
            }
        }
        rows.sort(Arrays::compare);
        json.name("templatesSane").beginArray();
        for (String[] row : rows) {
            json.beginArray();
            for (String name : row) {
                json.value(name);
            }
            json.endArray();
        }
        json.endArray();
    }
}
