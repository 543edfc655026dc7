/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.info;

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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.cli.Console;
import org.opscape.cli.Main;
import org.opscape.testsupport.SharedFiles;

class InfoCommandTest {
    private static final String FROZEN = """
            node { name: "x" op: "Placeholder" attr { key: "dtype" value { type: DT_FLOAT } }
              attr { key: "shape" value { shape { dim { size: -1 } dim { size: 1000 } } } } }
            node { name: "w" op: "Const" attr { key: "dtype" value { type: DT_FLOAT } }
              attr { key: "value" value { tensor { dtype: DT_FLOAT
                tensor_shape { dim { size: 1000 } dim { size: 2000 } } float_val: 0 } } } }
            node { name: "product" op: "MatMul" input: "x" input: "w" attr { key: "T" value { type: DT_FLOAT } } }
            node { name: "end" op: "Unheard" input: "product" attr { key: "T" value { type: DT_FLOAT } } }
            versions { producer: 27 }
            """;
    private static final String TRAINED = """
            node { name: "w" op: "VariableV2" attr { key: "dtype" value { type: DT_FLOAT } }
              attr { key: "shape" value { shape { dim { size: 4 } dim { size: 5 } } } } }
            node { name: "w/Momentum" op: "VariableV2" attr { key: "dtype" value { type: DT_FLOAT } }
              attr { key: "shape" value { shape { dim { size: 4 } dim { size: 5 } } } } }
            node { name: "mean" op: "VariableV2" attr { key: "dtype" value { type: DT_FLOAT } }
              attr { key: "shape" value { shape { dim { size: 5 } } } } }
            node { name: "train" op: "ApplyMomentum" input: "w" input: "w/Momentum" }
            """;

    @TempDir private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private String info(String graph, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("graph.pbtxt"), graph);
        String[] arguments = new String[options.length + 2];
        arguments[0] = "info";
        arguments[1] = file.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        assertEquals(0, Main.run(new Console(out, err), arguments), () -> err.toString(StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private JsonObject json(String graph) throws IOException {
        return JsonParser.parseString(info(graph, "--json")).getAsJsonObject();
    }

    @Test
    void whatAGraphDeclaresToTakeAndGive() throws IOException {
        String model = """
                ir_version: 8
                opset_import { version: 17 }
                graph { name: "g" node { input: "x" output: "y" name: "r" op_type: "Relu" }
                  input { name: "x" type { tensor_type { elem_type: 1 shape { dim { dim_param: "N" } dim { dim_value: 3 } } } } }
                  output { name: "y" } }
                """;
        JsonObject info = json(model);
        assertEquals("[{\"name\":\"x\",\"tensor\":\"x\",\"type\":\"float32\",\"shape\":[-1,3]}]", info.get("inputs").toString());
        assertEquals("[{\"name\":\"y\",\"tensor\":\"r\",\"type\":\"float32\",\"shape\":[-1,3]}]", info.get("outputs").toString());
        out.reset();
        String text = info(model);
        assertTrue(text.contains("Inputs        x  float32 ?×3\n  Outputs       y  float32 ?×3"), text);
        out.reset();
        assertEquals("[]", json(FROZEN).get("inputs").toString());
    }

    @Test
    void parametersOfAFrozenGraph() throws IOException {
        JsonObject parameters = json(FROZEN).getAsJsonObject("parameters");
        assertEquals(2_000_000, parameters.get("total").getAsLong());
        assertEquals(8_000_000, parameters.get("bytes").getAsLong());
        assertEquals("constants", parameters.get("in").getAsString());
    }

    @Test
    void parametersAndWhatTrainingKeeps() throws IOException {
        JsonObject parameters = json(TRAINED).getAsJsonObject("parameters");
        assertEquals(25, parameters.get("total").getAsLong());
        assertEquals(20, parameters.get("trainable").getAsLong());
        assertEquals(5, parameters.get("fixed").getAsLong());
        assertEquals(20, parameters.get("slots").getAsLong());
        assertEquals(80, parameters.get("slotBytes").getAsLong());
        assertEquals("variables", parameters.get("in").getAsString());
    }

    @Test
    void shapesAndLargestTensors() throws IOException {
        JsonObject info = json(FROZEN);
        JsonObject shapes = info.getAsJsonObject("shapes");
        assertEquals(4, shapes.get("outputs").getAsInt());
        assertEquals(2, shapes.get("told").getAsInt());
        assertEquals(1, shapes.get("inferred").getAsInt());
        JsonObject largest = info.getAsJsonArray("largestTensors").get(0).getAsJsonObject();
        assertEquals("w", largest.get("name").getAsString());
        assertFalse(largest.get("inferred").getAsBoolean());
        JsonObject product = info.getAsJsonArray("largestTensors").get(1).getAsJsonObject();
        assertEquals("[-1,2000]", product.getAsJsonArray("shape").toString());
        assertEquals(8000, product.get("bytes").getAsLong());
        assertTrue(product.get("inferred").getAsBoolean());
    }

    @Test
    void factsForPeople() throws IOException {
        String text = info(FROZEN);
        assertTrue(text.contains("Parameters    2,000,000, 7.63 MiB\n"), text);
        assertTrue(text.contains("Shapes        of 4 outputs 50 % in the file, 25 % inferred, 25 % unknown\n"), text);
        assertTrue(text.contains("float32 ?×2000 (inferred)  product\n"), text);
        out.reset();
        text = info(TRAINED);
        assertTrue(text.contains("25, 100 B; of these 5 are not trained; besides, training keeps 20\n"), text);
    }

    @Test
    void signaturesOfASavedModel() {
        Optional<Path> shared = SharedFiles.model("SciSharp__TensorFlow.NET__lstm_from_sequential/saved_model.pb");
        if (shared.isPresent()) {
            assertEquals(0, Main.run(new Console(out, err), "info", shared.get().toString()));
            String text = out.toString(StandardCharsets.UTF_8);
            assertTrue(text.contains("in   input_1  float32 ?×5×3  (serving_default_input_1)\n"), text);
            assertTrue(text.contains("out  dense  float32 ?×1  (StatefulPartitionedCall)\n"), text);
            out.reset();
            assertEquals(0, Main.run(new Console(out, err), "info", shared.get().toString(), "--json"));
            JsonObject signature = JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject()
                    .getAsJsonArray("signatures").get(1).getAsJsonObject();
            assertEquals("serving_default", signature.get("name").getAsString());
            assertEquals("[-1,5,3]", signature.getAsJsonArray("inputs").get(0).getAsJsonObject().getAsJsonArray("shape").toString());
        }
    }
}
