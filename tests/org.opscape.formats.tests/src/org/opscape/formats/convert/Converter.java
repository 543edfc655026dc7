/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.convert;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.ExtensionRegistry;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.TextFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.opscape.formats.Encoding;
import org.opscape.formats.FileKind;
import org.opscape.formats.HeapContent;
import org.opscape.model.Progress;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.SavedModel;

/** Our own conversion, and what the library of Protocol Buffers makes of its results. */
record Converter(FileKind kind, Descriptor type) {
    static Converter of(FileKind kind) {
        return new Converter(kind, switch (kind) {
            case GRAPH_DEF -> GraphDef.getDescriptor();
            case META_GRAPH_DEF -> MetaGraphDef.getDescriptor();
            case SAVED_MODEL -> SavedModel.getDescriptor();
            default -> Descriptors.of("onnx.schema", "onnx.ModelProto");
        });
    }

    byte[] convert(byte[] bytes, Encoding target) throws IOException {
        return convert(bytes, target, Conversion.LossListener.REFUSING);
    }

    byte[] convert(byte[] bytes, Encoding target, Conversion.LossListener losses) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Conversion(new HeapContent(bytes), kind, target, Progress.NONE).writeTo(out, losses);
        return out.toByteArray();
    }

    Message parse(byte[] bytes, Encoding encoding) throws InvalidProtocolBufferException, TextFormat.ParseException {
        if (encoding == Encoding.BINARY) {
            return DynamicMessage.parseFrom(type, bytes);
        }
        DynamicMessage.Builder builder = DynamicMessage.newBuilder(type);
        TextFormat.Parser.newBuilder().build().merge(new String(bytes, StandardCharsets.UTF_8), ExtensionRegistry.getEmptyRegistry(),
                builder);
        return builder.build();
    }
}
