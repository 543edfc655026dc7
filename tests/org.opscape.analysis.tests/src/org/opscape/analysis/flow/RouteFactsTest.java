/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.model.Progress;
import org.opscape.model.Signature;
import org.opscape.testsupport.GraphBuilder;

class RouteFactsTest {
    private final GraphSnapshot graph = GraphSnapshot
            .of(new GraphBuilder().op("x", "Placeholder").shape(8, 8, 3).op("conv/a", "Conv2D", "x")
                    .shape(4, 4, 16).op("conv/b", "Relu", "conv/a").shape(4, 4, 16).op("side", "Relu", "x").shape(8, 8, 3)
                    .op("sum", "Concat", "conv/b", "side").shape(40).op("y", "MatMul", "sum").shape(10).graph(), Progress.NONE);
    private final MainRoute route = MainRoute.of(graph, Progress.NONE);

    private List<String> names(HeaviestPath path) {
        return IntStream.of(path.operations()).mapToObj(graph::path).toList();
    }

    @Test
    void stepsGatherWhatIsSeenAsOne() {
        RouteSteps steps = new RouteSteps(graph, LongestPaths.bySteps(graph, route.ranks()), operation -> operation == 2 ? 1 : operation);
        assertEquals(List.of(new RouteSteps.Step(0, 0, 0), new RouteSteps.Step(1, 1, 2), new RouteSteps.Step(4, 3, 3),
                new RouteSteps.Step(5, 4, 4)), steps.steps());
        assertEquals(List.of("8×8×3", "8×8×3 → 4×4×16", "4×4×16 → 40", "40 → 10"), steps.steps().stream().map(steps::change).toList());
        assertEquals(2, steps.steps().get(1).operations());
    }

    @Test
    void theLongestPathHasTheMostSteps() {
        assertEquals(List.of("x", "conv/a", "conv/b", "sum", "y"), names(LongestPaths.bySteps(graph, route.ranks())));
    }

    @Test
    void theCriticalPathTakesLongest() {
        HeaviestPath path = LongestPaths.byTime(graph, new double[] {Double.NaN, 1, 2, 30, 1, 0}, Progress.NONE);
        assertEquals(List.of("side", "sum"), names(path));
        assertEquals(31, path.weight());
        assertEquals(1, path.edges().length);
        assertTrue(names(LongestPaths.byTime(graph, new double[] {0, 0, 0, 0, 0, Double.NaN}, Progress.NONE)).isEmpty());
    }

    @Test
    void widthsCountWhatIsSideBySide() {
        assertArrayEquals(new int[] {1, 2, 1, 1, 1}, route.widths(graph));
    }

    @Test
    void layersOfAGroupReachFromItsFirstToItsLast() {
        Hierarchy hierarchy = Clustering.of(graph, ClusteringOptions.DEFAULTS, Progress.NONE).hierarchy();
        assertEquals(new Layers(2, 3, 5), Layers.of(hierarchy, route.ranks(), hierarchy.find("conv")));
        assertEquals(new Layers(1, 1, 5), Layers.of(hierarchy, route.ranks(), 0));
        assertEquals("4", Layers.of(hierarchy, route.ranks(), 4).range());
        assertEquals("2–5", Layers.of(hierarchy, route.ranks(), hierarchy.root()).range());
    }

    @Test
    void signaturesSayWhereTheRouteBeginsAndEnds() {
        Signature signature = new Signature("serve", List.of(new Signature.Port("in", 1, 0)), List.of(new Signature.Port("out", 4, 0)));
        Signature start = new Signature("__saved_model_init_op", List.of(), List.of(new Signature.Port("op", 0, 0)));
        MainRoute signed = MainRoute.of(graph, List.of(signature, start), Progress.NONE);
        assertEquals(List.of("conv/a", "conv/b", "sum"), names(signed.path()));
        assertEquals(new End(1, 0, End.Kind.INPUT, "in"), signed.ends().inputs().get(0));
        assertEquals(new End(4, 0, End.Kind.RESULT, "out"), signed.ends().outputs().get(0));
    }

    @Test
    void aSignatureThatLeadsNowhereIsLeft() {
        Signature signature = new Signature("serve", List.of(new Signature.Port("in", 3, 0)), List.of(new Signature.Port("out", 1, 0)));
        List<String> found = names(MainRoute.of(graph, List.of(signature), Progress.NONE).path());
        assertEquals("y", found.get(found.size() - 1));
    }
}
