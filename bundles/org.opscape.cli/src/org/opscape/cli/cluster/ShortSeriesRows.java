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
import org.opscape.analysis.series.NumberSeries;
import org.opscape.analysis.series.SeriesFinder;

/** Writes the series that have too few members to be stacks. */
final class ShortSeriesRows {
    private static final int FEWEST = 2;

    private final JsonWriter json;

    ShortSeriesRows(JsonWriter json) {
        this.json = json;
    }

    void write(List<NamedRow> groups) throws IOException {
        List<ShortSeries> all = new ArrayList<>();
        for (NamedRow row : groups) {
            collect(row, all);
        }
        Collections.sort(all);
        json.name("ungroupedSeries").beginArray();
        for (ShortSeries series : all) {
            json.beginObject();
            json.name("name").value(series.name);
            json.name("members").beginArray();
            for (String member : series.members) {
                json.value(member);
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
    }

    private static void collect(NamedRow row, List<ShortSeries> all) {
        Hierarchy hierarchy = row.nodes().hierarchy();
        SeriesFinder finder = new SeriesFinder(row.nodes().clustering().graph());
        for (int i = 0; i < hierarchy.childCount(row.node()); i++) {
            int child = hierarchy.child(row.node(), i);
            if (hierarchy.kind(child) == NodeKind.OPERATION && !hierarchy.isOwnOperation(child)) {
                finder.add(child);
            }
        }
        String prefix = row.nodes().isMain() && row.node() == hierarchy.root() ? "" : row.name() + '/';
        for (NumberSeries series : finder.find(FEWEST)) {
            all.add(new ShortSeries(prefix + series.label(), row.nodes().sorted(series.members())));
        }
    }

    private record ShortSeries(String name, String[] members) implements Comparable<ShortSeries> {
        @Override
        public int compareTo(ShortSeries other) {
            return name.compareTo(other.name);
        }
    }
}
