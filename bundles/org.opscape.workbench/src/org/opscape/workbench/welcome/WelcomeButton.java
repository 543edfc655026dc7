/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.opscape.views.theme.Shades;

/** A large button. */
final class WelcomeButton extends Clickable {
    private static final int ROUNDING = 12;
    private static final int PADDING_X = 20;
    private static final int PADDING_Y = 10;

    private final Shades shades;
    private final boolean primary;

    /**
     * Makes a button.
     *
     * @param parent where
     * @param name what it says
     * @param shades its colours
     * @param primary whether it is the main one
     * @param action what it does
     */
    WelcomeButton(Composite parent, String name, Shades shades, boolean primary, Runnable action) {
        super(parent, name, action);
        this.shades = shades;
        this.primary = primary;
        shades.dress(this);
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        GC gc = new GC(this);
        Point text = gc.textExtent(name());
        gc.dispose();
        return new Point(text.x + 2 * PADDING_X, text.y + 2 * PADDING_Y);
    }

    @Override
    void paint(GC gc) {
        Point size = getSize();
        gc.setAntialias(SWT.ON);
        gc.setBackground(primary ? shades.accent() : isHovered() ? shades.hover() : shades.canvas());
        gc.setAlpha(primary && isHovered() ? 220 : 255);
        gc.fillRoundRectangle(1, 1, size.x - 2, size.y - 2, ROUNDING, ROUNDING);
        gc.setAlpha(255);
        if (!primary || isFocusControl()) {
            gc.setForeground(isFocusControl() ? shades.accent() : shades.hairline());
            gc.drawRoundRectangle(1, 1, size.x - 3, size.y - 3, ROUNDING, ROUNDING);
        }
        Point text = gc.textExtent(name());
        gc.setForeground(primary ? shades.onAccent() : shades.text());
        gc.drawText(name(), (size.x - text.x) / 2, (size.y - text.y) / 2, true);
        if (primary && isFocusControl()) {
            gc.drawRoundRectangle(4, 4, size.x - 9, size.y - 9, ROUNDING - 4, ROUNDING - 4);
        }
    }
}
