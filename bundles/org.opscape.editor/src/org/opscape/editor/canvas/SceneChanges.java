/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.swt.widgets.Control;
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.Scene;
import org.opscape.editor.GraphDocument;
import org.opscape.editor.GraphPicture;
import org.opscape.model.Progress;

/** The changes of the picture that a person can ask for. They are made by a worker; the UI thread never waits for a layout. */
public final class SceneChanges {
    private static final int WARM_UP_MILLIS = 150;
    private static final int SLOW_MILLIS = 300;

    private final GraphCanvas canvas;
    private final Stage stage;
    private final Control control;
    private final SceneQueue queue;
    private final FrameTrace trace;
    private final List<Listener> listeners = new ArrayList<>();
    private final Map<Integer, Camera.Spot> left = new HashMap<>();
    private final Map<Integer, Shown> seen = new HashMap<>();
    private Optional<WarmUp> warmUp = Optional.empty();
    private int works;

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
        this.control = control;
        trace = new FrameTrace(control);
        queue = new SceneQueue(control.getDisplay(), new Answers());
    }

    /**
     * Adds a listener.
     *
     * @param listener the listener
     */
    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    /**
     * Stops what is being worked on.
     *
     * @return whether there was anything
     */
    public boolean cancel() {
        boolean busy = queue.isBusy();
        queue.cancel();
        return busy;
    }

    void start(Shown first) {
        left.clear();
        seen.clear();
        queue.start(first);
        warmUp.ifPresent(WarmUp::cancel);
        warmUp = Optional.of(new WarmUp(first, queue::isBusy));
        warmUp.get().schedule(WARM_UP_MILLIS);
    }

    void dispose() {
        warmUp.ifPresent(WarmUp::cancel);
        queue.dispose();
        left.clear();
        seen.clear();
    }

    void toggle(Anchor anchor) {
        if (canvas.frame(anchor.node()).isEmpty()) {
            return;
        }
        trace.clicked();
        one("Opening", anchor,
                (shown, progress) -> isOpen(shown, anchor.node()) ? collapsed(shown, anchor, progress) : expanded(shown, anchor, progress));
    }

    void setOpen(Anchor anchor, boolean open) {
        one("Opening", anchor, (shown, progress) -> {
            if (isOpen(shown, anchor.node()) == open) {
                return shown.scene();
            }
            return open ? expanded(shown, anchor, progress) : collapsed(shown, anchor, progress);
        });
    }

    void expandAll(int node) {
        boolean root = node == canvas.clustering().hierarchy().root();
        BiConsumer<Shown, Shown> show = root ? (before, after) -> changeAll(after) : (before, after) -> change(after, Anchor.top(node));
        queue.replaceAllBy(
                request("Expanding all", (shown, progress) -> shown.picture().engine().expandAll(shown.scene(), node, progress), show));
    }

    /** Opens every group that is closed now. */
    public void expandLevel() {
        queue.replaceAllBy(request("Expanding",
                (shown, progress) -> shown.picture().engine().expand(shown.scene(), shown.visible().closed(), progress),
                (before, after) -> changeAll(after)));
    }

    void collapseAll() {
        queue.replaceAllBy(request("Collapsing all", (shown, progress) -> shown.picture().engine().collapseAll(shown.scene(), progress),
                (before, after) -> changeAll(after)));
    }

    void setDirection(Direction direction) {
        queue.replaceAllBy(
                request("Turning", (shown, progress) -> shown.picture().engine().withDirection(shown.scene(), direction, progress),
                        (before, after) -> changeAll(after)));
    }

    void reveal(int node) {
        int shownNode = Embedded.owner(canvas.shown().picture(), node);
        if (canvas.shown().visible().find(shownNode).isPresent() && !queue.isBusy()) {
            arrive(node);
            return;
        }
        queue.add(request("Opening", (shown, progress) -> shown.picture().engine().reveal(shown.scene(), shownNode, progress),
                (before, after) -> {
                    change(after, Anchor.none());
                    arrive(node);
                }));
    }

    void showGraph(int index) {
        GraphDocument document = canvas.document();
        if (index == canvas.graphIndex() && !queue.isBusy()) {
            return;
        }
        Shown known = seen.get(index);
        queue.replaceAllBy(new SceneRequest("Opening the graph", SceneRequest.ANY_GRAPH, (shown, progress) -> {
            if (known != null) {
                return known;
            }
            GraphPicture picture = document.prepare(index, progress);
            Scene overview = picture.engine().overview(progress);
            return new Shown(index, picture, picture.engine().withDirection(overview, shown.scene().direction(), progress));
        }, this::exchange));
    }

    private void exchange(Shown before, Shown after) {
        left.put(before.graph(), canvas.camera().spot());
        seen.put(before.graph(), before);
        canvas.begin(after);
        Camera.Spot spot = left.get(after.graph());
        if (spot != null) {
            canvas.camera().go(spot);
        }
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
        queue.add(request(task, step, (before, after) -> change(after, anchor)));
    }

    private SceneRequest request(String task, Step step, BiConsumer<Shown, Shown> whenDone) {
        return new SceneRequest(task, canvas.graphIndex(), (shown, progress) -> shown.with(step.apply(shown, progress)), whenDone);
    }

    private static boolean isOpen(Shown shown, int node) {
        return shown.visible().find(node).map(placed -> placed.box().isOpen()).orElse(false);
    }

    private static Scene expanded(Shown shown, Anchor anchor, Progress progress) {
        return shown.picture().engine().expand(shown.scene(), anchor.node(), progress);
    }

    private static Scene collapsed(Shown shown, Anchor anchor, Progress progress) {
        return shown.picture().engine().collapse(shown.scene(), anchor.node(), progress);
    }

    private void change(Shown after, Anchor anchor) {
        trace.made();
        stage.change(after, anchor, trace::settled);
        canvas.sceneChanged();
    }

    private void changeAll(Shown after) {
        stage.changeAll(after);
        canvas.sceneChanged();
    }

    /** Makes a scene from a state. */
    private interface Step {
        Scene apply(Shown shown, Progress progress);
    }

    private final class Answers implements SceneQueue.Feedback {
        private boolean told;

        @Override
        public void began(String task) {
            int work = ++works;
            if (!control.isDisposed()) {
                control.getDisplay().timerExec(SLOW_MILLIS, () -> {
                    if (work == works && queue.isBusy() && !control.isDisposed()) {
                        told = true;
                        listeners.forEach(listener -> listener.busy(task));
                    }
                });
            }
        }

        @Override
        public void made(SceneRequest request, Shown after) {
            if (!control.isDisposed()) {
                request.whenDone().accept(canvas.shown(), after);
            }
        }

        @Override
        public void failed(SceneRequest request, Throwable cause) {
            if (!control.isDisposed()) {
                listeners.forEach(listener -> listener.failed(request.task() + " did not succeed", cause));
            }
        }

        @Override
        public void idle() {
            works++;
            if (told && !control.isDisposed()) {
                told = false;
                listeners.forEach(Listener::idle);
            }
        }
    }
}
