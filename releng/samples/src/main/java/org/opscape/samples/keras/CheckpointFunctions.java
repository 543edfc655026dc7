/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.keras;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.opscape.samples.graph.Attributes;
import org.opscape.samples.graph.Constants;
import org.opscape.samples.graph.FunctionLibrary;
import org.opscape.samples.graph.FunctionWriter;
import org.opscape.samples.graph.GraphWriter;
import org.opscape.samples.graph.Operation;
import org.opscape.samples.graph.Shape;
import org.opscape.samples.graph.Tensor;
import org.tensorflow.proto.DataType;

/** The functions that save the variables of a model and restore them. */
final class CheckpointFunctions {

    private static final String OBJECT_GRAPH = "_CHECKPOINTABLE_OBJECT_GRAPH";

    private final FunctionLibrary library;
    private final List<KerasVariable> variables;

    CheckpointFunctions(FunctionLibrary library, List<KerasVariable> variables) {
        this.library = library;
        this.variables = variables;
    }

    String save() {
        return library.define("__inference__traced_save", function -> {
            GraphWriter graph = function.graph();
            Tensor prefix = function.argument("file_prefix", DataType.DT_STRING, Shape.SCALAR);
            List<Tensor> values = new ArrayList<>();
            variables.forEach(variable -> values.add(
                    function.argument("savev2_" + variable.name().replace('/', '_') + "_read_readvariableop", DataType.DT_FLOAT,
                            variable.shape())));
            values.add(function.argument("savev2_const", DataType.DT_STRING, Shape.SCALAR));
            Tensor file = shard(graph, prefix);
            Operation saved = graph.op("SaveV2").input(file).input(keys(graph, "SaveV2/tensor_names"))
                    .input(slices(graph, "SaveV2/shape_and_slices"))
                    .inputs(values).build();
            Tensor files = graph.op("Pack").name("MergeV2Checkpoints/checkpoint_prefixes").inputs(List.of(file)).control(saved).build()
                    .output();
            Operation merged = graph.op("MergeV2Checkpoints").input(files).input(prefix).build();
            Tensor result = graph.op("Identity").input(prefix).control(merged).build().output();
            function.result("identity_1", graph.apply("Identity", "Identity", result));
        });
    }

    /** The name of a part of a checkpoint: another one beside remote storage. */
    private static Tensor shard(GraphWriter graph, Tensor prefix) {
        Tensor remote = graph.op("StaticRegexFullMatch").input(prefix).attr("pattern", "^s3://.*").build().output();
        Tensor ending = graph.apply("Select", "Select", remote, graph.constant("Const", ".part"), graph.constant("Const", "_temp/part"));
        Tensor base = graph.op("StringJoin").inputs(List.of(prefix, ending)).build().output();
        return graph.apply("ShardedFilename", "ShardedFilename", base, graph.constant("ShardedFilename/shard", 0),
                graph.constant("num_shards", 1));
    }

    String restore() {
        return library.define("__inference__traced_restore", function -> {
            GraphWriter graph = function.graph();
            Tensor prefix = function.argument("file_prefix", DataType.DT_STRING, Shape.SCALAR);
            List<Tensor> handles = variables.stream()
                    .map(variable -> function.argument("assignvariableop_" + variable.name().replace('/', '_'), DataType.DT_RESOURCE,
                            Shape.SCALAR))
                    .toList();
            List<DataType> types = new ArrayList<>(variables.stream().map(variable -> DataType.DT_FLOAT).toList());
            types.add(DataType.DT_STRING);
            Operation restored = graph.op("RestoreV2").input(prefix).input(keys(graph, "RestoreV2/tensor_names"))
                    .input(slices(graph, "RestoreV2/shape_and_slices")).attr("dtypes", Attributes.types(types))
                    .shapes(types.stream().map(type -> Shape.UNKNOWN).toList()).build();
            finish(function, prefix, assign(graph, handles, restored));
        });
    }

    private static List<Operation> assign(GraphWriter graph, List<Tensor> handles, Operation restored) {
        return IntStream.range(0, handles.size()).mapToObj(i -> {
            Tensor value = graph.apply("Identity", "Identity", restored.output(i));
            return graph.op("AssignVariableOp").input(handles.get(i)).input(value).build();
        }).toList();
    }

    private static void finish(FunctionWriter function, Tensor prefix, List<Operation> assigned) {
        Operation all = function.graph().group("NoOp", assigned);
        function.result("identity_1", function.graph().op("Identity").input(prefix).control(all).build().output());
    }

    private Tensor keys(GraphWriter graph, String name) {
        Stream<String> values = variables.stream().map(variable -> variable.name() + "/.ATTRIBUTES/VARIABLE_VALUE");
        return graph.constant(name, Constants.vector(Stream.concat(values, Stream.of(OBJECT_GRAPH)).toList()));
    }

    private Tensor slices(GraphWriter graph, String name) {
        return graph.constant(name, Constants.vector(IntStream.rangeClosed(0, variables.size()).mapToObj(i -> "").toList()));
    }
}
