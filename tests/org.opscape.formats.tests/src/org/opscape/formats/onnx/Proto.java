/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A message of a test, written in binary or in text. */
final class Proto {
    private record Field(int number, String name, Object value) {
    }

    private final List<Field> fields = new ArrayList<>();

    Proto with(int number, String name, Object... values) {
        for (Object value : values) {
            fields.add(new Field(number, name, value));
        }
        return this;
    }

    byte[] binary() {
        UnknownFieldSet.Builder set = UnknownFieldSet.newBuilder();
        ByteString all = ByteString.EMPTY;
        for (Field field : fields) {
            set.clear();
            set.mergeField(field.number(), field(field.value()));
            all = all.concat(set.build().toByteString());
        }
        return all.toByteArray();
    }

    private static UnknownFieldSet.Field field(Object value) {
        UnknownFieldSet.Field.Builder field = UnknownFieldSet.Field.newBuilder();
        switch (value) {
            case Proto message -> field.addLengthDelimited(ByteString.copyFrom(message.binary()));
            case String text -> field.addLengthDelimited(ByteString.copyFromUtf8(text));
            case byte[] bytes -> field.addLengthDelimited(ByteString.copyFrom(bytes));
            case Float number -> field.addFixed32(Float.floatToIntBits(number));
            default -> field.addVarint(((Number) value).longValue());
        }
        return field.build();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        print(text, "");
        return text.toString();
    }

    private void print(StringBuilder text, String indent) {
        for (Field field : fields) {
            text.append(indent).append(field.name());
            switch (field.value()) {
                case Proto message -> {
                    text.append(" {\n");
                    message.print(text, indent + "  ");
                    text.append(indent).append("}\n");
                }
                case String words -> text.append(": ").append(quoted(words.getBytes(StandardCharsets.UTF_8))).append('\n');
                case byte[] bytes -> text.append(": ").append(quoted(bytes)).append('\n');
                default -> text.append(": ").append(field.value()).append('\n');
            }
        }
    }

    private static String quoted(byte[] bytes) {
        StringBuilder text = new StringBuilder("\"");
        for (byte b : bytes) {
            int c = b & 0xFF;
            boolean plain = c >= ' ' && c < 0x7F && c != '"' && c != '\\';
            text.append(plain ? String.valueOf((char) c) : "\\" + (c >> 6) + (c >> 3 & 7) + (c & 7));
        }
        return text.append('"').toString();
    }
}
