/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.open;

import java.nio.file.Path;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.opscape.views.colour.Attaching;

/** Opens the files that are dropped on a window. */
public final class FileDrop extends DropTargetAdapter {
    private final IWorkbenchWindow window;

    /**
     * Opens files in a window.
     *
     * @param window the window
     */
    public FileDrop(IWorkbenchWindow window) {
        this.window = window;
    }

    /**
     * Accepts files on a control, if it accepts nothing yet.
     *
     * @param control the control
     */
    public void accept(Control control) {
        if (control.getData(DND.DROP_TARGET_KEY) == null) {
            DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
            target.setTransfer(FileTransfer.getInstance());
            target.addDropListener(this);
        }
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        for (var type : event.dataTypes) {
            if (FileTransfer.getInstance().isSupportedType(type)) {
                event.currentDataType = type;
                event.detail = DND.DROP_COPY;
                return;
            }
        }
        event.detail = DND.DROP_NONE;
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] names) {
            open(names);
            window.getShell().forceActive();
        }
    }

    /**
     * Opens what was dropped; measurements are attached to the graph that is open.
     *
     * @param names the files
     */
    public void open(String[] names) {
        IWorkbenchPage page = window.getActivePage();
        if (page != null) {
            for (String name : names) {
                if (!Attaching.attach(window, Path.of(name))) {
                    Openings.open(page, Path.of(name));
                }
            }
        }
    }
}
