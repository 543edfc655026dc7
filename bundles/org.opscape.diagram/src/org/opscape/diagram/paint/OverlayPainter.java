/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

import java.util.List;
import org.opscape.diagram.flow.PictureFlow;
import org.opscape.diagram.look.Colours;
import org.opscape.diagram.look.Metrics;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.Rect;

/** Paints what lies over all: rings around marked nodes, handles, headers that stick to the top, and the large names of an overview. */
final class OverlayPainter {
    private static final double RING = 2;
    private static final double RING_GAP = 2;
    private static final double CROSSED = 2.4;
    private static final double FADED = 0.4;
    private static final double RIBBON_ZOOM = 0.6;
    private static final double RIBBON_INSET = 7;
    private static final double RIBBON_OVER = 3;
    private static final double RIBBON_WIDTH = 8;
    private static final double RIBBON_HEIGHT = 13;

    private final Pen pen;
    private final PaintState state;
    private final Theme theme;
    private final double zoom;
    private final Direction direction;

    OverlayPainter(Pen pen, PaintState state, Direction direction) {
        this.direction = direction;
        this.pen = pen;
        this.state = state;
        theme = state.theme();
        zoom = state.zoom();
    }

    void paint(Visible visible, List<NoteMark> notes) {
        for (int i = 1; i < visible.open.count; i++) {
            Box box = visible.open.boxes[i];
            mark(box, new Rect(visible.open.xs[i], visible.open.ys[i], box.frame().width(), box.frame().height()));
        }
        for (int i = 0; i < visible.leaves.count; i++) {
            Box box = visible.leaves.boxes[i];
            Rect frame = box.frame().moved(visible.leaves.xs[i], visible.leaves.ys[i]);
            paintFlow(box, frame);
            mark(box, frame);
        }
        pen.alpha(1);
        NotePainter sheets = new NotePainter(pen, state);
        notes.forEach(sheets::paint);
        paintHandles(visible);
        List<StickyHeader> headers = StickyHeader.of(visible, state);
        for (StickyHeader header : headers) {
            paint(header);
            NoteMark.in(header, state).ifPresent(sheets::paint);
        }
    }

    /** Where data come in and go out, and what is marked among the rest that is traced. */
    private void paintFlow(Box box, Rect frame) {
        PictureFlow flow = state.flow();
        boolean in = flow.isInput(box.node());
        boolean out = flow.isOutput(box.node());
        if (in || out) {
            pen.alpha(flow.isFaded(box.node()) ? FADED : 1);
            EndMark mark = new EndMark(pen, state, direction);
            if (in) {
                mark.paint(frame, box.isOperation(), true, theme.incoming());
            }
            if (out) {
                mark.paint(frame, box.isOperation(), false, theme.outgoing());
            }
            String label = box.isOperation() ? flow.labels().get(box.node()) : null;
            if (label != null) {
                mark.label(frame, in, label, theme.muted());
            }
            pen.alpha(1);
        }
        if (flow.strong().isCrossed(box.node())) {
            ring(frame, box.isOperation(), 1, theme.outgoing(), CROSSED, 0);
        }
    }

    private void mark(Box box, Rect frame) {
        Marks marks = state.marks();
        int node = box.node();
        boolean pill = box.isOperation();
        if (marks.isHit(node)) {
            ring(frame, pill, RING_GAP + RING / 2, theme.hit(), 3, 0);
        }
        if (marks.isSelected(node)) {
            ring(frame, pill, RING_GAP, theme.accent(), RING, 0);
        }
        if (marks.focus() == node && !marks.isSelected(node)) {
            ring(frame, pill, RING_GAP, theme.accent(), 1.5, 3);
        }
        if (marks.hovered() == node && !marks.isSelected(node)) {
            ring(frame, pill, 0, Colours.withAlpha(theme.accent(), 0.8), 1.2, 0);
        }
        if (marks.isBookmarked(node)) {
            bookmark(frame);
        }
    }

    private void paintHandles(Visible visible) {
        if (state.marks().anyLit() || state.marks().focus() >= 0) {
            for (int i = 1; i < visible.open.count; i++) {
                Box box = visible.open.boxes[i];
                handle(box, new Rect(visible.open.xs[i], visible.open.ys[i], box.frame().width(), box.frame().height()));
            }
            for (int i = 0; i < visible.leaves.count; i++) {
                handle(visible.leaves.boxes[i], visible.leaves.boxes[i].frame().moved(visible.leaves.xs[i], visible.leaves.ys[i]));
            }
        }
    }

    private void handle(Box box, Rect frame) {
        Marks marks = state.marks();
        int node = box.node();
        boolean has = (box.isExpandable() || box.isCall()) && Handle.hasRoom(box, frame, zoom);
        if (has && (marks.hovered() == node || marks.focus() == node || marks.isSelected(node))) {
            Handle.paint(pen, state, Handle.bounds(box, frame, zoom), box.isOpen());
        }
    }

    /** A ribbon that hangs over the left end of the upper edge. */
    private void bookmark(Rect frame) {
        double scale = Math.max(zoom, RIBBON_ZOOM);
        double left = state.x(frame.x()) + RIBBON_INSET * scale;
        double top = state.y(frame.y()) - RIBBON_OVER * scale;
        double right = left + RIBBON_WIDTH * scale;
        double bottom = top + RIBBON_HEIGHT * scale;
        pen.moveTo(left, top);
        pen.lineTo(right, top);
        pen.lineTo(right, bottom);
        pen.lineTo((left + right) / 2, bottom - RIBBON_WIDTH / 2 * scale);
        pen.lineTo(left, bottom);
        pen.lineTo(left, top);
        pen.fillPath(theme.accent());
    }

    private void ring(Rect frame, boolean pill, double gap, int colour, double width, double dash) {
        double out = gap + width;
        double height = frame.height() * zoom + 2 * out;
        double radius = pill ? height / 2 : Metrics.CARD_RADIUS * zoom + out;
        pen.roundRect(state.x(frame.x()) - out, state.y(frame.y()) - out, frame.width() * zoom + 2 * out, height, radius, 0, colour, width,
                dash);
    }

    private void paint(StickyHeader header) {
        Rect strip = header.strip();
        double x = state.x(strip.x());
        double y = state.y(strip.y());
        BodyPainter bodies = new BodyPainter(pen, state, direction);
        pen.fillRect(x, y, strip.width() * zoom, strip.height() * zoom, bodies.header(header.box(), header.depth()));
        pen.fillRect(x, y + strip.height() * zoom - 1, strip.width() * zoom, 1, theme.bodyBorder(header.depth()));
        bodies.paintTitle(header.box(), header.depth(), strip);
        int node = header.box().node();
        if (state.marks().hovered() == node || state.marks().focus() == node || state.marks().isSelected(node)) {
            Handle.paint(pen, state, header.handle(zoom), true);
        }
    }
}
