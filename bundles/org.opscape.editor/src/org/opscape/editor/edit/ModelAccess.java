/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.edit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.opscape.model.Progress;

/**
 * Lets jobs read the names, scopes and notes of a model, and the UI thread change them. A change never waits for a job to be ready: what
 * is being read is given up, and read again after the change.
 */
public final class ModelAccess {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final AtomicInteger changes = new AtomicInteger();

    /**
     * Reads the model, in a job. The UI thread, which alone changes the model, reads it without this.
     *
     * @param <T> what is made of it
     * @param progress watches, and may cancel
     * @param reading reads; it is called again if a change came between, and gives up where its progress is cancelled
     * @return what was read
     * @throws CancellationException if it was cancelled
     */
    public <T> T read(Progress progress, Function<Progress, T> reading) {
        while (true) {
            lock.readLock().lock();
            Until until = new Until(progress);
            try {
                return reading.apply(until);
            } catch (CancellationException e) {
                if (progress.isCancelled() || !until.disturbed) {
                    throw e;
                }
            } finally {
                lock.readLock().unlock();
            }
        }
    }

    /**
     * Changes the model, on the UI thread.
     *
     * @param change changes it
     */
    public void change(Runnable change) {
        changes.incrementAndGet();
        lock.writeLock().lock();
        try {
            change.run();
        } finally {
            changes.decrementAndGet();
            lock.writeLock().unlock();
        }
    }

    /** Cancelled as well while somebody wants to change the model. */
    private final class Until implements Progress {
        private final Progress progress;
        private volatile boolean disturbed;

        Until(Progress progress) {
            this.progress = progress;
        }

        @Override
        public boolean isCancelled() {
            disturbed |= changes.get() > 0;
            return disturbed || progress.isCancelled();
        }

        @Override
        public void report(String task, double fraction) {
            progress.report(task, fraction);
        }
    }
}
