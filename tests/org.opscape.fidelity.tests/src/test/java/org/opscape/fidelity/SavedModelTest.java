/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.opscape.fidelity.Nodes.FLOAT;
import static org.opscape.fidelity.Nodes.LONG;
import static org.opscape.fidelity.Nodes.NONE;
import static org.opscape.fidelity.Nodes.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.fidelity.Specimen.Step;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.proto.AssetFileDef;
import org.tensorflow.proto.CollectionDef;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.SavedModel;
import org.tensorflow.proto.SavedObjectGraphOuterClass.SavedConstant;
import org.tensorflow.proto.SavedObjectGraphOuterClass.SavedObject;
import org.tensorflow.proto.SavedObjectGraphOuterClass.SavedObjectGraph;
import org.tensorflow.proto.SignatureDef;
import org.tensorflow.proto.Struct.TypeSpecProto;
import org.tensorflow.proto.TensorInfo;

/**
 * A SavedModel is loaded by TensorFlow's own loader after random edits: it finds the variables, the assets and the initialiser, and its
 * signatures, sparse and composite ones too, give what they gave.
 */
class SavedModelTest {
    private static final int ROUNDS = 10;
    private static final int EDITS = 15;

    @TempDir Path folder;

    @BeforeAll
    static void needsTensorFlow() {
        assumeTrue(TensorFlowRuntime.whyNot().isEmpty(), TensorFlowRuntime.whyNot());
    }

    @Test
    void signaturesGiveWhatTheyGave() throws Exception {
        Path exported = export();
        Path saved = exported.resolve("saved_model.pb");
        byte[] bytes = Files.readAllBytes(saved);
        List<String> expected = outputs(exported);
        assertEquals(5, expected.size());
        for (int round = 0; round < ROUNDS; round++) {
            Files.write(saved, bytes);
            ModelFile file = ModelFiles.open(exported, OpenOptions.NONE, Progress.NONE);
            RandomEdits edits = new RandomEdits(file, 100 + round);
            edits.carryOut(EDITS);
            file.save(saved, Progress.NONE);
            MetaGraphDef model = SavedModel.parseFrom(Files.readAllBytes(saved)).getMetaGraphs(0);
            assertTrue(has(model.getGraphDef(), model.getObjectGraphDef().getNodes(1).getConstant().getOperation()));
            assertEquals(expected, outputs(exported), "round " + round);
        }
    }

    private static boolean has(GraphDef graph, String name) {
        return graph.getNodeList().stream().map(NodeDef::getName).anyMatch(name::equals);
    }

    private Path export() throws Exception {
        Specimen specimen = VariableSpecimens.resources();
        Path exported = Files.createDirectories(folder.resolve("exported"));
        Path variables = Files.createDirectories(exported.resolve("variables"));
        List<Step> training = new ArrayList<>(specimen.steps());
        training.addAll(VariableSpecimens.saving(specimen.model().getSaverDef(), folder.resolve("weights").toString()));
        new ModelRun(Map.of()).run(specimen.model().getGraphDef(), training);
        for (String ending : List.of(".index", ".data-00000-of-00001")) {
            Files.copy(folder.resolve("weights" + ending), variables.resolve("variables" + ending), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(Files.createDirectories(exported.resolve("assets")).resolve("words.txt"), "tower\nlayer\nsave\n");
        MetaGraphDef model = model(specimen.model());
        Files.write(exported.resolve("saved_model.pb"),
                SavedModel.newBuilder().setSavedModelSchemaVersion(1).addMetaGraphs(model).build().toByteArray());
        return exported;
    }

    private static MetaGraphDef model(MetaGraphDef trained) {
        Nodes nodes = new Nodes().placeholder("words/in", STRING).text("words/file", "nowhere").scalar("words/none", -1L)
                .add("words/table", "HashTableV2", NONE, "key_dtype", STRING, "value_dtype", LONG, "shared_name", "vocabulary")
                .add("words/init", "InitializeTableFromTextFileV2", List.of("words/table", "words/file"), "key_index", -2, "value_index",
                        -1, "vocab_size", -1, "delimiter", "\t")
                .add("words/find", "LookupTableFindV2", List.of("words/table", "words/in", "words/none"), "Tin", STRING, "Tout", LONG)
                .placeholder("sparse/values", FLOAT).placeholder("sparse/indices", LONG).placeholder("sparse/shape", LONG)
                .scalar("sparse/zero", 0f).add("sparse/dense", "SparseToDense",
                        List.of("sparse/indices", "sparse/shape", "sparse/values", "sparse/zero"), "Tindices", LONG, "T", FLOAT)
                .placeholder("ragged/values", FLOAT).placeholder("ragged/splits", LONG).longs("ragged/rows", 1, 0)
                .add("ragged/gather", "RaggedGather", List.of("ragged/splits", "ragged/values", "ragged/rows"), "Tvalues", FLOAT,
                        "Tindices",
                        LONG, "Tsplits", LONG, "PARAMS_RAGGED_RANK", 1, "OUTPUT_RAGGED_RANK", 1)
                .add("main_op", "NoOp", List.of("^words/init"));
        GraphDef graph = trained.getGraphDef().toBuilder().addAllNode(nodes.graph().getNodeList()).build();
        return trained.toBuilder().setGraphDef(graph)
                .setMetaInfoDef(MetaGraphDef.MetaInfoDef.newBuilder().addTags("serve").setTensorflowVersion("2.18.0"))
                .putCollectionDef("saved_model_main_op", CollectionDef.newBuilder()
                        .setNodeList(CollectionDef.NodeList.newBuilder().addValue("main_op")).build())
                .addAssetFileDef(AssetFileDef.newBuilder().setTensorInfo(info("words/file:0", STRING)).setFilename("words.txt"))
                .setObjectGraphDef(SavedObjectGraph.newBuilder().addNodes(SavedObject.newBuilder()).addNodes(SavedObject.newBuilder()
                        .setConstant(SavedConstant.newBuilder().setOperation("words/none"))))
                .putSignatureDef("serving_default", SignatureDef.newBuilder().putInputs("x", info("input/x:0", FLOAT))
                        .putOutputs("y", info("tower/layer2/add:0", FLOAT)).setMethodName("predict").build())
                .putSignatureDef("words", SignatureDef.newBuilder().putInputs("in", info("words/in:0", STRING))
                        .putOutputs("out", info("words/find:0", LONG)).setMethodName("predict").build())
                .putSignatureDef("sparse", SignatureDef.newBuilder().putInputs("in", TensorInfo.newBuilder().setCooSparse(
                        TensorInfo.CooSparse.newBuilder().setValuesTensorName("sparse/values:0").setIndicesTensorName("sparse/indices:0")
                                .setDenseShapeTensorName("sparse/shape:0"))
                        .build())
                        .putOutputs("out", TensorInfo.newBuilder().setCompositeTensor(
                                TensorInfo.CompositeTensor.newBuilder().addComponents(info("sparse/dense:0", FLOAT))).build())
                        .setMethodName("predict").build())
                .putSignatureDef("ragged", SignatureDef.newBuilder().putInputs("in", ragged("ragged/values:0", "ragged/splits:0"))
                        .putOutputs("out", ragged("ragged/gather:1", "ragged/gather:0")).setMethodName("predict").build())
                .build();
    }

    private static TensorInfo ragged(String values, String splits) {
        TypeSpecProto type = TypeSpecProto.newBuilder().setTypeSpecClass(TypeSpecProto.TypeSpecClass.RAGGED_TENSOR_SPEC)
                .setTypeSpecClassName("RaggedTensorSpec").build();
        return TensorInfo.newBuilder().setDtype(FLOAT).setCompositeTensor(TensorInfo.CompositeTensor.newBuilder().setTypeSpec(type)
                .addComponents(info(values, FLOAT)).addComponents(info(splits, LONG))).build();
    }

    private static TensorInfo info(String name, DataType type) {
        return TensorInfo.newBuilder().setName(name).setDtype(type).build();
    }

    /** Runs each signature with the names that the file has for it. The Java side of the loader knows no sparse or ragged ones. */
    private static List<String> outputs(Path exported) throws IOException {
        List<String> outputs = new ArrayList<>();
        Path saved = exported.resolve("saved_model.pb");
        MetaGraphDef model = SavedModel.parseFrom(Files.readAllBytes(saved)).getMetaGraphs(0);
        Files.write(saved, SavedModel.newBuilder().setSavedModelSchemaVersion(1)
                .addMetaGraphs(model.toBuilder().removeSignatureDef("sparse").removeSignatureDef("ragged")).build().toByteArray());
        SignatureDef serving = model.getSignatureDefOrThrow("serving_default");
        SignatureDef words = model.getSignatureDefOrThrow("words");
        SignatureDef sparse = model.getSignatureDefOrThrow("sparse");
        SignatureDef ragged = model.getSignatureDefOrThrow("ragged");
        TensorInfo.CompositeTensor rows = ragged.getInputsOrThrow("in").getCompositeTensor();
        TensorInfo.CompositeTensor gathered = ragged.getOutputsOrThrow("out").getCompositeTensor();
        TensorInfo.CooSparse parts = sparse.getInputsOrThrow("in").getCooSparse();
        List<Step> steps = List.of(
                Step.fetch(Map.of(serving.getInputsOrThrow("x").getName(), Feed.floats(1, 5, 4)), serving.getOutputsOrThrow("y").getName()),
                Step.fetch(Map.of(words.getInputsOrThrow("in").getName(), Feed.texts("save", "x", "tower")),
                        words.getOutputsOrThrow("out").getName()),
                Step.fetch(
                        Map.of(parts.getValuesTensorName(), Feed.floats(3, 2), parts.getIndicesTensorName(),
                                Feed.table(new long[][] {{0, 1}, {1, 2}}), parts.getDenseShapeTensorName(), Feed.longs(2, 3)),
                        sparse.getOutputsOrThrow("out").getCompositeTensor().getComponents(0).getName()),
                Step.fetch(
                        Map.of(rows.getComponents(0).getName(), Feed.floats(4, 5), rows.getComponents(1).getName(), Feed.longs(0, 2, 5)),
                        gathered.getComponents(0).getName(), gathered.getComponents(1).getName()));
        try (SavedModelBundle bundle = SavedModelBundle.load(exported.toString(), "serve")) {
            for (Step step : steps) {
                new ModelRun(Map.of()).run(bundle.session(), step, outputs);
            }
        }
        return outputs.stream().map(output -> output.substring(output.indexOf(" = "))).toList();
    }
}
