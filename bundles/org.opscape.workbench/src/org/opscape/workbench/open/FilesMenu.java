/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.open;

import java.nio.file.Path;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;

/** A menu of files that open when they are chosen. */
abstract class FilesMenu extends ContributionItem implements IWorkbenchContribution {
    private IServiceLocator services;

    @Override
    public final void initialize(IServiceLocator locator) {
        services = locator;
    }

    @Override
    public final boolean isDynamic() {
        return true;
    }

    /** {@return the services of the window} */
    final IServiceLocator services() {
        return services;
    }

    /**
     * Adds an item for a file.
     *
     * @param menu the menu
     * @param index where
     * @param text what it says
     * @param file what it opens
     */
    final void addFile(Menu menu, int index, String text, Path file) {
        MenuItem item = new MenuItem(menu, SWT.PUSH, index);
        item.setText(LegacyActionTools.escapeMnemonics(text));
        item.setToolTipText(file.toString());
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> Openings.open(services.getService(IWorkbenchWindow.class).getActivePage(), file)));
    }

    /**
     * Adds an item that says that there are none.
     *
     * @param menu the menu
     * @param index where
     * @param text what it says
     */
    static void addNone(Menu menu, int index, String text) {
        MenuItem item = new MenuItem(menu, SWT.PUSH, index);
        item.setText(text);
        item.setEnabled(false);
    }
}
