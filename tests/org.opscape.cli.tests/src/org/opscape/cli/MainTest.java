/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private static final String GRAPH = """
            node { name: "x" op: "Placeholder" }
            node { name: "c" op: "Const" }
            node { name: "dense/MatMul" op: "MatMul" input: "x" input: "c" }
            node { name: "dense" op: "Identity" input: "dense/MatMul" }
            node { name: "call" op: "f" input: "dense" }
            node { name: "init" op: "NoOp" input: "^call" }
            versions { producer: 27 }
            library {
              function {
                signature { name: "f" input_arg { name: "a" type: DT_FLOAT } output_arg { name: "b" type: DT_FLOAT } }
                node_def { name: "inner/Neg" op: "Neg" input: "a" }
                ret { key: "b" value: "inner/Neg:y:0" }
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

    private int run(String... arguments) {
        return Main.run(new Console(out, err), arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private JsonObject json() {
        return JsonParser.parseString(out()).getAsJsonObject();
    }

    @Test
    void infoTellsWhatIsInAFile() {
        assertEquals(0, run("info", file.toString()), err());
        assertTrue(out().contains("GraphDef, text"), out());
        assertTrue(out().contains("Nodes         6\n"), out());
        assertTrue(out().contains("Edges         4, and 1 control edge\n"), out());
        assertTrue(out().contains("f, 3 nodes"), out());
        assertEquals("", err());
    }

    @Test
    void infoAsJson() {
        assertEquals(0, run("info", file.toString(), "--json"), err());
        JsonObject info = json();
        assertEquals(file.toString(), info.get("file").getAsString());
        assertEquals("GraphDef", info.get("kind").getAsString());
        assertTrue(info.get("text").getAsBoolean());
        assertEquals(6, info.get("nodes").getAsInt());
        assertEquals(4, info.get("edges").getAsInt());
        assertEquals(1, info.get("controlEdges").getAsInt());
        assertEquals(1, info.get("scopes").getAsInt());
        assertEquals(1, info.get("depth").getAsInt());
        assertEquals("f", info.getAsJsonArray("functions").get(0).getAsJsonObject().get("name").getAsString());
        assertEquals(1, info.getAsJsonObject("ops").get("MatMul").getAsInt());
        assertTrue(info.getAsJsonArray("problems").isEmpty());
    }

    @Test
    void treeForPeople() {
        assertEquals(0, run("tree", file.toString(), "--depth", "1"), err());
        assertEquals(file + "  (5 operations)\n├─ x  Placeholder\n├─ dense  (2 operations)\n├─ call  f\n└─ init  NoOp\n", out());
    }

    @Test
    void treeAsJson() {
        assertEquals(0, run("tree", "--json", file.toString()), err());
        JsonObject root = json();
        assertEquals("__root__", root.get("name").getAsString());
        assertEquals("group", root.get("kind").getAsString());
        assertEquals(5, root.get("cardinality").getAsInt());
        JsonArray children = root.getAsJsonArray("children");
        JsonObject dense = children.get(1).getAsJsonObject();
        assertEquals("dense", dense.get("name").getAsString());
        JsonObject matMul = dense.getAsJsonArray("children").get(0).getAsJsonObject();
        assertEquals("dense/MatMul", matMul.get("name").getAsString());
        assertEquals("operation", matMul.get("kind").getAsString());
        assertEquals("MatMul", matMul.get("op").getAsString());
        assertFalse(matMul.has("children"));
    }

    @Test
    void clusterShowsWhatIsOpen() {
        assertEquals(0, run("cluster", file.toString(), "--json"), err());
        JsonArray groups = json().getAsJsonArray("groups");
        assertEquals(1, groups.size());
        assertEquals("__root__", groups.get(0).getAsJsonObject().get("name").getAsString());
        assertEquals("[\"call\"]", json().getAsJsonArray("libraryFunctions").get(0).getAsJsonObject().get("usages").toString());
        out.reset();
        assertEquals(0, run("cluster", file.toString(), "--json", "--expand", "dense"), err());
        assertEquals(2, json().getAsJsonArray("groups").size());
        out.reset();
        assertEquals(0, run("cluster", file.toString(), "--json", "--expand", "all"), err());
        assertEquals(4, json().getAsJsonArray("groups").size());
        assertEquals("[\"dense/(dense)\"]", json().get("renamed").toString());
    }

    @Test
    void aFunctionIsAGraphToo() {
        assertEquals(0, run("tree", file.toString(), "--function", "f"), err());
        assertTrue(out().contains("└─ Neg  Neg"), out());
        assertEquals(ExitCode.WRONG_USAGE, run("tree", file.toString(), "--function", "g"));
        assertTrue(err().contains("graph.pbtxt: there is no function 'g'"), err());
    }

    @Test
    void renderWritesEachFormat() throws IOException {
        for (String extension : new String[] {"svg", "png", "pdf"}) {
            Path picture = folder.resolve("picture." + extension);
            assertEquals(0,
                    run("render", file.toString(), "-o", picture.toString(), "--expand", "all", "--direction", "right", "--theme", "dark",
                            "--scale", "0.5"),
                    err());
            assertTrue(Files.size(picture) > 100);
        }
        assertTrue(Files.readString(folder.resolve("picture.svg")).contains("MatMul"));
    }

    @Test
    void wrongUsage() {
        assertEquals(ExitCode.WRONG_USAGE, run());
        assertEquals(ExitCode.WRONG_USAGE, run("info"));
        assertEquals(ExitCode.WRONG_USAGE, run("unknown"));
        assertEquals(ExitCode.WRONG_USAGE, run("info", file.toString(), "--unknown"));
        assertEquals(ExitCode.WRONG_USAGE, run("render", file.toString(), "-o", "picture.gif"));
        assertEquals(ExitCode.WRONG_USAGE, run("render", file.toString(), "-o", "picture.png", "--direction", "left"));
        assertEquals(ExitCode.WRONG_USAGE, run("render", file.toString(), "-o", "picture.png", "--scale", "0"));
        assertEquals(ExitCode.WRONG_USAGE, run("info", file.toString(), "--graph", "nothing"));
        assertEquals(ExitCode.WRONG_USAGE, run("cluster", file.toString(), "--json", "--expand", "nothing"));
        assertEquals("", out());
        err().lines().forEach(line -> assertTrue(line.startsWith("opscape: "), line));
    }

    @Test
    void unreadableAndUnwritable() {
        assertEquals(ExitCode.FILE_FAILED, run("info", folder.resolve("missing.pb").toString()));
        assertTrue(err().startsWith("opscape: " + folder.resolve("missing.pb") + ": "), err());
        assertEquals(ExitCode.FILE_FAILED, run("render", file.toString(), "-o", folder.resolve("no/picture.svg").toString()));
    }

    @Test
    void outputThatCannotBeWritten() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertEquals(ExitCode.FILE_FAILED, Main.run(new Console(full, err), "info", file.toString()));
        assertTrue(err().contains("standard output"), err());
    }

    @Test
    void helpAndVersion() {
        assertEquals(0, run("--help"));
        assertTrue(out().contains("cluster") && !out().contains("  bench"), out());
        out.reset();
        assertEquals(0, run("--version"));
        assertTrue(out().startsWith("Opscape "), out());
        out.reset();
        assertEquals(0, run("render", "--help"));
        assertTrue(out().contains("--direction"), out());
        assertEquals("", err());
    }

    @Test
    void benchMeasures() {
        assertEquals(0, run("bench", file.toString(), "--repeat", "2", "--expand-all"), err());
        assertEquals(2, json().getAsJsonArray("runs").size());
        assertEquals(6, json().get("nodes").getAsInt());
    }
}
