/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.function.DoubleConsumer;
import org.eclipse.swt.widgets.Control;

/** One movement at a time on a control. draw2d's own animation blocks the UI thread and shows no frame on GTK, hence this one by timer. */
final class Animation {
    private static final int FRAME_MILLIS = 16;

    private final Control control;
    private boolean still;
    private Run running;

    Animation(Control control, boolean still) {
        this.control = control;
        this.still = still;
    }

    /**
     * Begins a movement; one that is under way ends at once, at its end.
     *
     * @param millis how long it takes
     * @param frame is given how far it is, from 0 to exactly 1
     */
    void start(int millis, DoubleConsumer frame) {
        finish();
        if (still || control.isDisposed() || !control.isVisible()) {
            frame.accept(1);
            return;
        }
        Run run = new Run(System.nanoTime(), millis * 1_000_000L, frame);
        running = run;
        frame.accept(0);
        control.getDisplay().timerExec(FRAME_MILLIS, () -> step(run));
    }

    void setStill(boolean wanted) {
        still = wanted;
    }

    /** Jumps to the end of what is under way. */
    void finish() {
        if (running != null) {
            Run run = running;
            running = null;
            run.frame.accept(1);
        }
    }

    boolean isRunning() {
        return running != null;
    }

    private void step(Run run) {
        if (running != run || control.isDisposed()) {
            return;
        }
        double t = (double) (System.nanoTime() - run.start) / run.nanos;
        if (t >= 1) {
            finish();
            return;
        }
        run.frame.accept(t);
        control.getDisplay().timerExec(FRAME_MILLIS, () -> step(run));
    }

    /** Fast at first, slow at the end. */
    static double eased(double t) {
        double rest = 1 - t;
        return 1 - rest * rest * rest;
    }

    private record Run(long start, long nanos, DoubleConsumer frame) {
    }
}
