/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Display;
import org.opscape.diagram.look.Theme;
import org.opscape.editor.rename.Tints;
import org.opscape.editor.rename.Verdict;

/** Shows where a drag leads: a ring around the group, and words at the pointer. */
final class DropMark {
    private static final int WIDEST = 320;
    private static final int PADDING_X = 9;
    private static final int PADDING_Y = 5;
    private static final int BESIDE = 18;

    private final IFigure layer;
    private final Theme theme;
    private final Ring ring = new Ring();
    private final Words words = new Words();
    private final TextLayout layout = new TextLayout(Display.getCurrent());
    private Verdict verdict = Verdict.FINE;

    DropMark(IFigure layer, Theme theme) {
        this.layer = layer;
        this.theme = theme;
        layout.setFont(Display.getCurrent().getSystemFont());
        ring.setVisible(false);
        words.setVisible(false);
        layer.add(ring);
        layer.add(words);
    }

    /** Rings a group whose frame in the window is given. */
    void ring(Rectangle frame, Verdict about) {
        verdict = about;
        Rectangle area = frame.getCopy();
        ring.translateToRelative(area);
        ring.setBounds(area);
        ring.setVisible(true);
        ring.repaint();
    }

    void noRing() {
        ring.setVisible(false);
    }

    /** Says something at the pointer; nothing if it is empty. */
    void say(Verdict about, Point pointer, Rectangle window) {
        verdict = about;
        words.setVisible(!about.text().isEmpty());
        if (about.text().isEmpty()) {
            return;
        }
        layout.setWidth(-1);
        layout.setText(about.text());
        if (layout.getBounds().width > WIDEST) {
            layout.setWidth(WIDEST);
        }
        int width = layout.getBounds().width + 2 * PADDING_X;
        int height = layout.getBounds().height + 2 * PADDING_Y;
        int x = Math.max(0, Math.min(pointer.x + BESIDE, window.width - width));
        int y = pointer.y + BESIDE + height > window.height ? pointer.y - BESIDE - height : pointer.y + BESIDE;
        Rectangle area = new Rectangle(x, y, width, height);
        words.translateToRelative(area);
        words.setBounds(area);
        words.repaint();
    }

    void end() {
        if (ring.getParent() == layer) {
            layer.remove(ring);
            layer.remove(words);
            layout.dispose();
        }
    }

    private Color strong() {
        return verdict.refused() ? Tints.wrong(theme) : Tints.of(theme.accent());
    }

    private final class Ring extends Figure {
        private static final int WIDTH = 3;
        private static final int CORNER = 16;
        private static final int VEIL = 36;

        @Override
        protected void paintFigure(Graphics graphics) {
            Rectangle area = getBounds().getCopy().shrink(WIDTH / 2 + 1, WIDTH / 2 + 1).resize(-1, -1);
            graphics.setAntialias(SWT.ON);
            graphics.setBackgroundColor(strong());
            graphics.setForegroundColor(strong());
            graphics.setAlpha(VEIL);
            graphics.fillRoundRectangle(area, CORNER, CORNER);
            graphics.setAlpha(255);
            graphics.setLineWidth(WIDTH);
            graphics.drawRoundRectangle(area, CORNER, CORNER);
        }
    }

    private final class Words extends Figure {
        private static final int CORNER = 10;

        @Override
        protected void paintFigure(Graphics graphics) {
            Rectangle area = getBounds().getCopy().resize(-1, -1);
            graphics.setAntialias(SWT.ON);
            graphics.setBackgroundColor(Tints.of(theme.pill()));
            graphics.fillRoundRectangle(area, CORNER, CORNER);
            graphics.setForegroundColor(strong());
            graphics.drawRoundRectangle(area, CORNER, CORNER);
            graphics.setForegroundColor(verdict.refused() ? strong() : Tints.of(theme.text()));
            graphics.drawTextLayout(layout, area.x + PADDING_X, area.y + PADDING_Y);
        }
    }
}
