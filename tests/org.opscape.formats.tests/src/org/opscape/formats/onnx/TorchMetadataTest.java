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
import static org.opscape.formats.onnx.Models.entry;
import static org.opscape.formats.onnx.Models.model;
import static org.opscape.formats.onnx.Models.node;
import static org.opscape.formats.onnx.Models.value;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.formats.ModelFile;
import org.opscape.model.Attribute;
import org.opscape.model.AttributeValue;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Scope;

/** Models as torch.onnx writes them today: flat names of nodes, and beside them modules, lines of Python and nodes of torch.fx. */
class TorchMetadataTest {
    private static final String TRACE = """
            File "/models/run.py", line 90, in main
                model(image)
            File "/usr/lib/python3/site-packages/torch/nn/modules/module.py", line 1773, in _wrapped_call_impl
                return self._call_impl(*args, **kwargs)
                       ^^^^^^^^^^^^^^^^~~~~~
            File "C:\\net\\model.py", line 7, in forward
                return self.conv1(x)
            """;

    @TempDir Path folder;

    private static Proto torch(String name, String type, String input, String output, String[] names, String[] classes) {
        StringBuilder namespace = new StringBuilder();
        for (int i = 0; i < names.length; i++) {
            namespace.append(i == 0 ? "" : "/").append(names[i]).append(": ").append(classes[i]);
        }
        return node(name, type, input, output).with(9, "metadata_props", entry("namespace", namespace.toString()),
                entry("pkg.torch.onnx.class_hierarchy", PythonList.print(List.of(classes))),
                entry("pkg.torch.onnx.fx_node", "%" + output + " : [num_users=1] = call_function[target=x](args = (%x,), kwargs = {})"),
                entry("pkg.torch.onnx.name_scopes", PythonList.print(List.of(names))), entry("pkg.torch.onnx.stack_trace", TRACE));
    }

    private static byte[] sample() {
        Proto graph = new Proto().with(1, "node",
                torch("node_conv2d", "Conv", "x layer1.0.conv1.weight", "conv2d", new String[] {"", "layer1", "layer1.0", "layer1.0.conv1",
                    "conv2d"},
                        new String[] {"net.ResNet", "torch.nn.Sequential", "net.Block",
                            "torch.nn.modules.conv.Conv2d", "aten.conv2d.default"}),
                torch("node_relu", "Relu", "conv2d", "relu", new String[] {"", "layer1", "layer1.0", "relu"}, new String[] {"net.ResNet",
                    "torch.nn.Sequential", "net.Block", "aten.relu.default"}),
                torch("node_linear", "Gemm", "relu", "linear", new String[] {"", "fc", "linear"}, new String[] {"net.ResNet",
                    "torch.nn.modules.linear.Linear", "aten.linear.default"}))
                .with(2, "name", "main_graph")
                .with(5, "initializer", new Proto().with(1, "dims", 1L).with(2, "data_type", 1L).with(8, "name",
                        "layer1.0.conv1.weight").with(9, "raw_data", new byte[4]))
                .with(11, "input", value("x", 1L, 2L)).with(12, "output", value("linear", 1L, 2L));
        return model(10, graph).binary();
    }

    private static List<String> paths(Graph graph) {
        return graph.getAllOperations().stream().map(Operation::getPath).toList();
    }

    private static String texts(Operation operation) {
        StringBuilder texts = new StringBuilder();
        for (Attribute attribute : operation.getAttributes()) {
            texts.append(attribute.name()).append(' ').append(((AttributeValue.Text) attribute.value()).text()).append('\n');
        }
        return texts.toString();
    }

    @Test
    void modulesAreScopes() throws Exception {
        ModelFile file = Models.open(folder, sample());
        assertTrue(file.model().getProblems().isEmpty(), () -> file.model().getProblems().toString());
        assertEquals(List.of("x", "layer1.0.conv1.weight", "layer1/0/conv1/node_conv2d", "layer1/0/node_relu", "fc/node_linear", "linear"),
                paths(file.model().getGraphs().get(0)));
    }

    @Test
    void metadataCanBeRead() throws Exception {
        Operation conv = Models.open(folder, sample()).model().getGraphs().get(0).getAllOperations().get(2);
        assertEquals("""
                (modules) net.ResNet / torch.nn.Sequential / net.Block / torch.nn.modules.conv.Conv2d / aten.conv2d.default
                (torch.fx) %conv2d : [num_users=1] = call_function[target=x](args = (%x,), kwargs = {})
                (stack trace) net/model.py:7 forward: return self.conv1(x)
                (called from) modules/module.py:1773 _wrapped_call_impl: return self._call_impl(*args, **kwargs)
                (called from) models/run.py:90 main: model(image)
                """, texts(conv));
    }

    @Test
    void aRenamedModuleIsRenamedInAllThatSaysIt() throws Exception {
        byte[] before = sample();
        ModelFile file = Models.open(folder, before);
        Scope layer = file.model().getGraphs().get(0).getScopes().get(0);
        assertEquals("layer1", layer.getName());
        layer.setName("stem");
        Path copy = folder.resolve("copy.onnx");
        file.save(copy, Progress.NONE);
        String text = Files.readString(copy, StandardCharsets.ISO_8859_1);
        assertTrue(text.contains("['', 'stem', 'stem.0', 'stem.0.conv1', 'conv2d']"), text);
        assertTrue(text.contains(": net.ResNet/stem: /stem.0: net.Block/stem.0.conv1: torch.nn.modules.conv.Conv2d/conv2d: "), text);
        assertTrue(text.contains("'net.ResNet', '', 'net.Block', 'torch.nn.modules.conv.Conv2d', 'aten.conv2d.default'"), text);
        ModelFile again = Models.open(folder, Files.readAllBytes(copy));
        assertEquals("stem/0/conv1/node_conv2d", paths(again.model().getGraphs().get(0)).get(2));
        layer.setName("layer1");
        file.save(copy, Progress.NONE);
        assertArrayEquals(before, Files.readAllBytes(copy));
    }
}
