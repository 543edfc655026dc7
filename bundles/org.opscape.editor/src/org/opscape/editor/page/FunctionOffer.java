/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.page;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.flow.MainRoute;
import org.opscape.analysis.flow.RouteCalls;
import org.opscape.editor.Preferences;
import org.opscape.editor.canvas.GraphCanvas;
import org.opscape.editor.flow.FlowMarks;
import org.opscape.editor.flow.RouteOpening;
import org.opscape.editor.memory.OwnFolder;
import org.osgi.service.prefs.BackingStoreException;

/** Offers to show in place what a model computes, where its main graph hardly does more than to call a function. */
public final class FunctionOffer {
    /** With more operations beside the calls there is something to look at. */
    private static final int MOST_BESIDE = 4;

    private final PicturePage page;
    private final GraphCanvas view;
    private final FlowMarks marks;
    private final IEclipsePreferences answered = InstanceScope.INSTANCE.getNode(Preferences.NODE + "/functions-offered");
    private Optional<Clustering> looked = Optional.empty();
    private final RouteOpening calls;
    private boolean offering;

    /**
     * Offers it above a picture, as soon as its main route is known.
     *
     * @param page the picture
     */
    public FunctionOffer(PicturePage page) {
        this.page = page;
        view = page.canvas();
        calls = new RouteOpening(view, page::isDisposed);
        marks = view.flows().marks();
        marks.addListener(() -> marks.flow().ifPresent(this::look));
    }

    private void look(MainRoute flow) {
        if (page.isDisposed() || looked.filter(last -> last == view.clustering()).isPresent()) {
            return;
        }
        looked = Optional.of(view.clustering());
        int[] route = flow.path().operations();
        calls.begin(view.clustering().hierarchy(), route).ifPresent(place -> revealLater(route[place]));
        offering &= page.saysSomething();
        boolean hidden = isBehindCalls(flow);
        if (offering && !hidden) {
            page.sayNothing();
            offering = false;
        } else if (hidden && !offering && !page.saysSomething() && !answered.getBoolean(key(), false)) {
            offering = true;
            page.offer("What this model computes is inside what it calls.", new MessagePage.Action("Show in Place", this::open),
                    new MessagePage.Action("Dismiss", this::dismiss));
        }
    }

    /** Not before all have heard that nodes have other numbers. */
    private void revealLater(int node) {
        Clustering now = view.clustering();
        view.control().getDisplay().asyncExec(() -> {
            if (!page.isDisposed() && view.isReady() && view.clustering() == now) {
                view.reveal(node);
            }
        });
    }

    private boolean isBehindCalls(MainRoute flow) {
        List<RouteCalls.Call> found = RouteCalls.on(view.clustering().graph(), flow.path());
        return view.graphIndex() == 0 && !found.isEmpty() && flow.path().operations().length - found.size() <= MOST_BESIDE;
    }

    private void open() {
        page.sayNothing();
        offering = false;
        calls.open();
    }

    private String key() {
        return OwnFolder.keyOf(view.document().file().path());
    }

    private void dismiss() {
        page.sayNothing();
        offering = false;
        answered.putBoolean(key(), true);
        try {
            answered.flush();
        } catch (BackingStoreException e) {
            return; // it is offered once more
        }
    }
}
