/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.fidelity;

import static org.opscape.fidelity.Nodes.FLOAT;
import static org.opscape.fidelity.Nodes.LONG;
import static org.opscape.fidelity.Nodes.NONE;
import static org.opscape.fidelity.Nodes.STRING;

import java.util.List;
import java.util.Map;
import org.opscape.fidelity.Specimen.Step;
import org.tensorflow.proto.CollectionDef;
import org.tensorflow.proto.FunctionDef;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.QueueRunnerDef;
import org.tensorflow.proto.TensorShapeProto;

/** Queues, data sets, tables and tensors in parts. */
final class DataSpecimens {
    private static final TensorShapeProto SCALAR = Nodes.shape();

    private DataSpecimens() {
    }

    static Specimen queue() {
        Nodes nodes = new Nodes().placeholder("in/value", FLOAT)
                .add("fifo/queue", "FIFOQueueV2", NONE, "component_types", List.of(FLOAT), "shapes", List.of(Nodes.shape(2)), "capacity",
                        10,
                        "shared_name", "", "container", "")
                .add("fifo/enqueue", "QueueEnqueueV2", List.of("fifo/queue", "in/value"), "Tcomponents", List.of(FLOAT))
                .add("fifo/close", "QueueCloseV2", List.of("fifo/queue")).add("fifo/size", "QueueSizeV2", List.of("fifo/queue"))
                .scalar("fifo/two", 2).add("batch/dequeue", "QueueDequeueManyV2", List.of("fifo/queue", "fifo/two"), "component_types",
                        List.of(FLOAT))
                .add("batch/exp", "Exp", List.of("batch/dequeue"), "T", FLOAT);
        QueueRunnerDef runner = QueueRunnerDef.newBuilder().setQueueName("fifo/queue").addEnqueueOpName("fifo/enqueue")
                .setCloseOpName("fifo/close").setCancelOpName("fifo/close").build();
        MetaGraphDef model = MetaGraphDef.newBuilder().setGraphDef(nodes.graph())
                .putCollectionDef("queue_runners", CollectionDef.newBuilder()
                        .setBytesList(CollectionDef.BytesList.newBuilder().addValue(runner.toByteString())).build())
                .build();
        return new Specimen("queue", model, List.of(new Step(Map.of("in/value", Feed.floats(7, 2)), List.of(), List.of("fifo/enqueue")),
                new Step(Map.of("in/value", Feed.floats(8, 2)), List.of(), List.of("fifo/enqueue")), Step.fetch("fifo/size"),
                Step.fetch("batch/exp"), Step.target("fifo/close")));
    }

    static Specimen dataset() {
        FunctionDef map = new Nodes().add("scale/square", "Mul", List.of("x", "x"), "T", FLOAT)
                .add("scale/out", "Identity", List.of("scale/square:z:0"), "T", FLOAT)
                .function("map_fn", List.of("x:FLOAT"), List.of("y:FLOAT=scale/out:output:0"));
        List<Object> types = List.of(FLOAT);
        List<Object> shapes = List.of(SCALAR);
        List<Object> batched = List.of(Nodes.shape(-1));
        Nodes nodes = new Nodes().floats("data/values", 1, 2, 3, 5, 8)
                .add("data/slices", "TensorSliceDataset", List.of("data/values"), "Toutput_types", types, "output_shapes", shapes)
                .add("data/map", "MapDataset", List.of("data/slices"), "f", Nodes.call("map_fn"), "Targuments", List.of(), "output_types",
                        types, "output_shapes", shapes)
                .scalar("data/size", 2L).add("data/whole", "Const", NONE, "dtype", Nodes.BOOL, "value",
                        org.tensorflow.proto.TensorProto.newBuilder().setDtype(Nodes.BOOL).setTensorShape(SCALAR).addBoolVal(false).build())
                .add("data/batch", "BatchDatasetV2", List.of("data/map", "data/size", "data/whole"), "output_types", types, "output_shapes",
                        batched)
                .add("iterator/it", "IteratorV2", NONE, "output_types", types, "output_shapes", batched, "shared_name", "", "container", "")
                .add("iterator/make", "MakeIterator", List.of("data/batch", "iterator/it"))
                .add("iterator/next", "IteratorGetNext", List.of("iterator/it"), "output_types", types, "output_shapes", batched)
                .add("iterator/log", "Log1p", List.of("iterator/next"), "T", FLOAT).with(map);
        return Specimen.of("data set", nodes, Step.target("iterator/make"), Step.fetch("iterator/log"), Step.fetch("iterator/log"),
                Step.fetch("iterator/log"));
    }

    static Specimen table() {
        Nodes nodes = new Nodes().placeholder("words", STRING).strings("table/keys", "words", "table/keys", "table/table", "größe")
                .longs("table/values", 10, 20, 30, 40).scalar("table/default", -1L)
                .add("table/table", "HashTableV2", NONE, "key_dtype", STRING, "value_dtype", LONG, "shared_name", "", "container", "")
                .add("table/import", "LookupTableImportV2", List.of("table/table", "table/keys", "table/values"), "Tin", STRING, "Tout",
                        LONG)
                .add("init_all_tables", "NoOp", List.of("^table/import"))
                .add("look/find", "LookupTableFindV2", List.of("table/table", "words", "table/default"), "Tin", STRING, "Tout", LONG)
                .text("look/label", "table/table").add("look/same", "Identity", List.of("look/label", "^look/find"), "T", STRING);
        MetaGraphDef model = MetaGraphDef.newBuilder().setGraphDef(nodes.graph())
                .putCollectionDef("table_initializer", CollectionDef.newBuilder()
                        .setNodeList(CollectionDef.NodeList.newBuilder().addValue("init_all_tables")).build())
                .build();
        return new Specimen("table of strings", model, List.of(Step.target("init_all_tables"),
                Step.fetch(Map.of("words", Feed.texts("größe", "words", "nothing")), "look/find", "look/same")));
    }

    /** Several devices' worth of colocations, random numbers with seeds, and outputs beyond the first. */
    static Specimen colocated() {
        Nodes nodes = new Nodes().placeholder("x", FLOAT).longs("random/shape", 3, 2)
                .add("random/uniform", "RandomUniform", List.of("random/shape"), "dtype", FLOAT, "T", LONG, "seed", 5, "seed2", 7)
                .scalar("split/axis", 0)
                .add("split/split", "Split", List.of("split/axis", "x"), "T", FLOAT, "num_split", 3, "_class", List.of("loc:@x"))
                .add("split/b", "Neg", List.of("split/split:2", "^split/split"), "T", FLOAT, "_class",
                        List.of("loc:@split/split", "loc:@x"))
                .add("split/split/c", "Exp", List.of("split/split:1"), "T", FLOAT, "_class", List.of("loc:@split/b"))
                .add("out/sum", "AddN", List.of("split/split", "split/split/c", "split/b"), "T", FLOAT, "N", 3)
                .add("out", "Identity", List.of("out/sum"), "T", FLOAT);
        return Specimen.of("colocations", nodes, Step.fetch(Map.of("x", Feed.floats(9, 3, 2)), "out", "random/uniform"),
                Step.fetch("random/uniform"));
    }

    /** What is found by a name that another node has as an attribute: staging areas, and temporary variables as sums had them. */
    static Specimen named() {
        Nodes nodes = new Nodes().placeholder("x", FLOAT)
                .add("stage/put", "Stage", List.of("x"), "dtypes", List.of(FLOAT), "shared_name", "stage/area", "container", "")
                .add("stage/get", "Unstage", NONE, "dtypes", List.of(FLOAT), "shared_name", "stage/area", "container", "")
                .add("sum/temporary", "TemporaryVariable", NONE, "dtype", FLOAT, "shape", Nodes.shape(2), "var_name", "")
                .floats("sum/zeros", 0, 0)
                .add("sum/assign", "Assign", List.of("sum/temporary", "sum/zeros"), "T", FLOAT, "_class", List.of("loc:@sum/temporary"))
                .add("sum/add", "AssignAdd", List.of("sum/assign", "x"), "T", FLOAT, "_class", List.of("loc:@sum/temporary"))
                .add("sum/destroy", "DestroyTemporaryVariable", List.of("sum/add"), "T", FLOAT, "var_name", "sum/temporary", "_class",
                        List.of("loc:@sum/temporary"))
                .add("sum/out", "Sqrt", List.of("sum/destroy"), "T", FLOAT);
        return Specimen.of("names in attributes", nodes,
                new Step(Map.of("x", Feed.floats(12, 2)), List.of("sum/out"), List.of("stage/put")), Step.fetch("stage/get"));
    }

    /** Arrays and stacks, which are known by their handles; what they are called is a label. */
    static Specimen arrays() {
        Nodes nodes = new Nodes().placeholder("x", FLOAT).scalar("array/size", 2).scalar("array/zero", 0).scalar("array/one", 1)
                .add("array/array", "TensorArrayV3", List.of("array/size"), "dtype", FLOAT, "tensor_array_name", "array/array")
                .add("array/write", "TensorArrayWriteV3", List.of("array/array", "array/zero", "x", "array/array:1"), "T", FLOAT)
                .add("array/again", "TensorArrayWriteV3", List.of("array/array", "array/one", "x", "array/write"), "T", FLOAT)
                .longs("array/indices", 1, 0).add("array/cast", "Cast", List.of("array/indices"), "SrcT", LONG, "DstT", Nodes.INT)
                .add("array/gather", "TensorArrayGatherV3", List.of("array/array", "array/cast", "array/again"), "dtype", FLOAT)
                .add("stack/stack", "StackV2", List.of("array/size"), "elem_type", FLOAT, "stack_name", "array/array")
                .add("stack/push", "StackPushV2", List.of("stack/stack", "x"), "T", FLOAT)
                .add("stack/pop", "StackPopV2", List.of("stack/stack", "^stack/push"), "elem_type", FLOAT);
        return Specimen.of("arrays and stacks", nodes, Step.fetch(Map.of("x", Feed.floats(13, 3)), "array/gather", "stack/pop"));
    }
}
