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

/**
 * Finds facts in the background, one after the other. What was forgotten is stopped by its age, and not by cancelling the job: a run that
 * was cancelled would drop what is wanted since.
 */
public final class FactJob extends Job {
    private final Display display;
    private final Runnable found;
    private final Deque<Wish> wishes = new ArrayDeque<>();
    private Wish current;
    private volatile int age;

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
            if (facts.isKnown(finder)) {
                tell();
                return;
            }
            if (wishes.contains(wish) || wish.equals(current)) {
                return;
            }
            wishes.add(wish);
        }
        schedule();
    }

    /** Wants nothing any more. */
    public void forget() {
        synchronized (wishes) {
            age++;
            wishes.clear();
            current = null;
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        boolean more = true;
        while (more && !monitor.isCanceled()) {
            more = findNext(monitor);
        }
        return Status.OK_STATUS;
    }

    private boolean findNext(IProgressMonitor monitor) {
        Wish wish;
        int begun;
        synchronized (wishes) {
            wish = wishes.poll();
            current = wish;
            begun = age;
        }
        if (wish == null) {
            return false;
        }
        try {
            wish.facts().find(wish.finder(), until(monitor, begun));
            tell();
        } catch (CancellationException e) {
            // nobody wants it any more
            return true;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            ILog.of(FactJob.class).error("Something about the graph could not be found out", e);
        }
        return true;
    }

    private void tell() {
        if (!display.isDisposed()) {
            display.asyncExec(found);
        }
    }

    private Progress until(IProgressMonitor monitor, int begun) {
        return new Progress() {
            @Override
            public boolean isCancelled() {
                return age != begun || monitor.isCanceled();
            }
        };
    }

    private record Wish(PictureFacts facts, Finder<?> finder) {
    }
}
