/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.flow;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.opscape.editor.GraphView;
import org.opscape.editor.flow.RouteOpening;

/** Offers to show in place what the main route calls. */
final class CallsOffer {
    private final Link link;
    private final RouteOpening calls;

    CallsOffer(Composite parent, GraphView view) {
        link = new Link(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(2, 0).hint(100, SWT.DEFAULT).exclude(true).applyTo(link);
        calls = new RouteOpening(view, link::isDisposed);
        link.addListener(SWT.Selection, event -> calls.open());
    }

    /** Is there as long as there are calls on the route. */
    void show(Optional<FlowFacts> facts) {
        String offer = facts.map(FlowText::calls).orElse("");
        link.setText(offer);
        link.setVisible(!offer.isEmpty());
        ((GridData) link.getLayoutData()).exclude = offer.isEmpty();
    }

    /** The place in the route that is to be brought into sight after calls were opened; asked once. */
    Optional<Integer> opened(FlowFacts facts) {
        return calls.begin(facts.clustering().hierarchy(), facts.main().path().operations());
    }
}
