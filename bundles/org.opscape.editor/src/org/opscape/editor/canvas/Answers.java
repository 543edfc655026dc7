/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Control;

/** Shows what the worker made, and tells of work that takes long or fails; on the UI thread. */
final class Answers implements SceneQueue.Feedback {
    private static final int SLOW_MILLIS = 300;

    private final GraphCanvas canvas;
    private final Control control;
    private final List<SceneChanges.Listener> listeners = new ArrayList<>();
    private SceneQueue queue;
    private boolean told;
    private int works;

    Answers(GraphCanvas canvas, Control control) {
        this.canvas = canvas;
        this.control = control;
    }

    void watch(SceneQueue worker) {
        queue = worker;
    }

    void add(SceneChanges.Listener listener) {
        listeners.add(listener);
    }

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
            canvas.chosen().backToShown();
            listeners.forEach(listener -> listener.failed(request.task() + " did not succeed", cause));
        }
    }

    @Override
    public void idle() {
        works++;
        if (told && !control.isDisposed()) {
            told = false;
            listeners.forEach(SceneChanges.Listener::idle);
        }
    }
}
