/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene;
import org.opscape.editor.rename.Dwell;
import org.opscape.editor.rename.Verdict;

/**
 * Drags boxes. Within their group they are put elsewhere, in steps of the grid, freely with Alt. Where the pointer rests over another
 * group, they are moved into that, which edits the model; with Alt never.
 */
final class MoveDrag implements Drag {
    static final double GRID = 8;
    private static final int INSET = 2;
    private static final int LATE = 15;

    private final GraphCanvas canvas;
    private final IFigure layer;
    private final Clustering clustering;
    private final double grabX;
    private final double grabY;
    private final DropTargets targets;
    private final DropMark mark;
    private final AutoScroll scroll;
    private Movable movable;
    private Scene scene;
    private List<Ghost> ghosts = List.of();
    private Point last;
    private int lastModifiers;
    private boolean dropped;
    private boolean ended;

    MoveDrag(GraphCanvas canvas, IFigure layer, Point start, Movable movable) {
        this.canvas = canvas;
        this.layer = layer;
        this.movable = movable;
        last = start.getCopy();
        clustering = canvas.clustering();
        scene = canvas.scene();
        grabX = canvas.camera().toSceneX(start.x) - movable.frames().getFirst().x();
        grabY = canvas.camera().toSceneY(start.y) - movable.frames().getFirst().y();
        targets = new DropTargets(canvas, movable.pressed(), movable.dragged());
        makeGhosts();
        mark = new DropMark(layer, (Composite) canvas.control(), canvas.theme());
        scroll = new AutoScroll(canvas, this::update);
    }

    private void makeGhosts() {
        ghosts = movable.frames().stream().map(frame -> new Ghost(frame, canvas.theme())).toList();
        for (int i = 0; i < ghosts.size(); i++) {
            layer.add(ghosts.get(i), i);
        }
    }

    @Override
    public void move(Point now, int modifiers) {
        last = now.getCopy();
        lastModifiers = modifiers;
        scroll.at(last);
        update();
    }

    private void update() {
        if (ended || canvas.control().isDisposed() || canvas.clustering() != clustering) {
            return;
        }
        follow();
        long now = millis();
        if (targets.over(last, now)) {
            canvas.control().getDisplay().timerExec(Dwell.TARGET_MILLIS + LATE, this::update);
            canvas.control().getDisplay().timerExec(Dwell.OPEN_MILLIS + LATE, this::update);
        }
        int target = target(now);
        ghosts.forEach(ghost -> ghost.lie(canvas.camera(), dx(), dy(), target != Dwell.NONE));
        if (target == Dwell.NONE) {
            mark.noRing();
            mark.say(placing(), last);
        } else {
            Verdict verdict = targets.verdict(target);
            mark.ring(frame(target), target == clustering.hierarchy().root(), verdict);
            mark.say(verdict, last);
            targets.open(now);
        }
    }

    /** The picture may change under the drag, when a group opens. */
    private void follow() {
        if (scene == canvas.scene()) {
            return;
        }
        Optional<Movable> now = Movable.of(canvas, movable.pressed());
        if (now.isPresent()) {
            scene = canvas.scene();
            movable = now.get();
            clearGhosts();
            makeGhosts();
        }
    }

    private int target(long now) {
        return (lastModifiers & SWT.ALT) != 0 ? Dwell.NONE : targets.target(now);
    }

    /** One box goes without saying. */
    private Verdict placing() {
        if (!movable.canPlace()) {
            return Verdict.hint("Drop into a group to move " + targets.what() + " there");
        }
        return movable.dragged().length == 1 ? Verdict.FINE : Verdict.hint("Place " + movable.nodes().length + " nodes");
    }

    private Rectangle frame(int group) {
        Rectangle window = window();
        if (group == clustering.hierarchy().root()) {
            return window.shrink(INSET, INSET);
        }
        Rect frame = canvas.frame(group).orElseGet(() -> canvas.scene().bounds());
        Rect seen = canvas.visibleArea();
        double zoom = canvas.zoom();
        Rectangle area = new Rectangle((int) Math.round((frame.x() - seen.x()) * zoom), (int) Math.round((frame.y() - seen.y()) * zoom),
                (int) Math.round(frame.width() * zoom), (int) Math.round(frame.height() * zoom));
        return area.expand(INSET, INSET).intersect(window.shrink(INSET, INSET));
    }

    private Rectangle window() {
        var size = canvas.windowSize();
        return new Rectangle(0, 0, size.x, size.y);
    }

    private double dx() {
        double dx = canvas.camera().toSceneX(last.x) - grabX - movable.frames().getFirst().x();
        return movable.snappedX(dx, (lastModifiers & SWT.ALT) == 0);
    }

    private double dy() {
        double dy = canvas.camera().toSceneY(last.y) - grabY - movable.frames().getFirst().y();
        return movable.snappedY(dy, (lastModifiers & SWT.ALT) == 0);
    }

    @Override
    public void drop(Point now, int modifiers) {
        move(now, modifiers);
        if (canvas.clustering() != clustering) {
            return;
        }
        int target = target(millis());
        if (target == Dwell.NONE) {
            place();
        } else if (targets.verdict(target).refused()) {
            NameInPicture.refuse(canvas, targets.verdict(target).text(), new org.eclipse.swt.graphics.Rectangle(now.x, now.y, 1, 1));
        } else {
            end();
            canvas.select(movable.dragged());
            targets.submit(target);
        }
    }

    private void place() {
        double dx = dx();
        double dy = dy();
        if (movable.canPlace() && (dx != 0 || dy != 0)) {
            dropped = true;
            canvas.changes().move(movable.nodes(), dx, dy, this::clearGhosts);
        }
    }

    @Override
    public void end() {
        ended = true;
        scroll.end();
        mark.end();
        if (!dropped) {
            clearGhosts();
        }
    }

    private void clearGhosts() {
        for (Ghost ghost : ghosts) {
            if (ghost.getParent() == layer) {
                layer.remove(ghost);
            }
        }
    }

    private static long millis() {
        return System.nanoTime() / 1_000_000;
    }
}
