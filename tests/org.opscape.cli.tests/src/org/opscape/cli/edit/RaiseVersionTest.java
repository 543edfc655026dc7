/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.cli.Console;
import org.opscape.cli.ExitCode;
import org.opscape.cli.Main;

/** An old ONNX model says a later version when that is asked for, and only then. */
class RaiseVersionTest {
    private static final String MODEL = """
            ir_version: 6
            opset_import { version: 11 }
            graph {
              node { input: "x" output: "y" name: "s/n" op_type: "Neg" }
              name: "g"
              input { name: "x" }
              output { name: "y" }
            }
            """;

    @TempDir Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private String edited(int code, String... arguments) throws Exception {
        Path file = Files.writeString(folder.resolve("m.textproto"), MODEL);
        String[] all = arguments.clone();
        all[1] = file.toString();
        out.reset();
        assertEquals(code, Main.run(new Console(out, out), all), out::toString);
        return Files.readString(file);
    }

    @Test
    void isOffered() throws Exception {
        String apart = edited(ExitCode.FINE, "annotate", "", "s/n", "--note", "look");
        assertTrue(apart.contains("ir_version: 6") && apart.contains("opscape.note@y"), apart);
        assertTrue(out.toString().contains("--raise-ir"), out::toString);
    }

    @Test
    void movesNotesToTheNodes() throws Exception {
        String raised = edited(ExitCode.FINE, "annotate", "", "s/n", "--note", "look", "--raise-ir");
        assertTrue(raised.contains("ir_version: 10\n") && !raised.contains("opscape.note@"), raised);
        assertTrue(out.toString().contains("1.18"), out::toString);
        assertEquals(MODEL.replace("ir_version: 6", "ir_version: 10").replace("\"s/n\"", "\"t/n\""),
                edited(ExitCode.FINE, "rename", "", "s", "t", "--raise-ir"));
    }

    @Test
    void isALineOfAScript() throws Exception {
        Path script = Files.writeString(folder.resolve("script"), "raise-ir 10\nannotate s --tag hot\n");
        String raised = edited(ExitCode.FINE, "apply", "", script.toString());
        assertTrue(raised.contains("ir_version: 10") && raised.contains("opscape.note.scope0.tags"), raised);
        assertFalse(out.toString().contains("--raise-ir"), out::toString);
        Files.writeString(script, "raise-ir 6\n");
        assertEquals(MODEL, edited(ExitCode.CHECK_FAILED, "apply", "", script.toString()));
    }
}
