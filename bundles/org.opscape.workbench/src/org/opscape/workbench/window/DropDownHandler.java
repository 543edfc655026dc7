/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.window;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolItem;

/** Opens the menu of a tool that has nothing else to do when it is clicked. */
public final class DropDownHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        if (event.getTrigger() instanceof Event trigger && trigger.widget instanceof ToolItem tool && trigger.detail != SWT.ARROW) {
            Event arrow = new Event();
            arrow.detail = SWT.ARROW;
            arrow.widget = tool;
            arrow.x = tool.getBounds().x;
            arrow.y = tool.getBounds().y + tool.getBounds().height;
            tool.notifyListeners(SWT.Selection, arrow);
        }
        return null;
    }
}
