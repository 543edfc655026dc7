/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.shapes.ShapeInference;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;
import org.opscape.testsupport.GraphBuilder;
import org.opscape.testsupport.SharedFiles;

class ComputeCostTest {
    private static double[] of(GraphBuilder builder) {
        return ComputeCost.of(GraphSnapshot.of(builder.graph(), Progress.NONE), Progress.NONE);
    }

    @Test
    void productsCountWhatIsSummedOver() {
        double[] costs = of(new GraphBuilder().op("a", "Const").shape(8, 3).op("b", "Const").shape(3, 5).op("ab", "MatMul", "a", "b")
                .shape(8, 5).op("batch", "Const").shape(-1, 3).op("row", "MatMul", "batch", "b").shape(-1, 5).op("unknown", "MatMul", "a",
                        "b"));
        assertEquals(0, costs[0]);
        assertEquals(2 * 8 * 5 * 3, costs[2]);
        assertEquals(2 * 5 * 3, costs[4]);
        assertEquals(Double.NaN, costs[5]);
    }

    @Test
    void convolutionsCountTheirKernels() {
        double[] costs = of(new GraphBuilder().op("x", "Const").shape(1, 9, 9, 4).op("k", "Const").shape(3, 3, 4, 16).op("y", "Conv2D", "x",
                "k").shape(1, 9, 9, 16).op("d", "Const").shape(3, 3, 16, 1).op("z", "DepthwiseConv2dNative", "y", "d").shape(1, 9, 9, 16)
                .op("relu", "Relu", "z").shape(1, 9, 9, 16).op("same", "Identity", "relu").shape(1, 9, 9, 16));
        assertEquals(2 * 81 * 16 * 36, costs[2]);
        assertEquals(2 * 81 * 16 * 9, costs[4]);
        assertEquals(81 * 16, costs[5]);
        assertEquals(0, costs[6]);
    }

    /** What is published of the networks: two operations for each of so many multiplications and additions, within a few percent. */
    @ParameterizedTest
    @CsvSource({"onnx__onnx__light_resnet50.onnx, 4.1", "onnx__onnx__light_densenet121.onnx, 2.87",
        "onnx__onnx__light_inception_v1.onnx, 1.5",
        "onnx__onnx__light_squeezenet.onnx, 0.352", "SciSharp__TensorFlow.NET__InceptionV3.meta, 5.73"})
    void realNetworksComputeWhatIsKnownOfThem(String model, double billions) throws ModelFileException {
        Optional<Path> shared = SharedFiles.model(model);
        if (shared.isPresent()) {
            GraphSnapshot graph = ShapeInference
                    .of(ModelFiles.open(shared.get(), OpenOptions.NONE, Progress.NONE).model().getGraphs().get(0), Progress.NONE).graph();
            double total = DoubleStream.of(ComputeCost.of(graph, Progress.NONE)).filter(cost -> cost > 0).sum();
            assertEquals(1, total / (2e9 * billions), 0.05, ComputeCost.text(total));
        }
    }

    @Test
    void isWrittenForPeople() {
        assertEquals("7.75 GFLOP", ComputeCost.text(7.75e9));
        assertEquals("12 FLOP", ComputeCost.text(12));
        assertEquals("1.50 kFLOP", ComputeCost.text(1500));
    }
}
