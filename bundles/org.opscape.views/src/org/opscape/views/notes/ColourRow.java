/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.opscape.diagram.look.NoteInk;
import org.opscape.diagram.look.Theme;
import org.opscape.views.table.Names;

/** A row of colours to choose from: none, those that are offered, one of one's own. Works with the mouse and with the arrow keys. */
final class ColourRow extends Canvas {
    private static final int STEP = 22;
    private static final int SIDE = 14;
    private static final int BYTE = 0xff;
    private static final String OTHER = "+";

    private final Consumer<String> chosen;
    private List<String> colors = List.of("");
    private Optional<String> current = Optional.of("");
    private Theme theme = Theme.LIGHT;
    private boolean writable = true;
    private int focus;

    ColourRow(Composite parent, Consumer<String> chosen) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.chosen = chosen;
        Names.give(this, "Color of the note");
        addListener(SWT.Paint, this::paint);
        addListener(SWT.MouseUp, event -> choose(event.x / STEP, event.button == 1));
        addListener(SWT.MouseMove, event -> describe(event.x / STEP));
        addListener(SWT.KeyDown, this::keyDown);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = true);
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    }

    /** Shows the colour that is chosen; empty if there are several. */
    void show(Optional<String> color, Theme look, boolean isWritable) {
        List<String> all = new ArrayList<>(List.of(""));
        NoteInk.OFFERS.forEach(offer -> all.add(offer.color()));
        color.map(String::toLowerCase).filter(own -> !all.contains(own) && NoteInk.isColor(own)).ifPresent(all::add);
        all.add(OTHER);
        colors = List.copyOf(all);
        current = color.map(String::toLowerCase);
        theme = look;
        writable = isWritable;
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point((NoteInk.OFFERS.size() + 3) * STEP, STEP);
    }

    private void choose(int index, boolean really) {
        if (!really || !writable || index < 0 || index >= colors.size()) {
            return;
        }
        focus = index;
        setFocus();
        if (colors.get(index).equals(OTHER)) {
            ask();
        } else {
            chosen.accept(colors.get(index));
        }
    }

    private void ask() {
        ColorDialog dialog = new ColorDialog(getShell());
        dialog.setText("Color of the Note");
        current.filter(NoteInk::isColor).ifPresent(color -> dialog.setRGB(color(color).getRGB()));
        RGB rgb = dialog.open();
        if (rgb != null) {
            chosen.accept(NoteInk.color(rgb.red << 16 | rgb.green << 8 | rgb.blue));
        }
    }

    private Color color(String color) {
        int argb = NoteInk.of(color, theme);
        return new Color(argb >> 16 & BYTE, argb >> 8 & BYTE, argb & BYTE);
    }

    private void describe(int index) {
        String tip = index < 0 || index >= colors.size() ? null : name(colors.get(index));
        if (!Objects.equals(tip, getToolTipText())) {
            setToolTipText(tip);
        }
    }

    private static String name(String color) {
        if (color.isEmpty()) {
            return "No color";
        }
        return color.equals(OTHER) ? "Another color…"
                : NoteInk.OFFERS.stream().filter(offer -> offer.color().equals(color)).map(NoteInk.Offer::name).findFirst().orElse(color);
    }

    private void keyDown(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> focus = Math.max(0, focus - 1);
            case SWT.ARROW_RIGHT -> focus = Math.min(colors.size() - 1, focus + 1);
            case ' ', SWT.CR -> choose(focus, true);
            default -> {
                return;
            }
        }
        redraw();
    }

    private void paint(Event event) {
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        for (int i = 0; i < colors.size(); i++) {
            int x = i * STEP + (STEP - SIDE) / 2;
            int y = (STEP - SIDE) / 2;
            swatch(gc, colors.get(i), x, y);
            if (current.filter(colors.get(i)::equals).isPresent() || isFocusControl() && focus == i) {
                gc.setForeground(getForeground());
                gc.setLineStyle(current.filter(colors.get(i)::equals).isPresent() ? SWT.LINE_SOLID : SWT.LINE_DOT);
                gc.drawOval(x - 3, y - 3, SIDE + 5, SIDE + 5);
                gc.setLineStyle(SWT.LINE_SOLID);
            }
        }
    }

    private void swatch(GC gc, String color, int x, int y) {
        gc.setForeground(color(""));
        if (color.equals(OTHER)) {
            gc.drawOval(x, y, SIDE - 1, SIDE - 1);
            int middle = SIDE / 2;
            gc.drawLine(x + 4, y + middle, x + SIDE - 5, y + middle);
            gc.drawLine(x + middle, y + 4, x + middle, y + SIDE - 5);
        } else if (color.isEmpty()) {
            gc.drawOval(x, y, SIDE - 1, SIDE - 1);
            gc.drawLine(x + 3, y + SIDE - 4, x + SIDE - 4, y + 3);
        } else {
            gc.setBackground(color(color));
            gc.fillOval(x, y, SIDE, SIDE);
        }
    }
}
