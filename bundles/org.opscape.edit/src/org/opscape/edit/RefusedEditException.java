/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

/** An edit that would break something. The message says for a person what, and the model is as it was. */
public final class RefusedEditException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Refuses an edit.
     *
     * @param reason why, in a sentence
     */
    public RefusedEditException(String reason) {
        super(reason);
    }
}
