/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.opscape.diagram.paint.SceneTransition;
import org.opscape.diagram.scene.Scene;
import org.opscape.model.Progress;

/**
 * Lays out, right after a graph appeared, what a person may open next, and throws it away: then the code is loaded and compiled, and
 * the first click is answered as fast as all others. Gives way to real work.
 */
final class WarmUp extends Job {
    private static final long BUDGET_NANOS = 2_500_000_000L;
    private static final int ROUNDS = 12;
    private static final int MOST_CHILDREN = 400;

    private final Shown shown;
    private final BooleanSupplier needless;

    /**
     * Prepares it.
     *
     * @param shown the first picture
     * @param needless whether real work is under way; asked on the job's thread
     */
    WarmUp(Shown shown, BooleanSupplier needless) {
        super("Getting ready");
        this.shown = shown;
        this.needless = needless;
        setSystem(true);
        setPriority(DECORATE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        int before = Thread.currentThread().getPriority();
        Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
        try {
            layOut(until(monitor, System.nanoTime() + BUDGET_NANOS));
        } catch (CancellationException | OutOfMemoryError e) {
            // it was only a rehearsal
        } finally {
            Thread.currentThread().setPriority(before);
        }
        return Status.OK_STATUS;
    }

    private void layOut(Progress progress) {
        int[] closed = shown.visible().closed();
        for (int round = 0; round < ROUNDS; round++) {
            for (int node : closed) {
                progress.check();
                if (shown.picture().clustering().hierarchy().childCount(node) <= MOST_CHILDREN) {
                    Scene open = shown.picture().engine().expand(shown.scene(), node, progress);
                    new SceneTransition(shown.scene(), open).at(0.5);
                }
            }
        }
    }

    private Progress until(IProgressMonitor monitor, long end) {
        return new Progress() {
            @Override
            public boolean isCancelled() {
                return monitor.isCanceled() || needless.getAsBoolean() || System.nanoTime() > end;
            }
        };
    }
}
