/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the samples, or synthetic graphs of any size. */
public final class Generate {

    private static final String USAGE = """
            usage: Generate samples FOLDER
                   Generate synthetic resnet|transformer|series NODES FILE
                   Generate synthetic tensors BYTES FILE""";

    private Generate() {
    }

    /**
     * Runs from the command line.
     *
     * @throws IOException when a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 2 && args[0].equals("samples")) {
            Samples.write(Path.of(args[1]));
        } else if (args.length == 4 && args[0].equals("synthetic")) {
            synthetic(args[1], Long.parseLong(args[2].replace("_", "")), Path.of(args[3]));
        } else {
            System.err.println(USAGE);
            System.exit(2);
        }
    }

    private static void synthetic(String kind, long size, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            long nodes = switch (kind) {
                case "resnet" -> SyntheticGraphs.residualNetwork(size, out);
                case "transformer" -> SyntheticGraphs.transformer(size, out);
                case "series" -> SyntheticGraphs.flatSeries(size, out);
                case "tensors" -> SyntheticGraphs.bigTensors(size, out);
                default -> throw new IllegalArgumentException("no such kind of graph: " + kind);
            };
            System.out.println(file + ": " + nodes + " nodes");
        }
    }
}
