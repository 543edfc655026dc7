/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Progress;
import org.opscape.testsupport.GraphBuilder;

class SizeBoundTest {
    @Test
    void saysWhatIsKnown() {
        GraphSnapshot graph = GraphSnapshot.of(new GraphBuilder().op("a", "A").shape(4, 8).op("b", "B").shape(-1, 8).op("c", "C")
                .shape(-1, -1).op("d", "D").shape().op("e", "E").graph(), Progress.NONE);
        assertEquals("128 B", SizeBound.of(graph, 0, 0).text());
        assertEquals("≥ 32 B", SizeBound.of(graph, 1, 0).text());
        assertEquals("", SizeBound.of(graph, 2, 0).text());
        assertEquals("4 B", SizeBound.of(graph, 3, 0).text());
        assertEquals(SizeBound.NONE, SizeBound.of(graph, 4, 0));
        assertEquals(SizeBound.NONE, SizeBound.of(graph, 0, -1));
    }
}
