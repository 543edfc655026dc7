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
import org.opscape.analysis.cluster.Line;

/** Writes the bundled lines between siblings. */
final class LineRows {
    private final JsonWriter json;

    LineRows(JsonWriter json) {
        this.json = json;
    }

    void write(List<NamedRow> groups, List<NamedRow> stacks) throws IOException {
        List<NamedRow> rows = new ArrayList<>(groups);
        rows.addAll(stacks);
        Collections.sort(rows);
        json.name("metaedges").beginObject();
        for (NamedRow row : rows) {
            List<Line> lines = row.nodes().clustering().lines(row.node());
            if (!lines.isEmpty()) {
                json.name(row.name()).beginArray();
                write(row.nodes(), lines);
                json.endArray();
            }
        }
        json.endObject();
    }

    private void write(NamedNodes nodes, List<Line> lines) throws IOException {
        for (NamedLine named : NamedLine.sorted(nodes, lines)) {
            Line line = named.line();
            json.beginObject();
            json.name("v").value(named.from());
            json.name("w").value(named.to());
            json.name("regular").value(line.data());
            json.name("control").value(line.control());
            json.name("ref").value(line.reference());
            json.name("base").value(line.edges().length);
            json.name("totalSize").value(line.size());
            json.endObject();
        }
    }
}
