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
import org.opscape.editor.command.Calls;
import org.opscape.editor.command.EditMenu;
import org.opscape.editor.command.ViewAction;
import org.opscape.editor.copy.CopyPictureHandler;
import org.opscape.editor.copy.PicturePart;
import org.opscape.formats.sidecar.Bookmark;

/** The context menu of the picture, about what is selected. */
public final class PictureMenu {
    private static final String OUTLINE = "org.opscape.views.outline";
    private static final String STRUCTURE = "org.opscape.views.structure";
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
        if (nodes.length > 0) {
            EditMenu.fill(menu);
        }
        menu.add(new Separator("choose"));
        new ChoiceMenu(canvas).fill(menu);
        menu.add(new Separator("flow"));
        new FlowMenu(canvas).fill(menu);
        menu.add(new Separator("go"));
        if (nodes.length == 1) {
            menu.add(neighbours("Go to Input", nodes[0], true));
            menu.add(neighbours("Go to Output", nodes[0], false));
            menu.add(action("Go to Group Around", ViewAction.SHOW_PARENT));
        }
        goTo(menu, nodes);
        menu.add(new Separator("show"));
        menu.add(action("Fit All", ViewAction.FIT_ALL));
        if (nodes.length > 0) {
            menu.add(action("Fit Selection", ViewAction.FIT_SELECTION));
            menu.add(action("Show in Outline", () -> showView.accept(OUTLINE)));
            menu.add(action("Show Properties", () -> showView.accept(PROPERTIES)));
            menu.add(action(nodes.length == 1 ? "Copy Name" : "Copy Names", this::copyNames));
        }
        menu.add(copyPicture());
        menu.add(new ColourMenu(canvas).create());
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private void goTo(IMenuManager menu, int[] nodes) {
        if (nodes.length == 1) {
            same(menu, nodes[0]);
            int[] functions = Calls.functions(canvas, nodes[0]);
            for (int function : functions) {
                String name = functions.length == 1 ? "" : ": " + canvas.document().graphs().get(function).getName();
                menu.add(action("Go to Definition" + name, () -> canvas.showGraph(function)));
            }
        }
        if (canvas.tour().canGoBack()) {
            menu.add(action("Back", () -> canvas.tour().goBack()));
        }
        if (canvas.tour().canGoForward()) {
            menu.add(action("Forward", () -> canvas.tour().goForward()));
        }
        if (!canvas.choices().bookmarks().isEmpty()) {
            MenuManager marks = new MenuManager("Go to Bookmark");
            canvas.choices().bookmarks().forEach(mark -> marks.add(bookmark(mark)));
            menu.add(marks);
        }
    }

    private IAction bookmark(Bookmark mark) {
        int node = hierarchy().find(mark.path());
        IAction action = action(mark.name(), () -> canvas.reveal(node));
        action.setEnabled(node >= 0);
        return action;
    }

    private void same(IMenuManager menu, int node) {
        canvas.structure().ifPresent(classes -> {
            int cls = classes.classOf(node);
            if (cls >= 0 && classes.isShared(cls)) {
                int[] members = classes.members(cls);
                menu.add(action("Show Same Structure (" + (members.length - 1) + " Others)", () -> {
                    canvas.showHits(canvas.shown().nearest(members));
                    showView.accept(STRUCTURE);
                }));
            }
        });
    }

    private IMenuManager copyPicture() {
        MenuManager menu = new MenuManager("Copy Picture");
        if (canvas.selection().length > 0) {
            menu.add(action("Selection", () -> CopyPictureHandler.copy(canvas, PicturePart.SELECTION)));
        }
        menu.add(action("Visible Part", () -> CopyPictureHandler.copy(canvas, PicturePart.VISIBLE)));
        menu.add(action("Whole Picture", () -> CopyPictureHandler.copy(canvas, PicturePart.WHOLE)));
        return menu;
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

    static IAction action(String label, Runnable run) {
        Action action = new Action(label.replace("&", "&&").replace("@", "@\u200b")) {
            @Override
            public void run() {
                run.run();
            }
        };
        return action;
    }
}
