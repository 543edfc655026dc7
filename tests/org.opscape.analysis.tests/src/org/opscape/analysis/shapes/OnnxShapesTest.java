/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Operation;

/** Shapes of a small ONNX model: a shape that is computed, inputs that are left out, and images. */
class OnnxShapesTest {
    private static final String MODEL = """
            ir_version: 8
            opset_import { version: 17 }
            graph {
              node { input: "x" output: "s" name: "shape" op_type: "Shape" }
              node { input: "s" input: "zero" output: "n" name: "gather" op_type: "Gather" }
              node { input: "n" input: "axis" output: "u" name: "unsqueeze" op_type: "Unsqueeze" }
              node { input: "u" input: "rest" output: "t" name: "concat" op_type: "Concat" attribute { name: "axis" i: 0 type: INT } }
              node { input: "x" input: "t" output: "r" name: "reshape" op_type: "Reshape" }
              node { input: "r" input: "" input: "most" output: "c" name: "clip" op_type: "Clip" }
              node { input: "x" input: "w" output: "v" name: "conv" op_type: "Conv"
                attribute { name: "strides" ints: 2 ints: 2 type: INTS }
                attribute { name: "pads" ints: 1 ints: 1 ints: 1 ints: 1 type: INTS } }
              node { input: "x" input: "" input: "" input: "sizes" output: "z" name: "resize" op_type: "Resize" }
              node { input: "x" output: "a" name: "argmax" op_type: "ArgMax" attribute { name: "axis" i: 1 type: INT } }
              node { input: "c" output: "y" name: "foreign" op_type: "Relu" domain: "mine" }
              name: "g"
              initializer { name: "zero" data_type: 7 int64_data: 0 }
              initializer { name: "axis" data_type: 7 dims: 1 int64_data: 0 }
              initializer { name: "rest" data_type: 7 dims: 1 int64_data: -1 }
              initializer { name: "sizes" data_type: 7 dims: 4 int64_data: 2 int64_data: 3 int64_data: 16 int64_data: 16 }
              initializer { name: "most" data_type: 1 float_data: 1 }
              initializer { name: "w" data_type: 1 dims: 5 dims: 3 dims: 3 dims: 3 }
              input { name: "x" type { tensor_type { elem_type: 1
                shape { dim { dim_value: 2 } dim { dim_value: 3 } dim { dim_value: 8 } dim { dim_value: 8 } } } } }
              output { name: "y" }
            }
            """;

    @TempDir Path folder;

    @Test
    void followsShapes() throws Exception {
        Path file = Files.writeString(folder.resolve("m.textproto"), MODEL);
        Graph graph = ModelFiles.open(file, OpenOptions.NONE, Progress.NONE).model().getGraphs().get(0);
        GraphSnapshot inferred = ShapeInference.of(graph, Progress.NONE).graph();
        StringBuilder found = new StringBuilder();
        for (Operation operation : graph.getAllOperations()) {
            int index = operation.getIndex();
            if (inferred.isInferred(index, 0)) {
                found.append(operation.getName()).append(' ').append(inferred.outputType(index, 0)).append(' ')
                        .append(inferred.outputShape(index, 0).orElseThrow()).append(", ");
            }
        }
        assertEquals("shape int64 4, gather int64 scalar, unsqueeze int64 1, concat int64 2, reshape float32 2×192, "
                + "clip float32 2×192, conv float32 2×5×4×4, resize float32 2×3×16×16, argmax int64 2×1×8×8, ", found.toString());
    }
}
