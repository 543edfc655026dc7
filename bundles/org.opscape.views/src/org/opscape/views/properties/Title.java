/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.opscape.views.table.Names;
import org.opscape.views.table.Shortened;
import org.opscape.views.theme.Shades;

/** The name of what is described, and under it what it is; both can be selected and copied. */
final class Title {
    private static final int MARGIN = 12;
    private static final int BELOW = 4;
    private static final int POINTS = 3;
    private static final int ROOM = 14;
    private static final int LINE_SPACING = 3;

    private final StyledText text;
    private final Font large;

    /**
     * Makes an empty title.
     *
     * @param parent where; it has a grid
     */
    Title(Composite parent) {
        text = Names.give(new StyledText(parent, SWT.READ_ONLY | SWT.MULTI), "Title");
        large = new LocalResourceManager(JFaceResources.getResources(), text)
                .create(FontDescriptor.createFrom(text.getFont()).increaseHeight(POINTS).setStyle(SWT.BOLD));
        text.setMargins(MARGIN, MARGIN, MARGIN, BELOW);
        text.setLineSpacing(LINE_SPACING);
        text.setCaret(null);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(text);
    }

    /** {@return the control} */
    Control control() {
        return text;
    }

    /**
     * Shows a title.
     *
     * @param sheet what is written under it
     * @param shades the colours
     */
    void show(SheetText sheet, Shades shades) {
        String name = fitting(sheet.title());
        int lines = text.getLineCount();
        text.setText(sheet.sort().isEmpty() ? name : name + '\n' + sheet.sort());
        text.setToolTipText(name.equals(sheet.title()) ? null : sheet.title());
        StyleRange strong = new StyleRange();
        strong.font = large;
        strong.length = name.length();
        text.setStyleRange(strong);
        if (!sheet.sort().isEmpty()) {
            text.setStyleRange(new StyleRange(name.length() + 1, sheet.sort().length(), shades.muted(), null));
        }
        if (lines != text.getLineCount()) {
            text.getParent().layout(new Control[] {text});
        }
    }

    /** A line that breaks within a word looks broken. */
    private String fitting(String name) {
        GC gc = new GC(text);
        gc.setFont(large);
        String fitting = Shortened.middle(gc, name, text.getClientArea().width - 2 * MARGIN - ROOM);
        gc.dispose();
        return fitting;
    }
}
