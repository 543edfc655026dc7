/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.stats;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.quantity.NodeCategory;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.analysis.statistics.RunStatistics;
import org.opscape.analysis.statistics.TableQuantities;
import org.opscape.cli.Console;
import org.opscape.model.measure.RunRecord;

/** Writes the rows for programs. */
final class StatsJson {
    private final Clustering clustering;
    private final Hierarchy hierarchy;
    private final Measured measured;
    private final NodeQuantity sortedBy;

    StatsJson(Clustering clustering, Measured measured, NodeQuantity sortedBy) {
        this.clustering = clustering;
        hierarchy = clustering.hierarchy();
        this.measured = measured;
        this.sortedBy = sortedBy;
    }

    void write(Path file, StatsRows rows, Console console) throws IOException {
        try (JsonWriter json = console.json(" ")) {
            json.beginObject();
            json.name("file").value(file.toString());
            if (measured.run().isPresent()) {
                run(json, measured.run().get());
            }
            json.name("data").beginArray();
            for (TableQuantities table : measured.tables()) {
                json.beginObject().name("name").value(table.table().name()).name("source").value(table.table().source());
                matching(json, table.matched(), table.unmatchedNames());
                json.endObject();
            }
            json.endArray();
            json.name("nodes").beginArray();
            for (int node : rows.nodes()) {
                node(json, node);
            }
            json.endArray();
            json.endObject();
        }
    }

    private void run(JsonWriter json, RunStatistics statistics) throws IOException {
        RunRecord run = statistics.run();
        json.name("run").beginObject().name("label").value(run.label()).name("source").value(run.source()).name("tag").value(run.tag());
        if (run.step().isPresent()) {
            json.name("step").value(run.step().getAsLong());
        }
        json.name("executions").value(run.executions().size()).endObject();
        json.name("runs").beginArray();
        for (RunRecord other : measured.runs()) {
            json.value(other.label());
        }
        json.endArray();
        matching(json, statistics.matched(), statistics.unmatchedNames());
    }

    private static void matching(JsonWriter json, int matched, List<String> unmatched) throws IOException {
        json.name("matched").value(matched).name("unmatched").value(unmatched.size()).name("unmatchedNames").beginArray();
        for (String name : unmatched) {
            json.value(name);
        }
        json.endArray();
    }

    private void node(JsonWriter json, int node) throws IOException {
        json.beginObject();
        json.name("name").value(hierarchy.uniquePath(node));
        json.name("kind").value(hierarchy.kind(node).name().toLowerCase(Locale.ROOT));
        if (node < hierarchy.root()) {
            json.name("op").value(clustering.graph().type(node));
        }
        if (measured.run().isPresent()) {
            RunStatistics run = measured.run().get();
            number(json, "time", run.computeTime().value(node));
            number(json, "wallSpan", run.wallSpan().value(node));
            number(json, "memory", run.memory().value(node));
            number(json, "output", run.outputBytes().value(node));
            number(json, "executions", run.executionCount().value(node));
            devices(json, run.devices(), node);
        }
        number(json, "share", sortedBy.value(node) / sortedBy.value(hierarchy.root()));
        values(json, node);
        json.endObject();
    }

    private void values(JsonWriter json, int node) throws IOException {
        json.name("values").beginObject();
        for (TableQuantities table : measured.tables()) {
            for (NodeQuantity column : table.quantities()) {
                number(json, column.name(), column.value(node));
            }
            for (NodeCategory column : table.categories()) {
                if (node < hierarchy.root() && column.of(node) >= 0) {
                    json.name(column.name()).value(column.label(column.of(node)));
                }
            }
        }
        json.endObject();
    }

    private static void devices(JsonWriter json, NodeCategory devices, int node) throws IOException {
        json.name("devices").beginObject();
        int[] counts = devices.counts(node);
        for (int category = 0; category < counts.length; category++) {
            if (counts[category] > 0) {
                json.name(devices.label(category)).value(counts[category]);
            }
        }
        json.endObject();
    }

    /** Leaves out what is not known; whole numbers have no point. */
    private static void number(JsonWriter json, String name, double value) throws IOException {
        if (Double.isFinite(value)) {
            boolean whole = value == Math.rint(value) && Math.abs(value) < 1L << 53;
            json.name(name);
            if (whole) {
                json.value((long) value);
            } else {
                json.value(value);
            }
        }
    }
}
