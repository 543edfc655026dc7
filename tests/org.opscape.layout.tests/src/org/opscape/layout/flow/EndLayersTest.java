/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.opscape.diagram.scene.Direction;
import org.opscape.model.Progress;

class EndLayersTest {
    /** A chain, an input that joins it at a node, and an output that leaves it at one. */
    private static FlowGraph chain(int nodes, int joined, int left, boolean known) {
        int input = nodes;
        int output = nodes + 1;
        int[] from = new int[nodes + 1];
        int[] to = new int[nodes + 1];
        for (int i = 0; i < nodes - 1; i++) {
            from[i] = i;
            to[i] = i + 1;
        }
        from[nodes - 1] = input;
        to[nodes - 1] = joined;
        from[nodes] = left;
        to[nodes] = output;
        int[] ends = new int[nodes + 2];
        ends[input] = known ? FlowGraph.FIRST : 0;
        ends[output] = known ? FlowGraph.LAST : 0;
        double[] nowhere = filled(nodes + 1, Double.NaN);
        return new FlowGraph(0, 0, filled(nodes + 2, 30), filled(nodes + 2, 100), filled(nodes + 2, 50), filled(nodes + 2, 60),
                new int[nodes + 2], ends, from, to, new boolean[from.length], nowhere, nowhere.clone(), filled(nodes + 1, 1),
                Direction.DOWN);
    }

    private static double[] filled(int count, double value) {
        double[] values = new double[count];
        Arrays.fill(values, value);
        return values;
    }

    @Test
    void anInputNearTheBeginningIsInTheFirstLayer() {
        FlowLayout layout = Flow.layout(chain(12, 4, 8, true), Progress.NONE);
        assertEquals(layout.along()[0], layout.along()[12]);
        assertEquals(layout.along()[11], layout.along()[13]);
    }

    @Test
    void otherNodesAreNextToWhatTheyFeed() {
        FlowLayout layout = Flow.layout(chain(12, 4, 8, false), Progress.NONE);
        assertEquals(layout.along()[3], layout.along()[12]);
        assertEquals(layout.along()[9], layout.along()[13]);
    }

    @Test
    void anInputFarFromTheBeginningStays() {
        FlowLayout layout = Flow.layout(chain(30, 20, 8, true), Progress.NONE);
        assertEquals(layout.along()[19], layout.along()[30], "labels are compared with at the end of a network");
        assertEquals(layout.along()[9], layout.along()[31]);
    }

    @Test
    void endsAreOfTheValueOfAGraph() {
        assertTrue(!chain(12, 4, 8, true).equals(chain(12, 4, 8, false)));
        assertEquals(chain(12, 4, 8, true), chain(12, 4, 8, true));
    }

    @Test
    void layersStayWhenABoxIsOpened() {
        FlowGraph closed = chain(12, 4, 8, true);
        FlowGraph open = chain(12, 4, 8, true);
        open.length()[6] = 400;
        open.breadth()[6] = 600;
        FlowLayout layout = new FlowCache().layout(open, closed, FormerOrder.NONE, Progress.NONE);
        assertEquals(layout.along()[0], layout.along()[12]);
        assertEquals(layout.along()[11], layout.along()[13]);
    }
}
