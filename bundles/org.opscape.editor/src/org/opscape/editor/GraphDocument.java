/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.eclipse.gef.commands.CommandStack;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.formats.ModelFile;
import org.opscape.layout.LayoutOptions;
import org.opscape.layout.PictureEngine;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Model;

/** One opened file: its model, the pictures made of its graphs so far, and the history of its edits. */
public final class GraphDocument {
    private final ModelFile file;
    private final List<Graph> graphs;
    private final AtomicReferenceArray<GraphPicture> pictures;
    private final CommandStack commandStack = new CommandStack();

    /**
     * Takes an opened file.
     *
     * @param file the file; its main graph comes first
     */
    public GraphDocument(ModelFile file) {
        this.file = file;
        graphs = List.copyOf(file.model().getGraphs());
        pictures = new AtomicReferenceArray<>(graphs.size());
    }

    /** {@return the file that was read} */
    public ModelFile file() {
        return file;
    }

    /** {@return the model; it belongs to the UI thread} */
    public Model model() {
        return file.model();
    }

    /** {@return the graphs: the main one first, then the functions} */
    public List<Graph> graphs() {
        return graphs;
    }

    /** {@return the edits of this file, to be undone and redone} */
    public CommandStack commandStack() {
        return commandStack;
    }

    /**
     * Returns what was made of a graph so far.
     *
     * @param index the position of the graph
     * @return empty if {@link #prepare} was not called for it
     */
    public Optional<GraphPicture> picture(int index) {
        return Optional.ofNullable(pictures.get(index));
    }

    /**
     * Clusters a graph, if that is not done already. Slow: to be called from a job.
     *
     * @param index the position of the graph
     * @param progress watches, and may cancel
     * @return the clustered graph
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public GraphPicture prepare(int index, Progress progress) {
        GraphPicture known = pictures.get(index);
        if (known != null) {
            return known;
        }
        Graph graph = graphs.get(index);
        GraphSnapshot snapshot = GraphSnapshot.of(graph, progress);
        Clustering clustering = Clustering.of(snapshot, ClusteringOptions.DEFAULTS, progress);
        GraphPicture made = new GraphPicture(graph, snapshot, clustering, new PictureEngine(clustering, LayoutOptions.DEFAULTS));
        return pictures.compareAndSet(index, null, made) ? made : pictures.get(index);
    }
}
