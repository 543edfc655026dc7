/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

import static org.opscape.formats.message.FieldKind.INTEGER;
import static org.opscape.formats.message.FieldKind.TEXT;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.opscape.formats.message.ByteWindow;
import org.opscape.formats.message.MessageType;
import org.opscape.formats.message.Plausibility;
import org.opscape.model.Progress;

/** Knows files that people take for models of ours, to say what they are instead. */
final class ForeignFormat implements Format {
    private static final int HEAD = 16;
    /** The number at the end of LevelDB's tables, which TensorFlow uses for the index of a checkpoint. */
    private static final byte[] TABLE_END = {0x57, (byte) 0xFB, (byte) 0x80, (byte) 0x8B, 0x24, 0x75, 0x47, (byte) 0xDB};

    @Override
    public Optional<Recognition> recognise(Content content) throws IOException {
        byte[] head = new byte[(int) Math.min(HEAD, content.length())];
        content.read(0, head, 0, head.length);
        FileKind kind = bySignature(head);
        if (kind == null && endsTable(content)) {
            kind = FileKind.CHECKPOINT_INDEX;
        }
        if (kind != null) {
            return Optional.of(new Recognition(kind, false, Recognition.CERTAIN));
        }
        return content.length() > Integer.MAX_VALUE ? Optional.empty() : onnx(content);
    }

    private static FileKind bySignature(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("PK\3\4")) {
            return FileKind.ZIP;
        }
        if (text.startsWith("\u0089HDF\r\n")) {
            return FileKind.HDF5;
        }
        if (text.startsWith("TFL3", 4)) {
            return FileKind.TFLITE;
        }
        String trimmed = text.strip();
        return trimmed.startsWith("{") || trimmed.startsWith("[{") ? FileKind.JSON : null;
    }

    private static boolean endsTable(Content content) throws IOException {
        if (content.length() < TABLE_END.length) {
            return false;
        }
        byte[] end = new byte[TABLE_END.length];
        content.read(content.length() - end.length, end, 0, end.length);
        return Arrays.equals(end, TABLE_END);
    }

    private static Optional<Recognition> onnx(Content content) {
        ByteWindow window = new ByteWindow(content);
        boolean text = Plausibility.isText(window);
        int score = Plausibility.score(window, onnxModel(), text);
        return score > 0 ? Optional.of(new Recognition(FileKind.ONNX, text, score)) : Optional.empty();
    }

    private static MessageType onnxModel() {
        MessageType other = new MessageType("message");
        MessageType node = new MessageType("NodeProto").field(1, "input", TEXT).field(2, "output", TEXT).field(3, "name", TEXT)
                .field(4, "op_type", TEXT).message(5, "attribute", other).field(6, "doc_string", TEXT).field(7, "domain", TEXT)
                .field(8, "overload", TEXT).message(9, "metadata_props", other);
        MessageType graph = new MessageType("GraphProto").message(1, "node", node).field(2, "name", TEXT).message(5, "initializer", other)
                .field(10, "doc_string", TEXT).message(11, "input", other).message(12, "output", other).message(13, "value_info", other)
                .message(14, "quantization_annotation", other).message(15, "sparse_initializer", other)
                .message(16, "metadata_props", other);
        MessageType opset = new MessageType("OperatorSetIdProto").field(1, "domain", TEXT).field(2, "version", INTEGER);
        return new MessageType("ModelProto").field(1, "ir_version", INTEGER).field(2, "producer_name", TEXT)
                .field(3, "producer_version", TEXT).field(4, "domain", TEXT).field(5, "model_version", INTEGER).field(6, "doc_string", TEXT)
                .message(7, "graph", graph).message(8, "opset_import", opset).message(14, "metadata_props", other)
                .message(20, "training_info", other).message(25, "functions", other);
    }

    @Override
    public Reading read(Source source, OpenOptions options, Progress progress) throws ModelFileException {
        throw ModelFiles.cannotRead(source.path(), source.kind());
    }

    @Override
    public Rewrite rewrite(Source source, Reading reading, Reference.Listener listener, Progress progress) throws ModelFileException {
        throw ModelFiles.cannotRead(source.path(), source.kind());
    }
}
