/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads ONNX by Protocol Buffers' own parser, which knows numbers of fields only; nothing here is shared with what is tested. */
final class RawModel {
    private static final String SCHEMA = """
            Model 1:ir_version 2:producer_name:s 3:producer_version:s 4:domain:s 5:model_version 6:doc_string:s 7:graph:Graph
            Model 8:opset_import:Opset 14:metadata_props:Entry 25:functions:Function
            Opset 1:domain:s 2:version
            Entry 1:key:s 2:value:s
            Graph 1:node:Node 2:name:s 5:initializer:Tensor 10:doc_string:s 11:input:Info 12:output:Info 13:value_info:Info
            Graph 14:quantization_annotation:Annotation 15:sparse_initializer:Sparse 16:metadata_props:Entry
            Annotation 1:tensor_name:s 2:quant_parameter_tensor_names:Entry
            Function 1:name:s 4:input:s 5:output:s 6:attribute:s 7:node:Node 8:doc_string:s 9:opset_import:Opset 10:domain:s
            Function 11:attribute_proto:Attribute 12:value_info:Info 13:overload:s 14:metadata_props:Entry
            Node 1:input:s 2:output:s 3:name:s 4:op_type:s 5:attribute:Attribute 6:doc_string:s 7:domain:s 8:overload:s
            Node 9:metadata_props:Entry
            Attribute 1:name:s 2:f:f 3:i 4:s:s 5:t:Tensor 6:g:Graph 7:floats:f 8:ints 9:strings:s 10:tensors:Tensor 11:graphs:Graph
            Attribute 13:doc_string:s 14:tp:Type 15:type_protos:Type 20:type 21:ref_attr_name:s 22:sparse_tensor:Sparse
            Tensor 1:dims 2:data_type 4:float_data:F 5:int32_data:P 6:string_data:s 7:int64_data:P 8:name:s 9:raw_data:s
            Tensor 10:double_data:D 11:uint64_data:P 12:doc_string:s 13:external_data:Entry 14:data_location
            Sparse 1:values:Tensor 2:indices:Tensor 3:dims
            Info 1:name:s 2:type:Type 3:doc_string:s 4:metadata_props:Entry
            Type 1:tensor_type:Elements 4:sequence_type:Nested 5:map_type:Map 6:denotation:s 8:sparse_tensor_type:Elements
            Type 9:optional_type:Nested
            Elements 1:elem_type 2:shape:Shape
            Nested 1:elem_type:Type
            Map 1:key_type 2:value_type:Type
            Shape 1:dim:Dim
            Dim 1:dim_value 2:dim_param:s 3:denotation:s
            """;
    private static final Map<String, String[]> FIELDS = fields();

    private RawModel() {
    }

    private static Map<String, String[]> fields() {
        Map<String, String[]> fields = new HashMap<>();
        for (String line : SCHEMA.split("\n")) {
            String[] words = line.trim().split(" ");
            for (int i = 1; i < words.length; i++) {
                String[] field = words[i].split(":");
                fields.put(words[0] + field[0], new String[] {field[1], field.length > 2 ? field[2] : ""});
            }
        }
        return fields;
    }

    static UnknownFieldSet parse(ByteString bytes) {
        try {
            return UnknownFieldSet.parseFrom(bytes);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static List<UnknownFieldSet> messages(UnknownFieldSet message, int number) {
        return message.getField(number).getLengthDelimitedList().stream().map(RawModel::parse).toList();
    }

    static List<String> texts(UnknownFieldSet message, int number) {
        return message.getField(number).getLengthDelimitedList().stream().map(ByteString::toStringUtf8).toList();
    }

    static String text(UnknownFieldSet message, int number) {
        List<String> texts = texts(message, number);
        return texts.isEmpty() ? "" : texts.get(texts.size() - 1);
    }

    /** The graphs in a node's attributes. */
    static List<UnknownFieldSet> bodies(UnknownFieldSet node) {
        List<UnknownFieldSet> bodies = new ArrayList<>();
        for (UnknownFieldSet attribute : messages(node, 5)) {
            bodies.addAll(messages(attribute, 6));
            bodies.addAll(messages(attribute, 11));
        }
        return bodies;
    }

    /** What a graph uses and does not define. */
    static Set<String> free(UnknownFieldSet graph) {
        Set<String> used = new LinkedHashSet<>();
        Set<String> defined = new LinkedHashSet<>(Set.of(""));
        for (UnknownFieldSet node : messages(graph, 1)) {
            used.addAll(texts(node, 1));
            bodies(node).forEach(body -> used.addAll(free(body)));
            defined.addAll(texts(node, 2));
        }
        messages(graph, 12).forEach(output -> used.add(text(output, 1)));
        messages(graph, 11).forEach(input -> defined.add(text(input, 1)));
        messages(graph, 5).forEach(tensor -> defined.add(text(tensor, 8)));
        messages(graph, 15).forEach(sparse -> messages(sparse, 1).forEach(tensor -> defined.add(text(tensor, 8))));
        used.removeAll(defined);
        return used;
    }

    /** Counts the nodes of a graph and of all that is in them. */
    static int nodes(UnknownFieldSet graph) {
        int count = 0;
        for (UnknownFieldSet node : messages(graph, 1)) {
            count++;
            for (UnknownFieldSet body : bodies(node)) {
                count += nodes(body);
            }
        }
        return count;
    }

    /** The same message as one that can be written in text. What the schema here does not name is left out. */
    static Proto proto(UnknownFieldSet message, String type) {
        Proto proto = new Proto();
        message.asMap().forEach((number, field) -> {
            String[] known = FIELDS.get(type + number);
            if (known != null) {
                field.getVarintList().forEach(value -> proto.with(number, known[0], value));
                field.getFixed32List().forEach(value -> proto.with(number, known[0], Float.intBitsToFloat(value)));
                field.getLengthDelimitedList().forEach(bytes -> add(proto, number, known, bytes));
            }
        });
        return proto;
    }

    private static void add(Proto proto, int number, String[] known, ByteString bytes) {
        switch (known[1]) {
            case "s" -> proto.with(number, known[0], bytes.toByteArray());
            case "F" -> {
                for (int at = 0; at < bytes.size(); at += 4) {
                    proto.with(number, known[0], bytes.substring(at, at + 4).asReadOnlyByteBuffer().order(java.nio.ByteOrder.LITTLE_ENDIAN)
                            .getFloat());
                }
            }
            case "D", "P", "f", "" -> packed(proto, number, known, bytes);
            default -> proto.with(number, known[0], proto(parse(bytes), known[1]));
        }
    }

    private static void packed(Proto proto, int number, String[] known, ByteString bytes) {
        com.google.protobuf.CodedInputStream in = bytes.newCodedInput();
        try {
            while (!in.isAtEnd()) {
                switch (known[1]) {
                    case "D" -> proto.with(number, known[0], in.readDouble());
                    case "f" -> proto.with(number, known[0], in.readFloat());
                    default -> proto.with(number, known[0], in.readInt64());
                }
            }
        } catch (java.io.IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
