/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opscape.workbench.StateFolder;

class StateFolderTest {
    private static final Path HOME = Path.of("/home/ada").toAbsolutePath();

    @Test
    void linuxUsesTheStateFolderOfTheDesktop() {
        assertEquals(HOME.resolve(".local/state/opscape"), StateFolder.of("Linux", Map.of(), HOME));
        Path state = HOME.resolve("elsewhere");
        assertEquals(state.resolve("opscape"), StateFolder.of("Linux", Map.of("XDG_STATE_HOME", state.toString()), HOME));
    }

    @Test
    void relativeSettingsAreNoSettings() {
        assertEquals(HOME.resolve(".local/state/opscape"), StateFolder.of("Linux", Map.of("XDG_STATE_HOME", "here"), HOME));
    }

    @Test
    void othersHaveTheirOwnPlaces() {
        assertEquals(HOME.resolve("Library/Application Support/Opscape"), StateFolder.of("Mac OS X", Map.of(), HOME));
        assertEquals(HOME.resolve("AppData/Local/Opscape"), StateFolder.of("Windows 11", Map.of(), HOME));
    }
}
