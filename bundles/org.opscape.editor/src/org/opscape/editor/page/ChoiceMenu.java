/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.page;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.opscape.editor.canvas.GraphCanvas;
import org.opscape.editor.choice.Choices;
import org.opscape.editor.choice.Series;
import org.opscape.editor.command.Calls;
import org.opscape.editor.command.ChoiceAction;

/** What can be chosen about the selected nodes; what is not possible is not offered. */
final class ChoiceMenu {
    private static final int MOST_LISTED = 30;

    private final GraphCanvas canvas;

    ChoiceMenu(GraphCanvas canvas) {
        this.canvas = canvas;
    }

    void fill(IMenuManager menu) {
        int[] nodes = canvas.selection();
        boolean inPlace = nodes.length > 0 && Calls.isInPlace(canvas, nodes[0]);
        add(menu, inPlace ? "Show as Call" : "Expand Call in Place", ChoiceAction.INLINE_CALL);
        add(menu, "Set Aside", ChoiceAction.SET_ASIDE);
        add(menu, "Put into the Main Graph", ChoiceAction.INTO_MAIN);
        add(menu, "Stack" + series(nodes, false), ChoiceAction.STACK);
        add(menu, "Unstack" + series(nodes, true), ChoiceAction.UNSTACK);
        add(menu, "Hide", ChoiceAction.HIDE);
        hidden(menu);
        boolean marked = nodes.length == 1 && Choices.isBookmarked(canvas, nodes[0]);
        add(menu, marked ? "Remove Bookmark" : "Bookmark", ChoiceAction.BOOKMARK);
        add(menu, nodes.length == 0 ? "Reset All Positions" : "Reset Positions", ChoiceAction.RESET_POSITIONS);
    }

    private void add(IMenuManager menu, String label, ChoiceAction action) {
        if (action.isEnabled(canvas)) {
            menu.add(PictureMenu.action(label, () -> action.run(canvas)));
        }
    }

    private String series(int[] nodes, boolean stacked) {
        return nodes.length != 1 ? ""
                : Series.of(canvas, nodes[0]).filter(series -> series.stacked() == stacked).map(series -> " " + series.label()).orElse("");
    }

    private void hidden(IMenuManager menu) {
        var paths = canvas.choices().hidden();
        if (paths.isEmpty()) {
            return;
        }
        MenuManager list = new MenuManager("Show Hidden");
        list.add(PictureMenu.action("All", () -> Choices.showHidden(canvas)));
        list.add(new Separator());
        paths.stream().limit(MOST_LISTED).forEach(path -> list.add(one(path)));
        menu.add(list);
    }

    private IAction one(String path) {
        return PictureMenu.action(path, () -> Choices.showHidden(canvas, path));
    }
}
