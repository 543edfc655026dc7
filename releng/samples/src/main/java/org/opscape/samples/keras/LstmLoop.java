/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.keras;

import java.util.ArrayList;
import java.util.List;

import org.opscape.samples.graph.FunctionLibrary;
import org.opscape.samples.graph.FunctionWriter;
import org.opscape.samples.graph.GraphWriter;
import org.opscape.samples.graph.Operation;
import org.opscape.samples.graph.Shape;
import org.opscape.samples.graph.Tensor;
import org.tensorflow.proto.DataType;

/**
 * The condition and the body of the loop of a long short-term memory (Hochreiter and Schmidhuber, 1997).
 *
 * @param prefix the beginning of the names of functions and arguments
 */
record LstmLoop(LstmLayer layer, String prefix) {

    private static final int COUNTER = 0;
    private static final int TIME = 2;
    private static final int OUTPUTS = 3;
    private static final int OUTPUT = 4;
    private static final int STATE = 5;
    private static final int LENGTH = 6;
    private static final int INPUTS = 7;
    private static final int VARIABLES = 8;

    String condition(FunctionLibrary library) {
        return library.define(prefix + "cond", function -> {
            List<Tensor> arguments = arguments(function);
            Tensor more = function.graph().apply("Less", "Less", arguments.get(TIME), arguments.get(LENGTH));
            function.result("identity", function.graph().apply("Identity", "Identity", more));
        });
    }

    String body(FunctionLibrary library) {
        return library.define(prefix + "body", function -> {
            List<Tensor> arguments = arguments(function);
            List<Tensor> results = step(function.graph(), arguments);
            for (int i = 0; i < results.size(); i++) {
                function.result(i == 0 ? "identity" : "identity_" + i, results.get(i));
            }
        });
    }

    private List<Tensor> arguments(FunctionWriter function) {
        List<Tensor> arguments = new ArrayList<>();
        arguments.add(function.argument(prefix + "loop_counter", DataType.DT_INT32, Shape.SCALAR));
        arguments.add(function.argument(prefix + "maximum_iterations", DataType.DT_INT32, Shape.SCALAR));
        arguments.add(function.argument(prefix + "placeholder", DataType.DT_INT32, Shape.SCALAR));
        arguments.add(function.argument(prefix + "placeholder_1", DataType.DT_VARIANT, Shape.SCALAR));
        arguments.add(function.argument(prefix + "placeholder_2", DataType.DT_FLOAT, layer.outputShape()));
        arguments.add(function.argument(prefix + "placeholder_3", DataType.DT_FLOAT, layer.outputShape()));
        arguments.add(function.argument(prefix + "strided_slice_1_0", DataType.DT_INT32, Shape.SCALAR));
        arguments.add(function.argument(prefix + "tensorarrayunstack_tensorlistfromtensor_0", DataType.DT_VARIANT, Shape.SCALAR));
        layer.variables().forEach(variable -> arguments
                .add(function.argument(prefix + variable.use() + "_resource_0", DataType.DT_RESOURCE, Shape.SCALAR)));
        return arguments;
    }

    private List<Tensor> step(GraphWriter graph, List<Tensor> arguments) {
        Tensor shape = graph.constant("TensorArrayV2Read/TensorListGetItem/element_shape", -1, layer.inputs());
        Tensor input = graph.op("TensorListGetItem").name("TensorArrayV2Read/TensorListGetItem").input(arguments.get(INPUTS))
                .input(arguments.get(TIME))
                .input(shape).attr("element_dtype", DataType.DT_FLOAT).shapes(Shape.of(-1, layer.inputs())).build().output();
        List<Tensor> next = graph.scope("lstm_cell", () -> cell(graph, input, arguments));
        Tensor outputs = graph.apply("TensorListSetItem", "TensorArrayV2Write/TensorListSetItem", arguments.get(OUTPUTS),
                arguments.get(TIME), next.get(0));
        Tensor time = graph.apply("AddV2", "add", arguments.get(TIME), graph.constant("add/y", 1));
        Tensor counter = graph.apply("AddV2", "add", arguments.get(COUNTER), graph.constant("add_1/y", 1));
        List<Tensor> results = new ArrayList<>(arguments);
        results.set(COUNTER, graph.apply("Identity", "Identity", counter));
        results.set(1, graph.apply("Identity", "Identity", arguments.get(1)));
        results.set(TIME, graph.apply("Identity", "Identity", time));
        results.set(OUTPUTS, graph.apply("Identity", "Identity", outputs));
        results.set(OUTPUT, graph.apply("Identity", "Identity", next.get(0)));
        results.set(STATE, graph.apply("Identity", "Identity", next.get(1)));
        return results;
    }

    /** Gates from input and last output; gives the next output and the next state. */
    private List<Tensor> cell(GraphWriter graph, Tensor input, List<Tensor> arguments) {
        Tensor fromInput = graph.apply("MatMul", "MatMul", input, read(graph, arguments, 0, "MatMul/ReadVariableOp"));
        Tensor fromOutput = graph.apply("MatMul", "MatMul", arguments.get(OUTPUT), read(graph, arguments, 1, "MatMul_1/ReadVariableOp"));
        Tensor sum = graph.apply("AddV2", "add", fromInput, fromOutput);
        Tensor biased = graph.apply("BiasAdd", "BiasAdd", sum, read(graph, arguments, 2, "BiasAdd/ReadVariableOp"));
        Operation gates = graph.op("Split").name("split").input(graph.constant("split/split_dim", 1)).input(biased).attr("num_split", 4)
                .shapes(layer.outputShape(), layer.outputShape(), layer.outputShape(), layer.outputShape()).build();
        Tensor in = graph.apply("Sigmoid", "Sigmoid", gates.output(0));
        Tensor forget = graph.apply("Sigmoid", "Sigmoid", gates.output(1));
        Tensor kept = graph.apply("Mul", "mul", forget, arguments.get(STATE));
        Tensor added = graph.apply("Mul", "mul", in, graph.apply("Tanh", "Tanh", gates.output(2)));
        Tensor state = graph.apply("AddV2", "add", kept, added);
        Tensor out = graph.apply("Sigmoid", "Sigmoid", gates.output(3));
        return List.of(graph.apply("Mul", "mul", out, graph.apply("Tanh", "Tanh", state)), state);
    }

    private Tensor read(GraphWriter graph, List<Tensor> arguments, int variable, String name) {
        return new Handle(arguments.get(VARIABLES + variable), layer.variables().get(variable).shape()).read(graph, name);
    }
}
