/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opscape.formats.onnx.Models.body;
import static org.opscape.formats.onnx.Models.entry;
import static org.opscape.formats.onnx.Models.find;
import static org.opscape.formats.onnx.Models.model;
import static org.opscape.formats.onnx.Models.node;
import static org.opscape.formats.onnx.Models.value;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.formats.ModelFile;
import org.opscape.formats.Reference.Kind;
import org.opscape.model.Attribute;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Problem;
import org.opscape.model.dataflow.Severity;

/** A value that has another name has it everywhere, and others that are called alike elsewhere keep theirs. */
class RenamedValuesTest {
    @TempDir Path folder;

    /** A model that says the names of two parameters and of a value between nodes in all the places there are. */
    private static Proto sample(String weights, String sparse, String between) {
        Proto named = new Proto().with(1, "dims", 2L).with(2, "data_type", 1L).with(8, "name", weights).with(9, "raw_data", new byte[8]);
        Proto values = new Proto().with(1, "dims", 1L).with(2, "data_type", 1L).with(8, "name", sparse).with(9, "raw_data", new byte[4]);
        Proto indices = new Proto().with(1, "dims", 1L).with(2, "data_type", 7L).with(8, "name", "b").with(9, "raw_data", new byte[8]);
        Proto taking = new Proto().with(1, "node", node("b", "Neg", between, "t")).with(2, "name", "b").with(12, "output", value("t", 1L));
        Proto own = new Proto().with(1, "node", node("b", "Neg", "b", "u")).with(2, "name", "b").with(12, "output", value("u", 1L))
                .with(5, "initializer", indices);
        Proto sharding = new Proto().with(1, "configuration_id", "b").with(2, "sharding_spec", new Proto().with(1, "tensor_name", between));
        Proto graph = new Proto().with(1, "node", node("b", "Mul", "x " + weights, between).with(10, "device_configurations", sharding),
                node("if", "If", between, "y").with(5, "attribute", body("then_branch", taking), body("else_branch", own)),
                node("f", "F", sparse, "z").with(7, "domain", "b")).with(2, "name", "b").with(5, "initializer", named)
                .with(11, "input", value("x", 1L), value(weights, 1L, 2L)).with(12, "output", value("y", 1L), value("z", 1L))
                .with(13, "value_info", value(between, 1L, "b"))
                .with(14, "quantization_annotation", new Proto().with(1, "tensor_name", between).with(2, "quant_parameter_tensor_names",
                        entry("b", weights)))
                .with(15, "sparse_initializer", new Proto().with(1, "values", values).with(2, "indices", indices).with(3, "dims", 4L));
        Proto start = new Proto().with(1, "node", node("b", "Constant", "", "b")).with(2, "name", "b").with(12, "output", value("b", 1L));
        Proto step = new Proto().with(1, "node", node("b", "Sub", weights + " x", "next")).with(2, "name", "b");
        Proto training = new Proto().with(1, "initialization", start).with(2, "algorithm", step)
                .with(3, "initialization_binding", entry(weights, "b")).with(4, "update_binding", entry(weights, "next"));
        Proto opset = new Proto().with(1, "domain", "").with(2, "version", 18L);
        Proto function = new Proto().with(1, "name", "F").with(4, "input", "b").with(5, "output", "c")
                .with(7, "node", node("b", "Neg", "b", "c")).with(9, "opset_import", opset).with(10, "domain", "b");
        return model(8, graph).with(8, "opset_import", new Proto().with(1, "domain", "b").with(2, "version", 1L))
                .with(20, "training_info", training).with(25, "functions", function);
    }

    private byte[] saved(ModelFile file) throws Exception {
        Path copy = folder.resolve("copy");
        file.save(copy, Progress.NONE);
        return Files.readAllBytes(copy);
    }

    private static void rename(Graph graph, String from, String to) {
        for (Operation operation : graph.getAllOperations()) {
            operation.getOutputs().stream().filter(output -> output.getName().equals(from)).forEach(output -> output.setName(to));
        }
    }

    @Test
    void everyPlaceIsRewritten() throws Exception {
        Proto before = sample("w", "s", "b");
        Proto after = sample("layer/weights", "p", "layer/b");
        byte[][] given = {before.binary(), before.text().getBytes(StandardCharsets.UTF_8)};
        byte[][] expected = {after.binary(), after.text().getBytes(StandardCharsets.UTF_8)};
        for (int i = 0; i < given.length; i++) {
            ModelFile file = Models.open(folder, given[i]);
            Graph main = file.model().getGraphs().get(0);
            assertEquals(List.of(Severity.INFO), file.model().getProblems().stream().map(Problem::getSeverity).toList());
            rename(main, "w", "layer/weights");
            rename(main, "s", "p");
            rename(main, "b", "layer/b");
            assertEquals(new String(expected[i], StandardCharsets.UTF_8), new String(saved(file), StandardCharsets.UTF_8));
            Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
            file.rewrite((kind, holder, old, now) -> kinds.merge(kind, 1, Integer::sum), Progress.NONE);
            assertEquals(Map.of(Kind.VALUE, 15), kinds);
            rename(main, "layer/weights", "w");
            rename(main, "p", "s");
            rename(main, "layer/b", "b");
            assertArrayEquals(given[i], saved(file));
        }
    }

    @Test
    void namesInFunctionsAndBodiesAreTheirOwn() throws Exception {
        byte[] bytes = sample("w", "s", "b").binary();
        ModelFile file = Models.open(folder, bytes);
        Graph function = file.model().getGraphs().get(1);
        assertEquals("F", function.getName());
        rename(function, "b", "argument");
        Graph again = Models.open(folder, saved(file)).model().getGraphs().get(1);
        assertEquals("argument", again.getAllOperations().get(0).getName());
        assertEquals("argument", again.getAllOperations().get(1).getInputs().get(0).getSource().getName());
        assertEquals(bytes.length + 2 * ("argument".length() - 1), saved(file).length);
    }

    @Test
    void parametersThatAreInputsAreMarked() throws Exception {
        Graph main = Models.open(folder, sample("w", "s", "b").binary()).model().getGraphs().get(0);
        assertTrue(find(main, "w").getAttributes().stream().anyMatch(each -> each.name().equals(Attribute.MODEL_INPUT)));
        assertTrue(find(main, "s").getAttributes().stream().noneMatch(each -> each.name().equals(Attribute.MODEL_INPUT)));
    }
}
