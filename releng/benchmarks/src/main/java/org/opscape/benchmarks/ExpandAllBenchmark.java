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
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.diagram.scene.Scene;
import org.opscape.layout.PictureEngine;
import org.opscape.model.Progress;

/** From the snapshot to the picture with everything open: what the groups show is found when it is asked for, and then remembered. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExpandAllBenchmark {
    /** Which graph. */
    @Param({"RESNET_10K", "SERIES_14K", "TRANSFORMER_50K", "RESNET_97K"}) public BenchmarkGraph graph;

    private GraphSnapshot snapshot;

    /** Reads. */
    @Setup
    public void prepare() throws IOException {
        snapshot = Opened.cluster(Opened.read(graph.file())).graph();
    }

    /** Clusters and opens everything. */
    @Benchmark
    public Scene expandAll() {
        Clustering clustering = Clustering.of(snapshot, ClusteringOptions.DEFAULTS, Progress.NONE);
        PictureEngine engine = Opened.engine(clustering);
        return engine.expandAll(engine.overview(Progress.NONE), clustering.hierarchy().root(), Progress.NONE);
    }
}
