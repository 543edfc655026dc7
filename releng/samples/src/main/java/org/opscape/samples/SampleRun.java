/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tensorflow.proto.AllocatorMemoryUsed;
import org.tensorflow.proto.DeviceStepStats;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.NodeExecStats;
import org.tensorflow.proto.RunMetadata;
import org.tensorflow.proto.StepStats;

/**
 * Makes up what TensorFlow would have recorded of one training step on a GPU: what is needed for the step runs in the order of the graph,
 * started by the host and worked on by the device, for a time that follows from the shapes. The same graph always gives the same run.
 */
final class SampleRun {
    private static final String CPU = "/job:localhost/replica:0/task:0/device:CPU:0";
    private static final String GPU = "/job:localhost/replica:0/task:0/device:GPU:0";
    private static final long BEGIN = 1_600_000_000_000_000L;
    /** The host looks after inputs, and after what computes shapes. */
    private static final Set<String> ON_HOST = Set.of("Placeholder", "PlaceholderWithDefault", "NoOp", "Shape", "StridedSlice",
            "BroadcastGradientArgs", "InvertPermutation", "Unique", "AssignAdd");
    /** Nothing is computed for these: a tensor is handed on. */
    private static final Set<String> WITHOUT_KERNEL = Set.of("Const", "VariableV2", "Identity", "Reshape", "Squeeze", "ExpandDims",
            "StopGradient");

    private final GraphDef graph;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final OperationCost cost;
    private final DeviceStepStats.Builder host = DeviceStepStats.newBuilder().setDevice(CPU);
    private final DeviceStepStats.Builder launches = DeviceStepStats.newBuilder().setDevice(GPU);
    private final DeviceStepStats.Builder kernels = DeviceStepStats.newBuilder().setDevice(GPU + "/stream:all");
    private final long[] ready;
    private long hostFree = BEGIN;
    private long launcherFree = BEGIN + 3;
    private long deviceFree = BEGIN;

    private SampleRun(GraphDef graph) {
        this.graph = graph;
        for (int i = 0; i < graph.getNodeCount(); i++) {
            numbers.put(graph.getNode(i).getName(), i);
        }
        cost = new OperationCost(graph, numbers);
        ready = new long[graph.getNodeCount()];
    }

    /** Returns the run that ends when a node is done. */
    static RunMetadata of(GraphDef graph, String fetched) {
        return new SampleRun(graph).run(fetched);
    }

    private RunMetadata run(String fetched) {
        for (int node : order(needed(fetched))) {
            execute(node);
        }
        return RunMetadata.newBuilder()
                .setStepStats(StepStats.newBuilder().addDevStats(launches).addDevStats(host).addDevStats(kernels)).build();
    }

    private BitSet needed(String fetched) {
        BitSet needed = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(numbers.get(fetched)));
        while (!open.isEmpty()) {
            int node = open.pop();
            if (!needed.get(node)) {
                needed.set(node);
                open.addAll(producers(node));
            }
        }
        return needed;
    }

    private List<Integer> producers(int node) {
        List<Integer> producers = new ArrayList<>();
        for (String input : graph.getNode(node).getInputList()) {
            producers.add(OperationCost.producer(numbers, input));
        }
        return producers;
    }

    /** Sorts nodes so that producers come first, and else as in the graph. */
    private List<Integer> order(BitSet needed) {
        List<Integer> order = new ArrayList<>();
        BitSet done = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (int node = needed.nextSetBit(0); node >= 0; node = needed.nextSetBit(node + 1)) {
            open.push(node);
            while (!open.isEmpty()) {
                int next = open.peek();
                List<Integer> missing = producers(next).stream().filter(producer -> !done.get(producer)).toList();
                missing.forEach(open::push);
                if (missing.isEmpty()) {
                    open.pop();
                    if (!done.get(next)) {
                        done.set(next);
                        order.add(next);
                    }
                }
            }
        }
        return order;
    }

    private void execute(int number) {
        NodeDef node = graph.getNode(number);
        long start = BEGIN;
        for (int producer : producers(number)) {
            start = Math.max(start, ready[producer]);
        }
        if (ON_HOST.contains(node.getOp())) {
            long began = Math.max(start, hostFree);
            hostFree = began + cost.hostMicros(number);
            ready[number] = hostFree;
            host.addNodeStats(stats(node.getName(), began, cost.hostMicros(number)));
        } else {
            launch(number, node, start);
        }
    }

    /** The host goes on when it has started a kernel; the device works on one after the other. Single numbers are no work for it. */
    private void launch(int number, NodeDef node, long start) {
        boolean works = !WITHOUT_KERNEL.contains(node.getOp()) && !cost.isScalar(number);
        long began = Math.max(works ? 0 : start, launcherFree);
        long launching = works ? cost.launchMicros(number) : 1;
        launcherFree = began + launching;
        NodeExecStats.Builder stats = stats(node.getName(), began, launching);
        if (works) {
            stats.addMemory(AllocatorMemoryUsed.newBuilder().setTotalBytes(cost.bytes(number)));
            long kernel = Math.max(Math.max(start, began + launching), deviceFree);
            deviceFree = kernel + cost.kernelMicros(number);
            kernels.addNodeStats(stats(node.getName(), kernel, cost.kernelMicros(number)));
        }
        ready[number] = works ? deviceFree : Math.max(start, launcherFree);
        launches.addNodeStats(stats);
    }

    private static NodeExecStats.Builder stats(String name, long start, long micros) {
        return NodeExecStats.newBuilder().setNodeName(name).setAllStartMicros(start).setOpEndRelMicros(micros)
                .setAllEndRelMicros(micros);
    }
}
