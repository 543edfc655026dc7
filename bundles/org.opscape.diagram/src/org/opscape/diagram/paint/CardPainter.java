/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

import org.opscape.diagram.look.Metrics;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.BoxKind;

/** Paints the shapes of closed boxes: cards, stacks and pills with their fills and bands; no text. */
final class CardPainter {
    private static final double CURVE = 0.552;
    /** How far the cards behind the front one of a stack go towards the canvas. */
    private static final double BEHIND = 0.22;

    private final Pen pen;
    private final Theme theme;
    private final double zoom;
    private final Inks inks;
    private final BoxStyle style;

    CardPainter(Pen pen, PaintState state, Inks inks) {
        this.pen = pen;
        this.inks = inks;
        theme = state.theme();
        zoom = state.zoom();
        style = state.style();
    }

    /** Paints a closed box whose frame is at x and y on the surface. */
    void paint(Box box, int fill, double x, double y, double width, double height) {
        Bands bands = style.bands(box, theme);
        if (height < Detail.ROUND) {
            block(x, y, width, height, fill, bands);
        } else if (box.kind() == BoxKind.STACK) {
            stack(x, y, width, height, fill, bands);
        } else {
            card(x, y, width, height, box.isOperation() ? height / 2 : Metrics.CARD_RADIUS * zoom, fill, bands);
        }
    }

    /** Two plain fills, which are much cheaper than an outline; what is very small is one, and paper is then as dark as its border. */
    void block(double x, double y, double width, double height, int fill, Bands bands) {
        if (height < 3 || width < 3) {
            pen.fillRect(x, y, Math.max(1, width), Math.max(1, height), fill == theme.pill() ? theme.pillBorder() : fill);
            return;
        }
        double left = Math.round(x);
        double top = Math.round(y);
        double right = Math.round(x + width);
        double bottom = Math.round(y + height);
        pen.fillRect(left, top, right - left, bottom - top, inks.border(fill));
        if (bands.isEmpty()) {
            pen.fillRect(left + 1, top + 1, right - left - 2, bottom - top - 2, fill);
        } else {
            bands(bands, left + 1, top + 1, right - left - 2, bottom - top - 2, 0);
        }
    }

    private void stack(double x, double y, double width, double height, int fill, Bands bands) {
        double offset = Metrics.STACK_OFFSET * zoom;
        double front = Metrics.stackDepth() * zoom;
        for (int card = Metrics.STACK_CARDS - 1; card >= 0; card--) {
            double shift = card * offset;
            int shade = card == 0 ? fill : inks.behind(fill, BEHIND * card);
            Bands shown = card == 0 ? bands : Bands.NONE;
            card(x + shift, y + front - shift, width - front, height - front, Metrics.CARD_RADIUS * zoom, shade, inks.border(fill), shown);
        }
    }

    private void card(double x, double y, double width, double height, double radius, int fill, Bands bands) {
        card(x, y, width, height, radius, fill, inks.border(fill), bands);
    }

    private void card(double x, double y, double width, double height, double radius, int fill, int border, Bands bands) {
        pen.roundRect(x, y, width, height, radius, fill, border, 1, 0);
        if (!bands.isEmpty()) {
            bands(bands, Math.round(x) + 1, Math.round(y) + 1, Math.round(x + width) - Math.round(x) - 2,
                    Math.round(y + height) - Math.round(y) - 2, Math.max(0, radius - 1));
        }
    }

    /** Side by side over the lower part of a card; the corners belong to the first and the last one. */
    private void bands(Bands bands, double x, double y, double width, double height, double radius) {
        double strip = height < Detail.BANDS ? height : Math.max(4, Math.min(height * 0.22, 7 * zoom));
        double top = y + height - strip;
        int last = bands.fills().length - 1;
        double left = x;
        double share = 0;
        for (int i = 0; i <= last; i++) {
            share += bands.shares()[i];
            double right = i == last ? x + width : Math.round(Math.max(x + radius, Math.min(x + width - radius, x + width * share)));
            band(left, top, right, y + height, i == 0 ? radius : 0, i == last ? radius : 0, bands.fills()[i]);
            left = right;
        }
    }

    private void band(double left, double top, double right, double bottom, double leftRadius, double rightRadius, int fill) {
        if (right - left < 0.5) {
            return;
        }
        if (leftRadius < 1 && rightRadius < 1) {
            pen.fillRect(left, top, right - left, bottom - top, fill);
            return;
        }
        double round = Math.min(Math.max(leftRadius, rightRadius), bottom - top);
        double near = round * (1 - CURVE);
        pen.moveTo(left, top);
        pen.lineTo(right, top);
        if (rightRadius < 1) {
            pen.lineTo(right, bottom);
        } else {
            pen.lineTo(right, bottom - round);
            pen.curveTo(right, bottom - near, right - near, bottom, right - round, bottom);
        }
        if (leftRadius < 1) {
            pen.lineTo(left, bottom);
        } else {
            pen.lineTo(left + round, bottom);
            pen.curveTo(left + near, bottom, left, bottom - near, left, bottom - round);
        }
        pen.lineTo(left, top);
        pen.fillPath(fill);
    }
}
