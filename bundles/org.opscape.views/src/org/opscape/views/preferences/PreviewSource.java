/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.preferences;

import java.nio.file.Path;
import java.util.Optional;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.diagram.scene.Scene;
import org.opscape.editor.GraphView;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;

/** The graph on which values are tried. */
sealed interface PreviewSource {
    /** {@return what it is called} */
    String name();

    /**
     * Reads the graph.
     *
     * @param progress may cancel
     * @return the graph
     * @throws ModelFileException if it is in a file that cannot be read
     */
    GraphSnapshot graph(Progress progress) throws ModelFileException;

    /** {@return the picture whose open groups shall be open; empty for an overview} */
    default Optional<Shown> shown() {
        return Optional.empty();
    }

    /**
     * The graph of an editor.
     *
     * @param name the name of its file
     * @param snapshot the graph
     * @param picture what is open in it
     */
    record OfEditor(String name, GraphSnapshot snapshot, Shown picture) implements PreviewSource {
        /**
         * Takes what an editor shows now.
         *
         * @param view the editor; it must be ready
         * @return its graph
         */
        static OfEditor of(GraphView view) {
            return new OfEditor(view.document().file().path().getFileName().toString(), view.clustering().graph(),
                    new Shown(view.scene(), view.clustering().hierarchy()));
        }

        @Override
        public GraphSnapshot graph(Progress progress) {
            return snapshot;
        }

        @Override
        public Optional<Shown> shown() {
            return Optional.of(picture);
        }
    }

    /**
     * The main graph of a file.
     *
     * @param file the file
     */
    record OfFile(Path file) implements PreviewSource {
        @Override
        public String name() {
            return file.getFileName().toString();
        }

        @Override
        public GraphSnapshot graph(Progress progress) throws ModelFileException {
            ModelFile opened = ModelFiles.open(file, new OpenOptions(Optional.empty()), progress);
            return GraphSnapshot.of(opened.model().getGraphs().get(0), progress);
        }
    }

    /**
     * A picture.
     *
     * @param scene the picture
     * @param hierarchy the nodes in it
     */
    record Shown(Scene scene, Hierarchy hierarchy) {
    }
}
