/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.notes;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.opscape.views.table.Names;
import org.opscape.views.theme.Shades;

/** A tag in a rounded frame; with a small cross if it can be taken away, otherwise it is there to be clicked. */
final class TagChip extends Canvas {
    private static final int PADDING = 8;
    private static final int CROSS = 7;
    private static final int GAP = 6;
    private static final int HIGH = 4;
    private static final int CHOSEN_ALPHA = 60;

    private final String label;
    private final Runnable action;
    private Shades shades;
    private boolean removable;
    private boolean chosen;
    private boolean hovered;

    TagChip(Composite parent, String label, Shades shades, Runnable action) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.label = label;
        this.action = action;
        setShades(shades);
        Names.give(this, label);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.MouseUp, this::clicked);
        addListener(SWT.MouseEnter, event -> hover(true));
        addListener(SWT.MouseExit, event -> hover(false));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.KeyDown, event -> {
            if (!removable && (event.character == ' ' || event.character == SWT.CR) || removable && event.character == SWT.DEL) {
                action.run();
            }
        });
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    }

    void setShades(Shades other) {
        shades = other;
        setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        setBackground(getParent().getBackground());
        redraw();
    }

    /** Lets the chip have a cross, which is all that can be clicked then. */
    void setRemovable(boolean can) {
        removable = can;
        setToolTipText(can ? "Remove the tag " + label : null);
        setCursor(can ? null : getCursor());
    }

    void setChosen(boolean now) {
        chosen = now;
        redraw();
    }

    private void hover(boolean now) {
        hovered = now;
        redraw();
    }

    private void clicked(Event event) {
        Point size = getSize();
        boolean inside = event.x >= 0 && event.y >= 0 && event.x < size.x && event.y < size.y;
        if (event.button == 1 && inside && (!removable || event.x > size.x - PADDING - CROSS - GAP)) {
            action.run();
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        Point text = gc.textExtent(label);
        gc.dispose();
        return new Point(text.x + 2 * PADDING + (removable ? GAP + CROSS : 0), text.y + HIGH);
    }

    private void paint(Event event) {
        GC gc = event.gc;
        Point size = getSize();
        gc.setAntialias(SWT.ON);
        if (chosen) {
            gc.setAlpha(CHOSEN_ALPHA);
            gc.setBackground(shades.accent());
            gc.fillRoundRectangle(0, 0, size.x, size.y, size.y, size.y);
            gc.setAlpha(255);
        } else {
            gc.setBackground(shades.chip());
            gc.fillRoundRectangle(0, 0, size.x, size.y, size.y, size.y);
        }
        if (chosen || isFocusControl()) {
            gc.setForeground(shades.accent());
            gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, size.y, size.y);
        }
        gc.setForeground(shades.text());
        gc.drawText(label, PADDING, HIGH / 2, true);
        if (removable) {
            cross(gc, size.x - PADDING - CROSS, (size.y - CROSS) / 2);
        }
    }

    private void cross(GC gc, int x, int y) {
        gc.setForeground(hovered ? shades.text() : shades.muted());
        gc.setLineWidth(hovered ? 2 : 1);
        gc.drawLine(x, y, x + CROSS - 1, y + CROSS - 1);
        gc.drawLine(x + CROSS - 1, y, x, y + CROSS - 1);
    }
}
