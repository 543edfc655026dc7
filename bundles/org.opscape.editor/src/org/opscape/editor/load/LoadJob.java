/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.load;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.opscape.formats.ModelFileException;
import org.opscape.model.Progress;

/** Opens a file in the background. The answer comes on the UI thread; none comes after {@link #forget()}. */
public final class LoadJob extends Job {
    private final Path file;
    private final Loaded.Wish how;
    private final Display display;
    private volatile Listener listener;

    /** Hears how the opening goes; on the UI thread. */
    public interface Listener {
        /**
         * Another phase began.
         *
         * @param task what is being done
         * @param fraction how much of it is done, 0 to 1; negative if unknown
         */
        void progress(String task, double fraction);

        /**
         * It is done.
         *
         * @param loaded the file with its picture
         */
        void loaded(Loaded loaded);

        /**
         * It did not work.
         *
         * @param failure why
         */
        void failed(Failure failure);

        /** Somebody cancelled it. */
        void cancelled();
    }

    /**
     * Prepares the opening of a file.
     *
     * @param file the file
     * @param how which graph, and how to show it
     * @param display whose thread gets the answer
     * @param listener gets the answer
     */
    public LoadJob(Path file, Loaded.Wish how, Display display, Listener listener) {
        super("Opening " + file.getFileName());
        this.file = file;
        this.how = how;
        this.display = display;
        this.listener = listener;
        setPriority(INTERACTIVE);
    }

    /** Cancels it, and wants no answer any more. */
    public void forget() {
        listener = null;
        cancel();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Loaded loaded = Loaded.of(file, how, new Phases(new MonitorProgress(getName(), monitor)));
            answer(to -> to.loaded(loaded));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            answer(Listener::cancelled);
            return Status.CANCEL_STATUS;
        } catch (ModelFileException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            Failure failure = Failure.of(file, e);
            if (failure.unexpected()) {
                ILog.of(LoadJob.class).error(failure.headline(), e);
            }
            answer(to -> to.failed(failure));
            return Status.OK_STATUS;
        }
    }

    private void answer(Answer answer) {
        if (!display.isDisposed() && listener != null) {
            display.asyncExec(() -> {
                Listener to = listener;
                if (to != null) {
                    answer.give(to);
                }
            });
        }
    }

    /** One call of a listener. */
    private interface Answer {
        void give(Listener to);
    }

    /** Tells of phases, but not more often than the eye can follow. */
    private final class Phases implements Progress {
        private static final long PAUSE_NANOS = 50_000_000;

        private final Progress monitor;
        private String last = "";
        private long told = System.nanoTime() - PAUSE_NANOS;

        Phases(Progress monitor) {
            this.monitor = monitor;
        }

        @Override
        public void report(String task, double fraction) {
            monitor.report(task, fraction);
            long now = System.nanoTime();
            if (!task.equals(last) || now - told > PAUSE_NANOS) {
                last = task;
                told = now;
                answer(to -> to.progress(task, fraction));
            }
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCancelled();
        }
    }
}
