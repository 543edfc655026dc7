/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.similar;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

class SimilarCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void writeModel() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            String layer = "layer_" + i;
            text.append(node(layer + "/x", "Placeholder", "")).append(node(layer + "/y", i == 5 ? "Tanh" : "Relu", layer + "/x"));
        }
        file = folder.resolve("graph.pbtxt");
        Files.writeString(file, text);
    }

    private static String node(String name, String op, String input) {
        return "node { name: \"" + name + "\" op: \"" + op + "\" " + (input.isEmpty() ? "" : "input: \"" + input + "\" ") + "}\n";
    }

    private int run(String... arguments) {
        out.reset();
        return Main.run(new Console(out, err), arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private JsonObject json() {
        return JsonParser.parseString(out()).getAsJsonObject();
    }

    @Test
    void listsStructures() {
        assertEquals(0, run("similar", file.toString()), err.toString(StandardCharsets.UTF_8));
        assertEquals(file + "  (7 groups, 1 structure found more than once)\n\n5 groups of 2 operations\n   layer_0\n   layer_1\n"
                + "   layer_2\n   … and 2 more\n", out());
        assertEquals(0, run("similar", file.toString(), "--json"));
        JsonObject cls = json().getAsJsonArray("classes").get(0).getAsJsonObject();
        assertEquals(2, cls.get("operations").getAsInt());
        assertEquals(5, cls.getAsJsonArray("members").size());
    }

    @Test
    void tellsWhatIsLikeAGroup() {
        assertEquals(0, run("similar", file.toString(), "layer_1"));
        assertTrue(out().startsWith("layer_1  (2 operations)\n\nThe same structure: 4 groups\n   layer_0\n   layer_2\n"), out());
        assertEquals(0, run("similar", file.toString(), "layer_5"));
        assertTrue(out().contains("No other group has the same structure."), out());
        assertEquals(0, run("similar", file.toString(), "layer_1", "--json"));
        assertEquals("[\"layer_0\",\"layer_2\",\"layer_3\",\"layer_4\"]", json().get("same").toString());
    }

    @Test
    void tellsWhatDiffers() {
        assertEquals(0, run("similar", file.toString(), "layer_1", "--with", "layer_2"));
        assertEquals("layer_1 and layer_2 have the same structure.\n", out());
        assertEquals(ExitCode.CHECK_FAILED, run("similar", file.toString(), "layer_1", "--with", "layer_5"));
        assertTrue(out().endsWith("Other types or constants\n   y (Relu)  —  y (Tanh)\n"), out());
        assertEquals(ExitCode.CHECK_FAILED, run("similar", "--json", file.toString(), "layer_1", "--with", "layer_5"));
        assertEquals("layer_5/y", json().getAsJsonArray("changed").get(0).getAsJsonObject().get("b").getAsString());
    }

    @Test
    void wrongUsage() {
        assertEquals(ExitCode.WRONG_USAGE, run("similar", file.toString(), "nothing"));
        assertEquals(ExitCode.WRONG_USAGE, run("similar", file.toString(), "--with", "layer_1"));
        assertEquals(ExitCode.WRONG_USAGE, run("similar", file.toString(), "layer_1/x"));
    }

    @Test
    void clusterListsStructuresAndStacks() {
        assertEquals(0, run("cluster", file.toString(), "--json"));
        assertEquals("[[\"layer_0\",\"layer_1\",\"layer_2\",\"layer_3\",\"layer_4\"]]", json().get("templatesSane").toString());
        JsonObject stack = json().getAsJsonArray("groupStacks").get(0).getAsJsonObject();
        assertEquals("layer_[0-4]", stack.get("name").getAsString());
        assertEquals(5, stack.getAsJsonArray("members").size());
        assertEquals(0, json().getAsJsonArray("series").size());
        assertEquals(0, run("cluster", file.toString(), "--json", "--stacks", "--expand", "all"));
        assertEquals(1, json().getAsJsonArray("series").size());
        assertEquals(1, json().getAsJsonArray("groupStacks").size());
        assertEquals(2, json().getAsJsonArray("metanodes").get(0).getAsJsonObject().get("children").getAsInt());
        assertEquals(2, json().getAsJsonArray("metanodes").get(0).getAsJsonObject().get("depth").getAsInt());
    }
}
