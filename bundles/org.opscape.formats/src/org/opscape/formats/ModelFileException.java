/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

import java.nio.file.Path;

/** Says that a model file cannot be read or written: what is wrong, where, and what to do. */
public final class ModelFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final String place;

    /**
     * Says what is wrong with a file.
     *
     * @param file the file
     * @param place where in the file, for a person; empty if that means nothing
     * @param message what is wrong, and what to do; a sentence
     * @param cause why, or null
     */
    public ModelFileException(Path file, String place, String message, Throwable cause) {
        super(file + (place.isEmpty() ? "" : ", " + place) + ": " + message, cause);
        this.file = file;
        this.place = place;
    }

    /**
     * Says what is wrong with a file as a whole.
     *
     * @param file the file
     * @param message what is wrong, and what to do; a sentence
     */
    public ModelFileException(Path file, String message) {
        this(file, "", message, null);
    }

    /** {@return the file} */
    public Path file() {
        return file;
    }

    /** {@return where in the file, for a person; empty if it is the whole file} */
    public String place() {
        return place;
    }
}
