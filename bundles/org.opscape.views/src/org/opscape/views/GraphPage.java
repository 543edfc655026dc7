/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views;

import org.eclipse.ui.part.Page;
import org.opscape.editor.GraphView;
import org.opscape.editor.GraphViewListener;

/** What a view shows for one editor. */
public abstract class GraphPage extends Page implements GraphViewListener {
    private final GraphView view;

    /**
     * Makes a page; it hears of changes once it is begun.
     *
     * @param view the graph it is about
     */
    protected GraphPage(GraphView view) {
        this.view = view;
    }

    /** {@return the graph that the page is about} */
    protected final GraphView view() {
        return view;
    }

    /** Begins to follow the graph; called when the control is there. */
    final void begin() {
        view.addListener(this);
        if (view.isReady()) {
            documentLoaded(view);
        }
    }

    @Override
    public void dispose() {
        view.removeListener(this);
        super.dispose();
    }
}
