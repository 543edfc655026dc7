/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.workbench.open.Samples;

class SamplesTest {
    @TempDir private Path folder;

    @Test
    void modelsAreFoundByName() throws IOException {
        Path model = Files.createDirectory(folder.resolve("b_model"));
        Files.writeString(model.resolve("saved_model.pb"), "");
        Files.createDirectory(folder.resolve("empty"));
        Path graph = Files.writeString(folder.resolve("a.pbtxt"), "");
        Files.writeString(folder.resolve("README.md"), "");
        assertEquals(List.of(graph, model), Samples.in(folder).files());
        assertEquals("B model", Samples.title(model));
    }

    @Test
    void theProductHasSamples() {
        assertFalse(Samples.bundled().files().isEmpty());
    }
}
