/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.info;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.cli.Console;
import org.opscape.cli.Main;

/** Files with weights are told of, never opened, and not even looked at outside the folder of the model. */
class ExternalFileTest {
    private static final long LARGE = 5L << 30;

    @TempDir private Path folder;

    private Path model;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("secret.bin"), "not for the model");
        model = Files.createDirectories(folder.resolve("models/m")).resolve("model.textproto");
    }

    private static String tensor(String name, String location) {
        return "  initializer { name: \"" + name + "\" dims: 1000 dims: 1000 data_type: 1 data_location: EXTERNAL\n"
                + "    external_data { key: \"location\" value: \"" + location
                + "\" } external_data { key: \"length\" value: \"4000000\" } }\n";
    }

    private void write(String... locations) throws IOException {
        StringBuilder text = new StringBuilder("ir_version: 8\ngraph {\n  name: \"g\"\n");
        for (int i = 0; i < locations.length; i++) {
            text.append("  node { input: \"x\" input: \"s/w").append(i).append("\" output: \"y").append(i).append("\" name: \"s/n")
                    .append(i)
                    .append("\" op_type: \"MatMul\" }\n").append(tensor("s/w" + i, locations[i]));
        }
        Files.writeString(model, text + "  input { name: \"x\" }\n}\nopset_import { version: 18 }\n");
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(0, Main.run(new Console(out, err), arguments), () -> err.toString(StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private Map<String, String> states() {
        Map<String, String> states = new TreeMap<>();
        for (JsonElement file : JsonParser.parseString(run("info", "--json", model.toString())).getAsJsonObject()
                .getAsJsonArray("external")) {
            states.put(file.getAsJsonObject().get("location").getAsString(),
                    file.getAsJsonObject().get("state").getAsString() + " " + file.getAsJsonObject().get("bytes").getAsLong());
        }
        return states;
    }

    @Test
    void whatIsOutsideIsNotLookedAt() throws IOException {
        String absolute = folder.resolve("secret.bin").toString().replace("\\", "/");
        write("w.bin", "w.bin", "../../secret.bin", absolute, "sub/../../x/w.bin", "", "a\\000b", "gone.bin", "sub/../w.bin");
        Files.writeString(model.resolveSibling("w.bin"), "12345");
        Map<String, String> states = states();
        assertEquals("there 5", states.get("w.bin"));
        assertEquals("there 5", states.get("sub/../w.bin"));
        assertEquals("missing -1", states.get("gone.bin"));
        assertEquals("no name of a file -1", states.get("a\000b"));
        for (String outside : new String[] {"../../secret.bin", absolute, "sub/../../x/w.bin", ""}) {
            assertEquals("outside the folder of the model: not looked at -1", states.get(outside), outside);
        }
        assertTrue(run("info", model.toString()).contains("w.bin, 5 bytes, 2 tensors"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksAreNotFollowed() throws IOException {
        write("link.bin", "folder/secret.bin");
        Files.createSymbolicLink(model.resolveSibling("link.bin"), folder.resolve("secret.bin"));
        Files.createSymbolicLink(model.resolveSibling("folder"), folder);
        assertEquals(Map.of("link.bin", "a link: not followed -1", "folder/secret.bin", "a link: not followed -1"), states());
    }

    /** It would not fit in memory, and takes no space on a disk that leaves out what was not written. */
    @Test
    void largeOnesAreNotRead() throws IOException {
        write("w.bin", "../../secret.bin");
        try (RandomAccessFile file = new RandomAccessFile(model.resolveSibling("w.bin").toFile(), "rw")) {
            file.setLength(LARGE);
        }
        assertEquals("there " + LARGE, states().get("w.bin"));
        String before = Files.readString(model);
        run("rename", model.toString(), "s", "stem", "--values");
        assertEquals(before.replace("\"s/", "\"stem/"), Files.readString(model));
        run("tree", model.toString());
    }
}
