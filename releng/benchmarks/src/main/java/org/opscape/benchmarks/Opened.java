/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.diagram.scene.Scene;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.layout.LayoutOptions;
import org.opscape.layout.PictureEngine;
import org.opscape.model.Progress;

/**
 * What opening a file leads to.
 *
 * @param file the file and its model
 * @param clustering the clustered graph
 * @param engine makes the pictures
 * @param overview the first picture
 */
public record Opened(ModelFile file, Clustering clustering, PictureEngine engine, Scene overview) {

    /**
     * Reads a file, as the editor does.
     *
     * @param file a model
     * @return its model
     * @throws IOException if it cannot be read
     */
    public static ModelFile read(Path file) throws IOException {
        try {
            return ModelFiles.open(file, OpenOptions.NONE, Progress.NONE);
        } catch (ModelFileException failure) {
            throw new IOException(failure);
        }
    }

    /**
     * Clusters the main graph.
     *
     * @param file a model
     * @return its main graph, clustered
     */
    public static Clustering cluster(ModelFile file) {
        GraphSnapshot graph = GraphSnapshot.of(file.model().getGraphs().get(0), Progress.NONE);
        return Clustering.of(graph, ClusteringOptions.DEFAULTS, Progress.NONE);
    }

    /**
     * Reads, clusters and lays out the root.
     *
     * @param path a model
     * @return everything
     * @throws IOException if it cannot be read
     */
    public static Opened open(Path path) throws IOException {
        ModelFile file = read(path);
        Clustering clustering = cluster(file);
        PictureEngine engine = engine(clustering);
        return new Opened(file, clustering, engine, engine.overview(Progress.NONE));
    }

    /**
     * Makes what lays out, which remembers equal groups: a new one has nothing to remember.
     *
     * @param clustering a graph
     * @return an engine
     */
    public static PictureEngine engine(Clustering clustering) {
        return new PictureEngine(clustering, LayoutOptions.DEFAULTS);
    }

    /** {@return the picture with everything open} */
    public Scene expandAll() {
        return engine.expandAll(overview, clustering.hierarchy().root(), Progress.NONE);
    }
}
