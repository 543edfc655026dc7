/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.notes;

import org.opscape.editor.GraphView;
import org.opscape.views.GraphPage;
import org.opscape.views.GraphPageView;

/** Lists all notes of a file. */
public final class NotesView extends GraphPageView {
    /** The id of the view. */
    public static final String ID = "org.opscape.views.notes";

    @Override
    protected GraphPage createPage(GraphView view) {
        return new NotesPage(view);
    }

    @Override
    protected String emptyMessage() {
        return "The notes in an open model are listed here.";
    }
}
