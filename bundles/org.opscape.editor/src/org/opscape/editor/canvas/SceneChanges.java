/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntUnaryOperator;
import org.eclipse.swt.widgets.Control;
import org.opscape.diagram.scene.Scene;
import org.opscape.editor.GraphDocument;
import org.opscape.editor.GraphPicture;
import org.opscape.model.Progress;

/** The changes of the picture that a person can ask for. They are made by a worker; the UI thread never waits for a layout. */
public final class SceneChanges {
    private static final int WARM_UP_MILLIS = 150;

    private final GraphCanvas canvas;
    private final Stage stage;
    private final SceneQueue queue;
    private final FrameTrace trace;
    private final Answers answers;
    private Optional<WarmUp> warmUp = Optional.empty();

    /** Hears of work that takes long; on the UI thread. */
    public interface Listener {
        /**
         * Something takes a while.
         *
         * @param task what
         */
        void busy(String task);

        /** It is done, or it was cancelled. */
        void idle();

        /**
         * Something could not be done.
         *
         * @param message what, for a person
         * @param cause why
         */
        void failed(String message, Throwable cause);
    }

    SceneChanges(GraphCanvas canvas, Stage stage, Control control) {
        this.canvas = canvas;
        this.stage = stage;
        trace = new FrameTrace(control);
        answers = new Answers(canvas, control);
        queue = new SceneQueue(control.getDisplay(), answers);
        answers.watch(queue);
    }

    /**
     * Adds a listener.
     *
     * @param listener the listener
     */
    public void addListener(Listener listener) {
        answers.add(listener);
    }

    /**
     * Stops what is being worked on.
     *
     * @return whether there was anything
     */
    public boolean cancel() {
        boolean busy = queue.isBusy();
        queue.cancel();
        if (busy) {
            canvas.chosen().backToShown();
            followNames();
        }
        return busy;
    }

    /** What was edited cannot be cancelled any more. */
    private void followNames() {
        if (canvas.isReady() && canvas.shown().picture().names() != canvas.document().names(canvas.graphIndex())) {
            follow("Following the edits", Optional.empty(), false);
        }
    }

    SceneQueue queue() {
        return queue;
    }

    void start(Shown first) {
        queue.start(first);
        warmUp.ifPresent(WarmUp::cancel);
        warmUp = Optional.of(new WarmUp(first, queue::isBusy));
        warmUp.get().schedule(WARM_UP_MILLIS);
    }

    void dispose() {
        warmUp.ifPresent(WarmUp::cancel);
        queue.dispose();
    }

    void toggle(Anchor anchor) {
        if (canvas.frame(anchor.node()).isEmpty()) {
            return;
        }
        trace.clicked();
        one("Opening", anchor, (shown, nodes, progress) -> {
            int node = nodes.applyAsInt(anchor.node());
            return isOpen(shown, node) ? collapsed(shown, node, progress) : expanded(shown, node, progress);
        });
    }

    void setOpen(Anchor anchor, boolean open) {
        one("Opening", anchor, (shown, nodes, progress) -> {
            int node = nodes.applyAsInt(anchor.node());
            if (isOpen(shown, node) == open) {
                return shown.scene();
            }
            return open ? expanded(shown, node, progress) : collapsed(shown, node, progress);
        });
    }

    void expandAll(int node) {
        boolean root = node == canvas.clustering().hierarchy().root();
        all("Expanding all", root ? Optional.empty() : Optional.of(Anchor.top(node)), (shown, nodes, progress) -> {
            int now = nodes.applyAsInt(node);
            return now < 0 ? shown.scene() : shown.picture().engine().expandAll(shown.scene(), now, progress);
        });
    }

    /** Opens every group that is closed now. */
    public void expandLevel() {
        all("Expanding", Optional.empty(),
                (shown, nodes, progress) -> shown.picture().engine().expand(shown.scene(), shown.visible().closed(), progress));
    }

    void collapseAll() {
        all("Collapsing all", Optional.empty(), (shown, nodes, progress) -> shown.picture().engine().collapseAll(shown.scene(), progress));
    }

    /** Follows what is chosen now. */
    void follow(String task, Optional<Anchor> anchor, boolean whole) {
        Step nothingMore = (shown, nodes, progress) -> shown.scene();
        Asked asked = new Asked(canvas.shown().picture());
        queue.add(asked.request(task, nothingMore, (before, after) -> {
            if (before.scene() == after.scene()) {
                return;
            }
            if (whole) {
                changeAll(after);
            } else {
                change(after, anchor.map(spot -> asked.now(spot, after)));
            }
        }));
    }

    /** Follows what is left out now, with these open; then it is looked at the spot, or at all of it. */
    void follow(String task, Set<String> open, Optional<Camera.Spot> spot) {
        Asked asked = new Asked(canvas.shown().picture());
        queue.add(new SceneRequest(task, canvas.graphIndex(), (before, progress) -> Regrouping.upToDate(asked.document, before,
                names -> asked.picture.names() == names ? open : Set.of(), progress), (before, after) -> {
                    IntUnaryOperator mapping = Regrouping.between(before.picture(), after.picture());
                    stage.changeTo(renumbered(before, after, mapping), after, spot.orElseGet(() -> canvas.camera().fitting(after.scene()
                            .bounds())), () -> {});
                    canvas.sceneChanged(before, mapping);
                }));
    }

    /** Follows what was edited. */
    void follow(String task, Edited.Way way) {
        Asked asked = new Asked(canvas.shown().picture());
        queue.add(new SceneRequest(task, canvas.graphIndex(), (before, progress) -> Regrouping.upToDate(asked.document, before, way::open,
                progress), (before, after) -> follow(asked, way, before, after)).orElse(way::dropped));
    }

    private void follow(Asked asked, Edited.Way way, Shown before, Shown after) {
        int[] selected = canvas.selection();
        IntUnaryOperator mapping = Regrouping.between(before.picture(), after.picture());
        Scene from = renumbered(before, after, mapping);
        Anchor wanted = asked.now(way.anchor(), after);
        Anchor anchor = wanted.node() < 0 ? Steady.middle(canvas.visibleArea(), from, after) : wanted;
        Optional<Camera.Spot> place = way.spot(before, after, mapping)
                .or(() -> Steady.isEmptyThen(canvas.visibleArea(), from, after, anchor)
                        ? Optional.of(way.lookedAt().orElseGet(() -> canvas.camera().fitting(after.scene().bounds())))
                        : Optional.empty());
        if (place.isPresent()) {
            stage.changeTo(from, after, place.get(), way::settled);
        } else {
            stage.change(from, after, anchor, way::settled);
        }
        canvas.sceneChanged(before, mapping);
        way.shown(before, after, selected, mapping);
    }

    /** Moves boxes by hand; it is told when they are there, or when it did not come to that. */
    void move(int[] nodes, double dx, double dy, Runnable done) {
        Moves moves = new Moves(nodes, dx, dy);
        Asked asked = new Asked(canvas.shown().picture());
        queue.add(asked.request("Moving", moves::apply, (before, after) -> {
            Shown shown = canvas.shown();
            IntUnaryOperator mapping = Regrouping.between(shown.picture(), after.picture());
            stage.jump(after);
            canvas.sceneChanged(shown, mapping);
            moves.remember(canvas, after, Regrouping.between(asked.picture(), after.picture()));
            done.run();
        }).orElse(done));
    }

    void reveal(int node) {
        int shownNode = Embedded.owner(canvas.shown().picture(), node);
        if (canvas.shown().visible().find(shownNode).isPresent() && !queue.isBusy()) {
            arrive(node);
            return;
        }
        Asked asked = new Asked(canvas.shown().picture());
        queue.add(asked.request("Opening", (shown, nodes, progress) -> {
            int now = nodes.applyAsInt(shownNode);
            return now < 0 ? shown.scene() : shown.picture().engine().reveal(shown.scene(), now, progress);
        }, (before, after) -> {
            change(after, Optional.of(Anchor.none()));
            int now = Regrouping.between(asked.picture(), after.picture()).applyAsInt(node);
            if (now >= 0) {
                arrive(now);
            }
        }));
    }

    private void arrive(int node) {
        canvas.select(node);
        int visible = canvas.shown().visible().nearest(Embedded.owner(canvas.shown().picture(), node));
        canvas.frame(visible).ifPresent(frame -> {
            stage.travel(canvas.camera().centred(frame, Math.max(Stage.READABLE, Math.min(1, canvas.zoom()))));
            canvas.selected().emphasise(visible);
        });
    }

    private void one(String task, Anchor anchor, Step step) {
        Asked asked = new Asked(canvas.shown().picture());
        queue.add(asked.request(task, step, (before, after) -> change(after, Optional.of(asked.now(anchor, after)))));
    }

    private void all(String task, Optional<Anchor> anchor, Step step) {
        Asked asked = new Asked(canvas.shown().picture());
        queue.replaceAllBy(asked.request(task, step, (before, after) -> {
            if (anchor.isEmpty()) {
                changeAll(after);
            } else {
                change(after, anchor.map(spot -> asked.now(spot, after)));
            }
        }));
    }

    private static boolean isOpen(Shown shown, int node) {
        return shown.visible().find(node).map(placed -> placed.box().isOpen()).orElse(false);
    }

    private Scene expanded(Shown shown, int node, Progress progress) {
        if (node < 0) {
            return shown.scene();
        }
        int[] nodes = canvas.chosen().edited().stillOpen().with(shown, node);
        return nodes.length == 1 ? shown.picture().engine().expand(shown.scene(), node, progress)
                : shown.picture().engine().expand(shown.scene(), nodes, progress);
    }

    private static Scene collapsed(Shown shown, int node, Progress progress) {
        return node < 0 ? shown.scene() : shown.picture().engine().collapse(shown.scene(), node, progress);
    }

    /** Shows another state of the same graph; without a spot that stays where it is, the middle of the window does. */
    private void change(Shown after, Optional<Anchor> anchor) {
        trace.made();
        Shown before = canvas.shown();
        IntUnaryOperator mapping = Regrouping.between(before.picture(), after.picture());
        Scene from = renumbered(before, after, mapping);
        stage.change(from, after, anchor.orElseGet(() -> Steady.middle(canvas.visibleArea(), from, after)), trace::settled);
        canvas.sceneChanged(before, mapping);
    }

    private void changeAll(Shown after) {
        Shown before = canvas.shown();
        IntUnaryOperator mapping = Regrouping.between(before.picture(), after.picture());
        stage.changeAll(renumbered(before, after, mapping), after);
        canvas.sceneChanged(before, mapping);
    }

    private static Scene renumbered(Shown before, Shown after, IntUnaryOperator mapping) {
        boolean same = after.picture().clustering().hierarchy().hasTreeOf(before.picture().clustering().hierarchy());
        return same ? before.scene() : before.scene().renumbered(mapping);
    }

    /** Makes a scene from a state. */
    private interface Step {
        /** Nodes are given as of the picture in which they were asked for, and have to be translated. */
        Scene apply(Shown shown, IntUnaryOperator nodes, Progress progress);
    }

    /** In which picture a person asked for something: by the time it is done, nodes may have other numbers. */
    private final class Asked {
        private final GraphPicture picture;
        private final GraphDocument document = canvas.document();
        private final int graph = canvas.graphIndex();

        Asked(GraphPicture picture) {
            this.picture = picture;
        }

        GraphPicture picture() {
            return picture;
        }

        Anchor now(Anchor anchor, Shown after) {
            return anchor.at(Regrouping.between(picture, after.picture()).applyAsInt(anchor.node()));
        }

        SceneRequest request(String task, Step step, BiConsumer<Shown, Shown> whenDone) {
            return new SceneRequest(task, graph, (shown, progress) -> {
                Shown now = Regrouping.upToDate(document, shown, progress);
                return now.with(step.apply(now, Regrouping.between(picture, now.picture()), progress));
            }, whenDone);
        }
    }
}
