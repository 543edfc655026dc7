/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.properties;

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

    @Override
    protected String emptyMessage() {
        return "What is selected in an open model is described here.";
    }
}
