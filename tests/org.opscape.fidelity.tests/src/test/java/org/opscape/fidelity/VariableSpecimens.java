/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.fidelity;

import static org.opscape.fidelity.Nodes.FLOAT;
import static org.opscape.fidelity.Nodes.NONE;
import static org.opscape.fidelity.Nodes.RESOURCE;
import static org.opscape.fidelity.Nodes.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opscape.fidelity.Specimen.Step;
import org.tensorflow.proto.CollectionDef;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.SaverDef;
import org.tensorflow.proto.VariableDef;

/** A network of two layers with what trains, saves and restores it: once with reference variables, once with resources. */
final class VariableSpecimens {
    private static final Map<String, Feed> BATCH = Map.of("input/x", Feed.floats(1, 5, 4), "input/y", Feed.floats(2, 5, 2));

    private final boolean resources;
    private final Nodes nodes = new Nodes();
    private final List<String> variables = new ArrayList<>();
    private final List<String> initializers = new ArrayList<>();
    private final CollectionDef.Builder collection = CollectionDef.newBuilder();

    private VariableSpecimens(boolean resources) {
        this.resources = resources;
    }

    static Specimen references() {
        return new VariableSpecimens(false).specimen("reference variables");
    }

    static Specimen resources() {
        return new VariableSpecimens(true).specimen("resource variables");
    }

    /** Restores what a training left, with the names of the saver that the model has now. */
    static List<Step> restoring(SaverDef saver, String checkpoint) {
        return List
                .of(new Step(Map.of(saver.getFilenameTensorName(), Feed.text(checkpoint)), List.of(), List.of(saver.getRestoreOpName())));
    }

    static List<Step> saving(SaverDef saver, String checkpoint) {
        return List.of(Step.fetch(Map.of(saver.getFilenameTensorName(), Feed.text(checkpoint)), saver.getSaveTensorName()));
    }

    static Step evaluation() {
        return Step.fetch(BATCH, "tower/loss", "tower/layer2/add");
    }

    private Specimen specimen(String name) {
        nodes.placeholder("input/x", FLOAT).placeholder("input/y", FLOAT);
        String hidden = layer("tower/layer1", "input/x", 4, 3);
        nodes.add("tower/relu", "Tanh", List.of(hidden), "T", FLOAT);
        String output = layer("tower/layer2", "tower/relu", 3, 2);
        nodes.add("tower/difference", "Sub", List.of(output, "input/y"), "T", FLOAT);
        nodes.add("tower/loss", "L2Loss", List.of("tower/difference"), "T", FLOAT);
        nodes.add("train/MatMul", "MatMul", List.of("tower/relu", "tower/difference"), "T", FLOAT, "transpose_a", true);
        nodes.scalar("train/rate", 0.05f);
        descend();
        nodes.add("init", "NoOp", initializers.stream().map(initializer -> '^' + initializer).toList());
        saver();
        MetaGraphDef model = MetaGraphDef.newBuilder().setGraphDef(nodes.graph()).setSaverDef(SaverDef.newBuilder()
                .setFilenameTensorName("save/Const:0").setSaveTensorName("save/control_dependency:0").setRestoreOpName("save/restore_all")
                .setVersion(SaverDef.CheckpointFormatVersion.V2)).putCollectionDef("variables", collection.build())
                .putCollectionDef("trainable_variables", collection.build())
                .putCollectionDef("losses",
                        CollectionDef.newBuilder().setNodeList(CollectionDef.NodeList.newBuilder().addValue("tower/loss:0"))
                                .build())
                .build();
        Step train = new Step(BATCH, List.of("tower/loss"), List.of("train/descend"));
        return new Specimen(name, model, List.of(Step.target("init"), train, train, train, evaluation()));
    }

    private String layer(String scope, String input, int rows, int columns) {
        String weights = variable(scope + "/weights", rows, columns);
        nodes.add(scope + "/MatMul", "MatMul", List.of(input, weights), "T", FLOAT);
        nodes.floats(scope + "/bias", new float[columns]);
        nodes.add(scope + "/add", "BiasAdd", List.of(scope + "/MatMul", scope + "/bias"), "T", FLOAT);
        return scope + "/add";
    }

    private String variable(String name, int rows, int columns) {
        variables.add(name);
        initializers.add(name + "/Assign");
        List<String> beside = List.of("loc:@" + name);
        nodes.matrix(name + "/initial", rows, columns, name.length() + rows);
        if (resources) {
            nodes.add(name, "VarHandleOp", NONE, "dtype", FLOAT, "shape", Nodes.shape(rows, columns), "shared_name", name);
            nodes.add(name + "/Assign", "AssignVariableOp", List.of(name, name + "/initial"), "dtype", FLOAT);
            nodes.add(name + "/read", "ReadVariableOp", List.of(name), "dtype", FLOAT);
        } else {
            nodes.add(name, "VariableV2", NONE, "dtype", FLOAT, "shape", Nodes.shape(rows, columns), "shared_name", "", "container", "");
            nodes.add(name + "/Assign", "Assign", List.of(name, name + "/initial"), "T", FLOAT, "_class", beside, "use_locking", true);
            nodes.add(name + "/read", "Identity", List.of(name), "T", FLOAT, "_class", beside);
        }
        collection.getBytesListBuilder().addValue(VariableDef.newBuilder().setVariableName(name + ":0").setInitializerName(name + "/Assign")
                .setSnapshotName(name + "/read:0").setInitialValueName(name + "/initial:0").setIsResource(resources).build()
                .toByteString());
        return name + "/read";
    }

    private void descend() {
        String weights = variables.get(1);
        if (resources) {
            nodes.add("train/apply", "ResourceApplyGradientDescent", List.of(weights, "train/rate", "train/MatMul", "^tower/loss"), "T",
                    FLOAT);
        } else {
            nodes.add("train/apply", "ApplyGradientDescent", List.of(weights, "train/rate", "train/MatMul", "^tower/loss"), "T", FLOAT,
                    "_class", List.of("loc:@" + weights));
        }
        nodes.add("train/descend", "NoOp", List.of("^train/apply"));
    }

    private void saver() {
        String[] keys = variables.toArray(new String[0]);
        nodes.text("save/filename/input", "model");
        nodes.add("save/Const", "PlaceholderWithDefault", List.of("save/filename/input"), "dtype", STRING, "shape", Nodes.shape());
        nodes.strings("save/SaveV2/tensor_names", keys).strings("save/SaveV2/shape_and_slices", new String[] {"", ""});
        List<String> saved = new ArrayList<>(List.of("save/Const", "save/SaveV2/tensor_names", "save/SaveV2/shape_and_slices"));
        variables.forEach(variable -> saved.add(resources ? variable + "/read" : variable));
        nodes.add("save/SaveV2", "SaveV2", saved, "dtypes", List.of(FLOAT, FLOAT));
        nodes.add("save/control_dependency", "Identity", List.of("save/Const", "^save/SaveV2"), "T", STRING, "_class",
                List.of("loc:@save/Const"));
        nodes.add("save/RestoreV2", "RestoreV2", List.of("save/Const", "save/SaveV2/tensor_names", "save/SaveV2/shape_and_slices"),
                "dtypes",
                List.of(FLOAT, FLOAT));
        List<String> restored = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            String value = i == 0 ? "save/RestoreV2" : "save/RestoreV2:" + i;
            String assign = "save/Assign" + i;
            if (resources) {
                nodes.add(assign + "/value", "Identity", List.of(value), "T", FLOAT);
                nodes.add(assign, "AssignVariableOp", List.of(keys[i], assign + "/value"), "dtype", FLOAT);
            } else {
                nodes.add(assign, "Assign", List.of(keys[i], value), "T", FLOAT, "_class", List.of("loc:@" + keys[i]));
            }
            restored.add("^" + assign);
        }
        nodes.add("save/restore_all", "NoOp", restored);
    }

    /** A handle that a function takes. */
    static Specimen stateful() {
        Nodes inner = new Nodes().add("nested/read/value", "ReadVariableOp", List.of("state"), "dtype", FLOAT)
                .add("nested/sum", "AddV2", List.of("nested/read/value:value:0", "by"), "T", FLOAT)
                .add("nested/assign", "AssignVariableOp", List.of("state", "nested/sum:z:0"), "dtype", FLOAT)
                .add("nested/out", "Identity", List.of("nested/sum:z:0", "^nested/assign"), "T", FLOAT);
        Nodes outer = new Nodes()
                .add("scope/call", "StatefulPartitionedCall", List.of("handle", "amount"), "Tin", List.of(RESOURCE, FLOAT), "Tout",
                        List.of(FLOAT), "f", Nodes.call("add_to"))
                .add("scope/double", "AddV2", List.of("scope/call:output:0", "scope/call:output:0"), "T", FLOAT);
        Nodes main = new Nodes().placeholder("in/amount", FLOAT)
                .add("state/v", "VarHandleOp", NONE, "dtype", FLOAT, "shape", Nodes.shape(3), "shared_name", "counter", "container", "box")
                .floats("state/initial", 1, 2, 3)
                .add("state/assign", "AssignVariableOp", List.of("state/v", "state/initial"), "dtype", FLOAT)
                .add("state/again", "VarHandleOp", NONE, "dtype", FLOAT, "shape", Nodes.shape(3), "shared_name", "counter", "container",
                        "box")
                .add("out/call", "StatefulPartitionedCall", List.of("state/again", "in/amount"), "Tin", List.of(RESOURCE, FLOAT), "Tout",
                        List.of(FLOAT), "f", Nodes.call("twice"))
                .with(inner.function("add_to", List.of("state:RESOURCE", "by:FLOAT"), List.of("output:FLOAT=nested/out:output:0")),
                        outer.function("twice", List.of("handle:RESOURCE", "amount:FLOAT"),
                                List.of("result:FLOAT=scope/double:z:0")));
        Step step = Step.fetch(Map.of("in/amount", Feed.floats(3, 3)), "out/call");
        return Specimen.of("functions with state", main, Step.target("state/assign"), step, step);
    }
}
