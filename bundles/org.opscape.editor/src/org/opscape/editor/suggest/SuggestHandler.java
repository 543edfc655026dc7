/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.suggest;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.suggest.ScopeSuggestion;
import org.opscape.analysis.suggest.ScopeSuggestions;
import org.opscape.editor.GraphView;
import org.opscape.editor.GraphViewListener;
import org.opscape.editor.load.MonitorProgress;
import org.opscape.model.dataflow.GraphKind;

/** Looks for scopes that the graph could have, in the background, and asks which of them shall be made. */
public final class SuggestHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        GraphView view = editor == null ? null : editor.getAdapter(GraphView.class);
        if (view != null && view.isReady()) {
            suggest(view, HandlerUtil.getActiveShell(event));
        }
        return null;
    }

    /**
     * Suggests scopes.
     *
     * @param view the graph
     * @param shell the window
     */
    public static void suggest(GraphView view, Shell shell) {
        GraphSnapshot graph = view.clustering().graph();
        Display display = shell.getDisplay();
        String name = "Looking for parts that repeat";
        IJobFunction work = monitor -> find(graph, new MonitorProgress(name, monitor), found -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> ask(view, graph, found, shell));
            }
        });
        Job job = Job.create(name, work);
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private static IStatus find(GraphSnapshot graph, MonitorProgress progress, Consumer<List<ScopeSuggestion>> found) {
        try {
            found.accept(ScopeSuggestions.of(graph, progress));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        }
    }

    private static void ask(GraphView view, GraphSnapshot graph, List<ScopeSuggestion> found, Shell shell) {
        if (shell.isDisposed() || !view.isReady() || view.clustering().graph() != graph) {
            return;
        }
        int covered = found.stream().mapToInt(some -> some.operations().length).sum();
        if (found.isEmpty()) {
            MessageDialog.openInformation(shell, "Suggested Scopes",
                    "Among the operations that are in no scope, nothing was found that repeats.");
            return;
        }
        String summary = String.format(
                "Parts that repeat were found in operations that are in no scope: %,d scopes would hold %,d operations. "
                        + "They are written as names into the file when you save; nothing else of the model changes.",
                found.size(), covered);
        SuggestedScopes scopes = new SuggestedScopes(found);
        if (new SuggestDialog(shell, view, scopes, summary).open() == Window.OK && view.clustering().graph() == graph) {
            String function = view.graph().getKind() == GraphKind.MAIN ? "" : view.graph().getName();
            view.addListener(new Arrival());
            view.editing().submit(scopes.edits(function, graph::path));
        }
    }

    /** What was long is short now; all of it is shown when it is there. */
    private static final class Arrival implements GraphViewListener {
        private boolean regrouped;

        @Override
        public void clusteringChanged(GraphView view, IntUnaryOperator mapping) {
            regrouped = true;
        }

        @Override
        public void sceneChanged(GraphView view) {
            if (regrouped) {
                view.removeListener(this);
                Display.getCurrent().asyncExec(() -> {
                    if (view.isReady()) {
                        view.fitAll();
                    }
                });
            }
        }
    }
}
