/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.edit;

/** Hears of edits of a model; on the UI thread. */
@FunctionalInterface
public interface EditListener {
    /**
     * The model was changed.
     *
     * @param command what was done, or undone
     * @param back whether it was undone
     */
    void edited(EditCommand command, boolean back);
}
