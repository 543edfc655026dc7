/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Attribute;
import org.opscape.model.AttributeValue;
import org.opscape.model.Progress;
import org.opscape.model.Shape;
import org.opscape.model.dataflow.Graph;
import org.opscape.testsupport.GraphBuilder;
import org.opscape.testsupport.SharedFiles;

class ParametersTest {
    private final GraphBuilder builder = new GraphBuilder();

    private Clustering cluster(Graph graph) {
        return Clustering.of(GraphSnapshot.of(graph, Progress.NONE), ClusteringOptions.DEFAULTS, Progress.NONE);
    }

    private Parameters parameters(Graph graph) {
        return Parameters.of(cluster(graph), graph.getAllOperations()::get, Progress.NONE);
    }

    private ParameterKind kind(Parameters parameters, String name) {
        return parameters.counts().kind(builder.get(name).getIndex());
    }

    private void variable(String name, long... dimensions) {
        builder.op(name, "VariableV2").output("float32&", Shape.of(dimensions));
    }

    @Test
    void weightsOfAFrozenGraphAreConstantsThatWeightInputsTake() {
        builder.op("x", "Placeholder").shape(-1, 28, 28, 1).op("conv/w", "Const").shape(3, 3, 1, 8).op("conv/read", "Identity", "conv/w")
                .op("conv/out", "Conv2D", "x", "conv/read").op("conv/b", "Const").shape(8).op("conv/add", "BiasAdd", "conv/out", "conv/b")
                .op("scale", "Const").shape().op("mul", "Mul", "conv/add", "scale").op("size", "Const").output("int32", Shape.of(2))
                .op("resized", "ResizeBilinear", "mul", "size").op("seed", "Const").shape(5).op("random", "RandomUniform", "seed");
        Graph graph = builder.graph();
        Parameters parameters = parameters(graph);
        assertFalse(parameters.counts().hasVariables());
        assertEquals(80, parameters.counts().total(ParameterKind.TRAINABLE));
        assertEquals(320, parameters.counts().totalBytes(ParameterKind.TRAINABLE));
        Clustering clustering = cluster(graph);
        assertEquals(80, parameters.parameters().value(clustering.hierarchy().find("conv")));
        assertEquals("320 B", parameters.parameterBytes().text(clustering.hierarchy().root()));
        assertFalse(parameters.parameters().isKnown(builder.get("mul").getIndex()));
        assertEquals(ParameterKind.NONE, kind(parameters, "scale"));
        assertEquals(ParameterKind.NONE, kind(parameters, "seed"));
    }

    @Test
    void optimisersTellWhatIsTrainedAndWhatTheyKeep() {
        variable("w", 4, 5);
        variable("w/Adam", 4, 5);
        variable("w/Adam_1", 4, 5);
        variable("bn/moving_mean", 5);
        variable("beta1_power");
        builder.op("step", "VariableV2").output("int64&", Shape.SCALAR).op("grad", "Placeholder").shape(4, 5).op("update", "ApplyAdam", "w",
                "w/Adam", "w/Adam_1", "beta1_power", "grad");
        Parameters parameters = parameters(builder.graph());
        assertTrue(parameters.counts().hasVariables());
        assertEquals(ParameterKind.TRAINABLE, kind(parameters, "w"));
        assertEquals(ParameterKind.SLOT, kind(parameters, "w/Adam_1"));
        assertEquals(ParameterKind.SLOT, kind(parameters, "beta1_power"));
        assertEquals(ParameterKind.FIXED, kind(parameters, "bn/moving_mean"));
        assertEquals(ParameterKind.NONE, kind(parameters, "step"));
        assertEquals(25, parameters.parameters().value(cluster(builder.graph()).hierarchy().root()));
        assertEquals(41, parameters.counts().total(ParameterKind.SLOT));
    }

    @Test
    void slotsHaveNamesWhereThereIsNoOptimiser() {
        variable("embedding", 10, 2);
        variable("Adam/m/embedding", 10, 2);
        variable("training/SGD/embedding/momentum", 10, 2);
        variable("lonely/Adam", 3);
        variable("m/v", 3);
        Parameters parameters = parameters(builder.graph());
        assertEquals(ParameterKind.TRAINABLE, kind(parameters, "embedding"));
        assertEquals(ParameterKind.SLOT, kind(parameters, "Adam/m/embedding"));
        assertEquals(ParameterKind.SLOT, kind(parameters, "training/SGD/embedding/momentum"));
        assertEquals(ParameterKind.TRAINABLE, kind(parameters, "lonely/Adam"), "there is no variable that it could be kept for");
        assertEquals(ParameterKind.TRAINABLE, kind(parameters, "m/v"));
    }

    @Test
    void resourceVariablesTellTheirShapeInAnAttribute() {
        builder.op("w", "VarHandleOp").output("resource", Shape.SCALAR).attributes(
                new Attribute("dtype", new AttributeValue.Type("float16")),
                new Attribute("shape", new AttributeValue.ShapeOf(Shape.of(3, 7)))).op("u", "VarHandleOp").output("resource", Shape.SCALAR)
                .attributes(new Attribute("dtype", new AttributeValue.Type("float32")),
                        new Attribute("shape", new AttributeValue.ShapeOf(Shape.of(-1, 7))));
        Parameters parameters = parameters(builder.graph());
        assertEquals(21, parameters.counts().total(ParameterKind.TRAINABLE));
        assertEquals(42, parameters.counts().totalBytes(ParameterKind.TRAINABLE));
        assertEquals(1, parameters.counts().uncounted());
    }

    @Test
    void largestTensorOfAGroup() {
        builder.op("a/x", "Placeholder").shape(-1, 100).op("a/y", "Shape", "a/x").output("int32", Shape.of(2)).op("a/z", "Text")
                .output("string", Shape.of(1000)).op("b", "NoOp");
        Clustering clustering = cluster(builder.graph());
        NodeQuantity sizes = TensorSizes.outputBytes(clustering.graph(), clustering.hierarchy());
        assertEquals(8, sizes.value(1));
        assertFalse(sizes.isKnown(2));
        assertEquals(400, sizes.value(clustering.hierarchy().find("a")));
        assertEquals(400, sizes.value(clustering.hierarchy().root()));
        assertFalse(sizes.isKnown(3));
    }

    /** InceptionV3 without its classifier has 21,802,784 in Keras, LeNet-5 61,706; BERT tiny 4,385,920, and 129 in bleurt. */
    @ParameterizedTest
    @CsvSource({"SciSharp__TensorFlow.NET__InceptionV3.meta, 21768352, 34432, 0",
        "tensorspace-team__tensorspace__frozen_model.pb, 61706, 0, 0",
        "tensorspace-team__tensorspace__rawModel_saved/saved_model.pb, 61706, 0, 123414", "nnstreamer__nnstreamer__mnist.pb, 7850, 0, 0",
        "google-research__bleurt__bert_test_checkpoint/saved_model.pb, 4386049, 0, 0",
        "dotnet__machinelearning-testdata__cifar_model.ckpt.meta, 58826, 0, 117654",
        "ildoonet__tf-pose-estimation__graph_opt.pb, 484866, 0, 0",
        "SciSharp__TensorFlow.NET__lstm_from_sequential/saved_model.pb, 4641, 5, 9282"})
    void knownModels(String name, long trainable, long fixed, long slots) throws Exception {
        Optional<Path> file = SharedFiles.model(name);
        assumeTrue(file.isPresent(), "no shared files here");
        Parameters parameters = parameters(ModelFiles.open(file.get(), OpenOptions.NONE, Progress.NONE).model().getGraphs().get(0));
        assertEquals(trainable, parameters.counts().total(ParameterKind.TRAINABLE));
        assertEquals(fixed, parameters.counts().total(ParameterKind.FIXED));
        assertEquals(slots, parameters.counts().total(ParameterKind.SLOT));
    }
}
