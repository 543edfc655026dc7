/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.VersionDef;

import com.google.protobuf.CodedOutputStream;

/** Writes a GraphDef node by node, so that no more than one node is in memory. Equal nodes give equal bytes. */
public final class GraphDefStream implements NodeSink, AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final CodedOutputStream out;
    private long nodes;

    /** The caller closes the stream beneath. */
    public GraphDefStream(OutputStream target) {
        out = CodedOutputStream.newInstance(target, BUFFER);
        out.useDeterministicSerialization();
    }

    @Override
    public void accept(NodeDef node) {
        try {
            out.writeMessage(GraphDef.NODE_FIELD_NUMBER, node);
            nodes++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long nodes() {
        return nodes;
    }

    /** Writes the versions and what is still in the buffer. */
    @Override
    public void close() throws IOException {
        out.writeMessage(GraphDef.VERSIONS_FIELD_NUMBER, VersionDef.newBuilder().setProducer(GraphWriter.PRODUCER).build());
        out.flush();
    }
}
