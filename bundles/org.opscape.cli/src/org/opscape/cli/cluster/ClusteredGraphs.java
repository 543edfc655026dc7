/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.cluster;

import java.util.ArrayList;
import java.util.List;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.analysis.functions.FunctionCalls;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Model;

/** The graphs of a model, clustered. */
public final class ClusteredGraphs {
    /** The hierarchy as TensorBoard has it, which stacks no groups. */
    static final ClusteringOptions TENSORBOARD = ClusteringOptions.DEFAULTS.withStackedGroups(false);

    private final List<NamedNodes> nodes = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final FunctionCalls calls;

    private ClusteredGraphs(FunctionCalls calls) {
        this.calls = calls;
    }

    /**
     * Clusters all graphs of a model.
     *
     * @param model the model
     * @return the graphs, by their positions in the model
     */
    public static ClusteredGraphs of(Model model) {
        return of(model, TENSORBOARD);
    }

    static ClusteredGraphs of(Model model, ClusteringOptions options) {
        ClusteredGraphs graphs = new ClusteredGraphs(FunctionCalls.of(model, Progress.NONE));
        for (Graph graph : model.getGraphs()) {
            graphs.add(graph, options, graph.getKind() == GraphKind.MAIN);
        }
        return graphs;
    }

    /**
     * Clusters one function as if it were the main graph.
     *
     * @param model the model
     * @param function one of its graphs
     * @param options how
     * @return that graph alone
     */
    public static ClusteredGraphs of(Model model, Graph function, ClusteringOptions options) {
        ClusteredGraphs graphs = new ClusteredGraphs(FunctionCalls.of(model, Progress.NONE));
        graphs.add(function, options, true);
        return graphs;
    }

    private void add(Graph graph, ClusteringOptions options, boolean main) {
        Clustering clustering = Clustering.of(GraphSnapshot.of(graph, Progress.NONE), options, Progress.NONE);
        nodes.add(main ? NamedNodes.ofMain(clustering) : NamedNodes.ofFunction(clustering, graph.getName()));
        names.add(graph.getName());
    }

    List<NamedNodes> nodes() {
        return nodes;
    }

    String functionName(int graph) {
        return names.get(graph);
    }

    FunctionCalls calls() {
        return calls;
    }
}
