/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.keras;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.opscape.samples.graph.Attributes;
import org.opscape.samples.graph.FunctionLibrary;
import org.opscape.samples.graph.FunctionWriter;
import org.opscape.samples.graph.GraphWriter;
import org.opscape.samples.graph.OperationBuilder;
import org.opscape.samples.graph.Shape;
import org.opscape.samples.graph.Tensor;
import org.tensorflow.proto.DataType;

/**
 * The functions that Keras traces for a sequential model: the whole model in one, each layer alone, and the model that calls its layers.
 */
final class SequentialFunctions {

    private final FunctionLibrary library;
    private final String model;
    private final List<KerasLayer> layers;
    private final DataType inputType;
    private final Shape inputShape;

    SequentialFunctions(FunctionLibrary library, String model, List<KerasLayer> layers, DataType inputType, Shape inputShape) {
        this.library = library;
        this.model = model;
        this.layers = List.copyOf(layers);
        this.inputType = inputType;
        this.inputShape = inputShape;
    }

    List<KerasVariable> variables() {
        return layers.stream().flatMap(layer -> layer.variables().stream()).toList();
    }

    Shape outputShape() {
        return layers.get(layers.size() - 1).outputShape();
    }

    /** The whole model as it predicts, every layer's operations in a scope of its own. */
    String whole(String input) {
        return library.define("__inference__wrapped_model", function -> {
            GraphWriter graph = function.graph();
            Tensor start = function.argument(input, inputType, inputShape);
            List<List<Handle>> handles = layers.stream().map(layer -> named(function, layer, model + "_" + layer.name() + "_")).toList();
            Tensor end = graph.scope(model, () -> {
                Tensor flow = start;
                for (int i = 0; i < layers.size(); i++) {
                    KerasLayer layer = layers.get(i);
                    Tensor before = flow;
                    List<Handle> own = handles.get(i);
                    flow = graph.scope(layer.name(), () -> layer.write(new KerasLayer.Place(graph, library, Optional.empty()), before,
                            own));
                }
                return flow;
            });
            finish(function, end);
        });
    }

    /** What a signature runs. */
    String signature(String input, String called) {
        return library.define("__inference_signature_wrapper", function -> forward(function, input, called));
    }

    /** The model as it is called from Python, in training or not. */
    String model() {
        List<String> functions = layers.stream().map(this::layer).toList();
        String inner = library.define("__inference_" + model + "_layer_call_and_return_conditional_losses", function -> {
            Tensor flow = function.argument("inputs", inputType, inputShape);
            Tensor training = function.argument("training", DataType.DT_BOOL, Shape.SCALAR);
            List<Handle> handles = unnamed(function);
            int used = 0;
            for (int i = 0; i < layers.size(); i++) {
                int count = layers.get(i).variables().size();
                flow = callLayer(function.graph(), layers.get(i), functions.get(i), List.of(flow, training),
                        handles.subList(used, used + count));
                used += count;
            }
            finish(function, flow);
        });
        return library.define("__inference_" + model + "_layer_call_fn", function -> forwardTraining(function, inner));
    }

    private String layer(KerasLayer layer) {
        return library.define("__inference_" + layer.name() + "_layer_call_and_return_conditional_losses", function -> {
            int index = layers.indexOf(layer);
            boolean first = index == 0;
            Tensor input = function.argument("inputs", first ? inputType : DataType.DT_FLOAT, first ? inputShape : layers.get(index - 1)
                    .outputShape());
            Optional<Tensor> training = layer instanceof DropoutLayer ? Optional.of(function.argument("training", DataType.DT_BOOL,
                    Shape.SCALAR))
                    : Optional.empty();
            List<Handle> handles = named(function, layer, "");
            finish(function, layer.write(new KerasLayer.Place(function.graph(), library, training), input, handles));
        });
    }

    private static Tensor callLayer(GraphWriter graph, KerasLayer layer, String function, List<Tensor> inputs, List<Handle> handles) {
        boolean stateful = !handles.isEmpty();
        List<Tensor> arguments = new ArrayList<>(layer instanceof DropoutLayer ? inputs : inputs.subList(0, 1));
        handles.forEach(handle -> arguments.add(handle.resource()));
        String type = stateful ? "StatefulPartitionedCall" : "PartitionedCall";
        return call(graph.op(type).name(layer.name() + "/" + type), function, arguments, layer.outputShape());
    }

    /** Completes a call of a function with one result. */
    static Tensor call(OperationBuilder call, String function, List<Tensor> arguments, Shape result) {
        long[] resources = IntStream.range(0, arguments.size()).filter(i -> arguments.get(i).type() == DataType.DT_RESOURCE)
                .asLongStream().toArray();
        return call.inputs(arguments).attr("Tout", Attributes.types(List.of(DataType.DT_FLOAT))).attr("f", Attributes.function(function))
                .attr("_read_only_resource_inputs", Attributes.ints(resources)).shapes(result).build().output();
    }

    private void forward(FunctionWriter function, String input, String called) {
        List<Tensor> arguments = new ArrayList<>(List.of(function.argument(input, inputType, inputShape)));
        unnamed(function).forEach(handle -> arguments.add(handle.resource()));
        finish(function, call(function.graph().op("StatefulPartitionedCall"), called, arguments, outputShape()));
    }

    private void forwardTraining(FunctionWriter function, String called) {
        List<Tensor> arguments = new ArrayList<>(List.of(function.argument("inputs", inputType, inputShape)));
        arguments.add(function.argument("training", DataType.DT_BOOL, Shape.SCALAR));
        unnamed(function).forEach(handle -> arguments.add(handle.resource()));
        finish(function, call(function.graph().op("StatefulPartitionedCall"), called, arguments, outputShape()));
    }

    private static List<Handle> named(FunctionWriter function, KerasLayer layer, String prefix) {
        return layer.variables().stream()
                .map(variable -> new Handle(function.argument(prefix + variable.use() + "_resource", DataType.DT_RESOURCE, Shape.SCALAR),
                        variable.shape()))
                .toList();
    }

    private List<Handle> unnamed(FunctionWriter function) {
        return variables().stream().map(variable -> new Handle(function.argument("unknown", DataType.DT_RESOURCE, Shape.SCALAR),
                variable.shape()))
                .toList();
    }

    private static void finish(FunctionWriter function, Tensor result) {
        function.result("identity", function.graph().apply("Identity", "Identity", result));
    }
}
