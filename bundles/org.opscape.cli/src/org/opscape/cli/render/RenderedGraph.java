/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.render;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.auxiliary.Mainline;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.analysis.flow.MainRoute;
import org.opscape.analysis.functions.FunctionCalls;
import org.opscape.analysis.functions.Inlining;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.shapes.ShapeInference;
import org.opscape.cli.CommandFailure;
import org.opscape.cli.ExitCode;
import org.opscape.cli.GraphFile;
import org.opscape.diagram.colour.ColourMode;
import org.opscape.diagram.look.Ramp;
import org.opscape.diagram.note.PictureNotes;
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.Scene;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.sidecar.Attachments;
import org.opscape.formats.sidecar.Sidecar;
import org.opscape.formats.sidecar.ViewState;
import org.opscape.layout.LayoutOptions;
import org.opscape.layout.PictureEngine;
import org.opscape.layout.Pins;
import org.opscape.layout.Position;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;

/** A graph as it is to be drawn: what is shown of it, how far it is open, and what its colours mean. */
final class RenderedGraph {
    private static final String ALL = "all";

    private final GraphFile file;
    private final ViewOptions view;
    private final Model model;
    private final Graph graph;
    private final ViewState state;
    private final Direction direction;
    private final MainRoute flow;
    private final Clustering clustering;

    private RenderedGraph(GraphFile file, ViewOptions view, Model model, Graph graph, ViewState state, Direction direction) {
        this.file = file;
        this.view = view;
        this.model = model;
        this.state = state;
        this.direction = direction;
        this.graph = graph;
        GraphSnapshot shaped = ShapeInference.of(snapshot(graph), model, Progress.NONE).graph();
        Supplier<MainRoute> search = MainRoute.begin(shaped, List.copyOf(model.getSignatures()), Progress.NONE);
        clustering = Clustering.of(shaped, clusteringOptions(), () -> Mainline.of(shaped, search.get()), Progress.NONE);
        flow = search.get();
    }

    static RenderedGraph open(GraphFile file, ViewOptions view, Direction wanted) throws ModelFileException, CommandFailure {
        Model model = file.open().model();
        Graph graph = file.graph(model);
        ViewState state = view.isFromWindow() ? state(file, graph) : ViewState.EMPTY;
        Direction kept = state.direction().map(way -> Direction.valueOf(way.toUpperCase(Locale.ROOT))).orElse(Direction.DOWN);
        return new RenderedGraph(file, view, model, graph, state, wanted == null ? kept : wanted);
    }

    private static ViewState state(GraphFile file, Graph graph) throws CommandFailure {
        try {
            return Sidecar.of(file.path()).state(file.isFunction() ? graph.getName() : Sidecar.MAIN);
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.FILE_FAILED, file.path(), e.getMessage());
        }
    }

    private GraphSnapshot snapshot(Graph graph) {
        GraphSnapshot plain = GraphSnapshot.of(graph, Progress.NONE);
        FunctionCalls functions = FunctionCalls.of(model, Progress.NONE);
        int index = model.getGraphs().indexOf(graph);
        if (view.inlined().contains(ALL)) {
            return Inlining.all(model, index, plain, functions, Progress.NONE);
        }
        return Inlining.of(model, index, plain, union(state.inlined(), view.inlined()), functions, Progress.NONE);
    }

    private ClusteringOptions clusteringOptions() {
        return ClusteringOptions.DEFAULTS.withNodes(state.included(), state.excluded()).withStacks(state.stacked(), state.unstacked())
                .withHidden(union(state.hidden(), view.hidden()));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    Clustering clustering() {
        return clustering;
    }

    /** {@return its ends, parts and main route} */
    MainRoute flow() {
        return flow;
    }

    /** {@return the notes on its nodes} */
    PictureNotes notes() {
        return PictureNotes.of(clustering, model, model.getGraphs().indexOf(graph));
    }

    /** Lays the graph out with everything open that shall be. */
    Scene scene() throws CommandFailure {
        Hierarchy hierarchy = clustering.hierarchy();
        PictureEngine engine = new PictureEngine(clustering, LayoutOptions.DEFAULTS.withDirection(direction), pins(hierarchy));
        Scene scene = state.expanded().isEmpty() ? engine.overview(Progress.NONE) : engine.open(state.expanded(), Progress.NONE);
        if (view.open().isAll()) {
            return engine.expandAll(scene, hierarchy.root(), Progress.NONE);
        }
        scene = LevelOpener.open(engine, scene, view.depth());
        for (String name : view.open().paths()) {
            int node = hierarchy.find(name);
            if (node < hierarchy.root()) {
                throw new CommandFailure(ExitCode.WRONG_USAGE, file.path(), "there is no group '" + name + "'");
            }
            scene = engine.expand(engine.reveal(scene, node, Progress.NONE), node, Progress.NONE);
        }
        return scene;
    }

    private Pins pins(Hierarchy hierarchy) {
        Map<String, Position> places = new HashMap<>();
        state.positions().forEach((path, place) -> places.put(path, new Position(place.x(), place.y())));
        return Pins.of(hierarchy, places);
    }

    /** What the colours mean: as the options say, else as they were in the window, else the structure. */
    ColourMode colours(ColourOptions options) throws CommandFailure, ModelFileException {
        String meaning = options.meaning().or(state::colour).orElse("structure");
        Ramp ramp = options.ramp().or(() -> state.palette().flatMap(RenderedGraph::ramp)).orElse(Ramp.VIRIDIS);
        Measurements measurements = new Measurements(file.path(), options, Attachments.existing(file.path(), state), clustering);
        return new ColourChoice(file.path(), options, measurements, clustering, this::operation).mode(meaning, ramp);
    }

    private static Optional<Ramp> ramp(String id) {
        return Arrays.stream(Ramp.values()).filter(ramp -> ramp.id().equals(id)).findFirst();
    }

    private Operation operation(int number) {
        return clustering.graph().origin(number).in(model);
    }
}
