/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Progress;
import org.opscape.testsupport.GraphBuilder;

class PathsTest {
    private static Paths paths(GraphSnapshot graph, int from, int to) {
        return new Paths(graph, new int[] {from}, new int[] {to}, Links.ALL, Progress.NONE);
    }

    private static GraphSnapshot snapshot(GraphBuilder builder) {
        return GraphSnapshot.of(builder.graph(), Progress.NONE);
    }

    @Test
    void tellsWhatAllPathsCross() {
        GraphSnapshot graph = snapshot(new GraphBuilder().op("x", "Placeholder").op("a", "Relu", "x").op("b", "Relu", "x")
                .op("c", "Add", "a", "b").op("d", "Neg", "c").op("beside", "Neg", "x").op("y", "Add", "d", "c"));
        Paths paths = paths(graph, 0, 6);
        assertArrayEquals(new int[] {0, 3, 6}, paths.crossed());
        assertArrayEquals(new int[] {0, 1, 3, 6}, paths.shortest());
        assertArrayEquals(new int[] {0, 1, 2, 3, 4, 6}, paths.operations());
        assertEquals(4, paths.count(Ranks.of(graph, Links.ALL, Progress.NONE)));
        assertFalse(paths.isOn(5));
    }

    @Test
    void tellsThatThereIsNone() {
        GraphSnapshot graph = snapshot(
                new GraphBuilder().op("w", "Placeholder").op("a", "Relu", "w").op("b", "Relu", "w").op("c", "Const"));
        assertFalse(paths(graph, 1, 2).exist());
        assertEquals(0, paths(graph, 1, 2).crossed().length);
        Gap gap = Gap.between(graph, 1, 2, Links.ALL, Progress.NONE);
        assertArrayEquals(new int[] {1, 0, 2}, gap.operations());
        assertArrayEquals(new boolean[] {true, false}, gap.against());
        assertEquals(1, gap.cuts());
        assertFalse(Gap.between(graph, 1, 3, Links.ALL, Progress.NONE).isConnected());
        assertEquals(0, Gap.between(graph, 0, 2, Links.ALL, Progress.NONE).cuts());
    }

    @Test
    void countsAsFarAsItCan() {
        GraphBuilder builder = new GraphBuilder().op("n0", "Placeholder");
        for (int i = 1; i <= 100; i++) {
            builder.op("a" + i, "Relu", "n" + (i - 1)).op("b" + i, "Relu", "n" + (i - 1)).op("n" + i, "Add", "a" + i, "b" + i);
        }
        GraphSnapshot graph = snapshot(builder);
        Ranks ranks = Ranks.of(graph, Links.ALL, Progress.NONE);
        assertEquals(Long.MAX_VALUE, paths(graph, 0, graph.operations() - 1).count(ranks));
        assertEquals(1 << 10, paths(graph, 0, 30).count(ranks));
        assertEquals(101, paths(graph, 0, graph.operations() - 1).crossed().length);
    }

    /** In random graphs with cycles, all that is told is what the definition says, tried out. */
    @Test
    void isWhatTheDefinitionSays() {
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            GraphSnapshot graph = random(random, 4 + random.nextInt(10));
            int last = graph.operations() - 1;
            Paths paths = paths(graph, 0, last);
            assertEquals(reaches(graph, 0, last, -1), paths.exist());
            if (paths.exist()) {
                int[] expected = IntStream.range(0, last + 1).filter(v -> v == 0 || v == last || !reaches(graph, 0, last, v)).toArray();
                assertArrayEquals(expected, IntStream.of(paths.crossed()).sorted().toArray());
            } else {
                Gap gap = Gap.between(graph, 0, last, Links.ALL, Progress.NONE);
                assertEquals(fewestCuts(graph, 0, last), gap.isConnected() ? gap.cuts() : -1);
            }
        }
    }

    /** Between several operations and several others: as between one before all of the ones and one behind all of the others. */
    @Test
    void groupsAreAsOneOperation() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            GraphBuilder builder = new GraphBuilder();
            int count = 6 + random.nextInt(12);
            for (int i = 0; i < count; i++) {
                builder.op("n" + i, "Op", i < 3 ? new String[0] : new String[] {"n" + random.nextInt(i), "n" + random.nextInt(i)});
            }
            int from = random.nextInt(3);
            int to = 3 + random.nextInt(count - 4);
            int[] begin = {from, (from + 1) % 3};
            int[] end = {to, to + 1 + random.nextInt(count - to - 1)};
            GraphSnapshot graph = snapshot(builder);
            Paths paths = new Paths(graph, begin, end, Links.ALL, Progress.NONE);
            int[] expected = IntStream.range(0, paths.exist() ? count : 0).filter(v -> !reaches(graph, begin, end, v)).toArray();
            assertArrayEquals(expected, IntStream.of(paths.crossed()).sorted().toArray(), "seed " + seed);
            Gap gap = Gap.between(graph, begin, end, Links.ALL, Progress.NONE);
            int fewest = IntStream.of(begin).flatMap(a -> IntStream.of(end).map(b -> fewestCuts(graph, a, b))).filter(cuts -> cuts >= 0)
                    .min().orElse(-1);
            assertEquals(fewest, gap.isConnected() ? gap.cuts() : -1, "seed " + seed);
        }
    }

    private static boolean reaches(GraphSnapshot graph, int[] begin, int[] end, int without) {
        for (int a : begin) {
            for (int b : end) {
                if (a != without && b != without && reaches(graph, a, b, without)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static GraphSnapshot random(Random random, int count) {
        GraphBuilder builder = new GraphBuilder();
        for (int i = 0; i < count; i++) {
            List<String> inputs = new ArrayList<>();
            for (int k = random.nextInt(3); k > 0; k--) {
                boolean back = random.nextInt(5) == 0;
                inputs.add("n" + (back || i == 0 ? random.nextInt(count) : random.nextInt(i)));
            }
            builder.op("n" + i, "Op", inputs.toArray(new String[0]));
        }
        return snapshot(builder);
    }

    private static boolean reaches(GraphSnapshot graph, int from, int to, int without) {
        Set<Integer> seen = new HashSet<>(Set.of(from));
        List<Integer> open = new ArrayList<>(seen);
        for (int at = 0; at < open.size(); at++) {
            for (int edge = 0; edge < graph.edges(); edge++) {
                if (graph.source(edge) == open.get(at) && graph.target(edge) != without && seen.add(graph.target(edge))) {
                    open.add(graph.target(edge));
                }
            }
        }
        return seen.contains(to);
    }

    /** By relaxing all edges again and again. */
    private static int fewestCuts(GraphSnapshot graph, int from, int to) {
        int[] cuts = new int[graph.operations()];
        java.util.Arrays.fill(cuts, 1000);
        cuts[from] = 0;
        for (int round = 0; round < cuts.length; round++) {
            for (int edge = 0; edge < graph.edges(); edge++) {
                cuts[graph.target(edge)] = Math.min(cuts[graph.target(edge)], cuts[graph.source(edge)]);
                cuts[graph.source(edge)] = Math.min(cuts[graph.source(edge)], cuts[graph.target(edge)] + 1);
            }
        }
        return cuts[to] == 1000 ? -1 : cuts[to];
    }

    @Test
    void everyStepOfTheShortestIsAnEdge() {
        Random random = new Random(11);
        for (int round = 0; round < 100; round++) {
            GraphSnapshot graph = random(random, 12);
            int[] path = paths(graph, 0, 11).shortest();
            for (int i = 1; i < path.length; i++) {
                int source = path[i - 1];
                int target = path[i];
                assertTrue(IntStream.range(0, graph.edges()).anyMatch(e -> graph.source(e) == source && graph.target(e) == target));
            }
        }
    }
}
