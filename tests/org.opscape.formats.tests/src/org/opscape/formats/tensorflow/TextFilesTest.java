/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFileException;
import org.opscape.model.Attribute;
import org.opscape.model.AttributeValue;
import org.opscape.model.Shape;
import org.opscape.model.dataflow.Operation;

/** All that the text format of Protocol Buffers allows. */
class TextFilesTest {
    @TempDir Path folder;

    private List<Operation> read(String text) throws IOException, ModelFileException {
        ModelFile file = Protos.open(folder, text.getBytes(StandardCharsets.UTF_8));
        assertTrue(file.text());
        assertEquals(List.of(), file.model().getProblems().stream().map(problem -> problem.getMessage()).toList());
        return file.model().getGraphs().get(0).getAllOperations();
    }

    private Attribute attribute(String value) throws IOException, ModelFileException {
        return read("node { name: 'a' op: 'X' attr { key: 'k' value { " + value + " } } }").get(0).getAttributes().get(0);
    }

    @Test
    void commentsBracesAndSeparators() throws IOException, ModelFileException {
        List<Operation> operations = read("""
                # node { name: "no" }
                node < name: "a"; op: 'A' >, node: { # a comment with } and "
                  op:"B"name:"b" input :
                    "a" }
                """);
        assertEquals(List.of("a", "b"), operations.stream().map(Operation::getPath).toList());
        assertEquals("B", operations.get(1).getType());
        assertEquals(operations.get(0), operations.get(1).getInputs().get(0).getSource());
    }

    @Test
    void lists() throws IOException, ModelFileException {
        List<Operation> operations = read("node [ { name: 'a' op: 'A' }, < name: 'b' op: 'B' input: ['a', '^a', 'a:1',] input: [] > ]");
        assertEquals(3, operations.get(1).getInputs().size());
        assertEquals(1, operations.get(1).getInputs().get(2).getOutput());
        AttributeValue.Values values = (AttributeValue.Values) attribute("list { i: [1, 0x10, -3, 017] }").value();
        assertEquals(List.of(1L, 16L, -3L, 15L), values.values().stream().map(value -> ((AttributeValue.Int) value).value()).toList());
    }

    @Test
    void adjacentLiteralsAndEscapes() throws IOException, ModelFileException {
        String name = "n\\x41\\102 \\u00e9";
        Operation operation = read("node { name: 'sc' \"ope/\" # here\n 'l\\x65\\141f' op: 'Op\\'s' }").get(0);
        assertEquals("scope/leaf", operation.getPath());
        assertEquals("Op's", operation.getType());
        assertEquals(new AttributeValue.Text("nAB é\\n", 7), attribute("s: '" + name + "\\n'").value());
    }

    @Test
    void unknownFieldsAndExtensions() throws IOException, ModelFileException {
        List<Operation> operations = read("""
                node { name: "a" op: "A" new_field: 7 new_message { a: "}" b: [ 1, 2 ] } [some.ext]: { x: 1 }
                  [type.googleapis.com/a.B] < y: 2 > new_enum: SOME_VALUE new_float: -1.5e-7f }
                """);
        assertEquals("A", operations.get(0).getType());
    }

    @Test
    void values() throws IOException, ModelFileException {
        assertEquals(new AttributeValue.Type("float32&"), attribute("type: DT_FLOAT_REF").value());
        assertEquals(new AttributeValue.Type("int64"), attribute("type: 9").value());
        assertEquals(new AttributeValue.Bool(true), attribute("b: true").value());
        assertEquals(new AttributeValue.Bool(false), attribute("b: f").value());
        assertEquals(new AttributeValue.Real(0.1), attribute("f: 0.1f").value());
        assertEquals(new AttributeValue.Real(Double.NEGATIVE_INFINITY), attribute("f: - inf").value());
        assertEquals(new AttributeValue.Int(Long.MIN_VALUE), attribute("i: -9223372036854775808").value());
        assertEquals(new AttributeValue.ShapeOf(Shape.of(2, -1)), attribute("shape { dim { size: 2 } dim { size: -1 } }").value());
        assertEquals(new AttributeValue.ShapeOf(Shape.UNKNOWN), attribute("shape { unknown_rank: true }").value());
        assertEquals("1.5, -2.0",
                ((AttributeValue.Tensor) attribute("tensor { dtype: DT_FLOAT float_val: 1.5 float_val: -2 }").value()).preview());
    }

    @Test
    void mistakesSayLineAndColumn() {
        ModelFileException e = assertThrows(ModelFileException.class, () -> read("node {\n  name: 'a\n'\n}"));
        assertEquals("line 2, column 9", e.place());
        e = assertThrows(ModelFileException.class, () -> read("node {\n  name 'a' }"));
        assertEquals("line 2, column 8", e.place());
        e = assertThrows(ModelFileException.class, () -> read("node {\n  name: 'a' ]"));
        assertEquals("line 2, column 13", e.place());
        e = assertThrows(ModelFileException.class, () -> read("node { name: 'a' >"));
        assertEquals("line 1, column 18", e.place());
    }

    @Test
    void stringsAcrossTheWindowOfALargeFile() throws IOException, ModelFileException {
        String filler = "node { name: 'x%d' op: 'Op' attr { key: 'k' value { s: '" + "y".repeat(1000) + "' } } }\n";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            text.append(String.format(filler, i));
        }
        List<Operation> operations = read(text.toString());
        for (int i = 0; i < 2000; i++) {
            assertEquals("x" + i, operations.get(i).getName());
        }
        assertEquals(1000, ((AttributeValue.Text) operations.get(1999).getAttributes().get(0).value()).length());
    }
}
