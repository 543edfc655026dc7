/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.flow;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.diagram.flow.PictureFlow;
import org.opscape.diagram.flow.StrongParts;
import org.opscape.editor.GraphView;
import org.opscape.editor.GraphViewListener;

/** What is emphasised in a picture, and keeps it so when nodes get other numbers. */
public final class EmphasisLayer implements GraphViewListener {
    private final GraphView view;
    private final Consumer<PictureFlow> paint;
    private final Consumer<Consumer<GraphViewListener>> fire;
    private Optional<Emphasis> emphasis = Optional.empty();
    private Optional<GraphSnapshot> graph = Optional.empty();
    private PictureFlow flow = PictureFlow.NONE;

    /**
     * Begins with nothing emphasised.
     *
     * @param view the picture; it is heard from the first
     * @param paint paints what is to be shown
     * @param fire tells the view's listeners
     */
    public EmphasisLayer(GraphView view, Consumer<PictureFlow> paint, Consumer<Consumer<GraphViewListener>> fire) {
        this.view = view;
        this.paint = paint;
        this.fire = fire;
        view.addListener(this);
    }

    /** {@return what is emphasised} */
    public Optional<Emphasis> emphasis() {
        return emphasis;
    }

    /**
     * Emphasises something else.
     *
     * @param wanted what; empty for nothing
     */
    public void emphasise(Optional<Emphasis> wanted) {
        if (wanted.isEmpty() ? emphasis.isEmpty() : !view.isReady()) {
            return;
        }
        take(wanted);
        fire.accept(listener -> listener.emphasisChanged(view));
    }

    private void take(Optional<Emphasis> wanted) {
        emphasis = wanted;
        graph = wanted.map(some -> view.clustering().graph());
        show(flow.withStrong(wanted.map(some -> some.parts(view.clustering())).orElse(StrongParts.NONE)));
    }

    /** {@return what is painted of the flow} */
    public PictureFlow flow() {
        return flow;
    }

    /**
     * Paints something else besides what is emphasised.
     *
     * @param shown the flow
     */
    public void show(PictureFlow shown) {
        flow = shown;
        paint.accept(shown);
    }

    @Override
    public void documentLoaded(GraphView changed) {
        flow = PictureFlow.NONE;
        boolean had = emphasis.isPresent();
        take(Optional.empty());
        if (had) {
            fire.accept(listener -> listener.emphasisChanged(view));
        }
    }

    @Override
    public void clusteringChanged(GraphView changed, IntUnaryOperator mapping) {
        Optional<Emphasis> moved = emphasis.map(some -> some.moved(graph.orElseThrow(), view.clustering().graph(), mapping));
        take(moved.filter(some -> !some.operations().isEmpty()));
        fire.accept(listener -> listener.emphasisChanged(view));
    }
}
