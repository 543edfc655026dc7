/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples;

import java.util.List;

import org.opscape.samples.graph.GraphWriter;
import org.opscape.samples.graph.Operation;
import org.opscape.samples.graph.OperationDefinitions;
import org.opscape.samples.graph.Tensor;
import org.opscape.samples.nn.QueueRunner;
import org.opscape.samples.nn.Variable;
import org.tensorflow.proto.CollectionDef;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.SaverDef;

import com.google.protobuf.ByteString;

/** What a MetaGraphDef says about a training graph besides its nodes. */
record TrainingCollections(List<Variable> variables, List<Variable> averages, List<QueueRunner> runners, List<Tensor> summaries,
        Tensor summary,
        Operation train, Operation init, SaverDef saver) {

    MetaGraphDef toMetaGraph(GraphDef nodes, GraphWriter writer) {
        var info = MetaGraphDef.MetaInfoDef.newBuilder().setStrippedOpList(OperationDefinitions.of(writer.catalog(), writer.usedTypes()));
        List<Variable> steps = variables.stream().filter(variable -> variable.name().equals("global_step")).toList();
        return MetaGraphDef.newBuilder().setMetaInfoDef(info).setGraphDef(nodes).setSaverDef(saver)
                .putCollectionDef("variables", variables(variables))
                .putCollectionDef("trainable_variables", variables(variables.stream().filter(Variable::trainable).toList()))
                .putCollectionDef("moving_average_variables", variables(averages)).putCollectionDef("global_step", variables(steps))
                .putCollectionDef("queue_runners", messages(runners.stream().map(runner -> runner.toProto().toByteString()).toList()))
                .putCollectionDef("summaries", names(summaries.stream().map(Tensor::qualifiedName).toList()))
                .putCollectionDef("summary_op", names(List.of(summary.qualifiedName())))
                .putCollectionDef("train_op", names(List.of(train.name())))
                .putCollectionDef("init_op", names(List.of(init.name()))).build();
    }

    private static CollectionDef variables(List<Variable> variables) {
        return messages(variables.stream().map(variable -> variable.toProto().toByteString()).toList());
    }

    private static CollectionDef messages(List<ByteString> messages) {
        return CollectionDef.newBuilder().setBytesList(CollectionDef.BytesList.newBuilder().addAllValue(messages)).build();
    }

    private static CollectionDef names(List<String> names) {
        return CollectionDef.newBuilder().setNodeList(CollectionDef.NodeList.newBuilder().addAllValue(names)).build();
    }
}
