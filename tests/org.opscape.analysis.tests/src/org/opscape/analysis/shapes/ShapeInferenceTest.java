/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Attribute;
import org.opscape.model.AttributeValue;
import org.opscape.model.Origin;
import org.opscape.model.Progress;
import org.opscape.model.Shape;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.testsupport.GraphBuilder;

class ShapeInferenceTest {
    private final GraphBuilder builder = new GraphBuilder();

    private GraphSnapshot infer() {
        builder.op("end", "Sink");
        builder.all().forEach(operation -> {
            if (operation.getName().startsWith("out")) {
                builder.input(operation.getName());
            }
        });
        return ShapeInference.of(builder.graph(), Progress.NONE).graph();
    }

    private Shape shape(GraphSnapshot graph, String name) {
        return graph.outputShape(builder.get(name).getIndex(), 0).orElse(Shape.UNKNOWN);
    }

    private void constant(String name, Shape shape, String values) {
        OpCase.constant(builder, name, shape, values);
    }

    /** As Flatten does: tf.reshape(x, [tf.shape(x)[0], -1]). */
    @Test
    void dimensionsAreFollowedThroughTheOpsThatComputeThem() {
        builder.op("x", "Placeholder").shape(32, 7, 7, 64).op("shape", "Shape", "x");
        constant("zero", Shape.of(1), "0");
        constant("one", Shape.of(1), "1");
        constant("rest", Shape.SCALAR, "-1");
        builder.op("slice", "StridedSlice", "shape", "zero", "one", "one").attributes(OpCase.attributes("shrink_axis_mask=1"))
                .op("pack", "Pack", "slice", "rest").op("out", "Reshape", "x", "pack");
        assertEquals(Shape.of(32, 3136), shape(infer(), "out"));
    }

    @Test
    void unknownElementsAreUnknownDimensions() {
        builder.op("x", "Placeholder").shape(-1, 6).op("shape", "Shape", "x");
        constant("axis", Shape.SCALAR, "0");
        builder.op("both", "ConcatV2", "shape", "shape", "axis").op("out", "Fill", "both", "axis");
        constant("axes", Shape.of(1), "0");
        builder.op("count", "Prod", "shape", "axes").op("packed", "Pack", "count").op("out2", "Reshape", "x", "packed");
        GraphSnapshot graph = infer();
        assertEquals(Shape.of(-1, 6, -1, 6), shape(graph, "out"));
        assertEquals(Shape.of(-1), shape(graph, "out2"));
    }

    @Test
    void whatTheFileTellsHolds() {
        builder.op("x", "Placeholder").shape(2, 3).op("y", "Relu", "x").shape(5, 5).op("z", "Neg", "y").output("float32", null)
                .op("w", "Neg", "z").output("float32", Shape.UNKNOWN);
        GraphSnapshot graph = infer();
        assertEquals(Shape.of(5, 5), shape(graph, "y"));
        assertEquals(Shape.of(5, 5), shape(graph, "z"));
        assertEquals(Shape.of(5, 5), shape(graph, "w"));
        assertFalse(graph.isInferred(1, 0));
        assertTrue(graph.isInferred(2, 0));
        assertTrue(graph.isInferred(graph.firstInput(3)));
        assertFalse(graph.isInferred(graph.firstInput(1)));
    }

    @Test
    void theSnapshotBeforeIsNotChanged() {
        builder.op("x", "Placeholder").shape(2, 3).op("y", "Relu", "x").op("z", "Relu", "y");
        GraphSnapshot before = GraphSnapshot.of(builder.graph(), Progress.NONE);
        GraphSnapshot after = ShapeInference.of(before, builder.graph().getAllOperations()::get, Progress.NONE).graph();
        assertEquals(1, before.size(before.firstInput(2)));
        assertEquals(6, after.size(after.firstInput(2)));
        assertEquals("float32", after.elementType(after.firstInput(2)));
        assertEquals("z", after.path(2));
    }

    private void loop(String body, String... inputs) {
        builder.op("start", "Placeholder").shape(4, 8).op("enter", "Enter", "start").op("merge", "Merge", "enter", "next")
                .op("condition", "LoopCond").op("switch", "Switch", "merge", "condition").op("exit", "Exit", "switch")
                .op("body", body, inputs).op("next", "NextIteration", "body").op("out", "Identity", "exit");
    }

    @Test
    void loopsKeepWhatTheirBodiesKeep() {
        loop("Tanh", "switch:1");
        assertEquals(Shape.of(4, 8), shape(infer(), "out"));
    }

    @Test
    void loopsLoseWhatTheirBodiesChange() {
        constant("axis", Shape.SCALAR, "1");
        loop("ConcatV2", "switch:1", "start", "axis");
        assertEquals(Shape.of(4, -1), shape(infer(), "out"), "one dimension grows");
    }

    @Test
    void loopsThatChangeTheRankAreUnknown() {
        constant("axis", Shape.SCALAR, "0");
        loop("ExpandDims", "switch:1", "axis");
        assertEquals(Shape.UNKNOWN, shape(infer(), "out"));
    }

    @Test
    void cyclesThatAreNoLoopsEnd() {
        builder.op("a", "Add", "b", "x").op("b", "Neg", "a").op("x", "Placeholder").shape(3).op("out", "Relu", "x");
        GraphSnapshot graph = infer();
        assertEquals(Shape.UNKNOWN, shape(graph, "a"));
        assertEquals(Shape.of(3), shape(graph, "out"));
    }

    @Test
    void variablesAreReadByTheirHandles() {
        builder.op("v", "VarHandleOp").output("resource", Shape.SCALAR)
                .attributes(new Attribute("dtype", new AttributeValue.Type("float32")),
                        new Attribute("shape", new AttributeValue.ShapeOf(Shape.of(100, 16))))
                .op("handle", "Enter", "v").op("out", "ReadVariableOp", "handle").op("ids", "Placeholder").output("int32", Shape.of(-1, 5))
                .op("out2", "ResourceGather", "v", "ids");
        GraphSnapshot graph = infer();
        assertEquals(Shape.of(100, 16), shape(graph, "out"));
        assertEquals("float32", graph.outputType(2, 0));
        assertEquals(Shape.of(-1, 5, 16), shape(graph, "out2"));
    }

    @Test
    void argumentsThatWereConnectedHandTheirShapesOn() {
        builder.op("x", "Placeholder").shape(2, 3).op("argument", "input_arg", "x").output("float32", null).op("out1", "Relu", "argument")
                .op("element", "input_arg", "x").output("int32", null).op("out2", "Relu", "element");
        builder.get("argument").setRole(OperationRole.ARGUMENT);
        builder.get("element").setRole(OperationRole.ARGUMENT);
        GraphSnapshot graph = infer();
        assertEquals(Shape.of(2, 3), shape(graph, "out1"));
        assertEquals(Shape.UNKNOWN, shape(graph, "out2"), "an element of a data set is no data set");
    }

    @Test
    void missingInputsTellNothing() {
        builder.op("x", "Placeholder").shape(2, 3).op("out", "Add", "missing", "x");
        assertEquals(Shape.UNKNOWN, shape(infer(), "out"));
    }

    @Test
    void attributesThatCannotBeReadTellNothing() {
        builder.op("x", "Placeholder").shape(2, 3).op("out", "MatMul", "x", "x");
        builder.get("out").setOrigin(Origin.of(new Attribute("(attributes)", new AttributeValue.Text("cannot be read", 14))));
        assertEquals(Shape.UNKNOWN, shape(infer(), "out"));
    }

    @Test
    void hugeNumbersAreHarmless() {
        long huge = Long.MAX_VALUE;
        builder.op("x", "Placeholder").shape(huge, huge).op("n", "Placeholder").shape(-7, huge);
        constant("sizes", Shape.of(2), huge + ", " + huge);
        constant("low", Shape.of(2), Long.MIN_VALUE + ", " + (Long.MIN_VALUE + 1));
        constant("axis", Shape.SCALAR, String.valueOf(Long.MIN_VALUE + 1));
        builder.op("out1", "ConcatV2", "x", "x", "axis").op("out2", "Tile", "x", "sizes").op("out3", "Slice", "x", "low", "sizes")
                .op("out4", "StridedSlice", "x", "low", "sizes", "sizes").op("out5", "Conv2D", "x", "x").op("out6", "Reshape", "n", "low")
                .op("out7", "Range", "axis", "axis", "axis").op("out8", "Sum", "x", "low").op("out9", "Add", "sizes", "low")
                .op("out10", "Gather", "n", "n").op("out11", "ExpandDims", "n", "axis").op("out12", "Transpose", "n", "low")
                .op("out13", "Fill", "low", "axis").op("out14", "OneHot", "n", "axis", "x", "x").op("out15", "Prod", "sizes", "axis");
        GraphSnapshot graph = infer();
        assertEquals(Shape.of(-1, -1), shape(graph, "out2"));
        assertEquals(2, shape(graph, "out6").rank());
    }

    @Test
    void outputNumbersThatAreFarTooHighTakeNoMemory() {
        builder.op("x", "Placeholder").shape(2);
        for (int i = 0; i < 100; i++) {
            builder.op("y" + i, "Relu", "x:" + (Integer.MAX_VALUE - i));
        }
        assertEquals(1, infer().knownOutputs(0));
    }

    @Test
    void itCanBeCancelled() {
        builder.op("x", "Placeholder").shape(2).op("out", "Relu", "x").op("z", "Relu", "out");
        Progress cancelled = new Progress() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        GraphSnapshot graph = GraphSnapshot.of(builder.graph(), Progress.NONE);
        assertThrows(CancellationException.class, () -> ShapeInference.of(graph, builder.graph().getAllOperations()::get, cancelled));
    }
}
