/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.nn;

import java.util.List;

import org.opscape.samples.graph.Attributes;
import org.opscape.samples.graph.GraphWriter;
import org.opscape.samples.graph.Operation;
import org.opscape.samples.graph.OperationBuilder;
import org.opscape.samples.graph.Shape;
import org.opscape.samples.graph.Tensor;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.QueueRunnerDef;
import org.tensorflow.proto.error.Code;

/**
 * A queue with what threads do to fill it.
 *
 * @param queue the handle
 * @param enqueue what a thread repeats
 * @param close runs when the input ends
 * @param cancel runs when somebody stops the threads
 */
public record QueueRunner(Tensor queue, Operation enqueue, Operation close, Operation cancel) {

    private static final List<Code> ENDS = List.of(Code.OUT_OF_RANGE);

    /** Writes a queue that keeps the order, and one operation that puts in all elements of a vector. */
    public static QueueRunner ofVector(GraphWriter graph, Tensor elements, int capacity) {
        Tensor queue = graph.op("FIFOQueueV2").name(graph.prefix()).attr("component_types", Attributes.types(List.of(elements.type())))
                .attr("shapes", Attributes.shapes(List.of(Shape.SCALAR))).attr("capacity", capacity).build().output();
        String name = graph.prefix() + graph.prefix().replaceFirst(".*?([^/]+)/$", "$1");
        return finish(graph, queue, graph.op("QueueEnqueueManyV2").input(queue).inputs(List.of(elements)), name + "_EnqueueMany", name);
    }

    /** Writes a queue that shuffles, and one operation that puts in one example. */
    public static QueueRunner ofShuffled(GraphWriter graph, List<Tensor> example, int capacity, int least) {
        return ofExample(graph, example, graph.op("RandomShuffleQueueV2").name("random_shuffle_queue").attr("min_after_dequeue", least),
                capacity);
    }

    /** Writes a queue that keeps the order, and one operation that puts in one example. */
    public static QueueRunner ofOrdered(GraphWriter graph, List<Tensor> example, int capacity) {
        return ofExample(graph, example, graph.op("FIFOQueueV2").name("fifo_queue"), capacity);
    }

    private static QueueRunner ofExample(GraphWriter graph, List<Tensor> example, OperationBuilder kind, int capacity) {
        Tensor queue = kind.attr("component_types", Attributes.types(example.stream().map(Tensor::type).toList()))
                .attr("shapes", Attributes.shapes(example.stream().map(Tensor::shape).toList())).attr("capacity", capacity).build()
                .output();
        String name = queue.op().name();
        return finish(graph, queue, graph.op("QueueEnqueueV2").input(queue).inputs(example), name + "_enqueue", name);
    }

    private static QueueRunner finish(GraphWriter graph, Tensor queue, OperationBuilder enqueue, String enqueueName, String name) {
        Operation put = enqueue.name(enqueueName + "/").build();
        Operation close = graph.op("QueueCloseV2").name(name + "_Close/").input(queue).build();
        Operation cancel = graph.op("QueueCloseV2").name(name + "_Close_1/").input(queue).attr("cancel_pending_enqueues", true).build();
        return new QueueRunner(queue, put, close, cancel);
    }

    /** How full the queue is, as a summary. */
    public void watch(GraphWriter graph, Summaries summaries, int capacity) {
        Tensor size = graph.op("QueueSizeV2").name(queue.op().name() + "_Size/").input(queue).build().output();
        Tensor share = graph.apply("Mul", "mul", graph.op("Cast").input(size).attr("DstT", DataType.DT_FLOAT).build().output(),
                graph.constant("mul/y", 1f / capacity));
        summaries.scalar("fraction_of_" + capacity + "_full", share);
    }

    /** How a collection of a MetaGraphDef keeps it. */
    public QueueRunnerDef toProto() {
        return QueueRunnerDef.newBuilder().setQueueName(queue.op().name()).addEnqueueOpName(enqueue.name()).setCloseOpName(close.name())
                .setCancelOpName(cancel.name()).addAllQueueClosedExceptionTypes(ENDS).build();
    }
}
