/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.opscape.samples.graph.GraphWriter;
import org.opscape.samples.graph.Shape;
import org.opscape.samples.graph.Tensor;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.NodeDef;

class GradientsTest {

    private final List<NodeDef> nodes = new ArrayList<>();
    private final GraphWriter graph = new GraphWriter(nodes::add);
    private final Variables variables = new Variables(graph, "");
    private final Layers layers = new Layers(graph, variables);

    @Test
    void everyTrainedVariableGetsAGradientOfItsShape() {
        Tensor input = graph.op("Placeholder").attr("dtype", DataType.DT_FLOAT).attr("shape", Shape.of(8, 5)).build().output();
        Tensor loss = layers.meanOfAll("loss", layers.dense("d2", layers.dense("d1", input, 4, Initializer.zeros()), 3,
                Initializer.zeros()));
        Map<Variable, Gradient> gradients = Gradients.of(graph, loss, variables.trainable());
        assertEquals(4, gradients.size());
        gradients.forEach((variable, gradient) -> assertEquals(variable.shape(), assertInstanceOf(Gradient.Dense.class, gradient).value()
                .shape()));
    }

    @Test
    void gradientsOfSeveralInputsAreHeldTogether() {
        Tensor input = graph.op("Placeholder").attr("dtype", DataType.DT_FLOAT).attr("shape", Shape.of(8, 5)).build().output();
        Gradients.of(graph, layers.meanOfAll("loss", layers.dense("d", input, 3, Initializer.zeros())), variables.trainable());
        assertTrue(names().containsAll(List.of("gradients/d/BiasAdd_grad/tuple/group_deps",
                "gradients/d/BiasAdd_grad/tuple/control_dependency",
                "gradients/d/BiasAdd_grad/tuple/control_dependency_1", "gradients/loss_grad/truediv")), names().toString());
    }

    @Test
    void usesOfATensorAreSummed() {
        Variable x = variables.trainable("x", Shape.of(3), Initializer.ones());
        Tensor square = graph.apply("Mul", "square", x.read(), x.read());
        Gradients.of(graph, layers.meanOfAll("loss", square), variables.trainable());
        assertTrue(names().contains("gradients/AddN"), names().toString());
    }

    @Test
    void whatTheLossDoesNotNeedGetsNone() {
        Variable used = variables.trainable("used", Shape.of(3), Initializer.ones());
        variables.trainable("unused", Shape.of(3), Initializer.ones());
        Map<Variable, Gradient> gradients = Gradients.of(graph, layers.meanOfAll("loss", used.read()), variables.trainable());
        assertEquals(List.of(used), List.copyOf(gradients.keySet()));
    }

    @Test
    void broadcastOperandsAreSummedOverWhatWasRepeated() {
        Variable row = variables.trainable("row", Shape.of(3), Initializer.ones());
        Variable matrix = variables.trainable("matrix", Shape.of(2, 3), Initializer.ones());
        Gradients.of(graph, layers.meanOfAll("loss", graph.apply("Add", "add", matrix.read(), row.read())), variables.trainable());
        assertTrue(names().contains("gradients/add_grad/BroadcastGradientArgs"), names().toString());
    }

    @Test
    void lookedUpRowsStayRows() {
        Variable table = variables.trainable("table", Shape.of(10, 4), Initializer.ones());
        Tensor ids = graph.op("Placeholder").attr("dtype", DataType.DT_INT32).attr("shape", Shape.of(6)).build().output();
        Tensor loss = layers.meanOfAll("loss", layers.lookup("lookup", table.read(), ids));
        assertInstanceOf(Gradient.Rows.class, Gradients.of(graph, loss, variables.trainable()).get(table));
    }

    private List<String> names() {
        return nodes.stream().map(NodeDef::getName).toList();
    }
}
