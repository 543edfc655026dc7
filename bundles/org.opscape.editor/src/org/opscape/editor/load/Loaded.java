/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.load;

import java.nio.file.Path;
import java.util.Optional;
import org.opscape.editor.GraphDocument;
import org.opscape.editor.GraphPicture;
import org.opscape.editor.canvas.Shown;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;

/**
 * A file that was opened, with its first picture.
 *
 * @param document the file
 * @param first the main graph, of which only the outermost level is open
 */
public record Loaded(GraphDocument document, Shown first) {
    /**
     * Reads, clusters and lays out a file.
     *
     * @param file the file, or the folder of a SavedModel
     * @param graph which graph of several; empty for the usual one
     * @param progress watches, and may cancel
     * @return what is to be shown
     * @throws ModelFileException if it cannot be read
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public static Loaded of(Path file, Optional<String> graph, Progress progress) throws ModelFileException {
        progress.report("Reading", -1);
        ModelFile opened = ModelFiles.open(file, new OpenOptions(graph), progress);
        progress.check();
        progress.report("Clustering", -1);
        GraphDocument document = new GraphDocument(opened);
        GraphPicture picture = document.prepare(0, progress);
        progress.check();
        progress.report("Laying out", -1);
        return new Loaded(document, new Shown(0, picture, picture.engine().overview(progress)));
    }
}
