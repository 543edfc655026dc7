/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.info;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.shapes.ParameterCounts;
import org.opscape.analysis.shapes.ParameterKind;
import org.opscape.analysis.shapes.ShapeCoverage;
import org.opscape.analysis.shapes.ShapeInference;
import org.opscape.formats.ModelFile;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Problem;

/**
 * What is in a model file.
 *
 * @param path the file as it was named
 * @param file the file
 * @param graph the graph that the numbers are about
 * @param controlEdges how many edges only order the execution
 * @param depth the most scopes around a node
 * @param types the op types, the most frequent first
 * @param shapes of how many outputs the shape is known
 * @param parameters what the graph has learned
 * @param signatures how the model is called; none if the graph is a function
 */
record ModelInfo(Path path, ModelFile file, GraphSnapshot graph, int controlEdges, int depth, List<TypeCount> types, ShapeCoverage shapes,
        ParameterCounts parameters, List<SignatureInfo> signatures) {
    private static final int LARGEST = 5;

    /** An op type and how many operations are of it. */
    record TypeCount(String type, int count) implements Comparable<TypeCount> {
        @Override
        public int compareTo(TypeCount other) {
            return count != other.count ? Integer.compare(other.count, count) : type.compareTo(other.type);
        }
    }

    static ModelInfo of(Path path, ModelFile file, Graph graph) {
        GraphSnapshot snapshot = ShapeInference.of(graph, Progress.NONE).graph();
        ParameterCounts parameters = ParameterCounts.of(snapshot, graph.getAllOperations()::get, Progress.NONE);
        boolean main = file.model().getGraphs().get(0) == graph;
        List<SignatureInfo> signatures = main ? SignatureInfo.of(file.model().getSignatures(), snapshot) : List.of();
        return new ModelInfo(path, file, snapshot, snapshot.controlEdges(), depth(snapshot), types(snapshot), ShapeCoverage.of(snapshot),
                parameters, signatures);
    }

    private static int depth(GraphSnapshot graph) {
        int[] depths = new int[graph.scopes()];
        for (int scope = 1; scope < depths.length; scope++) {
            depths[scope] = depths[graph.scopeParent(scope)] + 1;
        }
        int depth = 0;
        for (int operation = 0; operation < graph.operations(); operation++) {
            depth = Math.max(depth, depths[graph.scope(operation)]);
        }
        return depth;
    }

    private static List<TypeCount> types(GraphSnapshot graph) {
        Map<String, int[]> counts = new HashMap<>();
        for (int operation = 0; operation < graph.operations(); operation++) {
            String type = graph.type(operation);
            int[] count = counts.get(type);
            if (count == null) {
                count = new int[1];
                counts.put(type, count);
            }
            count[0]++;
        }
        List<TypeCount> types = new ArrayList<>();
        for (Map.Entry<String, int[]> entry : counts.entrySet()) {
            types.add(new TypeCount(entry.getKey(), entry.getValue()[0]));
        }
        types.sort(null);
        return types;
    }

    List<LargeTensor> largestTensors() {
        return LargeTensor.largest(graph, LARGEST);
    }

    long ownParameters() {
        return parameters.total(ParameterKind.TRAINABLE) + parameters.total(ParameterKind.FIXED);
    }

    long ownBytes() {
        return parameters.totalBytes(ParameterKind.TRAINABLE) + parameters.totalBytes(ParameterKind.FIXED);
    }

    int dataEdges() {
        return graph.edges() - controlEdges;
    }

    /** Returns the functions, or the graphs in attributes of nodes. */
    List<Graph> graphs(GraphKind kind) {
        List<Graph> functions = new ArrayList<>();
        for (Graph candidate : file.model().getGraphs()) {
            if (candidate.getKind() == kind) {
                functions.add(candidate);
            }
        }
        return functions;
    }

    List<Problem> problems() {
        return file.model().getProblems();
    }
}
