/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene;
import org.opscape.edit.Edit;
import org.opscape.edit.ModelEdit;
import org.opscape.editor.edit.EditCommand;
import org.opscape.editor.edit.NameEpoch;

/**
 * Lets the picture follow what is edited, undone or redone. Where nobody looked elsewhere meanwhile, what was selected, open and in sight
 * on one side of an edit is so again when one comes back to that side.
 */
final class Edited {
    /** What is made is not nearer to the left and upper edges of the window, in pixels. */
    private static final double MARGIN = 12;

    private final GraphCanvas canvas;
    /** By command, how its graph was looked at before it (false) and after it (true). */
    private final Map<EditCommand, Map<Boolean, Look>> looks = new WeakHashMap<>();

    private final StillOpen stillOpen = new StillOpen();

    /** Those that the picture has not followed yet; it may follow several at once. */
    private final List<Way> pending = new CopyOnWriteArrayList<>();

    /**
     * How a graph was looked at.
     *
     * @param graph its position
     * @param selected unique paths
     * @param spot what was in sight
     * @param lost unique paths of what was open and is not open on the other side
     */
    private record Look(int graph, Set<String> selected, Camera.Spot spot, Set<String> lost) {
    }

    Edited(GraphCanvas canvas) {
        this.canvas = canvas;
    }

    /** Something was done or undone; the model is changed already, but the picture is not. */
    void edited(EditCommand command, boolean back) {
        int graph = canvas.graphIndex();
        boolean shown = command.steps().stream().anyMatch(step -> canvas.document().inPicture(graph).shows(step.graph()));
        if (!shown) {
            goTo(command);
        } else if (command.changesNames()) {
            Way way = new Way(command, back);
            pending.add(way);
            canvas.changes().follow(command.getLabel(), way);
        }
        if (!command.changesNames()) {
            looks.computeIfAbsent(command, key -> new HashMap<>());
        }
        canvas.fire(listener -> listener.modelChanged(canvas));
    }

    /** Where the first edit was, unless it is a note that is written elsewhere. */
    private void goTo(EditCommand command) {
        if (command.changesNames() || looks.containsKey(command)) {
            canvas.showGraph(canvas.document().graphs().indexOf(command.steps().get(0).graph()));
        }
    }

    /** {@return what was open when it came to be in closed groups} */
    StillOpen stillOpen() {
        return stillOpen;
    }

    private Look look(Set<String> lost) {
        Set<String> selected = paths(canvas.clustering().hierarchy(), IntStream.of(canvas.selection()));
        return new Look(canvas.graphIndex(), selected, canvas.camera().spot(), lost);
    }

    private static Set<String> paths(Hierarchy hierarchy, IntStream nodes) {
        Set<String> paths = new LinkedHashSet<>();
        nodes.forEach(node -> paths.add(hierarchy.uniquePath(node)));
        return paths;
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** From one side of an edit to the other. Made when the model has changed and the picture has not. */
    final class Way {
        private final EditCommand command;
        private final boolean to;
        private final NameEpoch names = canvas.document().names(canvas.graphIndex());
        private final Optional<Look> goal;
        private final boolean sameSelection;
        private final boolean sameSpot;
        /** Unique paths of scopes that the edit makes. */
        private final Set<String> made = new LinkedHashSet<>();
        private final Set<String> grouped = new LinkedHashSet<>();
        private Anchor anchor = Anchor.none();
        private boolean settled;
        private boolean arrived;

        private Way(EditCommand command, boolean back) {
            this.command = command;
            to = !back;
            Look now = look(Set.of());
            Map<Boolean, Look> sides = looks.computeIfAbsent(command, key -> new HashMap<>());
            Optional<Look> known = side(sides, back);
            goal = side(sides, to);
            sameSelection = known.filter(look -> look.selected().equals(now.selected())).isPresent();
            sameSpot = known.filter(look -> look.spot().equals(now.spot())).isPresent();
            sides.put(back, now);
            if (!back) {
                command.steps().forEach(this::addMade);
            }
            if (command.steps().stream().filter(step -> step.edit() instanceof Edit.Group).count() > 1) {
                made.clear(); // who makes many scopes at once wants to see them, not what is in them
            }
            if (command.steps().size() == 1) {
                anchor = anchor(command.steps().get(0));
            }
        }

        private Optional<Look> side(Map<Boolean, Look> sides, boolean which) {
            return Optional.ofNullable(sides.get(which)).filter(look -> look.graph() == canvas.graphIndex());
        }

        private void addMade(ModelEdit step) {
            switch (step.edit()) {
                case Edit.Group group -> {
                    addMade(step, group.scope());
                    grouped.addAll(inPicture(step, group.scope()));
                }
                case Edit.Move move -> addMade(step, move.scope());
                case Edit.Rename rename -> addMade(step, parent(rename.to()));
                default -> {
                    // makes none
                }
            }
        }

        /** Notes the scopes on the way to one that were not there. */
        private void addMade(ModelEdit step, String scope) {
            Hierarchy before = canvas.clustering().hierarchy();
            for (String path = scope; !path.isEmpty(); path = parent(path)) {
                inPicture(step, path).stream().filter(place -> before.find(place) < 0).forEach(made::add);
            }
        }

        private Set<String> inPicture(ModelEdit step, String path) {
            return canvas.document().inPicture(canvas.graphIndex()).find(step.graph(), path);
        }

        /** What a person looks at: what is renamed, or what something is moved into. */
        private Anchor anchor(ModelEdit step) {
            if (step.edit() instanceof Edit.Rename) {
                return IntStream.of(canvas.selection()).filter(this::isInSight).mapToObj(Anchor::top).findFirst().orElse(Anchor.none());
            }
            if (step.edit() instanceof Edit.Move move && !move.scope().isEmpty()) {
                return inPicture(step, move.scope()).stream().map(canvas.clustering().hierarchy()::find).filter(this::isInSight)
                        .map(Anchor::top).findFirst().orElse(Anchor.none());
            }
            return Anchor.none();
        }

        private boolean isInSight(int node) {
            return canvas.frame(node).filter(canvas.camera()::shows).isPresent();
        }

        /** {@return what shall be open besides, by the names that a picture has} */
        Set<String> open(NameEpoch now) {
            awaitNoted(now);
            Set<String> open = new LinkedHashSet<>();
            for (Way way : pending) {
                if (way.names.leadsTo(now)) {
                    way.goal.map(Look::lost).orElse(way.made).forEach(path -> open.add(way.names.to(now).apply(path)));
                }
            }
            return open;
        }

        /** A job may read names that an edit gave just now, on the UI thread, which goes on to note what the edit makes. */
        private void awaitNoted(NameEpoch now) {
            if (pending.stream().noneMatch(way -> way.names == now)
                    && canvas.control().getDisplay().getThread() != Thread.currentThread()) {
                canvas.control().getDisplay().syncExec(() -> {
                    // what the UI thread was about is done by now
                });
            }
        }

        Anchor anchor() {
            return anchor;
        }

        /**
         * Finds where to look then: where one was on the side to which one comes back, if nobody looked elsewhere since; and else where
         * what is made of the selected nodes is in the place of those.
         */
        Optional<Camera.Spot> spot(Shown before, Shown after, IntUnaryOperator mapping) {
            if (goal.isPresent()) {
                return sameSpot ? goal.map(Look::spot) : Optional.empty();
            }
            int[] selected = canvas.selection();
            boolean gone = IntStream.of(selected).anyMatch(node -> mapping.applyAsInt(node) < 0);
            if (selected.length == 0 || grouped.isEmpty() && !gone) {
                return gone ? Optional.empty() : lostFromSight(before, after, mapping, selected);
            }
            Hierarchy next = after.picture().clustering().hierarchy();
            int[] made = gone ? remaining(before.picture().clustering().hierarchy(), selected, mapping)
                    : nodes(next, after.picture().names(), grouped);
            Optional<Rect> then = around(after, after.nearest(made));
            return around(before, selected).filter(canvas.camera()::shows).flatMap(now -> then.map(place -> moved(now, place)));
        }

        /** {@return what was in sight on the side that is led to, if it was seen} */
        Optional<Camera.Spot> lookedAt() {
            return goal.map(Look::spot);
        }

        /** What is moved into another scope may come to lie far from there; then one looks where it is. */
        private Optional<Camera.Spot> lostFromSight(Shown before, Shown after, IntUnaryOperator mapping, int... selected) {
            Optional<Rect> now = around(before, selected).filter(canvas.camera()::shows);
            Optional<Rect> then = around(after, after.nearest(IntStream.of(selected).map(mapping).toArray()));
            boolean moves = command.steps().stream().anyMatch(step -> step.edit() instanceof Edit.Move);
            if (!moves || then.isEmpty() || staysInSight(then.get(), before, after, mapping)) {
                return Optional.empty();
            }
            Camera camera = canvas.camera();
            return Optional.of(now.map(from -> moved(from, then.get())).orElseGet(() -> camera.centred(then.get(), camera.zoom())));
        }

        private boolean staysInSight(Rect place, Shown before, Shown after, IntUnaryOperator mapping) {
            Rect seen = canvas.camera().visible();
            double dx = 0;
            double dy = 0;
            Optional<Rect> from = around(before, anchor.node());
            Optional<Rect> to = anchor.node() < 0 ? Optional.empty() : around(after, mapping.applyAsInt(anchor.node()));
            if (from.isPresent() && to.isPresent()) {
                dx = to.get().x() - from.get().x();
                dy = to.get().y() - from.get().y();
            }
            return place.centerX() > seen.x() + dx && place.centerX() < seen.right() + dx && place.centerY() > seen.y() + dy
                    && place.centerY() < seen.bottom() + dy;
        }

        /** The middle stays, unless the top would be out of sight. */
        private Camera.Spot moved(Rect from, Rect to) {
            Camera.Spot here = canvas.camera().spot();
            double left = here.left() + to.centerX() - from.centerX();
            double top = here.top() + to.centerY() - from.centerY();
            double edge = MARGIN / here.zoom();
            return new Camera.Spot(here.zoom(), Math.min(left, to.x() - edge), Math.min(top, to.y() - edge));
        }

        private Optional<Rect> around(Shown shown, int... nodes) {
            Optional<Rect> area = Optional.empty();
            for (int node : nodes) {
                Optional<Rect> frame = shown.visible().find(node).map(Scene.Placed::frame);
                area = area.isEmpty() ? frame : frame.isEmpty() ? area : Optional.of(union(area.get(), frame.get()));
            }
            return area;
        }

        private Rect union(Rect one, Rect other) {
            double x = Math.min(one.x(), other.x());
            double y = Math.min(one.y(), other.y());
            return new Rect(x, y, Math.max(one.right(), other.right()) - x, Math.max(one.bottom(), other.bottom()) - y);
        }

        private int[] nodes(Hierarchy hierarchy, NameEpoch now, Set<String> paths) {
            return paths.stream().map(names.to(now)).mapToInt(hierarchy::find).filter(node -> node >= 0).toArray();
        }

        /** The picture has followed. */
        void shown(Shown before, Shown after, int[] selected, IntUnaryOperator mapping) {
            pending.remove(this);
            Hierarchy old = before.picture().clustering().hierarchy();
            BitSet open = new BitSet();
            IntStream.of(after.visible().open()).forEach(open::set);
            int[] closed = IntStream.of(before.visible().open()).filter(node -> !isIn(open, mapping.applyAsInt(node))).toArray();
            Set<String> lost = paths(old, IntStream.of(closed));
            stillOpen.keep(after, IntStream.of(closed).map(mapping).filter(node -> node >= 0).toArray());
            looks.get(command).computeIfPresent(!to, (key, look) -> new Look(look.graph(), look.selected(), look.spot(), lost));
            Hierarchy next = after.picture().clustering().hierarchy();
            if (goal.isPresent() && sameSelection) {
                select(next, goal.get().selected());
            } else if (goal.isEmpty() && !grouped.isEmpty()) {
                select(next, grouped);
                IntStream.of(canvas.selection()).forEach(canvas.selected()::emphasise);
            } else if (IntStream.of(selected).anyMatch(node -> mapping.applyAsInt(node) < 0)) {
                canvas.select(after.nearest(remaining(old, selected, mapping)));
            }
            arrived = true;
            settled(settled);
        }

        private boolean isIn(BitSet nodes, int node) {
            return node >= 0 && nodes.get(node);
        }

        private void select(Hierarchy next, Set<String> paths) {
            int[] nodes = nodes(next, canvas.shown().picture().names(), paths);
            if (nodes.length > 0) {
                canvas.select(canvas.shown().nearest(nodes));
            }
        }

        /** What is gone is replaced by what was in it. */
        private int[] remaining(Hierarchy old, int[] selected, IntUnaryOperator mapping) {
            IntStream.Builder found = IntStream.builder();
            for (int node : selected) {
                if (mapping.applyAsInt(node) >= 0 || old.kind(node) == NodeKind.OPERATION) {
                    found.add(mapping.applyAsInt(node));
                } else {
                    IntStream.range(0, old.childCount(node)).map(i -> mapping.applyAsInt(old.child(node, i))).forEach(found::add);
                }
            }
            return found.build().filter(node -> node >= 0).toArray();
        }

        /** The picture did not come to follow this. */
        void dropped() {
            pending.remove(this);
        }

        /** Nothing moves any more; where pictures do not move, that is before the picture is followed by all else. */
        void settled() {
            settled(true);
        }

        private void settled(boolean now) {
            settled = now;
            if (settled && arrived) {
                looks.get(command).merge(to, look(Set.of()),
                        (known, look) -> new Look(look.graph(), look.selected(), look.spot(), known.lost()));
            }
        }
    }
}
