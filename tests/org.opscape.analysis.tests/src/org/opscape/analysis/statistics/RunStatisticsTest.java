/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.TestGraph;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.analysis.functions.FunctionCalls;
import org.opscape.analysis.functions.Inlining;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.formats.measure.MeasureFiles;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.DataflowFactory;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Model;
import org.opscape.model.measure.Execution;
import org.opscape.model.measure.MemoryUse;
import org.opscape.model.measure.RunRecord;
import org.opscape.model.measure.Timing;
import org.opscape.testsupport.SharedFiles;

class RunStatisticsTest {
    private static final String CPU = "/job:localhost/replica:0/task:0/device:CPU:0";
    private static final String GPU = "/job:localhost/replica:0/task:0/device:GPU:0";
    private static final long START = 1_600_000_000_000_000_000L;

    private final List<Execution> executions = new ArrayList<>();

    private RunStatisticsTest ran(String device, String name, long startMicros, long micros, long bytes) {
        return ran(device, name, "", startMicros, micros, bytes);
    }

    private RunStatisticsTest ran(String device, String name, String label, long startMicros, long micros, long bytes) {
        long start = START + startMicros * 1000;
        long end = start + micros * 1000;
        executions.add(
                new Execution(name, device, label, new Timing(0, start, start, end, end), new MemoryUse(bytes, 0, 0, 0, 0), List.of()));
        return this;
    }

    private RunStatistics on(Clustering clustering) {
        return RunStatistics.of(new RunRecord("run", "file", "", OptionalLong.empty(), executions), clustering, Progress.NONE);
    }

    private static Clustering graph() {
        return new TestGraph().op("a/x", "X").op("a/y", "Y", "a/x").op("a/c", "Const").op("a/z", "Z", "a/c").op("w", "W", "a/y")
                .op("a", "A")
                .cluster();
    }

    @Test
    void timesAreAddedAndSpansReachFromTheFirstToTheLast() {
        RunStatistics run = ran(CPU, "a/x", 0, 10, 100).ran(CPU, "a/y", 5, 20, 50).ran(CPU, "a/c", 100, 3, 4).ran(CPU, "w", 200, 7, 0)
                .on(graph());
        Hierarchy hierarchy = graph().hierarchy();
        int group = hierarchy.find("a");
        assertEquals(33, run.computeTime().value(group));
        assertEquals(103, run.wallSpan().value(group));
        assertEquals(154, run.memory().value(group));
        assertEquals(40, run.computeTime().value(hierarchy.root()));
        assertEquals(207, run.wallSpan().value(hierarchy.root()));
        assertEquals(0, run.memory().value(4));
        assertTrue(run.isRecorded(2) && run.isRecorded(group));
        assertFalse(run.isRecorded(3));
        assertFalse(run.computeTime().isKnown(3));
        assertEquals(4, run.matched());
        assertEquals(0, run.unmatched());
    }

    @Test
    void executionsInALoopAreAddedButTheirMemoryIsNot() {
        RunStatistics run = ran(CPU, "w", 0, 10, 100).ran(CPU, "w", 50, 10, 300).ran(CPU, "w", 90, 10, 200).on(graph());
        assertEquals(30, run.computeTime().value(4));
        assertEquals(100, run.wallSpan().value(4));
        assertEquals(300, run.memory().value(4));
        assertEquals(3, run.executionCount().value(4));
        assertEquals(3, run.executions(4).size());
        assertEquals(List.of(), run.executions(0));
    }

    @Test
    void whatAnAcceleratorDidCountsOnce() {
        RunStatistics run = ran(GPU, "a/x", 0, 15, 64).ran(GPU + "/stream:all", "a/x:X", 20, 40, 0)
                .ran(GPU + "/stream:all", "a/x", 60, 2, 0).ran(GPU + "/stream:12", "a/x:X", 20, 40, 0)
                .ran(GPU + "/stream:12", "a/x", 60, 2, 0)
                .ran(GPU + "/memcpy", "MEMCPYDtoH", "a/x:X num_bytes: 4", 65, 3, 0).ran(GPU + "/stream:14", "MEMCPYDtoH", "a/x:X", 65, 3, 0)
                .ran(GPU + "/sync", "a/x", 0, 500, 0).ran("/host:CPU", "a/x", 0, 600, 0).ran(GPU, "a/y", 100, 9, 0).on(graph());
        assertEquals(45, run.computeTime().value(0));
        assertEquals(68, run.wallSpan().value(0));
        assertEquals(64, run.memory().value(0));
        assertEquals(1, run.executionCount().value(0));
        assertEquals(9, run.computeTime().value(1));
        assertEquals("GPU:0", run.devices().label(run.devices().of(0)));
        assertEquals(1, run.devices().categories());
        assertEquals(0, run.unmatched());
    }

    @Test
    void singleStreamsCountWhereNoneTellsOfAll() {
        RunStatistics run = ran("/gpu:0/stream:3", "a/x", 0, 5, 0).ran("/gpu:0/stream:4", "a/x", 5, 6, 0)
                .ran("/gpu:0/memcpy", "MEMCPY", "a/x:X", 5, 6, 0).on(graph());
        assertEquals(11, run.computeTime().value(0));
        assertEquals("GPU:0", run.devices().label(run.devices().of(0)));
    }

    @Test
    void machinesAreNamedWhereThereAreSeveral() {
        RunStatistics run = ran("/job:worker/task:0/device:CPU:0", "a/x", 0, 5, 0).ran("/job:worker/task:1/device:CPU:0", "a/x", 0, 9, 0)
                .on(graph());
        assertEquals("/job:worker/task:1/CPU:0", run.devices().label(run.devices().of(0)));
        assertEquals(14, run.computeTime().value(0));
    }

    @Test
    void whatTensorFlowAppendsToNamesIsPartOfThem() {
        RunStatistics run = ran(CPU, "a/y/_5", 0, 8, 0).ran(CPU, "a/x/body/inner:Op", 10, 4, 0).ran(CPU, "a/x/body/other", 20, 6, 0)
                .ran(CPU, "w", 30, 1, 0).ran(CPU, "w/_1", 31, 100, 0).ran(CPU, "_SOURCE", 0, 1, 0).on(graph());
        assertEquals(8, run.computeTime().value(1));
        assertEquals(10, run.computeTime().value(0));
        assertEquals(1, run.computeTime().value(4));
        assertEquals(List.of("_SOURCE"), run.unmatchedNames());
        assertEquals(5, run.matched());
    }

    @Test
    void anOperationInTheGroupOfItsNameIsFound() {
        RunStatistics run = ran(CPU, "a", 0, 8, 0).on(graph());
        assertEquals(8, run.computeTime().value(5));
        assertFalse(run.isRecorded(0));
    }

    /** A graph with a call n/call, whose body is a (argument), inner/mul and r (result). */
    private static Clustering withCall(boolean expanded) {
        Graph body = new TestGraph().op("a", "input_arg").op("inner/mul", "Mul", "a", "a").op("r", "output_arg", "inner/mul").build();
        body.setName("square");
        body.setKind(GraphKind.FUNCTION);
        Graph main = new TestGraph().op("x", "Placeholder").op("n/call", "square", "x").op("y", "Neg", "n/call").build();
        Model model = DataflowFactory.eINSTANCE.createModel();
        model.getGraphs().addAll(List.of(main, body));
        GraphSnapshot plain = GraphSnapshot.of(main, Progress.NONE);
        Set<String> calls = expanded ? Set.of("n/call") : Set.of();
        GraphSnapshot graph = Inlining.of(model, 0, plain, calls, FunctionCalls.of(model, Progress.NONE), Progress.NONE);
        return Clustering.of(graph, ClusteringOptions.DEFAULTS, Progress.NONE);
    }

    @Test
    void whatRanInACallIsTheCallsUntilItIsExpanded() {
        ran(CPU, "n/call/inner/mul", 0, 5, 1).ran(CPU, "n/call/r", 5, 2, 1).ran(CPU, "y", 10, 1, 1);
        RunStatistics closed = on(withCall(false));
        assertEquals(7, closed.computeTime().value(1));
        Clustering clustering = withCall(true);
        RunStatistics open = on(clustering);
        assertEquals(5, open.computeTime().value(clustering.hierarchy().find("n/call/inner/mul")));
        assertEquals(7, open.computeTime().value(clustering.hierarchy().find("n/call")));
        assertEquals(8, open.computeTime().value(clustering.hierarchy().root()));
        assertEquals(0, open.unmatched());
    }

    @Test
    void anExpandedCallAndItsBodyDoNotCountTwice() {
        ran(CPU, "n/call", 0, 9, 1).ran(CPU, "n/call/inner/mul", 0, 5, 1).ran(CPU, "n/call/r", 5, 2, 1);
        assertEquals(9, on(withCall(false)).computeTime().value(1));
        Clustering clustering = withCall(true);
        assertEquals(7, on(clustering).computeTime().value(clustering.hierarchy().find("n/call")));
        executions.subList(1, 3).clear();
        assertEquals(9, on(clustering).computeTime().value(clustering.hierarchy().find("n/call")));
    }

    @Test
    void withoutStartsThereAreNoSpans() {
        executions.add(new Execution("w", CPU, "", new Timing(0, 0, 0, 5000, 5000), MemoryUse.NONE, List.of()));
        RunStatistics run = on(graph());
        assertEquals(5, run.computeTime().value(4));
        assertFalse(run.wallSpan().isKnown(4));
        assertTrue(run.isRecorded(4));
    }

    @Test
    void namesAreFoundWhateverTheirHashes() {
        TestGraph graph = new TestGraph();
        for (int i = 0; i < 3000; i++) {
            graph.op((i % 3 == 0 ? "" : "s" + i % 7 + '/') + "Aa".repeat(i % 5) + "BB".repeat(i % 4) + i, "X");
        }
        GraphSnapshot snapshot = graph.snapshot();
        NodeNames names = new NodeNames(snapshot, Clustering.of(snapshot, ClusteringOptions.DEFAULTS, Progress.NONE).hierarchy());
        for (int operation = 0; operation < snapshot.operations(); operation++) {
            assertEquals(operation, names.operation(snapshot.path(operation)));
            assertEquals(operation, names.executed('^' + snapshot.path(operation)));
            assertEquals(-1, names.operation('/' + snapshot.path(operation)));
            assertEquals(-1, names.operation("s/" + snapshot.path(operation)));
        }
    }

    @Test
    void whatWasRenamedSinceIsFoundByItsOldName() {
        ran(CPU, "old/x", 0, 10, 0).ran(CPU, "old/y:Y", 10, 20, 0).ran(CPU, "old/z/_3", 40, 5, 0).ran(CPU, "w", 50, 1, 0);
        Map<String, String> renames = Map.of("old/x", "a/x", "old/y", "a/y", "old/z", "a/z", "w", "a/c");
        RunRecord record = new RunRecord("run", "file", "", OptionalLong.empty(), executions);
        RunStatistics run = RunStatistics.of(record, graph(), renames, Progress.NONE);
        assertEquals(35, run.computeTime().value(graph().hierarchy().find("a")));
        assertEquals(20, run.computeTime().value(1));
        assertEquals(1, run.computeTime().value(4));
        assertEquals(0, run.unmatched());
    }

    @Test
    void realRunsMatchTheirGraphs() throws Exception {
        if (SharedFiles.folder().isEmpty()) {
            return;
        }
        Path data = SharedFiles.folder().get().resolve("data");
        assertMatch(data, "SciSharp__TensorFlow.NET__InceptionV3.meta", "runmetadata/SciSharp__InceptionV3__run_metadata.pb", 888, 3);
        assertMatch(data, "SciSharp__TensorFlow.NET__char_cnn_untrained.meta", "runmetadata/SciSharp__char_cnn_untrained__run_metadata.pb",
                203, 9);
        assertMatch(data, "SciSharp__TensorFlow.NET__lstm_crf_ner.meta", "runmetadata/SciSharp__lstm_crf_ner__run_metadata.pb", 1961, 18);
        assertMatch(data, "cybertronai__gradient-checkpointing__simple_timeline_graph.pbtxt",
                "cybertronai__gradient-checkpointing__simple_stepstats.pbtxt", 21, 2);
        RunStatistics gpu = assertMatch(data, "uve__tensorflow__profiler_graph.pbtxt", "uve__tensorflow__profiler_run_meta", 7, 2);
        assertEquals("GPU:0", gpu.devices().label(0));
    }

    private static RunStatistics assertMatch(Path data, String model, String run, int matched, int unmatched) throws ModelFileException {
        GraphSnapshot graph = GraphSnapshot.of(
                ModelFiles.open(data.resolve(model), OpenOptions.NONE, Progress.NONE).model().getGraphs().get(0), Progress.NONE);
        Clustering clustering = Clustering.of(graph, ClusteringOptions.DEFAULTS, Progress.NONE);
        RunRecord record = MeasureFiles.open(data.resolve(run), Progress.NONE).runs().get(0);
        RunStatistics statistics = RunStatistics.of(record, clustering, Progress.NONE);
        assertEquals(matched, statistics.matched(), model);
        assertEquals(unmatched, statistics.unmatched(), model);
        for (String name : statistics.unmatchedNames()) {
            assertTrue(name.startsWith("_") || name.contains("ConstantFolding") || name.contains("ArithmeticOptimizer"), name);
        }
        Hierarchy hierarchy = clustering.hierarchy();
        double sum = 0;
        for (int operation = 0; operation < hierarchy.root(); operation++) {
            sum += statistics.isRecorded(operation) ? statistics.computeTime().value(operation) : 0;
        }
        assertEquals(sum, statistics.computeTime().value(hierarchy.root()), 1e-6 * sum);
        return statistics;
    }
}
