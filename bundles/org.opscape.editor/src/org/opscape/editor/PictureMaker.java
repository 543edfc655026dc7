/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.functions.FunctionCalls;
import org.opscape.analysis.functions.Inlining;
import org.opscape.analysis.shapes.ShapeInference;
import org.opscape.editor.fact.PictureFacts;
import org.opscape.formats.sidecar.ViewState;
import org.opscape.layout.PictureEngine;
import org.opscape.layout.Pins;
import org.opscape.layout.Position;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Model;

/** Makes pictures of the graphs of a model, and makes no part again that is as it was. Slow: for jobs. */
final class PictureMaker {
    /** Of a graph that is larger, only the shapes that the file tells are shown, so that it opens quickly. */
    private static final int MOST_INFERRED = 500_000;

    private final Model model;
    private final AtomicReferenceArray<GraphSnapshot> plain;
    private FunctionCalls calls;

    PictureMaker(Model model) {
        this.model = model;
        plain = new AtomicReferenceArray<>(model.getGraphs().size());
    }

    /** {@return which operations call which functions; found when it is first asked for} */
    synchronized FunctionCalls calls(Progress progress) {
        if (calls == null) {
            calls = FunctionCalls.of(model, progress);
        }
        return calls;
    }

    GraphPicture make(int graph, Recipe recipe, ViewState choices, Optional<GraphPicture> former, Progress progress) {
        Optional<GraphPicture> alike = former.filter(picture -> picture.recipe().inlined().equals(recipe.inlined()));
        GraphSnapshot snapshot = alike.map(GraphPicture::snapshot).orElseGet(() -> snapshot(graph, recipe, progress));
        Optional<GraphPicture> same = alike.filter(picture -> picture.recipe().clustering().equals(recipe.clustering()));
        Clustering clustering = same.map(GraphPicture::clustering)
                .orElseGet(() -> Clustering.of(snapshot, recipe.clustering(), progress));
        PictureFacts facts = same.map(GraphPicture::facts).orElseGet(() -> new PictureFacts(model, clustering));
        former.ifPresent(picture -> facts.findLike(picture.facts(), progress));
        Pins pins = pins(clustering, recipe);
        PictureEngine engine = former.filter(picture -> picture.recipe().layout().equals(recipe.layout()))
                .map(picture -> picture.engine().next(clustering, pins))
                .orElseGet(() -> new PictureEngine(clustering, recipe.layout(), pins));
        return new GraphPicture(model.getGraphs().get(graph), snapshot, clustering, facts, engine, recipe, choices);
    }

    private static Pins pins(Clustering clustering, Recipe recipe) {
        Map<String, Position> places = new HashMap<>();
        recipe.positions().forEach((path, place) -> places.put(path, new Position(place.x(), place.y())));
        return Pins.of(clustering.hierarchy(), places);
    }

    private GraphSnapshot snapshot(int graph, Recipe recipe, Progress progress) {
        GraphSnapshot known = plain.get(graph);
        if (known == null) {
            known = GraphSnapshot.of(model.getGraphs().get(graph), progress);
            plain.set(graph, known);
        }
        GraphSnapshot whole = Inlining.of(model, graph, known, recipe.inlined(), calls(progress), progress);
        return whole.operations() > MOST_INFERRED ? whole : ShapeInference.of(whole, model, progress).graph();
    }
}
