/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.convert;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumDescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumValueDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldOptions;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.OneofDescriptorProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FileDescriptor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes descriptors for Protocol Buffers out of our own table: so its library reads ONNX models, whose classes are not here. */
final class Descriptors {
    private Descriptors() {
    }

    /** Makes the message of a name in a table. */
    static Descriptor of(String table, String name) {
        FileDescriptorProto.Builder file = FileDescriptorProto.newBuilder().setName(table).setSyntax("proto2");
        List<String> messages = new ArrayList<>();
        DescriptorProto.Builder message = null;
        EnumDescriptorProto.Builder values = null;
        for (String line : lines(table)) {
            String[] words = line.split(" ");
            if (words.length == 2 && "message".equals(words[0])) {
                messages.add(words[1]);
                message = file.addMessageTypeBuilder().setName(flat(words[1]));
                values = null;
            } else if (words.length == 2 && "closed".equals(words[0])) {
                values = file.addEnumTypeBuilder().setName(flat(words[1]));
            } else if (words.length == 2) {
                values.addValue(EnumValueDescriptorProto.newBuilder().setNumber(Integer.parseInt(words[0])).setName(words[1]));
            } else if (words.length == 3) {
                message.addField(field(message, words, messages));
            }
        }
        for (DescriptorProto.Builder each : file.getMessageTypeBuilderList()) {
            each.getFieldBuilderList().stream().filter(field -> !field.hasType()).forEach(field -> {
                boolean nested = messages.stream().anyMatch(known -> flat(known).equals(field.getTypeName()));
                field.setType(nested ? FieldDescriptorProto.Type.TYPE_MESSAGE : FieldDescriptorProto.Type.TYPE_ENUM);
            });
        }
        try {
            return FileDescriptor.buildFrom(scoped(file).build(), new FileDescriptor[0]).findMessageTypeByName(flat(name));
        } catch (DescriptorValidationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Values of different enumerations may have one name: each enumeration gets a message of its own around it. */
    private static FileDescriptorProto.Builder scoped(FileDescriptorProto.Builder file) {
        for (EnumDescriptorProto values : file.getEnumTypeList()) {
            file.addMessageType(DescriptorProto.newBuilder().setName("Of" + values.getName()).addEnumType(values));
        }
        for (DescriptorProto.Builder each : file.getMessageTypeBuilderList()) {
            each.getFieldBuilderList().stream().filter(field -> field.getType() == FieldDescriptorProto.Type.TYPE_ENUM)
                    .forEach(field -> field.setTypeName("Of" + field.getTypeName() + "." + field.getTypeName()));
        }
        return file.clearEnumType();
    }

    private static FieldDescriptorProto field(DescriptorProto.Builder owner, String[] words, List<String> messages) {
        int bar = words[2].indexOf('|');
        String type = bar < 0 ? words[2] : words[2].substring(0, bar);
        boolean packed = type.endsWith("+");
        boolean repeated = packed || type.endsWith("*");
        String bare = repeated ? type.substring(0, type.length() - 1) : type;
        FieldDescriptorProto.Builder field = FieldDescriptorProto.newBuilder().setNumber(Integer.parseInt(words[0])).setName(words[1]);
        field.setLabel(repeated ? FieldDescriptorProto.Label.LABEL_REPEATED : FieldDescriptorProto.Label.LABEL_OPTIONAL);
        if (bare.contains(".")) {
            field.setTypeName(flat(bare));
        } else {
            field.setType(FieldDescriptorProto.Type.valueOf("TYPE_" + bare.toUpperCase(Locale.ROOT)));
        }
        if (packed) {
            field.setOptions(FieldOptions.newBuilder().setPacked(true));
        }
        if (bar >= 0) {
            int group = Integer.parseInt(words[2].substring(bar + 1));
            while (owner.getOneofDeclCount() <= group) {
                owner.addOneofDecl(OneofDescriptorProto.newBuilder().setName("group" + owner.getOneofDeclCount()));
            }
            field.setOneofIndex(group);
        }
        return field.build();
    }

    private static String flat(String name) {
        return name.replace('.', '_');
    }

    private static List<String> lines(String table) {
        try (InputStream in = Declarations.class.getResourceAsStream(table);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
