/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.cli.Console;
import org.opscape.cli.ExitCode;
import org.opscape.cli.Main;

/** Values of ONNX models are renamed one by one, or follow what they are called after. */
class RenameValueTest {
    private static final String MODEL = """
            ir_version: 8
            graph {
              node { input: "x" input: "net.fc.weight" output: "/net/fc/MatMul_output_0" name: "/net/fc/MatMul" op_type: "MatMul" }
              node { input: "/net/fc/MatMul_output_0" output: "y" name: "/net/Relu" op_type: "Relu" }
              name: "main"
              initializer { name: "net.fc.weight" data_type: 1 dims: 1 float_data: 1 }
              input { name: "x" }
              output { name: "y" }
            }
            opset_import { version: 18 }
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
    void oneValue() throws Exception {
        assertEquals(MODEL.replace("/net/fc/MatMul_output_0", "product"),
                edited(ExitCode.FINE, "rename", "", "/net/fc/MatMul_output_0", "product", "--value"));
        assertEquals(MODEL.replace("\"x\"", "\"image\""), edited(ExitCode.FINE, "rename", "", "x", "image", "--value", "--public"));
    }

    @Test
    void isRefusedWithAReason() throws Exception {
        assertEquals(MODEL, edited(ExitCode.CHECK_FAILED, "rename", "", "x", "image", "--value"));
        assertTrue(out.toString().contains("--public"), out::toString);
        assertEquals(MODEL, edited(ExitCode.CHECK_FAILED, "rename", "", "net.fc.weight", "y", "--value"));
        assertTrue(out.toString().contains("already"), out::toString);
        edited(ExitCode.WRONG_USAGE, "rename", "", "x", "y", "--value", "--dotted");
        edited(ExitCode.WRONG_USAGE, "rename", "", "net", "y", "--public");
    }

    @Test
    void valuesFollowWithSlashesAndDots() throws Exception {
        assertEquals(MODEL.replace("/net/fc/", "/net/head/").replace("net.fc.", "net.head."),
                edited(ExitCode.FINE, "rename", "", "net/fc", "net/head", "--values", "--dotted"));
        assertEquals(MODEL.replace("/net/fc/", "/fc/").replace("net.fc.", "fc."),
                edited(ExitCode.FINE, "move", "", "net/fc", "--to", "", "--values", "--dotted"));
        assertEquals(MODEL.replace("/net/", "/").replace("net.fc.", "fc."),
                edited(ExitCode.FINE, "dissolve", "", "net", "--values", "--dotted"));
        assertTrue(edited(ExitCode.FINE, "group", "", "net", "--as", "m", "--dotted").contains("\"m.net.fc.weight\""));
    }
}
