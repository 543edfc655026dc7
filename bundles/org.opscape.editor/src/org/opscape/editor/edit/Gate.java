/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.edit;

import java.util.List;
import java.util.function.Consumer;
import org.opscape.edit.Edit;

/** Is asked before edits are carried out. */
@FunctionalInterface
public interface Gate {
    /** Lets everything pass at once. */
    Gate OPEN = (planned, passed) -> passed.accept(List.of());

    /**
     * Asks whether edits shall be carried out. Called on the UI thread.
     *
     * @param planned the edits, which can be done as the model is now; it is not executed here, and to be planned again when it has passed
     * @param passed called on the UI thread if they shall be carried out, be it at once or later: with further edits that are to be done
     *            before them in the same step, which keeps the label of those that were planned
     */
    void ask(EditCommand planned, Consumer<List<Edit>> passed);
}
