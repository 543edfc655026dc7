/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.search;

import org.opscape.editor.GraphView;
import org.opscape.views.GraphPage;
import org.opscape.views.GraphPageView;

/** Searches the active editor's graph while one types. */
public final class SearchView extends GraphPageView {
    /** The id of the view. */
    public static final String ID = "org.opscape.views.search";

    @Override
    protected GraphPage createPage(GraphView view) {
        return new SearchPage(view);
    }

    @Override
    protected String emptyMessage() {
        return "Open a model to search it.";
    }

    /** Puts the cursor where one types. */
    public void beginSearch() {
        if (getCurrentPage() instanceof SearchPage page) {
            page.beginSearch();
        }
    }

    /**
     * Shows another result.
     *
     * @param steps 1 for the next one, -1 for the one before
     */
    public void step(int steps) {
        if (getCurrentPage() instanceof SearchPage page) {
            page.step(steps);
        }
    }
}
