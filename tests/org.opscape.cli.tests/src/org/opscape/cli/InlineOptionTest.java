/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InlineOptionTest {
    private static final String GRAPH = """
            node { name: "x" op: "Placeholder" }
            node { name: "call" op: "f" input: "x" }
            library {
              function {
                signature { name: "f" input_arg { name: "a" type: DT_FLOAT } output_arg { name: "b" type: DT_FLOAT } }
                node_def { name: "deeper" op: "g" input: "a" }
                ret { key: "b" value: "deeper:o:0" }
              }
              function {
                signature { name: "g" input_arg { name: "i" type: DT_FLOAT } output_arg { name: "o" type: DT_FLOAT } }
                node_def { name: "neg" op: "Neg" input: "i" }
                ret { key: "o" value: "neg:y:0" }
              }
            }
            """;

    @TempDir private Path folder;

    private Path file;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeGraph() throws IOException {
        file = Files.writeString(folder.resolve("graph.pbtxt"), GRAPH);
    }

    private String tree(int code, String... options) {
        String[] arguments = new String[2 + options.length];
        arguments[0] = "tree";
        arguments[1] = file.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        out.reset();
        assertEquals(code, Main.run(new Console(out, err), arguments), () -> err.toString(StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void callsAreInlinedByName() {
        assertTrue(!tree(ExitCode.FINE).contains("deeper"));
        String one = tree(ExitCode.FINE, "--inline", "call");
        assertTrue(one.contains("deeper  g") && !one.contains("neg"), one);
        assertTrue(tree(ExitCode.FINE, "--inline", "call", "call/deeper").contains("neg"));
        assertTrue(tree(ExitCode.FINE, "--inline", "all").contains("neg"));
        assertTrue(tree(ExitCode.FINE, "--function", "f", "--inline", "deeper").contains("neg"));
    }

    @Test
    void whatIsNoCallIsRefused() {
        tree(ExitCode.WRONG_USAGE, "--inline", "call/deeper");
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("there is no call 'call/deeper'"));
    }
}
