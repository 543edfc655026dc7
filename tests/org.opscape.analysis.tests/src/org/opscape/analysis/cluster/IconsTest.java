/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.TestGraph;

class IconsTest {
    private static Clustering constants(int count) {
        TestGraph graph = new TestGraph();
        String[] names = new String[count];
        for (int i = 0; i < count; i++) {
            names[i] = "c" + i;
            graph.op(names[i], "Const");
        }
        return graph.op("x", "Pack", names).cluster();
    }

    @Test
    void fiveIconsASideAndThenANumber() {
        assertEquals(5, TestGraph.icons(constants(5), "x").size(), "V13");
        assertEquals(List.of("CONSTANT in c0", "CONSTANT in c1", "CONSTANT in c2", "CONSTANT in c3", "CONSTANT in c4", "MORE in 3"),
                TestGraph.icons(constants(8), "x"), "V13");
    }

    @Test
    void iconsKnowTheirEdges() {
        Clustering clustering = new TestGraph().op("c", "Const").op("x", "Add", "c", "c").cluster();
        Icon icon = clustering.content(clustering.hierarchy().root()).icons(1).get(0);
        assertArrayEquals(new int[] {0, 1}, icon.edges());
    }

    @Test
    void onlyChildrenHaveIcons() {
        Clustering clustering = new TestGraph().op("a/x", "A").cluster();
        GroupContent root = clustering.content(clustering.hierarchy().root());
        assertThrows(IllegalArgumentException.class, () -> root.icons(0));
    }
}
