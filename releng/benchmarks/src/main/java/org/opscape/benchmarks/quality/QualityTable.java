/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.diagram.scene.Scene;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.layout.LayoutOptions;
import org.opscape.layout.PictureEngine;
import org.opscape.model.Progress;

/** Prints how good the pictures of all models of a folder are: with all groups closed, and with all open. */
public final class QualityTable {
    private static final int MOST_OPERATIONS = 12_000;

    private QualityTable() {
    }

    /**
     * Prints the table.
     *
     * @param arguments the folder of models
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Quality closed = new Quality();
        Quality open = new Quality();
        List<Path> files;
        try (var listed = Files.list(Path.of(arguments[0]))) {
            files = listed.sorted().toList();
        }
        for (Path file : files) {
            try {
                measure(file, closed, open);
            } catch (ModelFileException e) {
                System.err.println(file.getFileName() + ": " + e.getMessage());
            }
        }
        System.out.printf("%-60s %s%n%-60s %s%n", "All, closed", closed, "All, open", open);
    }

    private static void measure(Path file, Quality closed, Quality open) throws ModelFileException {
        GraphSnapshot snapshot = GraphSnapshot.of(ModelFiles.open(file, OpenOptions.NONE, Progress.NONE).model().getGraphs().get(0),
                Progress.NONE);
        if (snapshot.operations() <= MOST_OPERATIONS) {
            Clustering clustering = Clustering.of(snapshot, ClusteringOptions.DEFAULTS, Progress.NONE);
            PictureEngine engine = new PictureEngine(clustering, LayoutOptions.DEFAULTS);
            Scene overview = engine.overview(Progress.NONE);
            closed.add(Quality.of(overview));
            Quality all = Quality.of(engine.expandAll(overview, clustering.hierarchy().root(), Progress.NONE));
            open.add(all);
            System.out.printf("%-60.60s %s%n", file.getFileName(), all);
        }
    }
}
