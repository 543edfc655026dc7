/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.flow;

import org.opscape.editor.GraphView;
import org.opscape.views.GraphPage;
import org.opscape.views.GraphPageView;

/** The view of inputs, outputs and the main route. */
public final class FlowView extends GraphPageView {
    /** The id of the view. */
    public static final String ID = "org.opscape.views.flow";

    @Override
    protected GraphPage createPage(GraphView view) {
        return new FlowPage(view);
    }

    @Override
    protected String emptyMessage() {
        return "The way of the data through an open model is shown here.";
    }
}
