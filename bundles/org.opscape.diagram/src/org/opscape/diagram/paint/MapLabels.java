/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opscape.diagram.look.Colours;
import org.opscape.diagram.look.TextWidth;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Rect;

/**
 * The names of groups when their own labels are too small to read: as on a map, of a size by the group's and not by the zoom, where
 * there is room: open groups at the top left, where their headers are, closed ones inside or beside. Where they are depends on all that
 * is in the window, and not on which part of it is painted again.
 */
final class MapLabels {
    /** From this zoom on there are none. */
    static final double MAX_ZOOM = Detail.TEXT_ZOOM;

    private static final double SMALLEST = 10;
    private static final double LARGEST = 18;
    private static final double SIZE_OF_SIDE = 0.075;
    private static final double FILLED = 0.94;
    private static final double INDENT = 0.5;
    private static final double HALO = 0.88;
    private static final int MOST = 160;
    private static final int DEEPEST = 12;
    private static final int MOST_BESIDE = 1000;
    private static final double WIDEST_BESIDE = 110;

    private final Pen pen;
    private final PaintState state;
    private final Theme theme;
    private final Inks inks;
    private final List<NoteMark> notes;
    private final Rect[] taken = new Rect[MOST];
    private int count;

    MapLabels(Pen pen, PaintState state, Inks inks, List<NoteMark> notes) {
        this.notes = notes;
        this.pen = pen;
        this.inks = inks;
        this.state = state;
        theme = state.theme();
    }

    /** Names the outer groups first. */
    void paint(Visible visible) {
        int deepest = 0;
        for (int i = 1; i < visible.open.count; i++) {
            deepest = Math.max(deepest, visible.open.depths[i]);
        }
        for (int depth = 1; depth <= Math.min(deepest, DEEPEST) && count < MOST; depth++) {
            nameOpen(visible.open, depth);
        }
        Visible.Places leaves = visible.leaves;
        List<Integer> unnamed = new ArrayList<>();
        for (int i = 0; i < leaves.count && count < MOST; i++) {
            Box box = leaves.boxes[i];
            if (!box.isOperation() && (leaves.count <= MOST_BESIDE && isShortened(box) || !nameClosed(leaves, i))) {
                unnamed.add(i);
            }
        }
        if (leaves.count <= MOST_BESIDE) {
            unnamed.sort(Comparator.comparingInt(i -> -leaves.boxes[i].operations()));
            nameBeside(visible, unnamed);
        }
    }

    /** Whether only a part of the name has room in the box. */
    private boolean isShortened(Box box) {
        return TextWidth.of(box.label(), SMALLEST) > box.frame().width() * state.zoom() * FILLED;
    }

    private boolean nameClosed(Visible.Places leaves, int leaf) {
        Rect frame = leaves.boxes[leaf].frame();
        return name(leaves.boxes[leaf], leaves.xs[leaf] + frame.x(), leaves.ys[leaf] + frame.y(), -1);
    }

    /** Names of small closed groups stand beside them as those of towns do, the largest first, where they cover nothing. */
    private void nameBeside(Visible visible, List<Integer> unnamed) {
        Visible.Places leaves = visible.leaves;
        Rect[] frames = new Rect[leaves.count];
        for (int i = 0; i < leaves.count; i++) {
            frames[i] = onSurface(leaves.boxes[i].frame().moved(leaves.xs[i], leaves.ys[i]));
        }
        Visible.Places open = visible.open;
        Rect[] borders = new Rect[Math.max(0, open.count - 1)];
        for (int i = 1; i < open.count; i++) {
            Rect frame = open.boxes[i].frame();
            borders[i - 1] = onSurface(new Rect(open.xs[i], open.ys[i], frame.width(), frame.height()));
        }
        for (int i : unnamed) {
            String label = Ellipsis.fit(leaves.boxes[i].label(), SMALLEST, WIDEST_BESIDE);
            double half = TextWidth.of(label, SMALLEST) / 2;
            Rect frame = frames[i];
            int colour = theme.body(Math.max(0, leaves.depths[i] - 1));
            boolean beside = nameAt(label, colour, frame.centerX(), frame.bottom() + SMALLEST * 0.75, frames, borders)
                    || nameAt(label, colour, frame.centerX(), frame.y() - SMALLEST * 0.75, frames, borders)
                    || nameAt(label, colour, frame.right() + half + SMALLEST * 0.4, frame.centerY(), frames, borders);
            if (!beside) {
                nameClosed(leaves, i);
            }
            if (count == MOST) {
                return;
            }
        }
    }

    private Rect onSurface(Rect frame) {
        return new Rect(state.x(frame.x()), state.y(frame.y()), frame.width() * state.zoom(), frame.height() * state.zoom());
    }

    /** Writes a name around a point if that covers no box and no other name, and crosses no border of a group. */
    private boolean nameAt(String label, int colour, double x, double y, Rect[] frames, Rect[] borders) {
        double half = TextWidth.of(label, SMALLEST) / 2;
        Rect place = new Rect(x - half, y - SMALLEST * 0.6, 2 * half, SMALLEST * 1.2);
        if (label.isEmpty() || !isFree(place) || !isWithin(place, onSurface(state.window()))) {
            return false;
        }
        for (Rect frame : frames) {
            if (frame.intersects(place)) {
                return false;
            }
        }
        for (Rect border : borders) {
            if (border.intersects(place) && !isWithin(place, border)) {
                return false;
            }
        }
        taken[count++] = place;
        halo(x, y, SMALLEST, half, colour);
        pen.font(SMALLEST, false);
        pen.text(label, x, y + SMALLEST * 0.36, Pen.Align.CENTER, theme.text());
        return true;
    }

    private static boolean isWithin(Rect place, Rect frame) {
        return place.x() >= frame.x() && place.right() <= frame.right() && place.y() >= frame.y() && place.bottom() <= frame.bottom();
    }

    private void nameOpen(Visible.Places open, int depth) {
        for (int i = 1; i < open.count && count < MOST; i++) {
            if (open.depths[i] == depth) {
                name(open.boxes[i], open.xs[i], open.ys[i], depth);
            }
        }
    }

    private boolean name(Box box, double left, double top, int depth) {
        boolean open = depth >= 0;
        double width = box.frame().width() * state.zoom();
        double height = box.frame().height() * state.zoom();
        double room = Math.min(width * FILLED, width - 4);
        double wanted = SIZE_OF_SIDE * Math.sqrt(width * height);
        double size = Math.max(SMALLEST, Math.min(LARGEST, Math.min(wanted, SMALLEST * room / TextWidth.of(box.label(), SMALLEST))));
        if (height < size * (open ? 2.4 : 1.1) || room < 3 * size) {
            return false;
        }
        String label = Ellipsis.fit(box.label(), size, room);
        if (label.isEmpty()) {
            return false;
        }
        double half = TextWidth.of(label, size) / 2;
        double x = state.x(left) + (open ? half + size * INDENT : width / 2);
        double y = state.y(top) + (open ? size * 0.75 : height / 2);
        if (open) {
            x = kept(x, state.x(state.window().x()) + half + size * INDENT, state.x(left) + width - half - size * INDENT);
            y = kept(y, state.y(state.window().y()) + size * 0.75, state.y(top) + height - size);
        }
        Rect place = new Rect(x - half, y - size * 0.6, 2 * half, size * 1.2);
        boolean free = isFree(place);
        if (free) {
            taken[count++] = place;
            write(label, x, y, size, half, depth, open || box.isOpen() ? theme.text() : inks.text(state.style().fill(box, theme)));
        }
        return free;
    }

    /** The names of groups that begin outside the window stay in it as long as the groups do. */
    private static double kept(double place, double least, double most) {
        return Math.max(place, Math.min(least, most));
    }

    private boolean isFree(Rect place) {
        for (int i = 0; i < count; i++) {
            if (taken[i].intersects(place)) {
                return false;
            }
        }
        for (NoteMark note : notes) {
            if (onSurface(note.bounds()).intersects(place)) {
                return false;
            }
        }
        return true;
    }

    private void write(String label, double x, double y, double size, double half, int depth, int colour) {
        if (depth >= 0) {
            halo(x, y, size, half, theme.header(depth));
        }
        pen.font(size, true);
        pen.text(label, x, y + size * 0.36, Pen.Align.CENTER, colour);
    }

    private void halo(double x, double y, double size, double half, int colour) {
        pen.roundRect(x - half - size * 0.3, y - size * 0.65, 2 * half + size * 0.6, size * 1.3, size * 0.35,
                Colours.withAlpha(colour, HALO), 0, 0, 0);
    }
}
