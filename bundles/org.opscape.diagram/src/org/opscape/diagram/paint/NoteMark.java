/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opscape.analysis.cluster.IconKind;
import org.opscape.diagram.look.Metrics;
import org.opscape.diagram.look.TextWidth;
import org.opscape.diagram.note.ModelNote;
import org.opscape.diagram.note.PictureNotes;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.IconBox;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene;

/**
 * A small sheet of paper at the upper right corner of a node with a note, mostly outside, where no text is; a hollow one at a closed group
 * that has none itself but holds nodes with notes.
 *
 * @param node the hierarchy node
 * @param bounds where it is, in scene coordinates
 * @param note the note of the node; empty if there are notes inside only
 * @param inside how many notes are inside a closed group
 * @param opacity how opaque it is, 0 to 1
 */
public record NoteMark(int node, Rect bounds, Optional<ModelNote> note, int inside, double opacity) {
    private static final double SIDE = 10;
    private static final double LEAST = 6.5;
    private static final double MOST = 32;
    private static final double ICON_SIDE = 6;
    private static final double ICON_RISE = 3;
    private static final double HOLLOW = 0.88;
    private static final double TINY = 5;
    private static final double TINY_BOX = 5;
    private static final double OVER_EDGE = 0.35;
    private static final double INSIDE_PILL = 0.2;
    private static final double INTO_CARD = 3;
    private static final double INTO_PILL = 4;
    private static final double FADED = 0.38;
    private static final double HEADER_GAP = 6;
    private static final double SLACK = 2;
    /** Names are set in a heavier weight than is measured. */
    private static final double WIDER = 1.08;

    /**
     * Finds the marks that are visible.
     *
     * @param scene the scene
     * @param state how it is painted
     * @return the marks, each once
     */
    public static List<NoteMark> of(Scene scene, PaintState state) {
        return state.notes().isEmpty() ? List.of() : of(Visible.of(scene, state), state);
    }

    /**
     * Finds the mark at a point.
     *
     * @param scene the scene
     * @param state how it is painted
     * @param x the point, in scene coordinates
     * @param y likewise
     * @return the mark; empty if there is none
     */
    public static Optional<NoteMark> at(Scene scene, PaintState state, double x, double y) {
        if (state.notes().isEmpty()) {
            return Optional.empty();
        }
        double near = MOST * 2 / state.zoom();
        double slack = SLACK / state.zoom();
        PaintState around = state.within(new Rect(x - near, y - near, 2 * near, 2 * near));
        for (NoteMark mark : of(Visible.of(scene, around), around)) {
            Rect place = mark.bounds();
            if (x >= place.x() - slack && x <= place.right() + slack && y >= place.y() - slack && y <= place.bottom() + slack) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    static List<NoteMark> of(Visible visible, PaintState state) {
        if (state.notes().isEmpty()) {
            return List.of();
        }
        List<NoteMark> marks = new ArrayList<>();
        Visible.Places open = visible.open;
        for (int i = 1; i < open.count; i++) {
            Box box = open.boxes[i];
            Rect frame = new Rect(open.xs[i], open.ys[i], box.frame().width(), box.frame().height());
            state.notes().on(box.node()).ifPresent(note -> marks.add(new NoteMark(box.node(), corner(box, frame, state.zoom(), 1),
                    Optional.of(note), 0, 1)));
            addIcons(box, frame.x() - box.frame().x(), frame.y() - box.frame().y(), state, marks);
        }
        Visible.Places leaves = visible.leaves;
        for (int i = 0; i < leaves.count; i++) {
            Box box = leaves.boxes[i];
            addLeaf(box, box.frame().moved(leaves.xs[i], leaves.ys[i]), leaves.opacities[i], state, marks);
            addIcons(box, leaves.xs[i], leaves.ys[i], state, marks);
        }
        return marks;
    }

    private static void addLeaf(Box box, Rect frame, double opacity, PaintState state, List<NoteMark> marks) {
        PictureNotes notes = state.notes();
        Optional<ModelNote> note = notes.on(box.node());
        int inside = notes.inside(box.node());
        if (note.isPresent() || inside > 0) {
            double alpha = state.style().isFaded(box) || state.flow().isFaded(box.node()) ? FADED * opacity : opacity;
            marks.add(new NoteMark(box.node(), corner(box, frame, state.zoom(), note.isPresent() ? 1 : HOLLOW), note, inside, alpha));
        }
    }

    /** Constants and summaries are marked at their glyphs. */
    private static void addIcons(Box box, double x, double y, PaintState state, List<NoteMark> marks) {
        if (state.zoom() < Detail.TEXT_ZOOM) {
            return;
        }
        for (IconBox icon : box.icons()) {
            Optional<ModelNote> note = icon.icon().kind() == IconKind.NEIGHBOUR || icon.icon().node() < 0 ? Optional.empty()
                    : state.notes().on(icon.icon().node());
            if (note.isPresent()) {
                Rect bounds = icon.bounds().moved(x, y);
                boolean glyphRight = icon.bounds().right() <= box.frame().x();
                double glyph = glyphRight ? bounds.right() - Metrics.ICON_SIZE / 2 : bounds.x() + Metrics.ICON_SIZE / 2;
                Rect above = new Rect(glyph - ICON_SIDE / 2, bounds.centerY() - ICON_RISE - ICON_SIDE, ICON_SIDE, ICON_SIDE);
                marks.add(new NoteMark(icon.icon().node(), above, note, 0, 1));
            }
        }
    }

    private static Rect corner(Box box, Rect frame, double zoom, double size) {
        boolean tiny = Math.max(frame.width(), frame.height()) * zoom < TINY_BOX;
        double side = (tiny ? TINY : Math.max(LEAST, Math.min(MOST, SIDE * zoom))) * size / zoom;
        double over = tiny ? side / 2 : box.isOperation() ? -side * INSIDE_PILL : side * OVER_EDGE;
        double into = Math.min(side * OVER_EDGE, box.isOperation() ? INTO_PILL : INTO_CARD);
        return new Rect(frame.right() + over - side, frame.y() + into - side, side, side);
    }

    /** The mark in a header that sticks to the top of the window, left of its handle; empty if the header has no room. */
    static Optional<NoteMark> in(StickyHeader header, PaintState state) {
        if (state.notes().isEmpty()) {
            return Optional.empty();
        }
        Rect handle = header.handle(state.zoom());
        double side = Math.max(LEAST, Math.min(MOST, SIDE * state.zoom())) / state.zoom();
        Rect bounds = new Rect(handle.x() - HEADER_GAP - side, header.strip().centerY() - side / 2, side, side);
        return bounds.x() < titleEnd(header, state) + HEADER_GAP ? Optional.empty()
                : state.notes().on(header.box().node()).map(note -> new NoteMark(header.box().node(), bounds, Optional.of(note), 0, 1));
    }

    private static double titleEnd(StickyHeader header, PaintState state) {
        double size = Math.max(Metrics.TITLE_SIZE, Detail.READABLE / state.zoom());
        String count = state.style().detail(header.box());
        double counted = count.isEmpty() ? 0 : 2 * HEADER_GAP + TextWidth.of(count, Metrics.DETAIL_SIZE);
        return header.strip().x() + Metrics.HEADER_PADDING + TextWidth.of(header.box().label(), size) * WIDER + counted;
    }

    /** {@return what it tells beside the picture; for instance "2 notes inside"} */
    public String tip() {
        String within = inside == 0 ? "" : inside == 1 ? "1 note inside" : inside + " notes inside";
        return note.map(own -> own.summary() + (within.isEmpty() ? "" : "\n" + within)).orElse(within);
    }
}
