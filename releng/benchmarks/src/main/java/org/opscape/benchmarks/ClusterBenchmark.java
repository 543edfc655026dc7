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
import org.opscape.analysis.cluster.GroupContent;
import org.opscape.formats.ModelFile;

/** From the model to the clustered graph, and what the root shows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ClusterBenchmark {
    /** Which graph. */
    @Param({"RESNET_10K", "SERIES_14K", "TRANSFORMER_50K", "RESNET_97K", "RESNET_970K"}) public BenchmarkGraph graph;

    private ModelFile file;

    /** Reads the file. */
    @Setup
    public void prepare() throws IOException {
        file = Opened.read(graph.file());
    }

    /** Takes the snapshot and clusters it. */
    @Benchmark
    public GroupContent cluster() {
        Clustering clustering = Opened.cluster(file);
        return clustering.content(clustering.hierarchy().root());
    }
}
