/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.Message;
import com.google.protobuf.TextFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;
import org.opscape.model.Shape;
import org.opscape.model.measure.Execution;
import org.opscape.model.measure.Measures;
import org.opscape.model.measure.MemoryUse;
import org.opscape.model.measure.OutputTensor;
import org.opscape.model.measure.RunRecord;
import org.opscape.model.measure.Timing;
import org.opscape.testsupport.SharedFiles;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.NodeExecStats;
import org.tensorflow.proto.RunMetadata;
import org.tensorflow.proto.StepStats;

class RunFilesTest {
    private static final String CPU = "/job:localhost/replica:0/task:0/device:CPU:0";

    @TempDir private Path folder;

    private Measures open(byte[] content) throws IOException, ModelFileException {
        return MeasureFiles.open(Files.write(folder.resolve("some.thing"), content), Progress.NONE);
    }

    private ModelFileException refused(byte[] content) {
        return assertThrows(ModelFileException.class, () -> open(content));
    }

    private static StepStats.Builder twoOperations() {
        return RunProtos.stats(CPU, RunProtos.withMemory(RunProtos.node("a/MatMul", 1_600_000_000_000_000L, 120), 4096, 2048, 2, 3),
                RunProtos.node("b", 1_600_000_000_000_200L, 7));
    }

    private static byte[] text(Message message) {
        return TextFormat.printer().printToString(message).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void allFormsSayTheSame() throws Exception {
        RunMetadata run = RunProtos.run(twoOperations());
        StepStats step = twoOperations().build();
        List<Execution> expected = open(run.toByteArray()).runs().get(0).executions();
        assertEquals(2, expected.size());
        for (byte[] form : List.of(step.toByteArray(), text(run), text(step), RunProtos.gzip(run.toByteArray()),
                RunProtos.gzip(text(step)), RunProtos.event("t", 3, run))) {
            Measures measures = open(form);
            assertEquals(List.of(), measures.problems());
            assertEquals(expected, measures.runs().get(0).executions());
        }
    }

    @Test
    void everyFieldIsTaken() throws Exception {
        Execution first = open(RunProtos.run(twoOperations()).toByteArray()).runs().get(0).executions().get(0);
        long start = 1_600_000_000_000_000_000L;
        Timing timing = new Timing(start - 5000, start, start + 1000, start + 119_000, start + 120_000);
        assertEquals(new Execution("a/MatMul", CPU, "a/MatMul = Op()", timing, new MemoryUse(4106, 2058, 7, 0, 0),
                List.of(new OutputTensor(1, Optional.of(Shape.of(2, 3)), 4095, 4096))), first);
        assertEquals(120, timing.durationMicros());
        assertEquals(118, timing.computeMicros());
        assertEquals(5, timing.waitingMicros());
    }

    @Test
    void nanosecondsAreTakenWhereThereAreAny() throws Exception {
        NodeExecStats.Builder node = RunProtos.node("a", 1_600_000_000_000_000L, 1).setAllStartNanos(1_600_000_000_000_000_250L)
                .setOpStartRelNanos(10).setOpEndRelNanos(640).setAllEndRelNanos(700).setScheduledNanos(1_600_000_000_000_000_000L);
        Timing timing = open(RunProtos.run(RunProtos.stats(CPU, node)).toByteArray()).runs().get(0).executions().get(0).timing();
        assertEquals(0.7, timing.durationMicros(), 1e-9);
        assertEquals(0.63, timing.computeMicros(), 1e-9);
        assertEquals(0.25, timing.waitingMicros(), 1e-9);
    }

    @Test
    void everyRunOfAnEventFileIsOne() throws Exception {
        RunMetadata run = RunProtos.run(twoOperations());
        Measures measures = open(RunProtos.concat(RunProtos.event("train", 0, run), RunProtos.event("step 10", 10, run),
                RunProtos.event("train", 20, run), RunProtos.event("empty", 30, RunMetadata.getDefaultInstance()),
                RunProtos.event("train", 20, run)));
        List<String> labels = new ArrayList<>();
        for (RunRecord each : measures.runs()) {
            labels.add(each.label());
        }
        assertEquals(List.of("train, step 0", "step 10", "train, step 20", "train, step 20 (2)"), labels);
        assertEquals(20, measures.runs().get(2).step().getAsLong());
        assertEquals("train", measures.runs().get(2).tag());
    }

    @Test
    void aDamagedEventLeavesTheOthers() throws Exception {
        byte[] good = RunProtos.event("good", 1, RunProtos.run(twoOperations()));
        byte[] cut = RunProtos.event("cut", 2, RunProtos.run(twoOperations()));
        Measures measures = open(RunProtos.concat(good, Arrays.copyOf(cut, cut.length - 20)));
        assertEquals(1, measures.runs().size());
        assertEquals(1, measures.problems().size());
        byte[] flipped = good.clone();
        flipped[flipped.length - 1] ^= 1;
        assertTrue(open(flipped).problems().get(0).contains("checksum"));
    }

    @Test
    void whatTheTruncatedFileHasIsKept() throws Exception {
        StepStats.Builder stats = StepStats.newBuilder();
        for (int i = 0; i < 50; i++) {
            stats.mergeFrom(RunProtos.stats(CPU, RunProtos.node("node" + i, 1_600_000_000_000_000L + i, 3)).build());
        }
        byte[] whole = RunProtos.run(stats).toByteArray();
        Measures measures = open(Arrays.copyOf(whole, whole.length / 2));
        assertTrue(measures.runs().get(0).executions().size() >= 20);
        assertTrue(measures.problems().get(0).contains("breaks off"), measures.problems().toString());
        String text = new String(text(stats.build()), StandardCharsets.UTF_8);
        Measures half = open(text.substring(0, text.length() / 2).getBytes(StandardCharsets.UTF_8));
        assertTrue(half.problems().get(0).startsWith("line "), half.problems().toString());
    }

    @Test
    void impossibleNumbersAreNothingAndSaidOnce() throws Exception {
        NodeExecStats.Builder negative = RunProtos.node("a", 1_600_000_000_000_000L, -400);
        NodeExecStats.Builder huge = RunProtos.node("b", Long.MAX_VALUE, Long.MAX_VALUE);
        NodeExecStats.Builder bytes = RunProtos.withMemory(RunProtos.node("c", 1_600_000_000_000_000L, 2), -4096, Long.MAX_VALUE);
        Measures measures = open(RunProtos.run(RunProtos.stats(CPU, negative, huge, bytes)).toByteArray());
        for (Execution execution : measures.runs().get(0).executions()) {
            assertTrue(execution.timing().durationMicros() >= 0);
            assertTrue(execution.timing().start() >= 0);
            assertTrue(execution.memory().total() >= 0 && execution.memory().peak() >= 0);
        }
        assertEquals(2, measures.problems().size(), measures.problems().toString());
        assertTrue(measures.problems().get(0).contains("impossible times, which were taken as 0, and 1 more time"),
                measures.problems().toString());
    }

    @Test
    void anythingHostileEndsWithAMessage() throws Exception {
        byte[] whole = RunProtos.run(twoOperations()).toByteArray();
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            for (int j = 0; j < 3; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                open(damaged);
            } catch (ModelFileException e) {
                assertTrue(e.getMessage().length() > 20);
            }
        }
    }

    @Test
    void otherFilesAreRefusedByTheirKind() {
        byte[] graph = GraphDef.newBuilder().addNode(NodeDef.newBuilder().setName("a").setOp("Add")).build().toByteArray();
        assertTrue(refused(graph).getMessage().contains("This is a GraphDef"));
        assertTrue(refused(new byte[0]).getMessage().contains("empty"));
        assertTrue(refused(new byte[] {1, 2, 3, 0, 0}).getMessage().contains("neither"));
        assertTrue(refused(RunMetadata.newBuilder().setStepStats(RunProtos.stats(CPU)).build().toByteArray()).getMessage()
                .contains("no statistics"));
        assertThrows(ModelFileException.class, () -> MeasureFiles.open(folder.resolve("none"), Progress.NONE));
        assertThrows(ModelFileException.class, () -> MeasureFiles.open(folder, Progress.NONE));
    }

    @Test
    void aRunOpenedAsAModelSaysHowToAttachIt() throws Exception {
        Path file = Files.write(folder.resolve("run"), RunProtos.run(twoOperations()).toByteArray());
        String message = assertThrows(ModelFileException.class, () -> ModelFiles.open(file, OpenOptions.NONE, Progress.NONE)).getMessage();
        assertTrue(message.contains("Attach Measurements") && message.contains("--run run"), message);
    }

    @Test
    void realRunsAreReadWhole() throws Exception {
        if (SharedFiles.folder().isEmpty()) {
            return;
        }
        Path data = SharedFiles.folder().get().resolve("data");
        assertRun(data.resolve("runmetadata/SciSharp__InceptionV3__run_metadata.pb"), 891);
        assertRun(data.resolve("runmetadata/SciSharp__char_cnn_untrained__run_metadata.pb"), 212);
        assertRun(data.resolve("runmetadata/SciSharp__lstm_crf_ner__run_metadata.pb"), 5970);
        assertRun(data.resolve("uve__tensorflow__profiler_run_meta"), 54);
        assertRun(data.resolve("cybertronai__gradient-checkpointing__simple_stepstats.pbtxt"), 23);
        Path events = data.resolve("lyhue1991__eat_tensorflow2_in_30_days__events.out.tfevents.1583940339."
                + "liangyundeMacBook-Air.local.3426.57955.v2");
        String message = assertThrows(ModelFileException.class, () -> MeasureFiles.open(events, Progress.NONE)).getMessage();
        assertTrue(message.contains("no run with statistics"), message);
    }

    private static void assertRun(Path file, int executions) throws ModelFileException {
        Measures measures = MeasureFiles.open(file, Progress.NONE);
        assertEquals(List.of(), measures.problems(), file.toString());
        assertEquals(executions, measures.runs().get(0).executions().size(), file.toString());
        for (Execution execution : measures.runs().get(0).executions()) {
            assertTrue(execution.timing().start() > 0 && execution.timing().scheduled() > 0, execution.toString());
        }
    }
}
