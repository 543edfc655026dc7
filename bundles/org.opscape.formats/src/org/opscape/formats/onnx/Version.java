/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import org.opscape.model.dataflow.Model;

/**
 * The IR version that a file says, and the one that it is to say.
 *
 * @param inFile what the file says; 0 if it says none
 * @param now what it is to say
 */
record Version(long inFile, long now) {
    /** Compares a file with a model; one that says no version leaves the file its own. */
    Version(long inFile, Model model) {
        this(inFile, model.getFormatVersion() == 0 ? inFile : model.getFormatVersion());
    }

    boolean changes() {
        return inFile != now;
    }

    /** Whether nodes can have metadata. */
    boolean hasNodeMetadata() {
        return now >= NoteKeys.FIRST_WITH_NODE_METADATA;
    }

    /** Whether nodes can have metadata that could not have any before. */
    boolean movesNotes() {
        return hasNodeMetadata() && inFile < NoteKeys.FIRST_WITH_NODE_METADATA;
    }
}
