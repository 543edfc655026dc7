/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.flow;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.opscape.views.table.Names;
import org.opscape.views.theme.Shades;

/** A small plot of values side by side: bars, or where there are too many for bars a hill. */
final class Plot {
    private static final int MARGIN = 6;
    private static final int GAP = 4;
    private static final int LINE = 14;
    private static final int NARROW = 4;
    private static final int BAR_ALPHA = 110;
    private static final int HILL_ALPHA = 70;
    private static final int WIDEST = 48;

    private final Canvas canvas;
    private final IntConsumer pointed;
    private final IntConsumer chosen;
    private Shades shades = new Shades(false);
    private PlotValues values = PlotValues.NOTHING;
    private PlotScale scale = PlotScale.of();
    private String title = "";
    private int from = -1;
    private int to = -1;
    private int hover = -1;
    private int lineHeight = LINE;
    private Optional<Consumer<Point>> choices = Optional.empty();

    /**
     * Makes an empty plot.
     *
     * @param parent where it is
     * @param name what it is, read aloud
     * @param pointed hears where the pointer is; -1 for nowhere
     * @param chosen hears what is clicked
     */
    Plot(Composite parent, String name, IntConsumer pointed, IntConsumer chosen) {
        this.pointed = pointed;
        this.chosen = chosen;
        canvas = Names.give(new Canvas(parent, SWT.DOUBLE_BUFFERED), name);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.MouseMove, event -> point(place(event)));
        canvas.addListener(SWT.MouseExit, event -> point(-1));
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    Canvas control() {
        return canvas;
    }

    /** Lets a click on the title choose something else to plot; it hears where its menu can be. */
    void setChoices(Consumer<Point> open) {
        choices = Optional.of(open);
    }

    /** Shows other values. */
    void show(String what, PlotValues shown, Shades colours) {
        title = what;
        values = shown;
        scale = PlotScale.of(shown.values());
        shades = colours;
        hover = -1;
        shades.dress(canvas);
        canvas.redraw();
    }

    /** Marks a part, from one place to another; -1 for nothing. */
    void mark(int first, int last) {
        if (from != first || to != last) {
            from = first;
            to = last;
            canvas.redraw();
        }
    }

    private Rectangle field() {
        Rectangle area = canvas.getClientArea();
        int top = MARGIN + lineHeight + GAP;
        int width = Math.min(area.width - 2 * MARGIN, Math.max(1, values.size()) * WIDEST);
        return new Rectangle(MARGIN, top, Math.max(1, width), Math.max(1, area.height - top - MARGIN));
    }

    private int place(Event event) {
        Rectangle field = field();
        boolean inside = values.size() > 0 && event.y >= field.y && event.x >= field.x && event.x < field.x + field.width;
        return inside ? (int) ((long) (event.x - field.x) * values.size() / field.width) : -1;
    }

    private void point(int place) {
        if (place != hover) {
            hover = place;
            String tip = place < 0 ? null : values.tips().apply(place);
            if (!Objects.equals(tip, canvas.getToolTipText())) {
                canvas.setToolTipText(tip);
            }
            pointed.accept(place);
            canvas.redraw();
        }
    }

    private void press(Event event) {
        canvas.forceFocus();
        int place = place(event);
        if (event.y < field().y && choices.isPresent()) {
            choices.get().accept(canvas.toDisplay(field().x, field().y));
        } else if (event.button == 1 && place >= 0) {
            chosen.accept(place);
        }
    }

    private void key(Event event) {
        int last = values.size() - 1;
        int next = switch (event.keyCode) {
            case SWT.ARROW_LEFT, SWT.ARROW_UP -> Math.max(0, from - 1);
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> Math.min(last, to + 1);
            case SWT.HOME -> 0;
            case SWT.END -> last;
            default -> -1;
        };
        if (event.keyCode == SWT.F10 && (event.stateMask & SWT.SHIFT) != 0) {
            choices.ifPresent(open -> open.accept(canvas.toDisplay(field().x, field().y)));
        }
        if (next >= 0 && last >= 0) {
            chosen.accept(next);
        }
    }

    private void paint(Event event) {
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        lineHeight = gc.getFontMetrics().getHeight();
        Rectangle field = field();
        head(gc, field);
        if (values.size() * NARROW <= field.width) {
            bars(gc, field);
        } else {
            hill(gc, field);
        }
        gc.setAlpha(255);
        gc.setForeground(shades.hairline());
        int ground = field.y + field.height;
        gc.drawLine(field.x, ground, field.x + field.width, ground);
        if (canvas.isFocusControl()) {
            Rectangle area = canvas.getClientArea();
            gc.setForeground(shades.accent());
            gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, MARGIN, MARGIN);
        }
    }

    /** What is plotted, and how much there is at most; where the pointer is, how much there is there. */
    private void head(GC gc, Rectangle field) {
        int peak = values.peak();
        int told = hover >= 0 ? hover : from >= 0 && from == to ? from : peak;
        String amount = told < 0 || Double.isNaN(values.values()[told]) ? "" : values.amounts().apply(told);
        String text = amount.isEmpty() || told != peak ? amount : "largest " + amount;
        int right = canvas.getClientArea().width - MARGIN;
        Point size = gc.textExtent(text);
        gc.setForeground(shades.text());
        gc.drawText(text, right - size.x, MARGIN, SWT.DRAW_TRANSPARENT);
        gc.setForeground(shades.muted());
        String shown = title + (scale.logarithmic() ? " (log)" : "") + (choices.isPresent() && values.size() > 0 ? " ▾" : "");
        gc.setClipping(field.x, 0, Math.max(1, right - size.x - 2 * GAP - field.x), field.y);
        gc.drawText(shown, field.x, MARGIN, SWT.DRAW_TRANSPARENT);
        gc.setClipping((Rectangle) null);
    }

    private boolean isMarked(int place) {
        return place >= from && place <= to;
    }

    private void bars(GC gc, Rectangle field) {
        int gap = field.width / values.size() > NARROW * 2 ? 2 : 1;
        for (int i = 0; i < values.size(); i++) {
            int left = left(field, i);
            int width = Math.max(1, left(field, i + 1) - left - gap);
            int height = height(field, values.values()[i]);
            if (isMarked(i) || i == hover) {
                gc.setAlpha(255);
                gc.setBackground(shades.hover());
                gc.fillRectangle(left, field.y, width, field.height);
            }
            gc.setBackground(shades.accent());
            gc.setAlpha(isMarked(i) ? 255 : i == hover ? (BAR_ALPHA + 255) / 2 : BAR_ALPHA);
            gc.fillRectangle(left, field.y + field.height - height, width, height);
        }
    }

    /** For each px the largest of the values there. */
    private void hill(GC gc, Rectangle field) {
        gc.setBackground(shades.accent());
        gc.setForeground(shades.accent());
        int ground = field.y + field.height;
        int before = -1;
        for (int x = 0; x < field.width; x++) {
            int first = (int) ((long) x * values.size() / field.width);
            int end = Math.max(first + 1, (int) ((long) (x + 1) * values.size() / field.width));
            double most = Double.NaN;
            boolean marked = false;
            for (int i = first; i < Math.min(end, values.size()); i++) {
                most = !(values.values()[i] <= most) ? values.values()[i] : most;
                marked |= isMarked(i) || i == hover;
            }
            int height = height(field, most);
            gc.setAlpha(marked ? 255 : HILL_ALPHA);
            gc.fillRectangle(field.x + x, ground - height, 1, height);
            if (marked) {
                gc.setAlpha(BAR_ALPHA);
                gc.fillRectangle(field.x + x, field.y, 1, field.height);
            }
            gc.setAlpha(255);
            if (before >= 0) {
                gc.drawLine(field.x + x - 1, ground - before, field.x + x, ground - height);
            }
            before = height;
        }
    }

    private int left(Rectangle field, int place) {
        return field.x + (int) ((long) place * field.width / values.size());
    }

    /** What is known is seen, be it as little as one px. */
    private int height(Rectangle field, double value) {
        return !(value > 0) ? 0 : Math.max(1, (int) Math.round(scale.height(value) * field.height));
    }
}
