/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.opscape.analysis.EditedSnapshots;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.auxiliary.Mainline;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.flow.MainRoute;
import org.opscape.analysis.functions.FunctionCalls;
import org.opscape.analysis.functions.Inlining;
import org.opscape.analysis.shapes.ShapeInference;
import org.opscape.editor.edit.ModelAccess;
import org.opscape.editor.edit.NameEpoch;
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

    /** Of a graph that is larger, the picture comes first, and then what was known of the one before. */
    private static final int MOST_KNOWN_AT_ONCE = 50_000;

    private final Model model;
    private final ModelAccess access;
    private final AtomicReferenceArray<GraphSnapshot> plain;
    /** By graph, whether it has other names than its snapshot. */
    private final AtomicIntegerArray stale;
    private volatile FunctionCalls calls;

    /**
     * What a picture is made of: all that is read from the model, and what was chosen at that moment.
     *
     * @param graph the position of the graph
     * @param snapshot its operations and edges, with those of the functions that are shown in place
     * @param recipe how it is made
     * @param choices what was chosen
     * @param names when the names were read
     */
    record Ground(int graph, GraphSnapshot snapshot, Recipe recipe, ViewState choices, NameEpoch names) {
        /** Whether a picture is made of the same. */
        boolean isOf(GraphPicture picture) {
            return picture != null && picture.names() == names && picture.recipe().equals(recipe);
        }
    }

    PictureMaker(Model model, ModelAccess access) {
        this.model = model;
        this.access = access;
        plain = new AtomicReferenceArray<>(model.getGraphs().size());
        stale = new AtomicIntegerArray(model.getGraphs().size());
    }

    /** {@return which operations call which functions; found when it is first asked for} */
    synchronized FunctionCalls calls(Progress progress) {
        if (calls == null) {
            calls = FunctionCalls.of(model, progress);
        }
        return calls;
    }

    /** {@return which operations call which functions; empty if nobody asked for it yet} */
    Optional<FunctionCalls> knownCalls() {
        return Optional.ofNullable(calls);
    }

    /** A graph has other names; to be called while the model is changed. */
    void edited(int graph) {
        stale.set(graph, 1);
    }

    /** Reads what a picture is made of; to be called while nothing changes the model. */
    Ground ground(int graph, Recipe recipe, ViewState choices, NameEpoch names, Optional<GraphPicture> former, Progress progress) {
        Optional<GraphPicture> alike = former.filter(picture -> picture.recipe().inlined().equals(recipe.inlined()));
        GraphSnapshot snapshot = alike.filter(picture -> picture.names() == names).map(GraphPicture::snapshot)
                .orElseGet(() -> snapshot(graph, recipe, former, progress));
        return new Ground(graph, snapshot, recipe, choices, names);
    }

    GraphPicture make(Ground ground, Optional<GraphPicture> former, Progress progress) {
        GraphSnapshot snapshot = ground.snapshot();
        Recipe recipe = ground.recipe();
        Optional<GraphPicture> same = former.filter(
                picture -> picture.snapshot() == snapshot && picture.recipe().clustering().equals(recipe.clustering()));
        Optional<Supplier<MainRoute>> flow = same.isPresent() || isAlike(former, recipe) ? Optional.empty()
                : Optional.of(MainRoute.begin(snapshot, List.copyOf(model.getSignatures()), progress));
        Clustering clustering = same.map(GraphPicture::clustering).orElseGet(() -> clustering(snapshot, recipe, former, flow, progress));
        PictureFacts facts = same.map(GraphPicture::facts).orElseGet(() -> facts(clustering, former));
        flow.ifPresent(found -> facts.tell(PictureFacts.FLOW, found.get()));
        if (snapshot.operations() <= MOST_KNOWN_AT_ONCE) {
            former.ifPresent(picture -> facts.findLike(picture.facts(), progress));
        }
        Pins pins = pins(clustering, recipe);
        PictureEngine engine = former.filter(picture -> picture.recipe().layout().equals(recipe.layout()))
                .map(picture -> picture.engine().next(clustering, pins))
                .orElseGet(() -> new PictureEngine(clustering, recipe.layout(), pins));
        return new GraphPicture(model.getGraphs().get(ground.graph()), snapshot, clustering, facts, engine, recipe, ground.choices(),
                ground.names());
    }

    /** Whether the operations are the same as before, so that the main route is as well. */
    private static boolean isAlike(Optional<GraphPicture> former, Recipe recipe) {
        return former.isPresent() && former.get().recipe().inlined().equals(recipe.inlined());
    }

    /** What the data mainly flow through is not set aside; names that are edited do not change what that is. */
    private static Clustering clustering(GraphSnapshot snapshot, Recipe recipe, Optional<GraphPicture> former,
            Optional<Supplier<MainRoute>> flow, Progress progress) {
        return flow.map(found -> Clustering.of(snapshot, recipe.clustering(), () -> Mainline.of(snapshot, found.get()), progress))
                .orElseGet(() -> Clustering.of(snapshot, recipe.clustering(), former.orElseThrow().clustering(), progress));
    }

    private PictureFacts facts(Clustering clustering, Optional<GraphPicture> former) {
        return former.map(picture -> new PictureFacts(clustering, picture.facts()))
                .orElseGet(() -> new PictureFacts(model, access, clustering));
    }

    private static Pins pins(Clustering clustering, Recipe recipe) {
        Map<String, Position> places = new HashMap<>();
        recipe.positions().forEach((path, place) -> places.put(path, new Position(place.x(), place.y())));
        return Pins.of(clustering.hierarchy(), places);
    }

    private GraphSnapshot snapshot(int graph, Recipe recipe, Optional<GraphPicture> former, Progress progress) {
        GraphSnapshot whole = Inlining.of(model, graph, plain(graph, progress), recipe.inlined(), calls(progress), progress);
        Optional<GraphSnapshot> shaped = former.map(GraphPicture::snapshot).filter(known -> whole.parts().areSame(known.parts()));
        if (shaped.isPresent()) {
            return EditedSnapshots.withShapesOf(whole, shaped.get());
        }
        return whole.operations() > MOST_INFERRED ? whole : ShapeInference.of(whole, model, progress).graph();
    }

    private GraphSnapshot plain(int graph, Progress progress) {
        GraphSnapshot known = plain.get(graph);
        if (known == null) {
            known = GraphSnapshot.of(model.getGraphs().get(graph), progress);
        } else if (stale.get(graph) != 0) {
            known = EditedSnapshots.renamed(known, model.getGraphs().get(graph), progress);
        }
        plain.set(graph, known);
        stale.set(graph, 0);
        return known;
    }
}
