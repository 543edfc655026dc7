/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.fidelity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tensorflow.Graph;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.GraphOptions;
import org.tensorflow.proto.OptimizerOptions;
import org.tensorflow.proto.RewriterConfig;
import org.tensorflow.types.TString;

/** Runs a graph in TensorFlow and tells what came out, each tensor to the last bit. */
final class ModelRun {
    /**
     * One thread, and no optimiser of graphs: its order of work, and with it the buffer in which AddN sums up, goes by the names of nodes,
     * which moves the last bit even of a graph that was renamed by other means.
     */
    private static final ConfigProto AS_WRITTEN = ConfigProto.newBuilder().setIntraOpParallelismThreads(1).setInterOpParallelismThreads(1)
            .setGraphOptions(GraphOptions.newBuilder()
                    .setOptimizerOptions(OptimizerOptions.newBuilder().setOptLevel(OptimizerOptions.Level.L0))
                    .setRewriteOptions(RewriterConfig.newBuilder().setDisableMetaOptimizer(true)))
            .build();

    private final Map<String, String> renames;

    /**
     * @param renames the operations that have other names in the graph than in the steps
     */
    ModelRun(Map<String, String> renames) {
        this.renames = renames;
    }

    /** Runs the steps in one session. */
    List<String> run(GraphDef definition, List<Specimen.Step> steps) {
        List<String> outputs = new ArrayList<>();
        try (Graph graph = new Graph()) {
            graph.importGraphDef(definition);
            try (Session session = new Session(graph, AS_WRITTEN)) {
                steps.forEach(step -> run(session, step, outputs));
            }
        }
        return outputs;
    }

    /** Runs one step, and adds what it gives. */
    void run(Session session, Specimen.Step step, List<String> outputs) {
        Session.Runner runner = session.runner();
        step.targets().forEach(target -> runner.addTarget(name(target)));
        step.fetches().forEach(fetch -> runner.fetch(name(fetch)));
        List<Tensor> fed = new ArrayList<>();
        step.feeds().forEach((name, feed) -> {
            Tensor tensor = feed.get();
            fed.add(tensor);
            runner.feed(name(name), tensor);
        });
        try (Result result = runner.run()) {
            for (int i = 0; i < result.size(); i++) {
                outputs.add(step.fetches().get(i) + " = " + describe(result.get(i)));
            }
        } finally {
            fed.forEach(Tensor::close);
        }
    }

    private String name(String tensor) {
        int colon = tensor.indexOf(':');
        String operation = colon < 0 ? tensor : tensor.substring(0, colon);
        return renames.getOrDefault(operation, operation) + (colon < 0 ? "" : tensor.substring(colon));
    }

    private static String describe(Tensor tensor) {
        StringBuilder text = new StringBuilder().append(tensor.dataType()).append(tensor.shape());
        if (tensor instanceof TString strings) {
            strings.scalars().forEach(value -> text.append(' ').append(value.getObject()));
            return text.toString();
        }
        byte[] bytes = new byte[Math.toIntExact(tensor.numBytes())];
        tensor.asRawTensor().data().read(bytes);
        return text.append(' ').append(bytes.length <= 64 ? Arrays.toString(bytes) : Arrays.hashCode(bytes) + " " + hash(bytes)).toString();
    }

    static long hash(byte[] bytes) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : bytes) {
            hash = (hash ^ b & 0xFF) * 0x100000001b3L;
        }
        return hash;
    }
}
