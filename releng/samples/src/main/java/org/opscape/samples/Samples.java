/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.opscape.samples.graph.GraphWriter;
import org.opscape.samples.keras.KerasClassifier;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.VersionDef;

import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.Message;
import com.google.protobuf.TextFormat;

/** The sample files that the workbench offers. Their bytes are always the same. */
public final class Samples {

    private Samples() {
    }

    /** All files, by their paths below the folder of the samples. */
    public static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("cifar10_train.meta", bytes(cifar()));
        files.put("digits_train.pbtxt", text(graph(DigitsNetwork::write)));
        GraphDef transformer = graph(writer -> TransformerNetwork.write(writer, TransformerNetwork.Size.small(4)));
        files.put("transformer_train.pb", bytes(transformer));
        files.put("transformer_train.run_metadata", bytes(SampleRun.of(transformer, "Adam")));
        files.put("keras_saved_model/saved_model.pb", bytes(KerasClassifier.build()));
        return files;
    }

    /**
     * Writes all samples below a folder.
     *
     * @throws IOException when a file cannot be written
     */
    public static void write(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private static Message cifar() {
        GraphDef.Builder nodes = newGraph();
        GraphWriter writer = new GraphWriter(nodes::addNode);
        TrainingCollections collections = CifarNetwork.write(writer);
        return collections.toMetaGraph(nodes.build(), writer);
    }

    private static GraphDef graph(Consumer<GraphWriter> network) {
        GraphDef.Builder nodes = newGraph();
        network.accept(new GraphWriter(nodes::addNode));
        return nodes.build();
    }

    private static GraphDef.Builder newGraph() {
        return GraphDef.newBuilder().setVersions(VersionDef.newBuilder().setProducer(GraphWriter.PRODUCER));
    }

    private static byte[] text(Message message) {
        return TextFormat.printer().printToString(message).getBytes(StandardCharsets.UTF_8);
    }

    /** The message with its maps in the order of their keys. */
    private static byte[] bytes(Message message) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        out.useDeterministicSerialization();
        try {
            message.writeTo(out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
