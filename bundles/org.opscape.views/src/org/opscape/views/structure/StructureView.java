/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.structure;

import org.opscape.editor.GraphView;
import org.opscape.views.GraphPage;
import org.opscape.views.GraphPageView;

/** The view of groups of equal structure. */
public final class StructureView extends GraphPageView {
    /** The id of the view. */
    public static final String ID = "org.opscape.views.structure";

    @Override
    protected GraphPage createPage(GraphView view) {
        return new StructurePage(view);
    }

    @Override
    protected String emptyMessage() {
        return "Which parts of an open model are alike is listed here.";
    }
}
