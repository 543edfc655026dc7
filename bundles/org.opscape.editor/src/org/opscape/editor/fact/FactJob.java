/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.fact;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.opscape.model.Progress;

/** Finds facts in the background, one after the other. */
public final class FactJob extends Job {
    private final Display display;
    private final Runnable found;
    private final Deque<Wish> wishes = new ArrayDeque<>();
    private volatile Wish current;

    /**
     * Makes a job that has nothing to do yet.
     *
     * @param display whose thread is told
     * @param found is called on the UI thread whenever something was found
     */
    public FactJob(Display display, Runnable found) {
        super("Comparing groups");
        this.display = display;
        this.found = found;
        setSystem(true);
        setPriority(LONG);
    }

    /**
     * Wants something to be found.
     *
     * @param facts of which clustering
     * @param finder what
     */
    public void want(PictureFacts facts, Finder<?> finder) {
        Wish wish = new Wish(facts, finder);
        synchronized (wishes) {
            if (facts.isKnown(finder) || wishes.contains(wish) || wish.equals(current)) {
                return;
            }
            wishes.add(wish);
        }
        schedule();
    }

    /** Wants nothing any more. */
    public void forget() {
        synchronized (wishes) {
            wishes.clear();
            current = null;
        }
        cancel();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        for (Wish wish = nextWish(); wish != null && !monitor.isCanceled(); wish = nextWish()) {
            try {
                wish.facts().find(wish.finder(), until(monitor));
                tell();
            } catch (CancellationException e) {
                return Status.CANCEL_STATUS;
            } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
                ILog.of(FactJob.class).error("Something about the graph could not be found out", e);
            }
        }
        return Status.OK_STATUS;
    }

    private Wish nextWish() {
        synchronized (wishes) {
            current = wishes.poll();
            return current;
        }
    }

    private void tell() {
        if (!display.isDisposed()) {
            display.asyncExec(found);
        }
    }

    private static Progress until(IProgressMonitor monitor) {
        return new Progress() {
            @Override
            public boolean isCancelled() {
                return monitor.isCanceled();
            }
        };
    }

    private record Wish(PictureFacts facts, Finder<?> finder) {
    }
}
