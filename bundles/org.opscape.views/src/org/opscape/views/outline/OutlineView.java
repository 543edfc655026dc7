/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.outline;

import org.opscape.editor.GraphView;
import org.opscape.editor.rename.NamedInPlace;
import org.opscape.views.GraphPage;
import org.opscape.views.GraphPageView;

/** Shows the tree of the active editor's graph, and where in its picture one is. */
public final class OutlineView extends GraphPageView {
    /** The id of the view. */
    public static final String ID = "org.opscape.views.outline";

    @Override
    protected GraphPage createPage(GraphView view) {
        return new OutlinePage(view);
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == NamedInPlace.class && getCurrentPage() instanceof NamedInPlace page ? type.cast(page) : super.getAdapter(type);
    }

    @Override
    protected String emptyMessage() {
        return "The scopes of an open model are shown here.";
    }
}
