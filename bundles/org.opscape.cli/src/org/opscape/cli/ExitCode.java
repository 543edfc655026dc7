/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli;

/** What a command tells the shell. */
public final class ExitCode {
    /** All is well. */
    public static final int FINE = 0;
    /** A check failed, or there are differences. */
    public static final int CHECK_FAILED = 1;
    /** The command was used in a wrong way. */
    public static final int WRONG_USAGE = 2;
    /** A file cannot be read or written. */
    public static final int FILE_FAILED = 3;

    private ExitCode() {
    }
}
