/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor;

import java.nio.file.Path;
import java.util.List;

/** The recorded runs and data files that are attached to a graph. All of it belongs to the UI thread. */
public interface Measurements {
    /** {@return the attached files in the order of their attachment; also those that are still being read or could not be read} */
    List<Attached> list();

    /**
     * Attaches a file: it is read in the background, and remembered beside the model.
     *
     * @param file run metadata, an event file, JSON or CSV
     */
    void attach(Path file);

    /**
     * Takes a file away.
     *
     * @param file an attached file
     */
    void detach(Path file);

    /** {@return the names of the recorded runs of all attached files, in their order} */
    List<String> runs();

    /** {@return which run is chosen; -1 if there is none} */
    int run();

    /**
     * Chooses a run.
     *
     * @param index its position in {@link #runs()}
     */
    void chooseRun(int index);

    /**
     * An attached file.
     *
     * @param file the file
     * @param detail what was found in it, or why it cannot be read, for a person
     * @param state how far it is
     */
    record Attached(Path file, String detail, State state) {
    }

    /** How far the reading of a file is. */
    enum State {
        /** It is being read. */
        READING,
        /** It was read. */
        READY,
        /** It cannot be read. */
        FAILED
    }
}
