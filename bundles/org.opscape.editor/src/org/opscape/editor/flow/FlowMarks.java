/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.flow.MainRoute;
import org.opscape.diagram.flow.FlowNodes;
import org.opscape.diagram.flow.PictureFlow;
import org.opscape.diagram.flow.RouteLines;
import org.opscape.editor.GraphView;
import org.opscape.editor.GraphViewListener;
import org.opscape.editor.fact.FactJob;
import org.opscape.editor.fact.PictureFacts;

/** Marks the inputs and outputs of a model in its picture as soon as they are known, and lets what is there for training stand back. */
public final class FlowMarks implements GraphViewListener {
    private final GraphView view;
    private final EmphasisLayer layer;
    private final Supplier<PictureFacts> facts;
    private final FactJob job;
    private final FlowChoice route;
    private final FlowChoice guides;
    private boolean dimmed;
    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<Known> known = Optional.empty();

    /** Which nodes they are in one clustering. */
    private record Known(Clustering clustering, FlowNodes nodes) {
    }

    /**
     * Begins with nothing known.
     *
     * @param view the picture
     * @param layer paints the marks
     * @param facts what is known of the clustering that is shown
     * @param display its display
     */
    public FlowMarks(GraphView view, EmphasisLayer layer, Supplier<PictureFacts> facts, Display display) {
        this.view = view;
        this.layer = layer;
        this.facts = facts;
        job = new FactJob(display, this::found);
        route = new FlowChoice("route", true, () -> display.asyncExec(this::found));
        guides = new FlowChoice("guides", false, () -> display.asyncExec(this::found));
        view.addListener(this);
    }

    /** {@return the ends and parts, if they are known; else they will be found} */
    public Optional<FlowNodes> nodes() {
        if (!view.isReady()) {
            return Optional.empty();
        }
        Optional<MainRoute> flow = facts.get().known(PictureFacts.FLOW);
        if (flow.isEmpty()) {
            job.want(facts.get(), PictureFacts.FLOW);
        } else if (known.filter(last -> last.clustering() == view.clustering()).isEmpty()) {
            known = Optional.of(new Known(view.clustering(), FlowNodes.of(view.clustering().hierarchy(), flow.get())));
        }
        return flow.isEmpty() ? Optional.empty() : known.map(Known::nodes);
    }

    /** {@return the main route, if it is known; else it will be found} */
    public Optional<MainRoute> flow() {
        return nodes().flatMap(found -> facts.get().known(PictureFacts.FLOW));
    }

    /**
     * Adds a listener.
     *
     * @param listener is called when the ends and the main route of what is shown are known
     */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** {@return whether what is there for training stands back} */
    public boolean isDimmed() {
        return dimmed;
    }

    /**
     * Lets what is there for training stand back, or not.
     *
     * @param wanted whether it stands back
     */
    public void setDimmed(boolean wanted) {
        dimmed = wanted;
        show();
    }

    /** {@return whether the main route is drawn stronger} */
    public boolean isRouteShown() {
        return route.isShown();
    }

    /**
     * Draws the main route stronger or like all lines, in every picture.
     *
     * @param wanted whether it is stronger
     */
    public void setRouteShown(boolean wanted) {
        route.show(wanted);
    }

    /** {@return whether the layers are shown} */
    public boolean isGuided() {
        return guides.isShown();
    }

    /**
     * Shows the layers or not, in every picture.
     *
     * @param wanted whether they are shown
     */
    public void setGuided(boolean wanted) {
        guides.show(wanted);
    }

    private void found() {
        if (view.isReady()) {
            show();
        }
    }

    private void show() {
        FlowNodes now = nodes().orElse(FlowNodes.NONE);
        PictureFlow flow = layer.flow().withEnds(now.inputs(), now.outputs()).withLabels(now.labels()).withBack(now.back())
                .withRoute(isRouteShown() ? now.route() : RouteLines.NONE).withGuides(isGuided());
        layer.show(flow.withDimmed(dimmed ? now.aside() : new BitSet()));
        if (now != FlowNodes.NONE) {
            listeners.forEach(Runnable::run);
        }
    }

    @Override
    public void documentLoaded(GraphView changed) {
        job.forget();
        show();
    }

    @Override
    public void clusteringChanged(GraphView changed, IntUnaryOperator mapping) {
        job.forget();
        show();
    }

    /** Stops what is being found out. */
    public void dispose() {
        route.dispose();
        guides.dispose();
        job.forget();
    }
}
