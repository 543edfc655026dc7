/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.colour;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.opscape.editor.GraphView;
import org.opscape.views.status.ActiveGraph;

/** A menu that is made anew for the graph of the active editor whenever it opens. */
abstract class GraphMenu extends ContributionItem implements IWorkbenchContribution {
    private IServiceLocator services;

    @Override
    public final void initialize(IServiceLocator locator) {
        services = locator;
    }

    @Override
    public final boolean isDynamic() {
        return true;
    }

    @Override
    public final void fill(Menu menu, int index) {
        IWorkbenchWindow window = services == null ? null : services.getService(IWorkbenchWindow.class);
        Optional<GraphView> view = window == null ? Optional.empty() : ActiveGraph.of(window);
        if (view.isPresent()) {
            new Filling(menu, index).add(items -> fill(view.get(), items));
        } else {
            new Filling(menu, index).item(SWT.PUSH, "No graph is open", false, () -> {}).setEnabled(false);
        }
    }

    /**
     * Adds the items.
     *
     * @param view the graph
     * @param items where
     */
    abstract void fill(GraphView view, Filling items);

    /** A menu in the making. */
    static final class Filling {
        private final Menu menu;
        private int index;

        Filling(Menu menu, int index) {
            this.menu = menu;
            this.index = index;
        }

        void add(Consumer<Filling> items) {
            items.accept(this);
        }

        MenuItem item(int style, String text, boolean chosen, Runnable run) {
            MenuItem item = new MenuItem(menu, style, next());
            item.setText(LegacyActionTools.escapeMnemonics(text));
            item.setSelection(chosen);
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                if (style != SWT.RADIO || item.getSelection()) {
                    run.run();
                }
            }));
            return item;
        }

        void separator() {
            new MenuItem(menu, SWT.SEPARATOR, next());
        }

        private int next() {
            index++;
            return index - 1;
        }
    }
}
