/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.properties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.similarity.Neighbour;
import org.opscape.analysis.similarity.StructureClasses;
import org.opscape.analysis.similarity.StructureNeighbours;
import org.opscape.model.Progress;
import org.opscape.views.Cancellable;

/** Finds the groups that are nearly like a group, in the background, and remembers them as long as the clustering is the same. */
final class Alike {
    private static final int MOST = 5;

    private final Runnable changed;
    private final Map<Integer, List<Neighbour>> known = new HashMap<>();
    private Optional<Clustering> clustering = Optional.empty();
    private Optional<StructureNeighbours> search = Optional.empty();
    private Optional<Job> job = Optional.empty();

    /**
     * Knows nothing yet.
     *
     * @param changed called when more is known, on the display's thread
     */
    Alike(Runnable changed) {
        this.changed = changed;
    }

    /**
     * Returns what is known; what is not is being found out then.
     *
     * @param of the groups
     * @param classes those of equal structure
     * @param group a group
     * @return the groups that are nearly alike, the most alike one first; empty as long as that is not known
     */
    Optional<List<Neighbour>> of(Clustering of, StructureClasses classes, int group) {
        if (clustering.filter(before -> before == of).isEmpty()) {
            forget();
            clustering = Optional.of(of);
        }
        List<Neighbour> found = known.get(group);
        if (found == null) {
            start(of, classes, group);
        }
        return Optional.ofNullable(found);
    }

    /** Forgets everything, and stops what is being found out. */
    void forget() {
        job.ifPresent(Job::cancel);
        known.clear();
        search = Optional.empty();
        clustering = Optional.empty();
    }

    private void start(Clustering of, StructureClasses classes, int group) {
        job.ifPresent(Job::cancel);
        Display display = Display.getCurrent();
        Optional<StructureNeighbours> prepared = search;
        Job next = new Job("Looking for similar groups") {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Progress progress = new Cancellable(monitor);
                try {
                    StructureNeighbours neighbours = prepared.orElseGet(() -> StructureNeighbours.of(of, classes, Progress.NONE));
                    progress.check();
                    List<Neighbour> found = neighbours.of(group, MOST);
                    display.asyncExec(() -> found(of, neighbours, group, found));
                    return Status.OK_STATUS;
                } catch (CancellationException e) {
                    return Status.CANCEL_STATUS;
                }
            }
        };
        job = Optional.of(next);
        next.setSystem(true);
        next.schedule();
    }

    private void found(Clustering of, StructureNeighbours neighbours, int group, List<Neighbour> found) {
        if (clustering.filter(now -> now == of).isPresent()) {
            search = Optional.of(neighbours);
            known.put(group, found);
            changed.run();
        }
    }
}
