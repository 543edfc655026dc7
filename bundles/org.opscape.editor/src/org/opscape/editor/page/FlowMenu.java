/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.page;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.opscape.editor.canvas.GraphCanvas;
import org.opscape.editor.command.FlowAction;

/** What can be traced from the selected nodes. */
final class FlowMenu {
    private final GraphCanvas canvas;

    FlowMenu(GraphCanvas canvas) {
        this.canvas = canvas;
    }

    void fill(IMenuManager menu) {
        MenuManager trace = new MenuManager("Trace");
        add(trace, "Upstream\tU", FlowAction.TRACE_UP);
        add(trace, "Downstream\tD", FlowAction.TRACE_DOWN);
        add(trace, "Both\tT", FlowAction.TRACE_BOTH);
        add(menu, "Show Paths Between\tP", FlowAction.PATHS);
        if (canvas.selection().length == 1) {
            add(trace, "Follow Tensor\tF", FlowAction.FOLLOW);
        }
        if (!trace.isEmpty()) {
            menu.add(trace);
        }
        add(menu, canvas.flows().only().isOn() ? "Show All Again\tO" : "Only Show the Trace\tO", FlowAction.ONLY);
    }

    private void add(IMenuManager menu, String label, FlowAction action) {
        if (action.isEnabled(canvas)) {
            menu.add(PictureMenu.action(label, () -> action.run(canvas)));
        }
    }
}
