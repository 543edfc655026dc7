/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Model;

/** A family of file formats. It knows its files by their content and reads them. */
public interface Format {
    /**
     * What a content seems to be.
     *
     * @param kind the kind of file
     * @param text whether it is text
     * @param score how much speaks for it; at least 1
     */
    record Recognition(FileKind kind, boolean text, int score) {
        /** The score of what cannot be anything else. */
        public static final int CERTAIN = 1_000_000;
    }

    /**
     * What was read.
     *
     * @param model the graph that was chosen, and its functions
     * @param choices the graphs of the file: at least one
     * @param chosen the one that was read
     */
    record Reading(Model model, List<GraphChoice> choices, GraphChoice chosen) {
    }

    /**
     * Looks at the beginning of a content.
     *
     * @param content the bytes, not compressed; at least 1
     * @return what it is, if it may be a file of this family
     * @throws IOException if it cannot be read
     */
    Optional<Recognition> recognise(Content content) throws IOException;

    /**
     * Reads a model.
     *
     * @param source what to read
     * @param options which part of it
     * @param progress is told how far it is, and may cancel
     * @return the model
     * @throws ModelFileException if nothing of it can be read
     * @throws IOException if the file cannot be read
     */
    Reading read(Source source, OpenOptions options, Progress progress) throws ModelFileException, IOException;

    /**
     * Finds what must be exchanged in the bytes that were read, so that they say what the model says now.
     *
     * @param source what was read
     * @param reading what it became; the model may have changed since
     * @param listener hears of each place that refers to a name that changed
     * @param progress may cancel it
     * @return the exchanges
     * @throws ModelFileException if edits of such a file, or of this damaged one, cannot be written
     * @throws IOException if the bytes cannot be read
     */
    Rewrite rewrite(Source source, Reading reading, Reference.Listener listener, Progress progress) throws ModelFileException, IOException;
}
