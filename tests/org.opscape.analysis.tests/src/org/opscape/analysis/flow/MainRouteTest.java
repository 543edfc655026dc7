/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Progress;
import org.opscape.testsupport.GraphBuilder;

class MainRouteTest {
    private static List<String> route(GraphSnapshot graph, MainRoute route) {
        return IntStream.of(route.path().operations()).mapToObj(graph::path).toList();
    }

    private static GraphSnapshot snapshot(GraphBuilder builder) {
        return GraphSnapshot.of(builder.graph(), Progress.NONE);
    }

    @Test
    void keepsToTheTrunkBesideAShortcut() {
        GraphSnapshot graph = snapshot(new GraphBuilder().op("x", "Placeholder").shape(32, 32).op("w", "VariableV2").shape(900, 900)
                .op("conv", "Conv2D", "x", "w").shape(32, 32).op("relu", "Relu", "conv").shape(32, 32).op("sum", "Add", "relu", "x")
                .shape(32, 32).op("small", "Mean", "sum").shape(10).op("large", "Tile", "sum").shape(64, 64)
                .op("y", "Concat", "small", "large").shape(4106));
        MainRoute route = MainRoute.of(graph, Progress.NONE);
        assertEquals(List.of("x", "conv", "relu", "sum", "large", "y"), route(graph, route));
    }

    @Test
    void doesNotGoByAShape() {
        GraphSnapshot graph = snapshot(new GraphBuilder().op("x", "Placeholder").shape(8).op("shape", "Shape", "x").shape(1)
                .op("noise", "RandomUniform", "shape").shape(8).op("floor", "Floor", "noise").shape(8).op("mask", "Mul", "x", "floor")
                .shape(8));
        assertEquals(List.of("x", "mask"), route(graph, MainRoute.of(graph, Progress.NONE)));
    }

    private static GraphBuilder training() {
        return new GraphBuilder().op("x", "Placeholder").op("w", "VariableV2").op("w/init", "RandomUniform").op("w/Assign", "Assign", "w",
                "w/init").op("y", "MatMul", "x", "w").op("loss", "Mean", "y").op("loss/summary", "ScalarSummary", "loss")
                .op("gradients/ones", "Const").op("gradients/y_grad/MatMul", "MatMul", "gradients/ones", "w")
                .op("clip", "ClipByValue", "gradients/y_grad/MatMul").op("rate", "Const")
                .op("update", "ApplyGradientDescent", "w", "rate", "clip").op("train", "NoOp", "^update").op("save/names", "Const")
                .op("save/path", "PlaceholderWithDefault", "save/names").op("save/SaveV2", "SaveV2", "save/path", "save/names", "w")
                .op("save/after", "Identity", "save/path", "^save/SaveV2").op("init", "NoOp", "^w/Assign");
    }

    @Test
    void tellsThePartsOfTrainingApart() {
        GraphSnapshot graph = snapshot(training());
        Parts parts = MainRoute.of(graph, Progress.NONE).parts();
        List<Part> expected = List.of(Part.FORWARD, Part.FORWARD, Part.INITIALIZER, Part.INITIALIZER, Part.FORWARD, Part.FORWARD,
                Part.SUMMARY, Part.GRADIENT, Part.GRADIENT, Part.GRADIENT, Part.OPTIMIZER, Part.OPTIMIZER, Part.OPTIMIZER, Part.SAVER,
                Part.SAVER, Part.SAVER, Part.SAVER, Part.INITIALIZER);
        assertEquals(expected, IntStream.range(0, graph.operations()).mapToObj(parts::of).toList());
    }

    @Test
    void findsTheEnds() {
        GraphSnapshot graph = snapshot(training());
        MainRoute route = MainRoute.of(graph, Progress.NONE);
        assertEquals(List.of(new End(0, End.Kind.INPUT)), route.ends().inputs());
        assertEquals(List.of(new End(5, End.Kind.LOSS), new End(12, End.Kind.UPDATE)), route.ends().outputs());
        assertEquals(List.of("x", "y", "loss"), route(graph, route));
    }

    @Test
    void examplesComeOutOfTheirQueue() {
        GraphSnapshot graph = snapshot(new GraphBuilder().op("queue", "FIFOQueueV2").op("reader", "TFRecordReaderV2")
                .op("read", "ReaderReadV2", "reader").op("decode", "DecodeJpeg", "read").op("put", "QueueEnqueueV2", "queue", "decode")
                .op("take", "QueueDequeueV2", "queue").op("y", "Relu", "take"));
        MainRoute route = MainRoute.of(graph, Progress.NONE);
        assertEquals(Part.INPUT_PIPELINE, route.parts().of(3));
        assertEquals(List.of(new End(5, End.Kind.EXAMPLES)), route.ends().inputs());
        assertEquals(List.of("take", "y"), route(graph, route));
    }

    @Test
    void isEmptyWhereNothingFlows() {
        GraphSnapshot graph = snapshot(new GraphBuilder().op("a", "NoOp").op("b", "NoOp", "^a"));
        assertEquals(List.of(), route(graph, MainRoute.of(graph, Progress.NONE)));
        assertTrue(MainRoute.of(snapshot(new GraphBuilder()), Progress.NONE).ends().inputs().isEmpty());
    }
}
