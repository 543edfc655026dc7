/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated code in the repository is what the metamodel generates, to the last byte: nobody has edited it by hand. */
class RegenerateTest {
    @TempDir Path scratch;

    @Test
    void regeneratingChangesNothing() throws IOException {
        Path bundle = Path.of("").toAbsolutePath().resolve("../../bundles/org.opscape.model").normalize();
        Map<String, String> generated = sources(Regenerate.generate(bundle, scratch));
        Map<String, String> committed = sources(bundle.resolve("src-gen"));
        assertTrue(generated.size() > 20);
        assertEquals(generated.keySet(), committed.keySet());
        generated.forEach((name, source) -> assertEquals(source, committed.get(name), name));
    }

    private static Map<String, String> sources(Path folder) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        for (Path file : Regenerate.files(folder)) {
            if (Files.isRegularFile(file)) {
                sources.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return sources;
    }
}
