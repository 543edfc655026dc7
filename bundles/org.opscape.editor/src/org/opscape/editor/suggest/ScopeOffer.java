/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.suggest;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.suggest.ScopeSuggestion;
import org.opscape.analysis.suggest.ScopeSuggestions;
import org.opscape.editor.GraphDocument;
import org.opscape.editor.GraphView;
import org.opscape.editor.Preferences;
import org.opscape.editor.load.MonitorProgress;
import org.opscape.editor.memory.OwnFolder;
import org.opscape.editor.page.MessagePage;
import org.opscape.editor.page.PicturePage;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.OperationRole;
import org.osgi.service.prefs.BackingStoreException;

/** Gets a document ready for its first edit, in the background, and offers once to suggest scopes if there are hardly any. */
public final class ScopeOffer {
    /** Fewer operations can be looked at without scopes. */
    private static final int FEWEST = 40;

    /** Of more operations than this, finding out is left to a person who asks for it. */
    private static final int MOST = 60_000;
    private static final double IN_NO_SCOPE = 0.7;
    private static final double WORTH = 0.3;

    private final PicturePage page;
    private final IEclipsePreferences answered = InstanceScope.INSTANCE.getNode(Preferences.NODE + "/scopes-offered");

    /**
     * Offers above a picture.
     *
     * @param page the picture
     */
    public ScopeOffer(PicturePage page) {
        this.page = page;
    }

    /**
     * Begins with a document that is shown now.
     *
     * @param document the document
     */
    public void start(GraphDocument document) {
        if (!document.file().isEditable()) {
            return;
        }
        GraphSnapshot graph = page.canvas().clustering().graph();
        String key = OwnFolder.keyOf(document.file().path());
        boolean asked = answered.getBoolean(key, false) || page.canvas().graphIndex() > 0;
        Display display = page.getDisplay();
        IJobFunction work = monitor -> {
            Progress progress = new MonitorProgress("Getting ready for edits", monitor);
            try {
                document.prepareEdits(progress);
                if (!asked && wouldHelp(graph, progress) && !display.isDisposed()) {
                    display.asyncExec(() -> offer(document, graph, key));
                }
                return Status.OK_STATUS;
            } catch (CancellationException e) {
                return Status.CANCEL_STATUS;
            }
        };
        Job job = Job.create("Getting ready for edits", work);
        job.setSystem(true);
        job.setPriority(Job.DECORATE);
        job.schedule();
    }

    /**
     * Tells whether a graph has so many operations and so few scopes that it cannot be looked at, and suggestions would change that.
     *
     * @param graph the graph
     * @param progress may cancel it
     * @return whether to offer them
     */
    public static boolean wouldHelp(GraphSnapshot graph, Progress progress) {
        return isFlat(graph) && helps(graph, ScopeSuggestions.of(graph, progress));
    }

    private static boolean isFlat(GraphSnapshot graph) {
        int nodes = 0;
        int outermost = 0;
        for (int operation = 0; operation < graph.operations(); operation++) {
            if (graph.role(operation) == OperationRole.NODE) {
                nodes++;
                outermost += graph.scope(operation) == 0 ? 1 : 0;
            }
        }
        return nodes >= FEWEST && nodes <= MOST && outermost > IN_NO_SCOPE * nodes;
    }

    private static boolean helps(GraphSnapshot graph, List<ScopeSuggestion> found) {
        int covered = 0;
        for (ScopeSuggestion some : found) {
            covered += some.operations().length;
        }
        return found.size() > 1 && covered >= WORTH * graph.operations();
    }

    /** What else is said is more important. */
    private void offer(GraphDocument document, GraphSnapshot graph, String key) {
        if (page.isDisposed() || page.saysSomething() || !isShown(document, graph)) {
            return;
        }
        page.offer("This graph has no scopes. Suggest some from what repeats?", new MessagePage.Action("Suggest Scopes…", () -> {
            answer(key);
            GraphView view = page.canvas();
            if (isShown(document, view.clustering().graph())) {
                SuggestHandler.suggest(view, page.getShell());
            }
        }), new MessagePage.Action("Dismiss", () -> answer(key)));
    }

    private boolean isShown(GraphDocument document, GraphSnapshot graph) {
        GraphView view = page.canvas();
        return view.isReady() && view.document() == document && view.clustering().graph() == graph;
    }

    private void answer(String key) {
        page.sayNothing();
        answered.putBoolean(key, true);
        try {
            answered.flush();
        } catch (BackingStoreException e) {
            return; // it is offered once more
        }
    }
}
