/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.convert;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.cli.Console;
import org.opscape.cli.ExitCode;
import org.opscape.cli.Main;

class ConvertCommandTest {
    private static final String TEXT = "node {\n  name: \"a\"\n  op: \"NoOp\"\n}\n";
    /** A node with a field 100. */
    private static final byte[] NEWER = {0x0A, 12, 0x0A, 1, 'a', 0x12, 4, 'N', 'o', 'O', 'p', (byte) 0xA0, 6, 1, 0x22, 2, 8, 1};

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void writeModel() throws IOException {
        file = Files.writeString(folder.resolve("graph.pbtxt"), TEXT);
    }

    private int run(Path from, String to, String... options) {
        out.reset();
        err.reset();
        String[] arguments = new String[4 + options.length];
        arguments[0] = "convert";
        arguments[1] = from.toString();
        arguments[2] = "-o";
        arguments[3] = folder.resolve(to).toString();
        System.arraycopy(options, 0, arguments, 4, options.length);
        return Main.run(new Console(out, err), arguments);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theEndingTellsTheEncoding() throws IOException {
        assertEquals(ExitCode.FINE, run(file, "graph.pb"));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("graph.pb (GraphDef, binary, 11 bytes)"),
                out.toString(StandardCharsets.UTF_8));
        assertEquals(ExitCode.FINE, run(folder.resolve("graph.pb"), "back.pbtxt.gz", "--json"));
        JsonObject json = JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject();
        assertEquals("text", json.get("encoding").getAsString());
        assertEquals(ExitCode.FINE, run(folder.resolve("back.pbtxt.gz"), "other", "--binary"));
        assertArrayEquals(Files.readAllBytes(folder.resolve("graph.pb")), Files.readAllBytes(folder.resolve("other")));
        assertEquals(ExitCode.FINE, run(folder.resolve("other"), "back", "--text"));
        assertEquals(TEXT, Files.readString(folder.resolve("back")));
    }

    @Test
    void theSameEncodingIsACopy() throws IOException {
        Files.writeString(file, "node{name:'a' op:'NoOp'} # kept");
        assertEquals(ExitCode.FINE, run(file, "copy.pbtxt"));
        assertEquals("node{name:'a' op:'NoOp'} # kept", Files.readString(folder.resolve("copy.pbtxt")));
    }

    @Test
    void contradictionsAreRefused() {
        assertEquals(ExitCode.WRONG_USAGE, run(file, "graph.pb", "--text"));
        assertEquals(ExitCode.WRONG_USAGE, run(file, "graph.txt", "--text", "--binary"));
        assertEquals(ExitCode.WRONG_USAGE, run(file, "graph.model"));
        assertEquals(ExitCode.WRONG_USAGE, run(file, "graph.onnx"));
        assertTrue(err().contains("a file of this name is an ONNX model, and this is a GraphDef"), err());
        assertEquals(ExitCode.WRONG_USAGE, run(file, "graph.meta"));
        assertEquals(ExitCode.WRONG_USAGE, run(file, "saved_model.pb"));
        assertEquals(ExitCode.FILE_FAILED, run(file, "graph.pbtxt"));
        assertEquals(ExitCode.FILE_FAILED, run(folder.resolve("none.pb"), "graph.pb"));
        assertFalse(Files.exists(folder.resolve("graph.pb")));
    }

    @Test
    void whatTextCannotSayIsToldOrLeftOut() throws IOException {
        Path newer = Files.write(folder.resolve("newer.pb"), NEWER);
        assertEquals(ExitCode.FILE_FAILED, run(newer, "newer.pbtxt"));
        assertTrue(err().contains("byte 11 in node") && err().contains("field 100 of tensorflow.NodeDef"), err());
        assertFalse(Files.exists(folder.resolve("newer.pbtxt")));
        assertEquals(ExitCode.FINE, run(newer, "newer.pbtxt", "--lossy"));
        assertEquals(TEXT + "versions {\n  producer: 1\n}\n", Files.readString(folder.resolve("newer.pbtxt")));
        assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("left out: byte 11 in node"));
    }
}
