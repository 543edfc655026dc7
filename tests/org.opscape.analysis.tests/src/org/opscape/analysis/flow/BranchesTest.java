/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Progress;
import org.opscape.testsupport.GraphBuilder;

class BranchesTest {
    private static List<Branches> of(GraphBuilder builder) {
        GraphSnapshot graph = GraphSnapshot.of(builder.graph(), Progress.NONE);
        return Branches.of(graph, MainRoute.of(graph, Progress.NONE), Progress.NONE);
    }

    private static List<String> labels(Branches region) {
        return region.branches().stream().map(Branches.Branch::label).toList();
    }

    private static List<Integer> sizes(Branches region) {
        return region.branches().stream().map(branch -> branch.operations().length).toList();
    }

    @Test
    void aModuleHasBranchesByTheirScopes() {
        List<Branches> found = of(new GraphBuilder().op("x", "Placeholder").shape(8).op("m/a/conv", "Conv2D", "x").shape(4)
                .op("m/b/1", "Conv2D",
                        "x")
                .shape(8).op("m/b/2", "Conv2D", "m/b/1").shape(8).op("m/pool", "MaxPool", "x").shape(2).op("m/concat", "ConcatV2",
                        "m/a/conv", "m/b/2", "m/pool")
                .shape(14).op("y", "Relu", "m/concat").shape(14));
        assertEquals(1, found.size());
        assertEquals(List.of("a", "b", "pool"), labels(found.get(0)));
        assertEquals(List.of(1, 2, 1), sizes(found.get(0)));
        assertEquals(List.of(false, true, false), found.get(0).branches().stream().map(Branches.Branch::main).toList());
        assertEquals(List.of("16 B", "32 B", "8 B"), found.get(0).branches().stream().map(branch -> branch.size().text()).toList());
        assertEquals(0, found.get(0).fork());
        assertEquals(5, found.get(0).join());
    }

    /** Branches in the same scope, or in scopes of the same name, are called by what differs. */
    @Test
    void labelsTellBranchesApart() {
        List<Branches> found = of(new GraphBuilder().op("x", "Placeholder").op("rnn/fw/cell/MatMul", "MatMul", "x").op("rnn/bw/cell/MatMul",
                "MatMul", "x").op("rnn/bw/back/MatMul", "MatMul", "x").op("other", "Relu", "rnn/fw/cell/MatMul").op("y", "AddN", "other",
                        "rnn/bw/cell/MatMul", "rnn/bw/back/MatMul"));
        assertEquals(List.of("fw", "bw/cell/MatMul", "bw/back/MatMul"), labels(found.get(0)));
    }

    /** Queries, keys and values are branches, what is made of them is shared, and beside all of it the data go on. */
    @Test
    void anAttentionHasThreeBranchesAndAShortcut() {
        List<Branches> found = of(new GraphBuilder().op("x", "Placeholder").op("query", "MatMul", "x").op("key", "MatMul", "x")
                .op("value", "MatMul", "x").op("scores", "MatMul", "query", "key").op("softmax", "Softmax", "scores")
                .op("context", "MatMul",
                        "softmax", "value")
                .op("sum", "Add", "context", "x").op("y", "Relu", "sum"));
        assertEquals(1, found.size());
        assertEquals(List.of("query", "key", "value", ""), labels(found.get(0)));
        assertEquals(3, found.get(0).shared());
    }

    /** A block behind a normalisation is one branch, however that is computed, and the shortcut another. */
    @Test
    void partsOfANormalisationAreNoBranches() {
        GraphBuilder builder = new GraphBuilder().op("x", "Placeholder").op("mean", "Mean", "x").op("minus", "Sub", "x", "mean");
        assertEquals(List.of(), of(builder));
        List<Branches> found = of(builder.op("dense", "MatMul", "minus").op("sum", "Add", "dense", "x"));
        assertEquals(1, found.size());
        assertEquals(List.of("dense", ""), labels(found.get(0)));
        assertEquals(List.of(3, 0), sizes(found.get(0)));
    }

    @Test
    void whatEndsElsewhereIsNoBranch() {
        assertEquals(List.of(), of(new GraphBuilder().op("x", "Placeholder").shape(8).op("a", "Conv2D", "x").shape(8).op("b", "Conv2D", "x")
                .shape(4).op("y", "Relu", "a").shape(8).op("z", "Relu", "b").shape(4)));
    }

    /** Against the definition: what all paths cross first, found by leaving each operation out. */
    @Test
    void joinsAreOnAllPaths() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            GraphBuilder builder = new GraphBuilder().op("n0", "Placeholder");
            int count = 4 + random.nextInt(20);
            for (int i = 1; i < count; i++) {
                String near = "n" + Math.max(0, i - 1 - random.nextInt(4));
                builder.op("n" + i, "MatMul", near, "n" + Math.max(0, i - 1 - random.nextInt(6)));
            }
            assertJoins(GraphSnapshot.of(builder.graph(), Progress.NONE));
        }
    }

    private static void assertJoins(GraphSnapshot graph) {
        MainRoute main = MainRoute.of(graph, Progress.NONE);
        int[] route = main.path().operations();
        int end = route[route.length - 1];
        PostDominators dominators = new PostDominators(new RouteGraph(graph, main));
        for (int operation : IntStream.of(route).limit(route.length - 1L).toArray()) {
            int[] crossed = new Paths(graph, new int[] {operation}, new int[] {end}, Links.DATA, Progress.NONE).crossed();
            assertEquals(crossed[1], dominators.of(operation));
        }
        for (Branches region : Branches.of(graph, main, Progress.NONE)) {
            assertTrue(region.branches().size() > 1);
            assertTrue(region.branches().stream().filter(Branches.Branch::main).count() <= 1);
        }
    }
}
