/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.diagram.scene.Scene;
import org.opscape.model.Progress;

/** What a click on a group costs in layout: the largest group of up to 200 children, and what is around it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExpandGroupBenchmark {
    /** Which graph. */
    @Param({"RESNET_10K", "SERIES_14K", "TRANSFORMER_50K", "RESNET_97K", "RESNET_970K"}) public BenchmarkGraph graph;

    private Clustering clustering;
    private int group;
    private Scene before;

    /** Reads, clusters, and shows the group closed. */
    @Setup
    public void prepare() throws IOException {
        clustering = Opened.cluster(Opened.read(graph.file()));
        int[] groups = Groups.upTo(clustering, 200);
        group = groups[groups.length - 1];
        before = Opened.engine(clustering).reveal(Opened.engine(clustering).overview(Progress.NONE), group, Progress.NONE);
    }

    /** Opens the group, which lays it out and all that is around it. */
    @Benchmark
    public Scene expand() {
        return Opened.engine(clustering).expand(before, group, Progress.NONE);
    }
}
