/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.flow;

import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.editor.GraphView;

/** Shows in place whatever the main route goes by, as one step that can be undone, and tells then where to look. */
public final class RouteOpening {
    private final GraphView view;
    private final BooleanSupplier gone;
    /** Whether calls were just shown in place, and are to be brought into sight. */
    private boolean opening;

    /**
     * Has nothing to do yet.
     *
     * @param view the picture
     * @param gone whether nobody waits for the calls any more, because what asked for them is disposed
     */
    public RouteOpening(GraphView view, BooleanSupplier gone) {
        this.view = view;
        this.gone = gone;
    }

    /** Looks for the calls in a job, and shows them unless another graph is looked at by then. */
    public void open() {
        int graph = view.graphIndex();
        new RouteCallsJob(view.document(), graph, view.choices().inlined(), found -> {
            if (!gone.getAsBoolean() && view.isReady() && view.graphIndex() == graph) {
                show(found);
            }
        }).schedule();
    }

    private void show(Set<String> found) {
        if (!found.equals(view.choices().inlined())) {
            opening = true;
            view.change("Show the Calls on the Main Route", state -> state.withInlined(found));
        }
    }

    /**
     * Tells what is to be brought into sight after calls were opened; asked once.
     *
     * @param hierarchy the nodes of the picture
     * @param route the operations of its main route
     * @return the place in the route; empty if none were opened since it was asked last
     */
    public Optional<Integer> begin(Hierarchy hierarchy, int... route) {
        Optional<Integer> place = opening ? InPlace.begin(hierarchy, route, view.choices().inlined()) : Optional.empty();
        opening = false;
        return place;
    }
}
