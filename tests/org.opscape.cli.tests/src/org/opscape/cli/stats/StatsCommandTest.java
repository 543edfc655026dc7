/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
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
import org.opscape.cli.Main;

class StatsCommandTest {
    private static final String GRAPH = """
            node { name: "x" op: "Placeholder" }
            node { name: "c" op: "Const" }
            node { name: "dense/MatMul" op: "MatMul" input: "x" input: "c" }
            node { name: "dense/Relu" op: "Relu" input: "dense/MatMul" }
            node { name: "out" op: "Identity" input: "dense/Relu" }
            """;
    private static final String RUN = """
            step_stats { dev_stats { device: "/device:CPU:0"
              node_stats { node_name: "dense/MatMul" all_start_micros: 1000 op_end_rel_micros: 90 all_end_rel_micros: 90
                memory { allocator_name: "cpu" total_bytes: 2048 } }
              node_stats { node_name: "dense/Relu" all_start_micros: 1200 op_end_rel_micros: 9 all_end_rel_micros: 10 }
              node_stats { node_name: "_SOURCE" all_start_micros: 990 all_end_rel_micros: 1 }
            } }
            """;

    @TempDir private Path folder;

    private Path graph;
    private Path run;
    private Path data;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws IOException {
        graph = Files.writeString(folder.resolve("graph.pbtxt"), GRAPH);
        run = Files.writeString(folder.resolve("run.txt"), RUN);
        data = Files.writeString(folder.resolve("data.csv"), "name,flops,kind\ndense/MatMul,5,slow\nout:0,2,\nnone,1,\n");
    }

    private int stats(Object... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "stats";
        all[1] = graph.toString();
        for (int i = 0; i < arguments.length; i++) {
            all[i + 2] = arguments[i].toString();
        }
        return Main.run(new Console(out, err), all);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static JsonObject node(JsonArray nodes, String name) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).getAsJsonObject().get("name").getAsString().equals(name)) {
                return nodes.get(i).getAsJsonObject();
            }
        }
        throw new AssertionError("no node " + name + " in " + nodes);
    }

    @Test
    void theTableShowsTheLargestFirst() {
        assertEquals(0, stats("--run", run), err());
        assertTrue(out().contains("2 of 3 names found in the graph"), out());
        assertTrue(out().contains("not found: _SOURCE"), out());
        assertTrue(out().indexOf("dense") < out().indexOf("MatMul: MatMul"), out());
        assertTrue(out().indexOf("MatMul: MatMul") < out().indexOf("Relu: Relu"), out());
        assertTrue(out().contains("100 µs     210 µs  2.00 KiB"), out());
        assertTrue(out().contains("90 %"), out());
    }

    @Test
    void jsonHasTheNumbers() {
        assertEquals(0, stats("--run", run, "--data", data, "--json"), err());
        JsonObject json = JsonParser.parseString(out()).getAsJsonObject();
        assertEquals(2, json.get("matched").getAsInt());
        assertEquals(1, json.get("data").getAsJsonArray().get(0).getAsJsonObject().get("unmatched").getAsInt());
        JsonObject group = node(json.getAsJsonArray("nodes"), "dense");
        assertEquals(100, group.get("time").getAsDouble());
        assertEquals(210, group.get("wallSpan").getAsDouble());
        assertEquals(2048, group.get("memory").getAsDouble());
        assertEquals(5, group.getAsJsonObject("values").get("flops").getAsDouble());
        assertEquals(2, group.getAsJsonObject("devices").get("CPU:0").getAsInt());
        JsonObject operation = node(json.getAsJsonArray("nodes"), "dense/MatMul");
        assertEquals("MatMul", operation.get("op").getAsString());
        assertEquals("slow", operation.getAsJsonObject("values").get("kind").getAsString());
        assertEquals(0.9, operation.get("share").getAsDouble(), 1e-9);
    }

    @Test
    void rowsAreLimitedAndSorted() {
        assertEquals(0, stats("--run", run, "--top", "1", "--operations"), err());
        assertTrue(out().contains("dense/MatMul: MatMul") && !out().contains("Relu: Relu"), out());
        assertTrue(out().contains("1 more row"), out());
    }

    @Test
    void dataAloneWillDo() {
        assertEquals(0, stats("--data", data, "--by", "flops", "--aggregate", "max", "--depth", "1"), err());
        assertTrue(out().contains("flops"), out());
        assertTrue(out().contains("out: Identity"), out());
        assertFalse(out().contains("MatMul"), out());
    }

    @Test
    void whatIsMissingIsSaid() {
        assertEquals(2, stats());
        assertEquals(2, stats("--run", run, "--by", "colour"));
        assertEquals(2, stats("--run", run, "--step", "7"));
        assertEquals(2, stats("--run", run, "--depth", "-1"));
        assertEquals(3, stats("--run", folder.resolve("missing")));
        assertEquals(3, stats("--run", graph));
        assertTrue(err().contains("--run") && err().contains("'colour'") && err().contains("step 7") && err().contains("no such file"),
                err());
        assertTrue(err().contains("This is a GraphDef"), err());
    }
}
