/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.load;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.opscape.editor.GraphDocument;
import org.opscape.editor.PictureSettings;
import org.opscape.editor.canvas.Shown;
import org.opscape.editor.memory.ViewMemory;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.formats.sidecar.ViewState;
import org.opscape.model.Progress;

/**
 * A file that was opened, with its first picture.
 *
 * @param document the file
 * @param first the main graph as it was left, or with only the outermost level open
 * @param memory what is remembered of the file
 */
public record Loaded(GraphDocument document, Shown first, ViewMemory memory) {
    /**
     * Reads, clusters and lays out a file.
     *
     * @param file the file, or the folder of a SavedModel
     * @param how which graph, and how to show it
     * @param progress watches, and may cancel
     * @return what is to be shown
     * @throws ModelFileException if it cannot be read
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public static Loaded of(Path file, Wish how, Progress progress) throws ModelFileException {
        progress.report("Reading", -1);
        ModelFile opened = ModelFiles.open(file, new OpenOptions(how.graph()), progress);
        progress.check();
        progress.report("Clustering", -1);
        GraphDocument document = new GraphDocument(opened);
        document.setSettings(how.settings());
        ViewMemory memory = ViewMemory.of(file);
        for (int graph = 0; graph < document.graphs().size(); graph++) {
            String name = document.name(graph);
            ViewState state = how.kept().getOrDefault(name, memory.state(name));
            if (!state.equals(ViewState.EMPTY)) {
                document.remember(graph, state);
            }
        }
        return new Loaded(document, Shown.first(document, 0, progress), memory);
    }

    /**
     * How a file shall be opened.
     *
     * @param graph which graph of several; empty for the usual one
     * @param settings how pictures are made
     * @param kept how graphs were looked at, by name, if that is known better than it is remembered
     */
    public record Wish(Optional<String> graph, PictureSettings settings, Map<String, ViewState> kept) {
    }
}
