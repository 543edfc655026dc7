/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Message;
import com.google.protobuf.TextFormat;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opscape.formats.Encoding;
import org.opscape.formats.FileKind;

/** Whatever a message says, it says in both encodings, as the library of Protocol Buffers reads them. */
class RandomMessagesTest {
    private static final int MESSAGES = 100;
    private static final int DEEPEST = 6;
    private static final double[] REALS = {0, -0.0, 1, -1, 0.1, 1e-5, 1e-4, 123456789, 1e20, 1e300, Double.MIN_VALUE, Double.MAX_VALUE,
        Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, 7.038531e-26, 16777216, 33554430};
    private static final long[] WHOLES = {0, 1, -1, 127, 128, Integer.MAX_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE};
    private static final String[] TEXTS = {"", "a/b:0", "\"'\\?\n\r\t\u0000\u007f", "gr\u00fc\u00dfe \u4f60 \ud83d\ude00", "\\001x",
        "# no }"};

    private final Random random = new Random(7);

    @ParameterizedTest
    @EnumSource(names = {"GRAPH_DEF", "META_GRAPH_DEF", "SAVED_MODEL", "ONNX"})
    void sayTheSameInBothEncodings(FileKind kind) throws Exception {
        Converter converter = Converter.of(kind);
        for (int i = 0; i < MESSAGES; i++) {
            Message message = message(converter.type(), 0);
            byte[] text = converter.convert(message.toByteArray(), Encoding.TEXT);
            assertEquals(message, converter.parse(text, Encoding.TEXT));
            assertEquals(message, converter.parse(converter.convert(text, Encoding.BINARY), Encoding.BINARY));
            String theirs = TextFormat.printer().printToString(message);
            byte[] ours = converter.convert(theirs.getBytes(StandardCharsets.UTF_8), Encoding.BINARY);
            assertEquals(message, converter.parse(ours, Encoding.BINARY));
            String line = TextFormat.printer().emittingSingleLine(true).escapingNonAscii(false).printToString(message);
            ours = converter.convert(line.getBytes(StandardCharsets.UTF_8), Encoding.BINARY);
            assertEquals(message, converter.parse(ours, Encoding.BINARY));
        }
    }

    private Message message(Descriptor type, int depth) {
        DynamicMessage.Builder message = DynamicMessage.newBuilder(type);
        for (FieldDescriptor field : type.getFields()) {
            boolean nested = field.getJavaType() == FieldDescriptor.JavaType.MESSAGE;
            if (depth == 0 || random.nextInt(nested ? depth + 1 : 3) == 0) {
                int count = field.isMapField() ? 1 : field.isRepeated() ? random.nextInt(4) : 1;
                for (int i = 0; i < count && (!nested || depth < DEEPEST); i++) {
                    Object value = value(field, depth);
                    if (field.isRepeated()) {
                        message.addRepeatedField(field, value);
                    } else {
                        message.setField(field, value);
                    }
                }
            }
        }
        return message.build();
    }

    private Object value(FieldDescriptor field, int depth) {
        long whole = random.nextBoolean() ? WHOLES[random.nextInt(WHOLES.length)] : random.nextLong() >> random.nextInt(64);
        double real = random.nextBoolean() ? REALS[random.nextInt(REALS.length)] : Double.longBitsToDouble(random.nextLong());
        return switch (field.getJavaType()) {
            case INT -> (int) whole;
            case LONG -> whole;
            case FLOAT -> random.nextBoolean() ? clean(Float.intBitsToFloat(random.nextInt())) : (float) real;
            case DOUBLE -> Double.isNaN(real) ? Double.NaN : real;
            case BOOLEAN -> random.nextBoolean();
            case STRING -> TEXTS[random.nextInt(TEXTS.length)];
            case BYTE_STRING -> ByteString.copyFrom(bytes());
            case ENUM -> field.getEnumType().isClosed() || random.nextBoolean()
                    ? field.getEnumType().getValues().get(random.nextInt(field.getEnumType().getValues().size()))
                    : field.getEnumType().findValueByNumberCreatingIfUnknown((int) whole);
            case MESSAGE -> message(field.getMessageType(), depth + 1);
        };
    }

    private static float clean(float value) {
        return Float.isNaN(value) ? Float.NaN : value;
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(20) == 0 ? 20_000 : random.nextInt(9)];
        random.nextBytes(bytes);
        return bytes;
    }
}
