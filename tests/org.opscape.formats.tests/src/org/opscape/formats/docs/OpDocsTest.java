/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opscape.formats.FileKind;
import org.opscape.formats.docs.PortDoc.Arity;

class OpDocsTest {
    private static final int NEWEST_OPSET = 23;

    private static OpDoc onnx(String type) {
        return OpDocs.find(FileKind.ONNX, "", type).orElseThrow();
    }

    private static List<String> names(List<PortDoc> ports) {
        return ports.stream().map(PortDoc::name).toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"ONNX", "GRAPH_DEF"})
    void whatIsDescribedIsDescribedWhole(FileKind kind) {
        Set<String> types = new HashSet<>();
        for (OpDoc doc : OpDocs.all(kind)) {
            String name = doc.domain() + ' ' + doc.type();
            assertTrue(types.add(name), name + " is described twice");
            assertTrue(doc.summary().endsWith("."), name + " has no sentence: " + doc.summary());
            assertEquals(Optional.of(doc), OpDocs.find(kind, doc.domain(), doc.type()));
            doc.attributes().forEach(attribute -> assertFalse(attribute.meaning().isBlank(), name + ' ' + attribute.name()));
            for (int version = 1; version <= NEWEST_OPSET; version++) {
                OpDoc then = doc.at(version);
                checkPorts(name, then.inputs());
                checkPorts(name, then.outputs());
                assertEquals(then.attributes().size(), then.attributes().stream().map(AttributeDoc::name).distinct().count(), name);
            }
        }
        assertTrue(types.size() > 250, "only " + types.size());
    }

    private static void checkPorts(String name, List<PortDoc> ports) {
        assertEquals(ports.size(), new HashSet<>(names(ports)).size(), name);
        ports.forEach(port -> assertFalse(port.meaning().isBlank(), name + ' ' + port.name()));
        long uncounted = ports.stream().filter(port -> port.arity() == Arity.MANY && port.count().isEmpty()).count();
        assertTrue(uncounted <= 1, name + ": nobody could tell which tensor is which");
    }

    @Test
    void theVersionDecidesWhatAnOperationTakes() {
        assertEquals(List.of("X"), names(onnx("Upsample").at(8).inputs()));
        assertEquals(List.of("X", "scales"), names(onnx("Upsample").at(9).inputs()));
        assertEquals(List.of("data"), names(onnx("Squeeze").at(12).inputs()));
        assertEquals(List.of("data", "axes"), names(onnx("Squeeze").at(Opsets.NEWEST).inputs()));
        assertEquals(List.of("X", "roi", "scales", "sizes"), names(onnx("Resize").at(17).inputs()));
        assertEquals(List.of("X", "scales"), names(onnx("Resize").at(10).inputs()));
        assertEquals("-1", attribute(onnx("Softmax").at(13), "axis").standard().orElseThrow());
        assertEquals("1", attribute(onnx("Softmax").at(11), "axis").standard().orElseThrow());
    }

    private static AttributeDoc attribute(OpDoc doc, String name) {
        return doc.attributes().stream().filter(attribute -> attribute.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void typesAreFoundInTheirOwnSetOnly() {
        assertTrue(OpDocs.find(FileKind.ONNX, OpDocs.USUAL_DOMAIN, "Conv").isPresent());
        assertTrue(OpDocs.find(FileKind.ONNX, OpDocs.MICROSOFT, "Conv").isEmpty());
        assertTrue(OpDocs.find(FileKind.ONNX, OpDocs.MICROSOFT, "FusedMatMul").isPresent());
        assertTrue(OpDocs.find(FileKind.ONNX, "", "Conv2D").isEmpty());
        assertTrue(OpDocs.find(FileKind.SAVED_MODEL, "", "Conv2D").isPresent());
        assertTrue(OpDocs.find(FileKind.EVENTS, "", "_Arg").isPresent());
        assertTrue(OpDocs.find(FileKind.GRAPH_DEF, "", "").isEmpty());
    }

    @Test
    void formsAreTakenOver() {
        OpDoc relu = onnx("Relu");
        assertEquals(List.of("X"), names(relu.inputs()));
        assertEquals(List.of("Y"), names(relu.outputs()));
    }

    @Test
    void tablesSayHowTheyAreWritten() {
        DocTable table = DocTable.of("", """
                # a comment
                (form)
                < a: one
                > b: what comes out

                Type (form) [3-]: Does this: and that.
                < c*N [-12]: others
                > b: something else
                . d = [1, 2] [5-7]: a list
                . e = "x: y": a text
                . f?: a third
                . g: needed
                """);
        OpDoc type = table.find("Type").orElseThrow();
        assertEquals("Does this: and that.", type.summary());
        assertEquals(new Versions(3, Integer.MAX_VALUE), type.versions());
        assertEquals(new PortDoc("c", "others", Arity.MANY, "N", new Versions(0, 12)), type.inputs().get(1));
        assertEquals("something else", type.outputs().get(0).meaning());
        assertEquals(new AttributeDoc("d", "a list", true, Optional.of("[1, 2]"), new Versions(5, 7)), type.attributes().get(0));
        assertEquals(new AttributeDoc("g", "needed", false, Optional.empty(), Versions.ALL), type.attributes().get(3));
        assertTrue(type.attributes().get(2).isOptional());
        assertThrows(IllegalArgumentException.class, () -> DocTable.of("", "A: One.\nA: Two.\n"));
        DocTable formless = DocTable.of("", "A (none): One.\n");
        assertThrows(IllegalArgumentException.class, () -> formless.find("A"));
    }

    @Test
    void versionsAreToldInWords() {
        assertEquals("", Versions.ALL.text());
        assertEquals("since version 13", Versions.read("13-").text());
        assertEquals("up to version 12", Versions.read("-12").text());
        assertEquals("versions 7 to 9", Versions.read("7-9").text());
        assertEquals("version 10 only", Versions.read("10-10").text());
    }

    @Test
    void onlyTypesThatAReferenceMayHaveAreLookedUpThere() {
        assertEquals("https://onnx.ai/onnx/operators/onnx__Conv.html", References.of(FileKind.ONNX, "", "Conv").orElseThrow().toString());
        assertTrue(References.of(FileKind.ONNX, OpDocs.MACHINE_LEARNING, "Scaler").orElseThrow().toString().endsWith("ml_Scaler.html"));
        assertTrue(References.of(FileKind.ONNX, "my.domain", "Conv").isEmpty());
        assertTrue(References.of(FileKind.GRAPH_DEF, "", "_Arg").isEmpty());
        assertTrue(References.of(FileKind.GRAPH_DEF, "", "A b/../c").isEmpty());
    }
}
