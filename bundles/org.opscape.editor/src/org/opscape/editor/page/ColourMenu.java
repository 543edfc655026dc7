/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.page;

import java.util.TreeSet;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.opscape.diagram.colour.LegendEntry;
import org.opscape.editor.ColourChoice;
import org.opscape.editor.canvas.GraphCanvas;
import org.opscape.editor.command.AttachHandler;

/** What the colours can mean, which run is shown, and which entries of the legend stand back. */
final class ColourMenu {
    private static final int MOST_ENTRIES = 40;

    private final GraphCanvas canvas;

    ColourMenu(GraphCanvas canvas) {
        this.canvas = canvas;
    }

    IMenuManager create() {
        MenuManager menu = new MenuManager("Color by");
        menu.add(mode("Nothing", ColourChoice.NONE));
        menu.add(mode("Structure", ColourChoice.STRUCTURE));
        menu.add(mode("Op Type", ColourChoice.TYPE));
        menu.add(mode("Device", ColourChoice.DEVICE));
        menu.add(mode("Parameters", ColourChoice.PARAMETERS));
        menu.add(mode("Tensor Size", ColourChoice.SIZE));
        measured(menu);
        menu.add(new Separator());
        runs(menu);
        menu.add(PictureMenu.action("Attach Measurements…", () -> AttachHandler.ask(canvas.control().getShell(), canvas)));
        legend(menu);
        return menu;
    }

    private void measured(IMenuManager menu) {
        IAction time = mode("Compute Time", ColourChoice.TIME);
        IAction memory = mode("Memory", ColourChoice.MEMORY);
        time.setEnabled(canvas.measurements().run() >= 0);
        memory.setEnabled(canvas.measurements().run() >= 0);
        menu.add(time);
        menu.add(memory);
        for (String column : canvas.colours().columns()) {
            menu.add(check(column, IAction.AS_RADIO_BUTTON, isColumn(column), () -> canvas
                    .setColour(new ColourChoice(ColourChoice.DATA, column, canvas.colour().palette()))));
        }
    }

    private boolean isColumn(String column) {
        return canvas.colour().mode().equals(ColourChoice.DATA) && canvas.colour().column().equals(column);
    }

    private void runs(IMenuManager menu) {
        if (canvas.measurements().runs().size() > 1) {
            MenuManager runs = new MenuManager("Run");
            for (int i = 0; i < canvas.measurements().runs().size(); i++) {
                int index = i;
                runs.add(check(canvas.measurements().runs().get(i), IAction.AS_RADIO_BUTTON, i == canvas.measurements().run(),
                        () -> canvas.measurements().chooseRun(index)));
            }
            menu.add(runs);
        }
    }

    private void legend(IMenuManager menu) {
        if (canvas.colouring().legend().entries().isEmpty()) {
            return;
        }
        MenuManager entries = new MenuManager("Legend");
        entries.add(PictureMenu.action("Show All", () -> canvas.filter(java.util.Set.of())));
        entries.add(new Separator());
        canvas.colouring().legend().entries().stream().limit(MOST_ENTRIES).forEach(entry -> entries.add(entry(entry)));
        menu.add(entries);
    }

    private IAction entry(LegendEntry entry) {
        boolean seen = !canvas.colouring().filtered().contains(entry.key());
        return check(entry.label() + (entry.count().isEmpty() ? "" : "  " + entry.count()), IAction.AS_CHECK_BOX, seen, () -> {
            TreeSet<Integer> keys = new TreeSet<>(canvas.colouring().filtered());
            if (!keys.remove(entry.key())) {
                keys.add(entry.key());
            }
            canvas.filter(keys);
        });
    }

    private IAction mode(String label, String mode) {
        return check(label, IAction.AS_RADIO_BUTTON, canvas.colour().mode().equals(mode),
                () -> canvas.setColour(new ColourChoice(mode, "", canvas.colour().palette())));
    }

    private static IAction check(String label, int style, boolean checked, Runnable run) {
        Action action = new Action(label.replace("&", "&&").replace("@", "@\u200b"), style) {
            @Override
            public void run() {
                if (style != IAction.AS_RADIO_BUTTON || isChecked()) {
                    run.run();
                }
            }
        };
        action.setChecked(checked);
        return action;
    }
}
