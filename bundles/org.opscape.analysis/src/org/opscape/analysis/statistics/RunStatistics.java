/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.quantity.AggregatedQuantity;
import org.opscape.analysis.quantity.Aggregation;
import org.opscape.analysis.quantity.NodeCategory;
import org.opscape.analysis.quantity.NodeOrder;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.analysis.quantity.OperationCategories;
import org.opscape.analysis.quantity.Unit;
import org.opscape.model.Progress;
import org.opscape.model.measure.Execution;
import org.opscape.model.measure.RunRecord;

/**
 * What was recorded of a run, on the nodes of a clustering. Immutable, safe for use by several threads; made in O(V + executions).
 * <p>
 * What happened once counts once. An operation on an accelerator is recorded when the host starts it and again as the kernels and copies
 * that the accelerator works on: its compute time is that of the kernels, and the time that starting it took only where no kernels were
 * recorded. Records of single streams are left out where there are those of all streams. The operations of an expanded function call count
 * instead of the call itself where both were recorded.
 */
public final class RunStatistics {
    private final RunRecord run;
    private final MatchedRun matched;
    private final NodeQuantity computeTime;
    private final NodeQuantity wallSpan;
    private final NodeQuantity memory;
    private final NodeQuantity outputBytes;
    private final NodeQuantity executions;
    private final NodeCategory devices;

    private RunStatistics(RunRecord run, Clustering clustering, Map<String, String> renames, Progress progress) {
        this.run = run;
        GraphSnapshot graph = clustering.graph();
        Hierarchy hierarchy = clustering.hierarchy();
        matched = new MatchedRun(run, new NodeNames(graph, hierarchy, renames), graph.operations(), progress);
        OperationTotals totals = new OperationTotals(matched, graph.operations());
        NodeOrder order = NodeOrder.of(hierarchy);
        executions = quantity("executions", Unit.COUNT, totals.count, hierarchy, order);
        leaveToBodies(graph, hierarchy, totals.time, order);
        computeTime = quantity("compute time", Unit.MICROSECONDS, totals.time, hierarchy, order);
        memory = quantity("memory", Unit.BYTES, totals.memory, hierarchy, order);
        outputBytes = quantity("output size", Unit.BYTES, totals.outputs, hierarchy, order);
        wallSpan = wallSpan(totals, hierarchy, order);
        devices = OperationCategories.byLabel("device", hierarchy, operation -> totals.devices[operation]);
    }

    /**
     * Brings a run onto the nodes of a clustering.
     *
     * @param run what was recorded
     * @param clustering the groups
     * @param progress may cancel it
     * @return the statistics
     */
    public static RunStatistics of(RunRecord run, Clustering clustering, Progress progress) {
        return of(run, clustering, Map.of(), progress);
    }

    /**
     * Brings a run onto the nodes of a clustering, also if it was recorded before operations were renamed.
     *
     * @param run what was recorded
     * @param clustering the groups
     * @param renames the new names of operations by their old ones; a name that an operation has now is taken for that one's
     * @param progress may cancel it
     * @return the statistics
     */
    public static RunStatistics of(RunRecord run, Clustering clustering, Map<String, String> renames, Progress progress) {
        progress.report("Matching the run", -1);
        return new RunStatistics(run, clustering, renames, progress);
    }

    private static NodeQuantity quantity(String name, Unit unit, double[] operations, Hierarchy hierarchy, NodeOrder order) {
        return AggregatedQuantity.ofNodes(name, unit, hierarchy, order.aggregate(operations, Aggregation.SUM));
    }

    /** Takes the time from calls whose bodies are in the graph and were recorded as well. */
    private void leaveToBodies(GraphSnapshot graph, Hierarchy hierarchy, double[] time, NodeOrder order) {
        double[] recorded = null;
        for (int operation = 0; operation < time.length; operation++) {
            if (graph.isInlined(operation) && !Double.isNaN(time[operation])) {
                recorded = recorded == null ? recorded(time, order) : recorded;
                time[operation] = recorded[hierarchy.parent(operation)] > 1 ? Double.NaN : time[operation];
            }
        }
    }

    private static double[] recorded(double[] time, NodeOrder order) {
        double[] ones = time.clone();
        for (int operation = 0; operation < ones.length; operation++) {
            ones[operation] = Double.isNaN(time[operation]) ? Double.NaN : 1;
        }
        return order.aggregate(ones, Aggregation.SUM);
    }

    private static NodeQuantity wallSpan(OperationTotals totals, Hierarchy hierarchy, NodeOrder order) {
        int root = hierarchy.root();
        long[] starts = Arrays.copyOf(totals.firstStart, hierarchy.nodes());
        long[] ends = Arrays.copyOf(totals.lastEnd, hierarchy.nodes());
        Arrays.fill(starts, root, starts.length, Long.MAX_VALUE);
        Arrays.fill(ends, root, ends.length, Long.MIN_VALUE);
        double[] spans = new double[hierarchy.nodes()];
        for (int i = 0; i < spans.length; i++) {
            int node = i < root ? i : order.node(i - root);
            int parent = hierarchy.parent(node);
            if (parent >= 0) {
                starts[parent] = Math.min(starts[parent], starts[node]);
                ends[parent] = Math.max(ends[parent], ends[node]);
            }
            spans[node] = OperationTotals.micros(starts[node], ends[node]);
        }
        return AggregatedQuantity.ofNodes("wall span", Unit.MICROSECONDS, hierarchy, spans);
    }

    /** {@return what was recorded} */
    public RunRecord run() {
        return run;
    }

    /** {@return the time that operations were worked on, from the start of each execution to its end; for groups the sum} */
    public NodeQuantity computeTime() {
        return computeTime;
    }

    /** {@return the time from the first start of an execution to the last end of one, whatever happened in between} */
    public NodeQuantity wallSpan() {
        return wallSpan;
    }

    /**
     * Returns the memory that operations asked their allocators for. Of an operation that was executed several times, the most that one
     * execution asked for; for groups the sum, although not all of it may have been in use at one time.
     *
     * @return bytes; 0 for operations that were recorded and asked for nothing
     */
    public NodeQuantity memory() {
        return memory;
    }

    /** {@return the size of the tensors that operations produced, the largest of several executions; for groups the sum} */
    public NodeQuantity outputBytes() {
        return outputBytes;
    }

    /** {@return how often operations were executed; for groups the sum} */
    public NodeQuantity executionCount() {
        return executions;
    }

    /** {@return all numbers of the run} */
    public List<NodeQuantity> quantities() {
        return List.of(computeTime, wallSpan, memory, outputBytes, executions);
    }

    /** {@return the devices that operations really ran on; of several, the one that took longest} */
    public NodeCategory devices() {
        return devices;
    }

    /**
     * Tells whether the run has anything about a node.
     *
     * @param node a node of the hierarchy
     * @return whether it, or anything in it, was executed
     */
    public boolean isRecorded(int node) {
        return executions.isKnown(node);
    }

    /**
     * Returns the executions of an operation, without those that only repeat others.
     *
     * @param operation an operation
     * @return the executions in the order of the file; empty if none was recorded
     */
    public List<Execution> executions(int operation) {
        return matched.of(operation);
    }

    /** {@return how many different names in the run belong to an operation of the graph} */
    public int matched() {
        return matched.matched();
    }

    /** {@return how many different names in the run belong to no operation of the graph} */
    public int unmatched() {
        return matched.unmatched().size();
    }

    /** {@return the names in the run that belong to no operation of the graph, in the order of the file} */
    public List<String> unmatchedNames() {
        return matched.unmatched();
    }
}
