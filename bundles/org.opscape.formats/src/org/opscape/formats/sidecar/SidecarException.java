/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.sidecar;

import java.io.IOException;
import java.nio.file.Path;

/** Says that a sidecar cannot be read or written: what is wrong, in which line, and what to do. */
public final class SidecarException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final int line;

    SidecarException(Path file, int line, String message, Throwable cause) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + message, cause);
        this.file = file;
        this.line = line;
    }

    /** {@return the sidecar} */
    public Path file() {
        return file;
    }

    /** {@return the line with the damage, from 1; 0 if it is not about the content} */
    public int line() {
        return line;
    }
}
