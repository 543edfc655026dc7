/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bytedeco.javacpp.BytePointer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opscape.formats.FileKind;
import org.opscape.formats.docs.AttributeDoc;
import org.opscape.formats.docs.OpDoc;
import org.opscape.formats.docs.OpDocs;
import org.opscape.formats.docs.PortDoc;
import org.tensorflow.internal.c_api.TF_Buffer;
import org.tensorflow.internal.c_api.global.tensorflow;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.OpDef;
import org.tensorflow.proto.OpList;

/** What is said of TensorFlow's op types is what TensorFlow itself knows of them: names, order, numbers and defaults. */
class OpDefinitionsTest {
    private static final double TOLERANCE = 1e-6;
    private static final Map<String, OpDef> DEFINITIONS = new HashMap<>();

    @BeforeAll
    static void askTensorFlow() throws InvalidProtocolBufferException {
        Assumptions.assumeTrue(TensorFlowRuntime.whyNot().isEmpty(), TensorFlowRuntime.whyNot());
        TF_Buffer buffer = tensorflow.TF_GetAllOpList();
        byte[] bytes = new byte[(int) buffer.length()];
        new BytePointer(buffer.data()).capacity(bytes.length).get(bytes);
        tensorflow.TF_DeleteBuffer(buffer);
        OpList.parseFrom(bytes).getOpList().forEach(definition -> DEFINITIONS.put(definition.getName(), definition));
    }

    @Test
    void allThatIsDescribedIsSo() {
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        for (OpDoc doc : OpDocs.all(FileKind.GRAPH_DEF)) {
            OpDef definition = DEFINITIONS.get(doc.type());
            if (definition != null) {
                compared++;
                compare(doc, definition, wrong);
            } else if (Character.isUpperCase(doc.type().charAt(0))) {
                wrong.add(doc.type() + " is no op type");
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(compared > 400, "only " + compared);
    }

    private static void compare(OpDoc doc, OpDef definition, List<String> wrong) {
        List<String> inputs = definition.getInputArgList().stream().map(OpDefinitionsTest::name).toList();
        List<String> outputs = definition.getOutputArgList().stream().map(OpDefinitionsTest::name).toList();
        if (!inputs.equals(doc.inputs().stream().map(OpDefinitionsTest::name).toList())) {
            wrong.add(doc.type() + " takes " + inputs);
        }
        if (!outputs.equals(doc.outputs().stream().map(OpDefinitionsTest::name).toList())) {
            wrong.add(doc.type() + " gives " + outputs);
        }
        for (AttributeDoc attribute : doc.attributes()) {
            definition.getAttrList().stream().filter(known -> known.getName().equals(attribute.name())).findFirst()
                    .ifPresentOrElse(known -> compare(doc, attribute, known, wrong),
                            () -> wrong.add(doc.type() + " has no attribute " + attribute.name()));
        }
    }

    private static String name(OpDef.ArgDef argument) {
        String count = argument.getNumberAttr().isEmpty() ? argument.getTypeListAttr() : argument.getNumberAttr();
        return count.isEmpty() ? argument.getName() : argument.getName() + '*' + count;
    }

    private static String name(PortDoc port) {
        return switch (port.arity()) {
            case ONE -> port.name();
            case OPTIONAL -> port.name() + '?';
            case MANY -> port.name() + '*' + port.count();
        };
    }

    private static void compare(OpDoc doc, AttributeDoc attribute, OpDef.AttrDef known, List<String> wrong) {
        String place = doc.type() + ' ' + attribute.name();
        if (known.hasDefaultValue() != attribute.isOptional()) {
            wrong.add(place + (known.hasDefaultValue() ? " may be left out" : " may not be left out"));
        } else if (attribute.standard().isPresent() && !isSame(attribute.standard().get(), known.getDefaultValue())) {
            wrong.add(place + " has the default " + text(known.getDefaultValue()));
        }
    }

    private static boolean isSame(String told, AttrValue known) {
        return known.getValueCase() == AttrValue.ValueCase.F ? Math.abs(Double.parseDouble(told) - known.getF()) < TOLERANCE
                : told.equals(text(known));
    }

    private static String text(AttrValue value) {
        return switch (value.getValueCase()) {
            case S -> '"' + value.getS().toStringUtf8().replace("\n", "\\n").replace("\t", "\\t") + '"';
            case I -> Long.toString(value.getI());
            case F -> Float.toString(value.getF());
            case B -> Boolean.toString(value.getB());
            case TYPE -> value.getType() == DataType.DT_FLOAT ? "float32" : value.getType().name().substring("DT_".length()).toLowerCase();
            case SHAPE -> value.getShape().getUnknownRank() ? "unknown" : value.getShape().toString();
            case LIST -> list(value.getList());
            default -> value.toString();
        };
    }

    private static String list(AttrValue.ListValue list) {
        List<Object> values = new ArrayList<>(list.getIList());
        values.addAll(list.getFList());
        return values.toString();
    }
}
