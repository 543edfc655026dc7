/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LineWidthTest {
    @Test
    void oneElementIsThinnest() {
        assertEquals(0.75, LineWidth.ofSize(1), 1e-9);
        assertEquals(0.75, LineWidth.ofSize(0), 1e-9);
        assertEquals(0.75, LineWidth.ofSize(-5), 1e-9);
    }

    @Test
    void fiveMillionElementsAndMoreAreWidest() {
        assertEquals(12, LineWidth.ofSize(5_000_000), 1e-9);
        assertEquals(12, LineWidth.ofSize(1_000_000_000L), 1e-9);
        assertEquals(12, LineWidth.ofSize(Long.MAX_VALUE), 1e-9);
    }

    @Test
    void widthGrowsWithTheSizeAndWithTheCount() {
        double before = 0;
        for (long size = 1; size < 5_000_000; size *= 3) {
            assertTrue(LineWidth.ofSize(size) > before);
            before = LineWidth.ofSize(size);
        }
        assertEquals(1, LineWidth.ofCount(1), 1e-9);
        assertTrue(LineWidth.ofCount(20) > LineWidth.ofCount(2));
        assertEquals(12, LineWidth.ofCount(Integer.MAX_VALUE), 1e-9);
    }
}
