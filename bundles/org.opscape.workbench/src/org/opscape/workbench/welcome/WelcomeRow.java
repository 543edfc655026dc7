/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.welcome;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.opscape.views.theme.Shades;

/** A file to open: its name, and under it where it is. */
final class WelcomeRow extends Clickable {
    private static final int ROUNDING = 10;
    private static final int PADDING = 8;
    private static final int GAP = 2;

    private final String detail;
    private final Shades shades;

    /**
     * Makes a row.
     *
     * @param parent where
     * @param name what the file is called
     * @param detail what else there is to say
     * @param shades its colours
     * @param action what it does
     */
    WelcomeRow(Composite parent, String name, String detail, Shades shades, Runnable action) {
        super(parent, name, action);
        this.detail = detail;
        this.shades = shades;
        shades.dress(this);
        setToolTipText(detail);
    }

    /**
     * Shortens the path of a folder for a person.
     *
     * @param folder the folder
     * @param home the user's home
     * @return the path, from the home on as "~/…"
     */
    static String place(Path folder, Path home) {
        return folder.startsWith(home) && !folder.equals(home) ? "~/" + home.relativize(folder) : folder.toString();
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        GC gc = new GC(this);
        int line = gc.getFontMetrics().getHeight();
        gc.dispose();
        return new Point(width == SWT.DEFAULT ? 0 : width, 2 * line + GAP + 2 * PADDING);
    }

    @Override
    void paint(GC gc) {
        Point size = getSize();
        gc.setAntialias(SWT.ON);
        if (isHovered() || isFocusControl()) {
            gc.setBackground(shades.hover());
            gc.fillRoundRectangle(0, 0, size.x, size.y, ROUNDING, ROUNDING);
        }
        if (isFocusControl()) {
            gc.setForeground(shades.accent());
            gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, ROUNDING, ROUNDING);
        }
        gc.setForeground(shades.accent());
        gc.drawText(shorten(gc, name(), size.x - 2 * PADDING), PADDING, PADDING, true);
        gc.setForeground(shades.muted());
        int second = PADDING + GAP + gc.getFontMetrics().getHeight();
        gc.drawText(shorten(gc, detail, size.x - 2 * PADDING), PADDING, second, true);
    }

    /** Takes out the middle, so that beginning and end remain. */
    private static String shorten(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int kept = text.length() - 1;
        String shorter = text;
        while (kept > 2 && gc.textExtent(shorter).x > width) {
            kept--;
            shorter = text.substring(0, kept / 2) + "…" + text.substring(text.length() - (kept - kept / 2));
        }
        return shorter;
    }
}
