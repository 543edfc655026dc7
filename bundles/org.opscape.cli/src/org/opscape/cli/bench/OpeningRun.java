/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.bench;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.auxiliary.Mainline;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.analysis.flow.MainRoute;
import org.opscape.cli.CommandFailure;
import org.opscape.cli.GraphFile;
import org.opscape.diagram.scene.Scene;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFileException;
import org.opscape.layout.LayoutOptions;
import org.opscape.layout.PictureEngine;
import org.opscape.model.Progress;

/** Opens a model once, from the file to the first picture's layout, and takes the times. */
final class OpeningRun {
    private static final double MILLION = 1e6;

    private final long[] ends = new long[6];
    private long bytes;
    private int nodes;
    private int edges;

    private OpeningRun() {
    }

    static OpeningRun measure(GraphFile file, boolean expandAll) throws ModelFileException, CommandFailure {
        OpeningRun run = new OpeningRun();
        run.ends[0] = System.nanoTime();
        ModelFile model = file.open();
        run.ends[1] = System.nanoTime();
        GraphSnapshot graph = GraphSnapshot.of(file.graph(model.model()), Progress.NONE);
        run.ends[2] = System.nanoTime();
        Supplier<MainRoute> flow = MainRoute.begin(graph, List.copyOf(model.model().getSignatures()), Progress.NONE);
        Clustering clustering = Clustering.of(graph, ClusteringOptions.DEFAULTS, () -> Mainline.of(graph, flow.get()), Progress.NONE);
        run.ends[3] = System.nanoTime();
        PictureEngine engine = new PictureEngine(clustering, LayoutOptions.DEFAULTS);
        Scene scene = engine.overview(Progress.NONE);
        run.ends[4] = System.nanoTime();
        if (expandAll) {
            engine.expandAll(scene, clustering.hierarchy().root(), Progress.NONE);
        }
        run.ends[5] = expandAll ? System.nanoTime() : run.ends[4];
        run.bytes = model.bytes();
        run.nodes = graph.operations();
        run.edges = graph.edges();
        return run;
    }

    long bytes() {
        return bytes;
    }

    int nodes() {
        return nodes;
    }

    int edges() {
        return edges;
    }

    /** The time from a moment to the first picture. */
    double sinceMillis(long moment) {
        return (ends[4] - moment) / MILLION;
    }

    void write(JsonWriter json) throws IOException {
        json.beginObject();
        json.name("read").value(millis(0, 1));
        json.name("snapshot").value(millis(1, 2));
        json.name("cluster").value(millis(2, 3));
        json.name("layout").value(millis(3, 4));
        json.name("total").value(millis(0, 4));
        if (ends[5] > ends[4]) {
            json.name("expandAll").value(millis(4, 5));
        }
        json.endObject();
    }

    private double millis(int from, int to) {
        return (ends[to] - ends[from]) / MILLION;
    }
}
