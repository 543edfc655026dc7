/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli;

import java.nio.file.Path;

/** Ends a command with a message. */
public final class CommandFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    /**
     * Says why a command ends.
     *
     * @param exitCode one of {@link ExitCode}
     * @param file the file that it is about
     * @param what what is wrong, and where
     */
    public CommandFailure(int exitCode, Path file, String what) {
        super(file + ": " + what);
        this.exitCode = exitCode;
    }

    /** {@return the exit code} */
    public int exitCode() {
        return exitCode;
    }
}
