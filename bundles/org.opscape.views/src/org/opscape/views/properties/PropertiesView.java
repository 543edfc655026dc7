/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.properties;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISaveablePart;
import org.opscape.editor.GraphView;
import org.opscape.views.GraphPage;
import org.opscape.views.GraphPageView;

/** Shows what is known about what is selected in the active editor or in a list of its nodes. */
public final class PropertiesView extends GraphPageView {
    /** The id of the view. */
    public static final String ID = "org.opscape.views.properties";

    @Override
    protected GraphPage createPage(GraphView view) {
        return new PropertiesPage(view);
    }

    /** Puts the cursor into the note on what is selected in the picture. */
    public void writeNote() {
        if (getCurrentPage() instanceof PropertiesPage page) {
            page.writeNote();
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        IEditorPart editor = getSite().getPage().getActiveEditor();
        if (type == ISaveablePart.class && editor != null && getCurrentPage() instanceof PropertiesPage page && page.note().isPending()) {
            return type.cast(new PendingNote(page.note(), editor));
        }
        return super.getAdapter(type);
    }

    @Override
    protected String emptyMessage() {
        return "What is selected in an open model is described here.";
    }
}
