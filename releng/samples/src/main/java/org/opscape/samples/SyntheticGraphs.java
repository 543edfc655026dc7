/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BiConsumer;

import org.opscape.samples.graph.GraphDefStream;
import org.opscape.samples.graph.GraphWriter;

/** Writes graphs of any size for benchmarks, straight to a stream. The same arguments give the same bytes. */
public final class SyntheticGraphs {

    private SyntheticGraphs() {
    }

    /**
     * A residual network in training: scopes, batch normalisation, gradients, momentum, saver.
     *
     * @param nodes about how many nodes; the result differs by less than a block of the network (some 200)
     * @return how many nodes were written
     * @throws IOException when the stream cannot be written
     */
    public static long residualNetwork(long nodes, OutputStream out) throws IOException {
        return write(ResidualNetwork::write, 4, nodes, out);
    }

    /**
     * A transformer encoder in training, with Adam.
     *
     * @param nodes about how many nodes; the result differs by less than a layer (some 1,000)
     * @return how many nodes were written
     * @throws IOException when the stream cannot be written
     */
    public static long transformer(long nodes, OutputStream out) throws IOException {
        return write((graph, layers) -> TransformerNetwork.write(graph, TransformerNetwork.Size.small(layers)), 1, nodes, out);
    }

    /**
     * A network whose author copies its weights anew at each step: one series of assignments with no edges among them, 506 other nodes.
     *
     * @param nodes how many nodes, at least 1,000
     * @return how many nodes were written
     * @throws IOException when the stream cannot be written
     */
    public static long flatSeries(long nodes, OutputStream out) throws IOException {
        try (GraphDefStream stream = new GraphDefStream(out)) {
            FlatSeries.write(new GraphWriter(stream), stream::nodes, nodes);
            return stream.nodes();
        }
    }

    /**
     * A frozen network with its weights as constants.
     *
     * @param bytes about how many bytes, up to 2,000,000,000
     * @return how many nodes were written
     * @throws IOException when the stream cannot be written
     */
    public static long bigTensors(long bytes, OutputStream out) throws IOException {
        try (GraphDefStream stream = new GraphDefStream(out)) {
            FrozenTensors.write(new GraphWriter(stream), bytes);
            return stream.nodes();
        }
    }

    /** Finds the number of parts by which the count comes nearest: it grows by the same for each part. */
    private static long write(BiConsumer<GraphWriter, Integer> network, int fewest, long nodes, OutputStream out) throws IOException {
        long few = count(network, fewest);
        long more = count(network, 5 * fewest);
        long parts = fewest + Math.round((nodes - few) * 4.0 * fewest / (more - few));
        try (GraphDefStream stream = new GraphDefStream(out)) {
            network.accept(new GraphWriter(stream), (int) Math.max(fewest, parts));
            return stream.nodes();
        }
    }

    private static long count(BiConsumer<GraphWriter, Integer> network, int parts) {
        long[] count = new long[1];
        network.accept(new GraphWriter(node -> count[0]++), parts);
        return count[0];
    }
}
