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
import java.util.BitSet;
import java.util.List;
import org.opscape.analysis.cluster.Bridge;
import org.opscape.analysis.cluster.GroupContent;
import org.opscape.analysis.cluster.Icon;
import org.opscape.analysis.cluster.Line;
import org.opscape.analysis.hierarchy.Hierarchy;

/** Writes what open groups show. */
final class GroupRows {
    private final JsonWriter json;

    GroupRows(JsonWriter json) {
        this.json = json;
    }

    void write(List<NamedRow> rows) throws IOException {
        json.name("groups").beginArray();
        for (NamedRow row : rows) {
            write(row);
        }
        json.endArray();
    }

    private void write(NamedRow row) throws IOException {
        NamedNodes nodes = row.nodes();
        GroupContent content = nodes.clustering().content(row.node());
        json.beginObject();
        json.name("name").value(row.name());
        write("in", nodes, content.auxiliaryIn());
        write("out", nodes, content.auxiliaryOut());
        write("isolatedInCore", nodes, isolated(nodes.hierarchy(), content));
        write("markedButInCore", nodes, marked(content));
        json.name("coreNodes").value(content.core().length);
        json.name("coreEdges").value(content.lines().size());
        NamedLine.writePairs(json, "shortcuts", NamedLine.sorted(nodes, content.hiddenLines()));
        NamedLine.writePairs(json, "bridgesDrawn", NamedLine.sorted(nodes, lines(content.bridges())));
        int bridges = content.bridges().size() + content.hiddenBridges().size();
        if (bridges > 0) {
            json.name("bridgeMetaedges").value(bridges);
        }
        json.name("inAnnotations").value(icons(nodes.hierarchy(), content, true));
        json.name("outAnnotations").value(icons(nodes.hierarchy(), content, false));
        json.endObject();
    }

    private void write(String name, NamedNodes nodes, int[] members) throws IOException {
        if (members.length > 0) {
            json.name(name).beginArray();
            for (String member : nodes.sorted(members)) {
                json.value(member);
            }
            json.endArray();
        }
    }

    private static int[] isolated(Hierarchy hierarchy, GroupContent content) {
        BitSet joined = new BitSet();
        for (Line line : content.lines()) {
            joined.set(hierarchy.position(line.from()));
            joined.set(hierarchy.position(line.to()));
        }
        int[] core = content.core();
        int count = 0;
        for (int node : core) {
            if (!joined.get(hierarchy.position(node))) {
                core[count++] = node;
            }
        }
        return Arrays.copyOf(core, count);
    }

    private static int[] marked(GroupContent content) {
        int[] core = content.core();
        int count = 0;
        for (int node : core) {
            if (content.isMarked(node)) {
                core[count++] = node;
            }
        }
        return Arrays.copyOf(core, count);
    }

    private static List<Line> lines(List<Bridge> bridges) {
        List<Line> lines = new ArrayList<>(bridges.size());
        for (Bridge bridge : bridges) {
            lines.add(bridge.line());
        }
        return lines;
    }

    private static int icons(Hierarchy hierarchy, GroupContent content, boolean incoming) {
        int count = 0;
        for (int i = 0; i < hierarchy.childCount(content.group()); i++) {
            for (Icon icon : content.icons(hierarchy.child(content.group(), i))) {
                count += icon.incoming() == incoming ? Math.max(1, icon.more()) : 0;
            }
        }
        return count;
    }
}
