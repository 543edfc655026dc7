/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.TestGraph;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.model.Progress;

/** Small random groups, compared by trying all mappings. */
class RandomStructureTest {
    private static final int NODES = 5;
    private static final String[] TYPES = {"A", "B"};

    /** A group of operations, of which the first two are in an inner group; edges by consumer and producer. */
    private record Small(int[] types, boolean[][] edges) {
        static Small random(Random random) {
            Small small = new Small(new int[NODES], new boolean[NODES][NODES]);
            for (int i = 0; i < NODES; i++) {
                small.types[i] = random.nextInt(10) == 0 ? 1 : 0;
                for (int j = 0; j < NODES; j++) {
                    small.edges[i][j] = i != j && random.nextInt(3) == 0;
                }
            }
            return small;
        }

        Small shuffled(Random random) {
            List<Integer> order = new ArrayList<>(List.of(2, 3, 4));
            Collections.shuffle(order, random);
            order.addAll(0, random.nextBoolean() ? List.of(0, 1) : List.of(1, 0));
            Small small = new Small(new int[NODES], new boolean[NODES][NODES]);
            for (int i = 0; i < NODES; i++) {
                small.types[order.get(i)] = types[i];
                for (int j = 0; j < NODES; j++) {
                    small.edges[order.get(i)][order.get(j)] = edges[i][j];
                }
            }
            return small;
        }

        boolean isIsomorphic(Small other, int[] map, int placed) {
            if (placed == NODES) {
                return true;
            }
            for (int image = 0; image < NODES; image++) {
                boolean fits = types[placed] == other.types[image] && placed < 2 == image < 2;
                for (int i = 0; i < placed && fits; i++) {
                    fits = map[i] != image && edges[i][placed] == other.edges[map[i]][image]
                            && edges[placed][i] == other.edges[image][map[i]];
                }
                map[placed] = image;
                if (fits && isIsomorphic(other, map, placed + 1)) {
                    return true;
                }
            }
            return false;
        }

        void addTo(TestGraph graph, String group) {
            for (int i = 0; i < NODES; i++) {
                List<String> inputs = new ArrayList<>();
                for (int j = 0; j < NODES; j++) {
                    if (edges[i][j]) {
                        inputs.add("^" + path(group, j));
                    }
                }
                graph.op(path(group, i), TYPES[types[i]], inputs.toArray(new String[0]));
            }
        }

        private static String path(String group, int node) {
            return group + (node < 2 ? "/inner/n" : "/n") + node;
        }
    }

    @Test
    void classesAreWhatTryingAllMappingsSays() {
        Random random = new Random(7);
        for (int run = 0; run < 60; run++) {
            List<Small> groups = new ArrayList<>();
            TestGraph graph = new TestGraph();
            for (int i = 0; i < 24; i++) {
                groups.add(i % 2 == 0 ? Small.random(random) : groups.get(random.nextInt(groups.size())).shuffled(random));
                groups.get(i).addTo(graph, "g" + i + "x");
            }
            Clustering clustering = graph.cluster();
            StructureClasses classes = StructureClasses.of(clustering, Progress.NONE);
            new MappingCheck(clustering, classes).check();
            for (int i = 0; i < groups.size(); i++) {
                for (int j = 0; j < i; j++) {
                    boolean same = classes.classOf(clustering.hierarchy().find("g" + i + "x")) == classes
                            .classOf(clustering.hierarchy().find("g" + j + "x"));
                    assertEquals(groups.get(i).isIsomorphic(groups.get(j), new int[NODES], 0), same, "run " + run + ": " + i + ", " + j);
                }
            }
        }
    }
}
