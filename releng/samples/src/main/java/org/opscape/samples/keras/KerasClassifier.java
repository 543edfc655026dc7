/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.keras;

import java.util.ArrayList;
import java.util.List;

import org.opscape.samples.graph.Attributes;
import org.opscape.samples.graph.Dialect;
import org.opscape.samples.graph.FunctionLibrary;
import org.opscape.samples.graph.GraphWriter;
import org.opscape.samples.graph.OperationCatalog;
import org.opscape.samples.graph.OperationDefinitions;
import org.opscape.samples.graph.Shape;
import org.opscape.samples.graph.Tensor;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.SaverDef;
import org.tensorflow.proto.SavedModel;
import org.tensorflow.proto.SignatureDef;
import org.tensorflow.proto.TensorInfo;
import org.tensorflow.proto.TensorProto;
import org.tensorflow.proto.VersionDef;

import com.google.protobuf.ByteString;

/** A recurrent text classifier as TensorFlow 2 saves it: functions, a loop, a conditional, resources as variables and a signature. */
public final class KerasClassifier {

    private static final int PRODUCER = 561;
    private static final int LENGTH = 20;
    private static final String INPUT = "words";
    private static final List<KerasLayer> LAYERS = List.of(new EmbeddingLayer("embedding", 1000, LENGTH, 16),
            new LstmLayer("lstm", LENGTH, 16, 24),
            new DenseLayer("dense", 24, 16, "Relu"), new DropoutLayer("dropout", 16, 0.3f), new DenseLayer("dense_1", 16, 3, "Softmax"));

    private final OperationCatalog catalog = OperationCatalog.load();
    private final FunctionLibrary library = new FunctionLibrary(catalog);
    private final GraphDef.Builder nodes = GraphDef.newBuilder();
    private final GraphWriter graph = new GraphWriter(nodes::addNode, Dialect.GRAPH, catalog);
    private final SequentialFunctions functions = new SequentialFunctions(library, "sequential", LAYERS, DataType.DT_INT32,
            Shape.of(-1, LENGTH));
    private final CheckpointFunctions checkpoints = new CheckpointFunctions(library, functions.variables());
    private final ObjectGraph objects = new ObjectGraph(LAYERS);

    private KerasClassifier() {
    }

    /** The whole SavedModel; it has no checkpoint beside it. */
    public static SavedModel build() {
        return new KerasClassifier().write();
    }

    private SavedModel write() {
        String served = functions.signature(INPUT, functions.whole(INPUT));
        functions.model();
        List<Tensor> handles = functions.variables().stream().map(this::handle).toList();
        List<Tensor> values = new ArrayList<>();
        for (int i = 0; i < handles.size(); i++) {
            KerasVariable variable = functions.variables().get(i);
            values.add(new Handle(handles.get(i), variable.shape()).read(graph, variable.name() + "/Read/ReadVariableOp"));
        }
        Tensor input = placeholder("serving_default_" + INPUT, DataType.DT_INT32, Shape.of(-1, LENGTH));
        Tensor output = SequentialFunctions.call(graph.op("StatefulPartitionedCall"), served, prepended(input, handles),
                functions.outputShape());
        SaverDef saver = saver(handles, values);
        graph.op("NoOp").build();
        return saved(signature(input, output), saver);
    }

    private Tensor handle(KerasVariable variable) {
        return graph.op("VarHandleOp").name(variable.name()).attr("dtype", DataType.DT_FLOAT).attr("shape", variable.shape())
                .attr("shared_name", variable.name()).build().output();
    }

    private Tensor placeholder(String name, DataType type, Shape shape) {
        return graph.op("Placeholder").name(name).attr("dtype", type).attr("shape", shape).build().output();
    }

    private SaverDef saver(List<Tensor> handles, List<Tensor> values) {
        Tensor file = placeholder("saver_filename", DataType.DT_STRING, Shape.SCALAR);
        ByteString description = objects.toCheckpoint().toByteString();
        Tensor kept = graph.constant("Const", TensorProto.newBuilder().setDtype(DataType.DT_STRING).setTensorShape(Shape.SCALAR.toProto())
                .addStringVal(description).build());
        List<Tensor> saved = prepended(file, values);
        saved.add(kept);
        Tensor save = checkpoint(checkpoints.save(), saved);
        Tensor restore = checkpoint(checkpoints.restore(), prepended(file, handles));
        return SaverDef.newBuilder().setFilenameTensorName(file.qualifiedName()).setSaveTensorName(save.qualifiedName())
                .setRestoreOpName(restore.op().name()).setVersion(SaverDef.CheckpointFormatVersion.V2).build();
    }

    private Tensor checkpoint(String function, List<Tensor> arguments) {
        return graph.op("StatefulPartitionedCall").inputs(arguments).attr("Tout", Attributes.types(List.of(DataType.DT_STRING)))
                .attr("f", Attributes.function(function)).shapes(Shape.SCALAR).build().output();
    }

    private static List<Tensor> prepended(Tensor first, List<Tensor> others) {
        List<Tensor> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }

    private static SignatureDef signature(Tensor input, Tensor output) {
        return SignatureDef.newBuilder().putInputs(INPUT, info(input)).putOutputs("classes", info(output))
                .setMethodName("tensorflow/serving/predict").build();
    }

    private static TensorInfo info(Tensor tensor) {
        return TensorInfo.newBuilder().setName(tensor.qualifiedName()).setDtype(tensor.type()).setTensorShape(tensor.shape().toProto())
                .build();
    }

    private SavedModel saved(SignatureDef signature, SaverDef saver) {
        TensorInfo none = TensorInfo.newBuilder().setName("NoOp").build();
        SignatureDef init = SignatureDef.newBuilder().putOutputs("__saved_model_init_op", none).build();
        var info = MetaGraphDef.MetaInfoDef.newBuilder().addTags("serve")
                .setStrippedOpList(OperationDefinitions.of(catalog, graph.usedTypes()));
        GraphDef whole = nodes.setLibrary(library.build()).setVersions(VersionDef.newBuilder().setProducer(PRODUCER).setMinConsumer(12))
                .build();
        MetaGraphDef meta = MetaGraphDef.newBuilder().setMetaInfoDef(info).setGraphDef(whole).setSaverDef(saver)
                .setObjectGraphDef(objects.toProto())
                .putSignatureDef("serving_default", signature).putSignatureDef("__saved_model_init_op", init).build();
        return SavedModel.newBuilder().setSavedModelSchemaVersion(1).addMetaGraphs(meta).build();
    }
}
