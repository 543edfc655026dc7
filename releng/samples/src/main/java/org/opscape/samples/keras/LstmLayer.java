/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.keras;

import java.util.List;
import java.util.stream.Stream;

import org.opscape.samples.graph.Attributes;
import org.opscape.samples.graph.Constants;
import org.opscape.samples.graph.GraphWriter;
import org.opscape.samples.graph.Operation;
import org.opscape.samples.graph.Shape;
import org.opscape.samples.graph.Tensor;
import org.tensorflow.proto.DataType;

/** A long short-term memory over a sequence, as a loop with functions for its condition and its body; gives the last output. */
record LstmLayer(String name, int length, int inputs, int units) implements KerasLayer {

    @Override
    public List<KerasVariable> variables() {
        return List.of(new KerasVariable(name + "/lstm_cell/kernel", "lstm_cell_matmul_readvariableop", Shape.of(inputs, 4L * units)),
                new KerasVariable(name + "/lstm_cell/recurrent_kernel", "lstm_cell_matmul_1_readvariableop", Shape.of(units, 4L * units)),
                new KerasVariable(name + "/lstm_cell/bias", "lstm_cell_biasadd_readvariableop", Shape.of(4L * units)));
    }

    @Override
    public Shape outputShape() {
        return Shape.of(-1, units);
    }

    @Override
    public Tensor write(Place place, Tensor input, List<Handle> handles) {
        GraphWriter graph = place.graph();
        Tensor batch = element(graph, graph.apply("Shape", "Shape", input), 0);
        Tensor output = zeros(graph, batch);
        Tensor state = zeros(graph, batch);
        Tensor steps = transposed(graph, input);
        Tensor count = element(graph, graph.apply("Shape", "Shape", steps), 0);
        Tensor outputs = graph.op("TensorListReserve").name("TensorArrayV2")
                .input(elementShape(graph, "TensorArrayV2/element_shape", units))
                .input(count).attr("element_dtype", DataType.DT_FLOAT).build().output();
        String unstack = "TensorArrayUnstack/TensorListFromTensor";
        Tensor list = graph.apply("TensorListFromTensor", unstack, steps, elementShape(graph, unstack + "/element_shape", inputs));
        Operation loop = loop(place, List.of(graph.constant("time", 0), outputs, output, state, count, list), handles);
        String stack = "TensorArrayV2Stack/TensorListStack";
        Tensor all = graph.op("TensorListStack").name(stack).input(loop.output(3))
                .input(elementShape(graph, stack + "/element_shape", units))
                .attr("element_dtype", DataType.DT_FLOAT).attr("num_elements", length).shapes(Shape.of(length, -1, units)).build().output();
        return element(graph, all, -1);
    }

    /** One element along the first dimension; -1 is the last. */
    private static Tensor element(GraphWriter graph, Tensor from, int index) {
        return graph.scope("strided_slice", () -> graph.op("StridedSlice").name(graph.prefix()).input(from)
                .input(single(graph, "stack", index))
                .input(single(graph, "stack_1", index + 1)).input(single(graph, "stack_2", 1)).attr("shrink_axis_mask", 1)
                .build().output());
    }

    private static Tensor single(GraphWriter graph, String name, int value) {
        return graph.constant(name, Constants.vector(value));
    }

    private static Tensor elementShape(GraphWriter graph, String name, int size) {
        return graph.constant(name, -1, size);
    }

    private Tensor zeros(GraphWriter graph, Tensor batch) {
        return graph.scope("zeros", () -> {
            Tensor size = graph.op("Pack").name("packed").inputs(List.of(batch, graph.constant("packed/1", units))).build().output();
            return graph.op("Fill").name(graph.prefix()).input(size).input(graph.constant("Const", 0f)).shapes(outputShape()).build()
                    .output();
        });
    }

    private static Tensor transposed(GraphWriter graph, Tensor input) {
        return graph.apply("Transpose", "transpose", input, graph.constant("transpose/perm", 1, 0, 2));
    }

    private Operation loop(Place place, List<Tensor> start, List<Handle> handles) {
        GraphWriter graph = place.graph();
        LstmLoop functions = new LstmLoop(this, place.prefix() + "while_");
        Stream<Tensor> counters = Stream.of(graph.constant("while/loop_counter", 0), graph.constant("while/maximum_iterations", length));
        List<Tensor> values = Stream.of(counters, start.stream(), handles.stream().map(Handle::resource)).flatMap(stream -> stream)
                .toList();
        List<Shape> shapes = values.stream().map(Tensor::shape).toList();
        return graph.op("While").name("while").inputs(values).attr("cond", Attributes.function(functions.condition(place.library())))
                .attr("body", Attributes.function(functions.body(place.library()))).attr("parallel_iterations", 32)
                .attr("output_shapes", Attributes.shapes(shapes)).shapes(shapes).build();
    }
}
