/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

import org.opscape.diagram.look.Colours;
import org.opscape.diagram.look.NoteInk;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.scene.Rect;

/** Paints the marks of notes. */
final class NotePainter {
    private static final double HALO = 1.2;
    private static final double FOLD = 0.36;
    private static final double WITH_LINES = 9;
    private static final double MARGIN = 0.22;

    private final Pen pen;
    private final PaintState state;
    private final Theme theme;

    NotePainter(Pen pen, PaintState state) {
        this.pen = pen;
        this.state = state;
        theme = state.theme();
    }

    void paint(NoteMark mark) {
        Rect bounds = mark.bounds();
        double left = state.x(bounds.x());
        double top = state.y(bounds.y());
        double side = bounds.width() * state.zoom();
        pen.alpha(mark.opacity());
        pen.begin(mark.tip());
        outline(left - HALO, top - HALO, side + 2 * HALO, FOLD * side);
        pen.fillPath(Colours.withAlpha(theme.canvas(), 0.9));
        if (mark.note().isPresent()) {
            sheet(left, top, side, NoteInk.of(mark.note().get().color(), theme));
        } else {
            hollow(left, top, side);
        }
        pen.end();
        pen.alpha(1);
    }

    private void sheet(double left, double top, double side, int ink) {
        double fold = FOLD * side;
        outline(left, top, side, fold);
        pen.fillPath(ink);
        double right = left + side;
        double bottom = top + side;
        pen.moveTo(right, bottom - fold);
        pen.lineTo(right - fold, bottom - fold);
        pen.lineTo(right - fold, bottom);
        pen.lineTo(right, bottom - fold);
        pen.fillPath(Colours.lighter(ink, -0.14));
        if (side >= WITH_LINES) {
            lines(left, top, side, Colours.withAlpha(theme.textOn(ink), 0.75));
        }
    }

    private void hollow(double left, double top, double side) {
        outline(left, top, side, FOLD * side);
        pen.fillPath(theme.body(1));
        outline(left + 0.5, top + 0.5, side - 1, FOLD * side);
        pen.strokePath(theme.icon(), 1, 0);
        if (side >= WITH_LINES - 1) {
            lines(left, top, side, theme.icon());
        }
    }

    /** Two lines of writing. */
    private void lines(double left, double top, double side, int colour) {
        double width = Math.max(1, side * 0.09);
        pen.moveTo(left + MARGIN * side, top + 0.32 * side);
        pen.lineTo(left + (1 - MARGIN) * side, top + 0.32 * side);
        pen.moveTo(left + MARGIN * side, top + 0.58 * side);
        pen.lineTo(left + 0.58 * side, top + 0.58 * side);
        pen.strokePath(colour, width, 0);
    }

    /** A sheet whose lower right corner is folded. */
    private void outline(double left, double top, double side, double fold) {
        double right = left + side;
        double bottom = top + side;
        pen.moveTo(left, top);
        pen.lineTo(right, top);
        pen.lineTo(right, bottom - fold);
        pen.lineTo(right - fold, bottom);
        pen.lineTo(left, bottom);
        pen.lineTo(left, top);
    }
}
