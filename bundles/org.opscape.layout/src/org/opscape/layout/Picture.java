/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.GroupContent;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.FreePlaces;
import org.opscape.diagram.scene.Scene;
import org.opscape.layout.box.Boxes;
import org.opscape.layout.flow.FlowCache;
import org.opscape.layout.flow.FormerOrder;
import org.opscape.layout.interior.ClosedPlan;
import org.opscape.layout.interior.GroupLayout;
import org.opscape.layout.interior.InteriorLayout;
import org.opscape.layout.interior.PinnedBoxes;
import org.opscape.model.Progress;

/**
 * A picture in the making: first its open groups are listed from the root downwards, then those that changed are laid out from the
 * innermost outwards. Used once, by one thread.
 */
final class Picture {
    private final Clustering clustering;
    private final Boxes boxes;
    private final Pins pins;
    private final FlowCache cache;
    private final Direction direction;
    private final Progress progress;
    private final List<Opening> openings = new ArrayList<>();
    private Former former = Former.NONE;
    private FormerOrders orders = FormerOrders.NONE;
    private Box root;

    Picture(Clustering clustering, Boxes boxes, Pins pins, FlowCache cache, Direction direction, Progress progress) {
        this.clustering = clustering;
        this.boxes = boxes;
        this.pins = pins;
        this.cache = cache;
        this.direction = direction;
        this.progress = progress;
    }

    /** Shows boxes of an earlier picture again where they would be made anew just as they were. */
    void reuse(Former earlier) {
        former = earlier;
    }

    /** Keeps the order in which things stand on an earlier picture. */
    void keep(FormerOrders earlier) {
        orders = earlier;
    }

    /** Begins with a root that is still closed. */
    Opening newRoot() {
        return open(boxes.closed(clustering.hierarchy().root(), List.of(), direction), null, -1);
    }

    /**
     * Lists an open group.
     *
     * @param box its box; if it is closed, it is opened with all its children closed
     * @param parent the group around it; null for the root
     * @param index its place there
     * @return the group
     */
    Opening open(Box box, Opening parent, int index) {
        Box[] children = box.isOpen() ? box.content().boxes().clone() : children(box.node());
        Box self = box.isOpen() ? box : boxes.withHidden(box, clustering.content(box.node()).hidden().length);
        Opening opening = new Opening(self, children, parent, index, !box.isOpen());
        if (box.isOpen() ? !box.content().free().isEmpty() : !pins.isEmpty()) {
            opening.pins = pinned(box, children, -1, 0, 0);
        }
        opening.former = box.isOpen() ? FormerOrder.of(box.content().siblings()) : orders.of(box.node(), clustering);
        openings.add(opening);
        return opening;
    }

    /** Moves a child by hand; the place is that of its frame on the picture as it is. */
    void move(Opening group, int child, double x, double y) {
        FreePlaces free = group.self.content().free();
        group.pins = pinned(group.self, group.children, child, x - free.shiftX(), y - free.shiftY());
        group.changed = true;
    }

    /** What an open group shows already was moved by what the picture says; else the pins tell. */
    private PinnedBoxes pinned(Box group, Box[] children, int dragged, double dragX, double dragY) {
        double[] xs = new double[children.length];
        double[] ys = new double[children.length];
        boolean any = dragged >= 0;
        int core = clustering.content(group.node()).core().length;
        for (int i = 0; i < children.length; i++) {
            Position position = i < core ? position(group, children[i].node()) : Position.NOWHERE;
            xs[i] = position.x();
            ys[i] = position.y();
            any |= position != Position.NOWHERE;
        }
        return any ? new PinnedBoxes(xs, ys, closed(children, Direction.DOWN), dragged, dragX, dragY) : PinnedBoxes.NONE;
    }

    private Position position(Box group, int node) {
        if (!group.isOpen()) {
            return pins.isPinned(node) ? pins.of(node) : Position.NOWHERE;
        }
        FreePlaces free = group.content().free();
        int at = free.indexOf(node);
        return at < 0 ? Position.NOWHERE : new Position(free.xs()[at], free.ys()[at]);
    }

    /** The same boxes, closed, as they are when the data flows another way. */
    private Box[] closed(Box[] children, Direction way) {
        if (way == direction) {
            return closed(children);
        }
        Box[] turned = new Box[children.length];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = boxes.close(children[i], way);
        }
        return turned;
    }

    Opening openChild(Opening group, int index) {
        return open(group.children[index], group, index);
    }

    void closeChild(Opening group, int index) {
        group.children[index] = boxes.close(group.children[index], direction);
        group.changed = true;
    }

    /** Opens those of some nodes that are below a group that is listed last, as far as all around them are among the nodes. */
    void openBelow(Opening top, BitSet nodes) {
        for (int at = openings.indexOf(top); at < openings.size(); at++) {
            progress.check();
            Opening group = openings.get(at);
            for (int i = 0; i < group.children.length; i++) {
                if (group.children[i].isExpandable() && nodes.get(group.children[i].node())) {
                    openChild(group, i);
                }
            }
        }
    }

    private Box[] children(int group) {
        GroupContent content = clustering.content(group);
        int[] core = content.core();
        int[] in = content.auxiliaryIn();
        int[] out = content.auxiliaryOut();
        Box[] made = new Box[core.length + in.length + out.length];
        close(content, core, made, 0);
        close(content, in, made, core.length);
        close(content, out, made, core.length + in.length);
        return made;
    }

    private void close(GroupContent content, int[] nodes, Box[] made, int first) {
        for (int i = 0; i < nodes.length; i++) {
            made[first + i] = former.reuse(boxes.closed(nodes[i], content.icons(nodes[i]), direction));
        }
    }

    /** The same boxes, all closed; the same array if none is open. */
    private Box[] closed(Box[] children) {
        Box[] closed = children;
        for (int i = 0; i < children.length; i++) {
            if (children[i].isOpen()) {
                closed = closed == children ? children.clone() : closed;
                closed[i] = boxes.close(children[i], direction);
            }
        }
        return closed;
    }

    /**
     * Lays out what changed.
     *
     * @param before the picture before
     * @return the picture, when all open groups are listed; the one before if nothing changed
     */
    Scene finish(Scene before) {
        Box root = finish();
        return root == before.root() ? before : new Scene(root, direction);
    }

    /** {@return the root, when all open groups are listed and laid out} */
    Box finish() {
        new InnermostFirst(openings, this::layOut, progress).run();
        return root;
    }

    /** The plans of the groups around a group are made first, from the outermost inwards, if they are not made yet. */
    private ClosedPlan plan(Opening group) {
        List<Opening> missing = new ArrayList<>();
        Opening at = group;
        while (at != null && at.plan.isEmpty()) {
            missing.add(at);
            at = at.parent;
        }
        for (int i = missing.size() - 1; i >= 0; i--) {
            makePlan(missing.get(i));
        }
        return group.plan.orElseThrow();
    }

    private void makePlan(Opening group) {
        synchronized (group) {
            if (group.plan.isEmpty()) {
                Box[] closed = closed(group.children);
                Optional<ClosedPlan> outer = group.parent == null ? Optional.empty() : group.parent.plan;
                group.plan = Optional
                        .of(ClosedPlan.of(clustering, group.self.node(), closed == group.children ? closed.clone() : closed, outer,
                                group.former, direction, cache, progress));
            }
        }
    }

    private void layOut(Opening group) {
        Box open = group.self;
        if (group.changed) {
            GroupLayout layout = InteriorLayout.of(clustering, group.self, group.children, plan(group), group.pins, direction, cache,
                    progress);
            open = former.reuse(boxes.open(group.self, layout.interior(), layout.width(), layout.height(), direction));
        }
        if (group.parent == null) {
            root = open;
        } else if (group.changed) {
            group.parent.children[group.index] = open;
            group.parent.changed = true;
        }
    }
}
