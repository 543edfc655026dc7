/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.flow;

import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.flow.RouteCalls;
import org.opscape.editor.GraphDocument;
import org.opscape.editor.load.MonitorProgress;
import org.opscape.model.Progress;

/** Finds out which calls are to be shown in place so that the main route goes by none. */
final class RouteCallsJob extends Job {
    private final GraphDocument document;
    private final int graph;
    private final Set<String> already;
    private final Consumer<Set<String>> found;
    private final Display display = Display.getCurrent();

    /**
     * Makes a job; on the UI thread.
     *
     * @param document the model
     * @param graph the position of its graph
     * @param already the calls that are shown in place now
     * @param found hears, on the UI thread, which calls are to be shown in place
     */
    public RouteCallsJob(GraphDocument document, int graph, Set<String> already, Consumer<Set<String>> found) {
        super("Opening the calls on the main route");
        this.document = document;
        this.graph = graph;
        this.already = already;
        this.found = found;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Set<String> calls = document.access().read(new MonitorProgress("Opening the calls on the main route", monitor), this::calls);
            if (!display.isDisposed()) {
                display.asyncExec(() -> found.accept(calls));
            }
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException | OutOfMemoryError e) {
            ILog.of(RouteCallsJob.class).error("The calls on the main route could not be opened", e);
            return Status.OK_STATUS;
        }
    }

    private Set<String> calls(Progress progress) {
        GraphSnapshot plain = GraphSnapshot.of(document.graphs().get(graph), progress);
        return RouteCalls.open(document.model(), graph, plain, already, progress).calls();
    }
}
