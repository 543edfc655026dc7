/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.page;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.editor.canvas.GraphCanvas;
import org.opscape.editor.command.ViewAction;

/** The context menu of the picture, about what is selected. */
public final class PictureMenu {
    private static final String OUTLINE = "org.opscape.views.outline";
    private static final String PROPERTIES = "org.opscape.views.properties";

    private final GraphCanvas canvas;
    private final Consumer<String> showView;

    private PictureMenu(GraphCanvas canvas, Consumer<String> showView) {
        this.canvas = canvas;
        this.showView = showView;
    }

    /**
     * Makes the menu.
     *
     * @param canvas the picture
     * @param showView shows a view of the workbench
     * @return the menu, filled whenever it opens
     */
    public static MenuManager of(GraphCanvas canvas, Consumer<String> showView) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(new PictureMenu(canvas, showView)::fill);
        return menu;
    }

    private void fill(IMenuManager menu) {
        if (!canvas.isReady()) {
            return;
        }
        int[] nodes = canvas.selection();
        boolean groups = Arrays.stream(nodes).anyMatch(node -> node >= hierarchy().root());
        if (groups && anyIs(nodes, false)) {
            menu.add(action("Expand", ViewAction.EXPAND));
        }
        if (groups && anyIs(nodes, true)) {
            menu.add(action("Collapse", ViewAction.COLLAPSE));
        }
        if (nodes.length == 0 || groups) {
            menu.add(action(nodes.length == 0 ? "Expand All" : "Expand All Inside", ViewAction.EXPAND_ALL));
        }
        if (nodes.length == 0) {
            menu.add(action("Collapse All", ViewAction.COLLAPSE_ALL));
        }
        menu.add(new Separator("go"));
        if (nodes.length == 1) {
            menu.add(neighbours("Go to Input", nodes[0], true));
            menu.add(neighbours("Go to Output", nodes[0], false));
            menu.add(action("Go to Group Around", ViewAction.SHOW_PARENT));
        }
        menu.add(new Separator("show"));
        menu.add(action("Fit All", ViewAction.FIT_ALL));
        if (nodes.length > 0) {
            menu.add(action("Fit Selection", ViewAction.FIT_SELECTION));
            menu.add(action("Show in Outline", () -> showView.accept(OUTLINE)));
            menu.add(action("Show Properties", () -> showView.accept(PROPERTIES)));
            menu.add(action(nodes.length == 1 ? "Copy Name" : "Copy Names", this::copyNames));
        }
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private IMenuManager neighbours(String title, int node, boolean inputs) {
        MenuManager menu = new MenuManager(title);
        int[] found = Neighbours.of(canvas.shown().picture(), node, inputs);
        for (int i = 0; i < Math.min(found.length, Neighbours.MOST_LISTED); i++) {
            int target = found[i];
            menu.add(action(hierarchy().path(target), () -> canvas.reveal(target)));
        }
        if (found.length == 0) {
            IAction none = action("None", () -> {});
            none.setEnabled(false);
            menu.add(none);
        }
        return menu;
    }

    private boolean anyIs(int[] nodes, boolean open) {
        return Arrays.stream(nodes).anyMatch(node -> node >= hierarchy().root() && canvas.isOpen(node) == open);
    }

    private void copyNames() {
        String names = Arrays.stream(canvas.selection()).mapToObj(hierarchy()::path).collect(Collectors.joining("\n"));
        Clipboard clipboard = new Clipboard(canvas.control().getDisplay());
        clipboard.setContents(new Object[] {names}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private Hierarchy hierarchy() {
        return canvas.clustering().hierarchy();
    }

    private IAction action(String label, ViewAction action) {
        return action(label, () -> action.run(canvas));
    }

    private static IAction action(String label, Runnable run) {
        Action action = new Action(label.replace("&", "&&").replace("@", "@\u200b")) {
            @Override
            public void run() {
                run.run();
            }
        };
        return action;
    }
}
