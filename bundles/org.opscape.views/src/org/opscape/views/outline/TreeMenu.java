/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.outline;

import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Tree;
import org.opscape.editor.command.EditMenu;

/** The context menu of the tree. */
final class TreeMenu {
    private TreeMenu() {
    }

    /** Gives the tree a menu about the row that is selected. */
    static void add(Tree tree, Consumer<Row> chosen) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> fill(shown, tree, chosen));
        tree.setMenu(menu.createContextMenu(tree));
        tree.addDisposeListener(event -> menu.dispose());
    }

    private static void fill(IMenuManager menu, Tree tree, Consumer<Row> chosen) {
        if (tree.getSelectionCount() == 1 && tree.getSelection()[0].getData() instanceof Row row && !(row instanceof Row.Graphs)) {
            menu.add(new Action(row instanceof Row.OfGraph ? "Show" : "Show in Picture") {
                @Override
                public void run() {
                    chosen.accept(row);
                }
            });
            if (row instanceof Row.OfNode) {
                EditMenu.fill(menu);
            }
        }
    }
}
