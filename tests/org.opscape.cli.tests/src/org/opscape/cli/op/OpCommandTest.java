/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.op;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.opscape.cli.Console;
import org.opscape.cli.ExitCode;
import org.opscape.cli.Main;

class OpCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return Main.run(new Console(out, err), arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private JsonArray json() {
        return JsonParser.parseString(out()).getAsJsonArray();
    }

    @Test
    void aTypeIsToldWithAllItsParts() {
        assertEquals(ExitCode.FINE, run("op", "Conv"));
        assertTrue(out().startsWith("Conv  (ONNX)\nSlides"), out());
        assertTrue(out().contains("\nInputs\n  X   the data"), out());
        assertTrue(out().contains("\n  B?  a bias"), out());
        assertTrue(out().contains("\n  group = 1 "), out());
    }

    @Test
    void aTypeThatSeveralHaveIsToldOfAllUnlessOneIsAskedFor() {
        run("op", "Add", "--json");
        assertEquals(2, json().size());
        run("op", "Add", "--json", "--format", "tensorflow");
        JsonObject add = json().get(0).getAsJsonObject();
        assertEquals("tensorflow", add.get("format").getAsString());
        assertEquals("x", add.getAsJsonArray("inputs").get(0).getAsJsonObject().get("name").getAsString());
    }

    @Test
    void setsMayBeNamedAndCapitalsMayBeWrong() {
        run("op", "com.microsoft.attention", "--json");
        JsonObject attention = json().get(0).getAsJsonObject();
        assertEquals("com.microsoft", attention.get("domain").getAsString());
        assertEquals(ExitCode.FINE, run("op", "matmul"));
        assertTrue(out().contains("MatMul  (ONNX)") && out().contains("MatMul  (TensorFlow)"), out());
    }

    @Test
    void jsonTellsVersionsAndDefaults() {
        run("op", "Squeeze", "--format", "ONNX", "--json");
        JsonObject squeeze = json().get(0).getAsJsonObject();
        JsonObject axes = squeeze.getAsJsonArray("inputs").get(1).getAsJsonObject();
        assertTrue(axes.get("optional").getAsBoolean());
        assertEquals(13, axes.getAsJsonArray("versions").get(0).getAsInt());
        assertTrue(axes.getAsJsonArray("versions").get(1).isJsonNull());
        run("op", "ConcatV2", "--json");
        JsonObject values = json().get(0).getAsJsonObject().getAsJsonArray("inputs").get(0).getAsJsonObject();
        assertEquals("N", values.get("count").getAsString());
    }

    @Test
    void withoutATypeAllAreListed() {
        assertEquals(ExitCode.FINE, run("op"));
        assertTrue(out().contains("\nONNX, com.microsoft\n"), out());
        assertTrue(out().contains("\nTensorFlow\n"), out());
        run("op", "--json", "--format", "onnx");
        assertTrue(json().size() > 200, "only " + json().size());
    }

    @Test
    void whatIsNotDescribedIsSaidToBe() {
        assertEquals(ExitCode.CHECK_FAILED, run("op", "Nothing", "--format", "onnx"));
        assertEquals("opscape: the op type Nothing is not described for ONNX\n", err.toString(StandardCharsets.UTF_8).replace("\r", ""));
        assertEquals(ExitCode.WRONG_USAGE, run("op", "Conv", "--format", "keras"));
    }
}
