/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.search;

import java.util.function.BiConsumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.opscape.analysis.cluster.Clustering;

/** Searches off the user interface's thread; a new search cancels the one before. */
public final class SearchJob {
    private static final long PAUSE = 40;

    private final String name;
    private final Display display;
    private final BiConsumer<SearchQuery, Hits> found;
    private Job running;

    /**
     * Makes a searcher.
     *
     * @param name what is done, for a person
     * @param display where results are told
     * @param found hears the results, on the display's thread
     */
    public SearchJob(String name, Display display, BiConsumer<SearchQuery, Hits> found) {
        this.name = name;
        this.display = display;
        this.found = found;
    }

    /** Forgets the running search. */
    public void cancel() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    /**
     * Begins a search, in a moment, as more letters may come.
     *
     * @param clustering the graph
     * @param query what is searched
     */
    public void start(Clustering clustering, SearchQuery query) {
        cancel();
        NodeSearch search = new NodeSearch(clustering.graph(), clustering.hierarchy());
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Hits hits = search.find(query, monitor::isCanceled);
                if (!monitor.isCanceled() && !display.isDisposed()) {
                    display.asyncExec(() -> tell(this, query, hits));
                }
                return Status.OK_STATUS;
            }
        };
        running = job;
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
        job.schedule(PAUSE);
    }

    private void tell(Job job, SearchQuery query, Hits hits) {
        if (job == running) {
            found.accept(query, hits);
        }
    }
}
