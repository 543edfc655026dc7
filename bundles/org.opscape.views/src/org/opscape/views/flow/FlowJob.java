/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.flow;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.flow.MainRoute;
import org.opscape.analysis.statistics.RunStatistics;
import org.opscape.editor.fact.PictureFacts;
import org.opscape.model.Progress;
import org.opscape.views.Cancellable;

/** Finds in the background how data flow through one graph. A later start ends an earlier one. */
final class FlowJob {
    private record Wish(Clustering clustering, PictureFacts facts, Optional<RunStatistics> run) {
    }

    private final Display display;
    private final Consumer<FlowFacts> found;
    private Optional<Wish> wish = Optional.empty();
    private Optional<Job> job = Optional.empty();

    /**
     * Makes a job that has nothing to do yet.
     *
     * @param display whose thread is told
     * @param found hears what was found
     */
    FlowJob(Display display, Consumer<FlowFacts> found) {
        this.display = display;
        this.found = found;
    }

    /** Starts, unless the same was found or is being found already. */
    void start(Clustering clustering, PictureFacts facts, Optional<RunStatistics> run) {
        Wish next = new Wish(clustering, facts, run);
        if (wish.filter(next::equals).isPresent()) {
            return;
        }
        cancel();
        wish = Optional.of(next);
        Job started = new Job("Following the flow of data") {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                return find(next, monitor);
            }
        };
        started.setPriority(Job.LONG);
        started.setSystem(true);
        job = Optional.of(started);
        started.schedule();
    }

    /** Ends what is being done, and forgets it. */
    void cancel() {
        job.ifPresent(Job::cancel);
        wish = Optional.empty();
    }

    private IStatus find(Wish wanted, IProgressMonitor monitor) {
        try {
            Progress progress = new Cancellable(monitor);
            wanted.facts().find(PictureFacts.FLOW, progress);
            MainRoute main = wanted.facts().known(PictureFacts.FLOW).orElseThrow();
            FlowFacts facts = FlowFacts.of(wanted.clustering(), main, wanted.run(), progress);
            tell(wanted, facts);
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException | OutOfMemoryError e) {
            ILog.of(FlowJob.class).error("The flow through the graph could not be found", e);
            return Status.OK_STATUS;
        }
    }

    private void tell(Wish wanted, FlowFacts facts) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (wish.filter(now -> now == wanted).isPresent()) {
                    found.accept(facts);
                }
            });
        }
    }
}
