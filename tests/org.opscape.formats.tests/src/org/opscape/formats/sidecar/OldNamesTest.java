/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.sidecar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void whoRemembersThePictureLeavesTheOldNamesAlone(@TempDir Path folder) throws IOException {
        Path model = folder.resolve("model.pb");
        Sidecar before = Sidecar.of(model);
        OldNames.note(model, Sidecar.MAIN, Map.of(), Map.of("a", "b"));
        before.withState(Sidecar.MAIN, ViewState.EMPTY.withHidden(Set.of("x"))).write();
        assertEquals(Map.of("a", "b"), Sidecar.of(model).renames(Sidecar.MAIN));
        OldNames.note(model, Sidecar.MAIN, Map.of(), Map.of());
        assertEquals(Map.of(), Sidecar.of(model).renames(Sidecar.MAIN));
        assertEquals(Set.of("x"), Sidecar.of(model).state(Sidecar.MAIN).hidden());
    }
}
