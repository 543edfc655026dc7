/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.page;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Says at the side that a new picture is being laid out, and lets stop that; it moves nothing else. */
final class WorkMark {
    private final ToolBar bar;
    private final ToolItem item;

    WorkMark(Composite parent, Runnable cancel) {
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        item = new ToolItem(bar, SWT.PUSH);
        item.setToolTipText("Stop this (Esc)");
        item.addListener(SWT.Selection, event -> cancel.run());
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(bar);
        hide();
    }

    void show(String task) {
        item.setText(task + "…  ✕");
        bar.setVisible(true);
        bar.getParent().layout(true, true);
    }

    void hide() {
        bar.setVisible(false);
        item.setText("");
    }
}
