/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.sidecar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Measurements find operations under the names that they had. */
class OldNamesTest {
    @Test
    void namesAreCarriedOn() {
        assertEquals(Map.of("x", "b"), OldNames.after(Map.of("x", "a"), Map.of("a", "b")));
        assertEquals(Map.of("x", "a", "c", "d"), OldNames.after(Map.of("x", "a"), Map.of("c", "d")));
    }

    @Test
    void theWayBackLeavesNothing() {
        assertEquals(Map.of(), OldNames.after(Map.of("x", "a"), Map.of("a", "x")));
        assertEquals(Map.of("x", "a"), OldNames.after(Map.of("x", "a"), Map.of()));
    }

    @Test
    void exchangedNamesAreBothKnown() {
        assertEquals(Map.of("a", "b", "b", "a"), OldNames.after(Map.of(), Map.of("a", "b", "b", "a")));
    }
}
