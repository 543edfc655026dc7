/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

/** A line of a script is no edit. */
public final class EditScriptException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    EditScriptException(int line, String reason) {
        super("line " + line + ": " + reason);
        this.line = line;
    }

    /** {@return the number of the line, from 1} */
    public int line() {
        return line;
    }
}
