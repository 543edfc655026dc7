/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opscape.workbench.open.CommandLine;

class CommandLineTest {
    private static final Path FOLDER = Path.of("models").toAbsolutePath();

    private static CommandLine of(String... arguments) {
        return CommandLine.of(arguments, FOLDER);
    }

    @Test
    void filesAreRelativeToTheFolder() {
        Path other = Path.of("other.pb").toAbsolutePath();
        assertEquals(List.of(FOLDER.resolve("a.pb"), other), of("a.pb", other.toString()).files());
        assertEquals(List.of(FOLDER.resolveSibling("b.pb")), of("../b.pb").files());
    }

    @Test
    void optionsAreNoFiles() {
        CommandLine line = of("-consoleLog", "", "a.pb");
        assertEquals(List.of(FOLDER.resolve("a.pb")), line.files());
        assertFalse(line.sample());
        assertTrue(of("--sample").sample());
    }

    @Test
    void afterTwoDashesEverythingIsAFile() {
        assertEquals(List.of(FOLDER.resolve("-a.pb")), of("--", "-a.pb").files());
    }
}
