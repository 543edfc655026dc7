/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.preferences;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.auxiliary.Mainline;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.flow.MainRoute;
import org.opscape.diagram.scene.Scene;
import org.opscape.formats.ModelFileException;
import org.opscape.layout.PictureEngine;
import org.opscape.model.Progress;
import org.opscape.views.Cancellable;

/** Makes the picture of some values in the background. */
final class PreviewJob extends Job {
    private final PreviewSource source;
    private final Display display;
    private final BiConsumer<Optional<Preview>, String> done;
    private Optional<GraphSnapshot> graph = Optional.empty();
    private Mainline mainline = Mainline.NONE;
    private PictureValues values;

    /**
     * Makes a job.
     *
     * @param source the graph
     * @param display where the result is told
     * @param done hears the picture, or why there is none, on the display's thread
     */
    PreviewJob(PreviewSource source, Display display, BiConsumer<Optional<Preview>, String> done) {
        super("Preview");
        this.source = source;
        this.display = display;
        this.done = done;
        setSystem(true);
        setPriority(Job.INTERACTIVE);
    }

    /**
     * Makes a picture, in a moment, as more changes may come.
     *
     * @param next the values
     * @param delay in ms
     */
    void start(PictureValues next, long delay) {
        cancel();
        synchronized (this) {
            values = next;
        }
        schedule(delay);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        PictureValues wanted;
        synchronized (this) {
            wanted = values;
        }
        try {
            Preview made = make(wanted, new Cancellable(monitor));
            tell(wanted, Optional.of(made), "");
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (ModelFileException e) {
            tell(wanted, Optional.empty(), e.getMessage());
        }
        return Status.OK_STATUS;
    }

    private Preview make(PictureValues wanted, Progress progress) throws ModelFileException {
        if (graph.isEmpty()) {
            graph = Optional.of(source.graph(progress));
            mainline = Mainline.of(graph.get(), MainRoute.of(graph.get(), progress));
        }
        Clustering clustering = Clustering.of(graph.get(), wanted.clustering(), mainline, progress);
        PictureEngine engine = new PictureEngine(clustering, wanted.layout());
        Optional<PreviewSource.Shown> shown = source.shown();
        Scene scene = shown.isEmpty() ? engine.overview(progress)
                : engine.transfer(shown.get().scene(), shown.get().hierarchy(), wanted.layout().direction(), progress);
        return new Preview(clustering, scene, PreviewColours.of(wanted.colour(), clustering, scene, progress),
                PreviewCounts.of(clustering, scene));
    }

    private void tell(PictureValues wanted, Optional<Preview> made, String problem) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (wanted == values) {
                    done.accept(made, problem);
                }
            });
        }
    }
}
