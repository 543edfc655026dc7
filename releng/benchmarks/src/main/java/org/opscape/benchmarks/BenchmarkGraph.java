/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.opscape.samples.SyntheticGraphs;

/** The graphs to measure with: real ones where the folder with shared files exists, and synthetic ones, which are written when needed. */
public enum BenchmarkGraph {
    /** A text detector in training: 5,348 operations, in text. */
    PIXEL_LINK("HaiDang9719__pixel_link_VMNDOC__graph.pbtxt"),
    /** 200 layers without scopes: 6,214 operations, 424 of them at the root, in text. */
    IMAGENET_200("cybertronai__gradient-checkpointing__imagenet_200.pbtxt"),
    /** Inception in training: 11,040 operations. */
    INCEPTION_V3("SciSharp__TensorFlow.NET__InceptionV3.meta"),
    /** A classifier of sentences: 21,443 operations, 414 groups at the root. */
    CLASSIFIER_DL("spark-nlp__classifier-dl_3.4.4/saved_model.pb"),
    /** A series of operations that no edges join. */
    SERIES_14K(out -> SyntheticGraphs.flatSeries(14_209, out)),
    /** A residual network in training, as are the other three. */
    RESNET_10K(out -> SyntheticGraphs.residualNetwork(10_137, out)),
    /** See above. */
    RESNET_97K(out -> SyntheticGraphs.residualNetwork(97_344, out)),
    /** See above. */
    RESNET_200K(out -> SyntheticGraphs.residualNetwork(200_000, out)),
    /** See above. */
    RESNET_970K(out -> SyntheticGraphs.residualNetwork(970_392, out)),
    /** A transformer in training. */
    TRANSFORMER_50K(out -> SyntheticGraphs.transformer(50_000, out)),
    /** A frozen network with few weights: 17 MB, the least that its layers can have. */
    TENSORS_5M(out -> SyntheticGraphs.bigTensors(5_000_000, out)),
    /** The same network with 500 MB. */
    TENSORS_500M(out -> SyntheticGraphs.bigTensors(500_000_000, out));

    private static final Path WRITTEN = Path.of(System.getProperty("opscape.benchmarks.graphs", "target/graphs"));

    private final String shared;
    private final Writer writer;

    BenchmarkGraph(String shared) {
        this.shared = shared;
        writer = null;
    }

    BenchmarkGraph(Writer writer) {
        shared = null;
        this.writer = writer;
    }

    /**
     * Prints where the file of a graph is, or nothing if it is one of the shared files and not there.
     *
     * @param arguments the name of the graph
     * @throws IOException if it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        valueOf(arguments[0]).find().ifPresent(file -> System.out.println(file.toAbsolutePath()));
    }

    /**
     * Returns the file, which must be there.
     *
     * @return the file
     * @throws IOException if it is missing or cannot be written
     */
    public Path file() throws IOException {
        return find().orElseThrow(() -> new IOException("There is no " + shared + " in the folder with shared files."));
    }

    private Optional<Path> find() throws IOException {
        if (shared != null) {
            return sharedFolder().map(folder -> folder.resolve("data").resolve(shared)).filter(Files::exists);
        }
        Path file = WRITTEN.resolve(name().toLowerCase() + ".pb");
        if (!Files.exists(file)) {
            write(file);
        }
        return Optional.of(file);
    }

    private static Optional<Path> sharedFolder() {
        String named = System.getProperty("opscape.shared");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("targetplatform"))) {
                return Optional.of(at.resolveSibling("shared"));
            }
        }
        return Optional.empty();
    }

    private void write(Path file) throws IOException {
        Files.createDirectories(WRITTEN);
        Path part = Files.createTempFile(WRITTEN, name(), ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            writer.write(out);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes a graph. */
    private interface Writer {
        long write(OutputStream out) throws IOException;
    }
}
