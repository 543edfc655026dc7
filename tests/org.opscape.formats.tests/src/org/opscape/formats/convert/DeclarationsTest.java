/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tensorflow.proto.CondContextDef;
import org.tensorflow.proto.QueueRunnerDef;
import org.tensorflow.proto.SavedModel;
import org.tensorflow.proto.VariableDef;
import org.tensorflow.proto.WhileContextDef;

/** Our table says what TensorFlow's own classes say, field by field. */
class DeclarationsTest {
    private static final Declarations TABLE = Declarations.tensorFlow();

    @Test
    void knowEveryFieldOfTensorFlow() {
        Deque<Descriptor> pending = new ArrayDeque<>(List.of(SavedModel.getDescriptor(), VariableDef.getDescriptor(),
                QueueRunnerDef.getDescriptor(), CondContextDef.getDescriptor(), WhileContextDef.getDescriptor()));
        Set<Descriptor> seen = new HashSet<>();
        while (!pending.isEmpty()) {
            Descriptor type = pending.poll();
            if (seen.add(type)) {
                MessageDeclaration message = TABLE.message(type.getFullName());
                assertNotNull(message, type.getFullName());
                for (FieldDescriptor field : type.getFields()) {
                    compare(field, message.field(field.getNumber()));
                    if (field.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
                        pending.add(field.getMessageType());
                    }
                }
            }
        }
        assertTrue(seen.size() > 80);
    }

    private static void compare(FieldDescriptor expected, FieldDeclaration actual) {
        assertNotNull(actual, expected.getFullName());
        assertEquals(expected.getName(), actual.name());
        assertEquals(expected.getType().name(), actual.kind().name(), expected.getFullName());
        assertEquals(expected.isRepeated(), actual.repeated(), expected.getFullName());
        assertEquals(expected.isPacked(), actual.packed(), expected.getFullName());
        for (FieldDescriptor other : expected.getContainingType().getFields()) {
            boolean excluded = other == expected || expected.getRealContainingOneof() != null
                    && expected.getRealContainingOneof() == other.getRealContainingOneof();
            assertEquals(excluded && !expected.isRepeated(), (actual.group() & groupOf(other)) != 0, expected.getFullName());
        }
        if (expected.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
            assertEquals(expected.getMessageType().getFullName(), actual.message().name());
        } else if (expected.getJavaType() == FieldDescriptor.JavaType.ENUM) {
            for (EnumValueDescriptor value : expected.getEnumType().getValues()) {
                assertEquals(value.getNumber(), actual.values().number(value.getName()), value.getFullName());
            }
            assertEquals(!expected.getEnumType().isClosed(), actual.values().allows(Integer.MIN_VALUE));
        }
    }

    private static long groupOf(FieldDescriptor field) {
        return TABLE.message(field.getContainingType().getFullName()).field(field.getNumber()).group();
    }
}
