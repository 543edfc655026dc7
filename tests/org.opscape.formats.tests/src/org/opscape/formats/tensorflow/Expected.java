/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import com.google.protobuf.ByteString;
import com.google.protobuf.ExtensionRegistry;
import com.google.protobuf.Message;
import com.google.protobuf.TextFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opscape.formats.FileKind;
import org.tensorflow.proto.Event;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.SavedModel;

/** Reads model files with the generated classes of Protocol Buffers: what our own readers are compared with. */
final class Expected {
    private Expected() {
    }

    /** Returns the graphs of a file in the order of the file. */
    static List<GraphDef> graphs(Path file, FileKind kind, boolean text) throws IOException {
        List<GraphDef> graphs = new ArrayList<>();
        switch (kind) {
            case GRAPH_DEF -> graphs.add(read(file, text, GraphDef.newBuilder()).build());
            case META_GRAPH_DEF -> graphs.add(read(file, text, MetaGraphDef.newBuilder()).build().getGraphDef());
            case SAVED_MODEL ->
                read(file, text, SavedModel.newBuilder()).build().getMetaGraphsList().forEach(m -> graphs.add(m.getGraphDef()));
            case EVENTS -> events(file, graphs);
            default -> throw new IllegalArgumentException(kind.label());
        }
        return graphs;
    }

    private static void events(Path file, List<GraphDef> graphs) throws IOException {
        Records records = new Records(new TestContent(Files.readAllBytes(file)));
        byte[] all = Files.readAllBytes(file);
        while (records.next()) {
            Event event = Event.parseFrom(ByteString.copyFrom(all, (int) records.start(), (int) (records.end() - records.start())));
            if (event.hasGraphDef()) {
                graphs.add(GraphDef.parseFrom(event.getGraphDef()));
            } else if (event.hasMetaGraphDef()) {
                graphs.add(MetaGraphDef.parseFrom(event.getMetaGraphDef()).getGraphDef());
            }
        }
    }

    private static <B extends Message.Builder> B read(Path file, boolean text, B builder) throws IOException {
        if (text) {
            TextFormat.Parser parser = TextFormat.Parser.newBuilder().setAllowUnknownFields(true).build();
            parser.merge(Files.readString(file, StandardCharsets.UTF_8), ExtensionRegistry.getEmptyRegistry(), builder);
        } else {
            builder.mergeFrom(Files.readAllBytes(file));
        }
        return builder;
    }
}
