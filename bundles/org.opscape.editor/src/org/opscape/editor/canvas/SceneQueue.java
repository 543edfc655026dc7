/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.opscape.model.Progress;

/**
 * Works off the requests one after the other, each on the result of the one before, so that no click is lost while a layout is under
 * way. A request that concerns the whole picture replaces all that are waiting and stops the one that is worked on.
 */
final class SceneQueue {
    private final Display display;
    private final Feedback feedback;
    private final Deque<SceneRequest> waiting = new ArrayDeque<>();
    private final Job job = Job.create("Laying out", this::work);
    private Shown latest;
    private SceneRequest current;
    private boolean disposed;
    private volatile long generation;
    /** Of the request that is worked on, as it was when that was taken; only the worker reads it. */
    private long currentGeneration;

    /** Hears of the work, on the UI thread. */
    interface Feedback {
        void began(String task);

        void made(SceneRequest request, Shown after);

        void failed(SceneRequest request, Throwable cause);

        void idle();
    }

    SceneQueue(Display display, Feedback feedback) {
        this.display = display;
        this.feedback = feedback;
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
    }

    /** Begins with a state that was made elsewhere. */
    synchronized void start(Shown first) {
        generation++;
        waiting.clear();
        latest = first;
    }

    synchronized void add(SceneRequest request) {
        waiting.add(request);
        job.schedule();
    }

    synchronized void replaceAllBy(SceneRequest request) {
        cancel();
        add(request);
    }

    /** Forgets what waits and stops what is worked on. */
    synchronized void cancel() {
        generation++;
        waiting.forEach(request -> later(request.whenNot()));
        waiting.clear();
    }

    synchronized boolean isBusy() {
        return current != null || !waiting.isEmpty();
    }

    synchronized void dispose() {
        disposed = true;
        cancel();
        latest = null;
    }

    private IStatus work(IProgressMonitor monitor) {
        SceneRequest request = next();
        while (request != null && !monitor.isCanceled()) {
            carryOut(request);
            request = next();
        }
        later(feedback::idle);
        return Status.OK_STATUS;
    }

    private synchronized SceneRequest next() {
        current = disposed ? null : waiting.poll();
        currentGeneration = generation;
        return current;
    }

    private void carryOut(SceneRequest request) {
        long begun = currentGeneration;
        Shown before = latest();
        if (before == null || request.graph() != SceneRequest.ANY_GRAPH && request.graph() != before.graph()) {
            later(request.whenNot());
            return;
        }
        later(() -> feedback.began(request.task()));
        try {
            Shown after = request.change().apply(before, until(begun));
            if (accept(begun, after)) {
                later(() -> feedback.made(request, after));
            } else {
                later(request.whenNot());
            }
        } catch (CancellationException e) {
            later(request.whenNot());
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            later(request.whenNot());
            later(() -> feedback.failed(request, e));
        }
    }

    private Progress until(long begun) {
        return new Progress() {
            @Override
            public boolean isCancelled() {
                return generation != begun;
            }
        };
    }

    /** {@return what was made last, be it on the screen already or not; null at the end} */
    synchronized Shown latest() {
        return latest;
    }

    private synchronized boolean accept(long begun, Shown after) {
        if (begun != generation) {
            return false;
        }
        latest = after;
        current = null;
        return true;
    }

    private void later(Runnable runnable) {
        if (!display.isDisposed()) {
            display.asyncExec(runnable);
        }
    }
}
