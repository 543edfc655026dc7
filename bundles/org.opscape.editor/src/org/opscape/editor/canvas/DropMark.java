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
import org.eclipse.swt.widgets.Composite;
import org.opscape.diagram.look.Theme;
import org.opscape.editor.rename.Saying;
import org.opscape.editor.rename.Tints;
import org.opscape.editor.rename.Verdict;

/** Shows where a drag leads: a ring around the group, and words at the pointer. */
final class DropMark {
    private static final int BESIDE = 16;

    private final IFigure layer;
    private final Theme theme;
    private final Ring ring = new Ring();
    private final Saying words;
    private Verdict verdict = Verdict.FINE;
    private int veil = Ring.VEIL;

    DropMark(IFigure layer, Composite window, Theme theme) {
        this.layer = layer;
        this.theme = theme;
        words = new Saying(window, theme);
        ring.setVisible(false);
        layer.add(ring);
    }

    /** Rings a group whose frame in the window is given, or the whole picture. */
    void ring(Rectangle frame, boolean whole, Verdict about) {
        verdict = about;
        veil = whole ? Ring.FAINT : Ring.VEIL;
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
    void say(Verdict about, Point pointer) {
        words.show(about, new org.eclipse.swt.graphics.Rectangle(pointer.x + BESIDE, pointer.y, 1, BESIDE));
    }

    void end() {
        if (ring.getParent() == layer) {
            layer.remove(ring);
            words.dispose();
        }
    }

    private Color strong() {
        return verdict.refused() ? Tints.wrong(theme) : Tints.of(theme.accent());
    }

    private final class Ring extends Figure {
        private static final int WIDTH = 3;
        private static final int CORNER = 16;
        private static final int VEIL = 36;
        private static final int FAINT = 8;

        @Override
        protected void paintFigure(Graphics graphics) {
            Rectangle area = getBounds().getCopy().shrink(WIDTH / 2 + 1, WIDTH / 2 + 1).resize(-1, -1);
            graphics.setAntialias(SWT.ON);
            graphics.setBackgroundColor(strong());
            graphics.setForegroundColor(strong());
            graphics.setAlpha(veil);
            graphics.fillRoundRectangle(area, CORNER, CORNER);
            graphics.setAlpha(255);
            graphics.setLineWidth(WIDTH);
            graphics.drawRoundRectangle(area, CORNER, CORNER);
        }
    }
}
