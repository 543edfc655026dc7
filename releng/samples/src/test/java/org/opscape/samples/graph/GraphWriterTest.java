/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.NodeDef;

class GraphWriterTest {

    private final List<NodeDef> nodes = new ArrayList<>();
    private final GraphWriter graph = new GraphWriter(nodes::add);

    @Test
    void takenNamesGetNumbers() {
        graph.constant("a", 1);
        graph.constant("a_1", 1);
        graph.constant("a", 1);
        graph.constant("a", 1);
        assertEquals(List.of("a", "a_1", "a_2", "a_3"), names());
    }

    @Test
    void scopesAreUniqueUnlessTheirNameIsWhole() {
        graph.scope("s", () -> graph.constant("a", 1));
        graph.scope("s", () -> graph.constant("a", 1));
        graph.scope("s/", () -> graph.constant("b", 1));
        assertEquals(List.of("s/a", "s_1/a", "s/b"), names());
    }

    @Test
    void typesAndDefaultsFollowFromTheInputs() {
        Tensor a = graph.constant("a", Constants.floats(Shape.of(2, 3), new float[6]));
        Tensor b = graph.constant("b", Constants.floats(Shape.of(3, 4), new float[12]));
        Tensor product = graph.apply("MatMul", "MatMul", a, b);
        assertEquals(Shape.of(2, 4), product.shape());
        NodeDef node = nodes.get(2);
        assertEquals(DataType.DT_FLOAT, node.getAttrOrThrow("T").getType());
        assertTrue(node.containsAttr("transpose_b"));
        assertEquals(4, node.getAttrOrThrow("_output_shapes").getList().getShape(0).getDim(1).getSize());
    }

    @Test
    void wrongInputsAreRefused() {
        Tensor number = graph.constant("a", 1f);
        assertThrows(IllegalArgumentException.class, () -> graph.apply("LogicalAnd", "and", number, number));
        assertThrows(IllegalArgumentException.class, () -> graph.apply("MatMul", "one", number));
        assertThrows(IllegalArgumentException.class, () -> graph.apply("Cast", "untold", number));
    }

    @Test
    void controlsReachOnlyTheFirstOperationsOfTheirBlock() {
        Tensor before = graph.constant("before", 1f);
        graph.controls(List.of(before.op()), () -> {
            Tensor inner = graph.apply("Neg", "inner", before);
            graph.apply("Neg", "outer", inner);
        });
        assertEquals(List.of("before", "^before"), nodes.get(1).getInputList());
        assertEquals(List.of("inner"), nodes.get(2).getInputList());
    }

    @Test
    void colocationFollowsTheGroupOfTheOther() {
        Tensor first = graph.device("/device:GPU:0", () -> graph.constant("first", 1f));
        Tensor second = graph.colocated(first.op(), () -> graph.apply("Neg", "second", first));
        graph.colocated(second.op(), () -> graph.apply("Neg", "third", second));
        assertEquals("/device:GPU:0", nodes.get(2).getDevice());
        assertEquals("loc:@first", nodes.get(2).getAttrOrThrow("_class").getList().getS(0).toStringUtf8());
    }

    @Test
    void functionsNameTheOutputsOfTheirNodes() {
        FunctionWriter function = new FunctionWriter("f", graph.catalog());
        Tensor x = function.argument("x", DataType.DT_FLOAT, Shape.of(4, 2));
        Operation split = function.graph().op("Unique").input(x).build();
        function.result("y", split.output(1));
        var written = function.build();
        assertEquals("x", written.getNodeDef(0).getInput(0));
        assertEquals("Unique:idx:0", written.getRetOrThrow("y"));
    }

    private List<String> names() {
        return nodes.stream().map(NodeDef::getName).toList();
    }
}
