/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.quantity;

import org.opscape.editor.GraphView;
import org.opscape.views.GraphPage;
import org.opscape.views.GraphPageView;

/** The view of what the nodes hold and take. */
public final class QuantitiesView extends GraphPageView {
    /** The id of the view. */
    public static final String ID = "org.opscape.views.quantities";

    @Override
    protected GraphPage createPage(GraphView view) {
        return new QuantitiesPage(view);
    }

    @Override
    protected String emptyMessage() {
        return "Where the parameters, the large tensors, the time and the memory of an open model are is listed here.";
    }
}
