/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.properties;

import java.util.List;
import java.util.function.IntFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu of a sheet: what can be done with what a line is about, and copying. */
final class SheetMenu {
    private final StyledText text;
    private final Menu menu;
    private final IntFunction<List<SheetText.Choice>> choices;
    private int line;

    /**
     * Gives a sheet a menu.
     *
     * @param text the sheet
     * @param choices what the menu of a line has
     */
    SheetMenu(StyledText text, IntFunction<List<SheetText.Choice>> choices) {
        this.text = text;
        this.choices = choices;
        menu = new Menu(text);
        text.setMenu(menu);
        text.addListener(SWT.MenuDetect, this::find);
        menu.addMenuListener(MenuListener.menuShownAdapter(event -> fill()));
    }

    /** By the keyboard it is the menu of the line with the link that has the focus. */
    private void find(Event event) {
        Point place = text.toControl(event.x, event.y);
        line = event.detail == SWT.MENU_KEYBOARD ? text.getLineAtOffset(text.getSelection().x) : text.getLineIndex(place.y);
    }

    private void fill() {
        for (MenuItem old : menu.getItems()) {
            old.dispose();
        }
        for (SheetText.Choice choice : choices.apply(line)) {
            item(choice.label(), choice.action());
        }
        if (menu.getItemCount() > 0) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
        item("Copy", text::copy).setEnabled(text.getSelectionCount() > 0);
    }

    private MenuItem item(String label, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }
}
