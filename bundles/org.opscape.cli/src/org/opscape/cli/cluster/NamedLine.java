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

/** A line and the names of its ends; sorted by these. */
record NamedLine(String from, String to, Line line) implements Comparable<NamedLine> {
    static List<NamedLine> sorted(NamedNodes nodes, List<Line> lines) {
        List<NamedLine> named = new ArrayList<>(lines.size());
        for (Line line : lines) {
            named.add(new NamedLine(nodes.name(line.from()), nodes.name(line.to()), line));
        }
        Collections.sort(named);
        return named;
    }

    static void writePairs(JsonWriter json, String name, List<NamedLine> lines) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        json.name(name).beginArray();
        for (NamedLine line : lines) {
            json.beginArray().value(line.from).value(line.to).endArray();
        }
        json.endArray();
    }

    @Override
    public int compareTo(NamedLine other) {
        int byStart = from.compareTo(other.from);
        return byStart != 0 ? byStart : to.compareTo(other.to);
    }
}
