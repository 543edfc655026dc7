/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.open;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The files that were opened last. */
public final class RecentFilesMenu extends FilesMenu {
    private static final int SHOWN = 12;

    @Override
    public void fill(Menu menu, int index) {
        RecentFiles recent = services().getService(RecentFiles.class);
        List<Path> files = recent == null ? List.of() : recent.list();
        if (files.isEmpty()) {
            addNone(menu, index, "No recent files");
            return;
        }
        int at = index;
        for (Path file : files.subList(0, Math.min(SHOWN, files.size()))) {
            addFile(menu, at, file.getFileName() + "  —  " + file.getParent(), file);
            at++;
        }
        new MenuItem(menu, SWT.SEPARATOR, at);
        MenuItem clear = new MenuItem(menu, SWT.PUSH, at + 1);
        clear.setText("&Clear This List");
        clear.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> recent.clear()));
    }
}
