/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.nn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.opscape.samples.graph.GraphWriter;
import org.opscape.samples.graph.Operation;
import org.opscape.samples.graph.Tensor;
import org.tensorflow.proto.DataType;

/** Keeps exponentially fading means of variables or of other tensors. */
public final class MovingAverages {

    private final GraphWriter graph;
    private final float decay;

    public MovingAverages(GraphWriter graph, float decay) {
        this.graph = graph;
        this.decay = decay;
    }

    /**
     * Averages that follow fast at first: the decay is at most (1 + steps) / (10 + steps).
     *
     * @param averages from each average to what it follows
     * @return the operation that moves all
     */
    public Operation follow(Map<Variable, Tensor> averages, Variable steps) {
        return graph.scope("ExponentialMovingAverage", () -> {
            Tensor done = graph.op("Cast").input(steps.read()).attr("DstT", DataType.DT_FLOAT).build().output();
            Tensor more = graph.apply("Add", "add", graph.constant("add/x", 1f), done);
            Tensor evenMore = graph.apply("Add", "add", graph.constant("add_1/x", 10f), done);
            Tensor early = graph.apply("RealDiv", "truediv", more, evenMore);
            return move(averages, graph.apply("Minimum", "Minimum", graph.constant("decay", decay), early));
        });
    }

    /** Averages with a fixed decay. */
    public Operation follow(Map<Variable, Tensor> averages) {
        return graph.scope("ExponentialMovingAverage", () -> move(averages, graph.constant("decay", decay)));
    }

    private Operation move(Map<Variable, Tensor> averages, Tensor share) {
        List<Operation> moves = new ArrayList<>();
        averages.forEach((average, value) -> moves.add(graph.colocated(average.ref().op(), () -> graph.scope("AssignMovingAvg", () -> {
            String scope = graph.prefix();
            Tensor rest = graph.apply("Sub", "sub", graph.constant("sub/x", 1f), share);
            Tensor change = graph.apply("Mul", "mul", graph.apply("Sub", "sub", average.read(), value), rest);
            return graph.op("AssignSub").name(scope).input(average.ref()).input(change).build();
        }))));
        return graph.group(graph.prefix(), moves);
    }
}
