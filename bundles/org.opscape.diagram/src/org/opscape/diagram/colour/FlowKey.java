/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.colour;

import java.util.ArrayList;
import java.util.List;
import org.opscape.diagram.flow.PictureFlow;
import org.opscape.diagram.look.Colours;
import org.opscape.diagram.look.TextWidth;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.paint.Pen;
import org.opscape.diagram.scene.Rect;

/**
 * Explains the signs of the flow in a picture: what marks inputs and outputs, and which line is the main route. One row beside a legend.
 */
public final class FlowKey {
    /** How high it is, in px at 100 %. */
    public static final double HEIGHT = 26;

    private static final double PADDING = 12;
    private static final double GAP = 6;
    private static final double BETWEEN = 14;
    private static final double SIZE = 11;
    private static final double SIGN = 11;
    private static final double LINE = 18;
    private static final double BASELINE = 0.36;
    private static final double RADIUS = 8;
    private static final double OPACITY = 0.94;
    private static final double BAR = 1.8;
    private static final double ROUTE = 2.4;

    private final List<Sign> signs = new ArrayList<>();

    private enum Sign {
        INPUT("Input"), OUTPUT("Output"), ROUTE("Main route");

        private final String label;

        Sign(String label) {
            this.label = label;
        }

        double width() {
            return (this == ROUTE ? LINE : SIGN) + GAP + TextWidth.of(label, SIZE);
        }
    }

    /**
     * Explains what there is.
     *
     * @param flow what a picture tells of the flow
     */
    public FlowKey(PictureFlow flow) {
        if (!flow.inputs().isEmpty()) {
            signs.add(Sign.INPUT);
        }
        if (!flow.outputs().isEmpty()) {
            signs.add(Sign.OUTPUT);
        }
        if (!flow.route().isEmpty()) {
            signs.add(Sign.ROUTE);
        }
    }

    /** {@return whether there is nothing to explain} */
    public boolean isEmpty() {
        return signs.isEmpty();
    }

    /** {@return its width in px at 100 %} */
    public double width() {
        double width = 2 * PADDING + BETWEEN * (signs.size() - 1);
        for (Sign sign : signs) {
            width += sign.width();
        }
        return width;
    }

    /**
     * Paints it.
     *
     * @param pen the surface
     * @param frame where it is, in px, of the shape that it has
     * @param theme the colours
     */
    public void paint(Pen pen, Rect frame, Theme theme) {
        pen.alpha(1);
        double zoom = frame.height() / HEIGHT;
        pen.roundRect(frame.x(), frame.y(), frame.width(), frame.height(), RADIUS * zoom, Colours.withAlpha(theme.body(1), OPACITY),
                theme.bodyBorder(1), 1, 0);
        double x = frame.x() + PADDING * zoom;
        for (Sign sign : signs) {
            paint(pen, sign, x, frame.centerY(), zoom, theme);
            double text = x + (sign.width() - TextWidth.of(sign.label, SIZE)) * zoom;
            pen.font(SIZE * zoom, false);
            pen.text(sign.label, text, frame.centerY() + SIZE * BASELINE * zoom, Pen.Align.LEFT, theme.text());
            x += (sign.width() + BETWEEN) * zoom;
        }
    }

    private static void paint(Pen pen, Sign sign, double x, double middle, double zoom, Theme theme) {
        switch (sign) {
            case INPUT -> end(pen, x, middle, zoom, true, theme.incoming());
            case OUTPUT -> end(pen, x, middle, zoom, false, theme.outgoing());
            case ROUTE -> {
                pen.moveTo(x, middle);
                pen.lineTo(x + LINE * zoom, middle);
                pen.strokePath(theme.route(), ROUTE * zoom, 0);
            }
        }
    }

    /** A small arrow that points down, with a bar where the data come from or go to. */
    private static void end(Pen pen, double x, double middle, double zoom, boolean in, int colour) {
        double half = SIGN * zoom / 2;
        double top = in ? middle - zoom : middle - half + zoom;
        pen.moveTo(x + half, top + half);
        pen.lineTo(x + zoom, top);
        pen.lineTo(x + (SIGN - 1) * zoom, top);
        pen.lineTo(x + half, top + half);
        pen.fillPath(colour);
        double bar = in ? middle - half + zoom : middle + half - zoom;
        pen.moveTo(x + zoom, bar);
        pen.lineTo(x + (SIGN - 1) * zoom, bar);
        pen.strokePath(colour, BAR * zoom, 0);
    }
}
