/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.formats.ModelFileException;
import org.opscape.model.Progress;
import org.opscape.model.measure.DataColumn;
import org.opscape.model.measure.DataTable;
import org.opscape.model.measure.Measures;

class NodeDataTest {
    private static final double NONE = Double.NaN;

    @TempDir private Path folder;

    private Measures open(String text) throws IOException, ModelFileException {
        return MeasureFiles.open(Files.writeString(folder.resolve("data.any"), text), Progress.NONE);
    }

    private DataTable table(String text) throws IOException, ModelFileException {
        Measures measures = open(text);
        assertEquals(1, measures.tables().size());
        return measures.tables().get(0);
    }

    private String refused(String text) {
        return assertThrows(ModelFileException.class, () -> open(text)).getMessage();
    }

    private static void assertNumbers(DataTable table, int column, String name, double... values) {
        DataColumn.Numbers numbers = (DataColumn.Numbers) table.columns().get(column);
        assertEquals(name, numbers.name());
        assertArrayEquals(values, numbers.values());
    }

    private static void assertTexts(DataTable table, int column, String name, String... values) {
        assertEquals(new DataColumn.Texts(name, List.of(values)), table.columns().get(column));
    }

    @Test
    void commasAndQuotes() throws Exception {
        DataTable table = table("""
                name,time,note
                conv/Conv2D,12.5,"a, ""b""
                and more"

                "dense:0",1e3
                x,,last
                """);
        assertEquals("data", table.name());
        assertEquals(List.of("conv/Conv2D", "dense:0", "x"), table.rows());
        assertNumbers(table, 0, "time", 12.5, 1000, NONE);
        assertTexts(table, 1, "note", "a, \"b\"\nand more", "", "last");
    }

    @Test
    void semicolonsTabsAndTheNameInAnyColumn() throws Exception {
        DataTable semicolons = table("ms;Node;kind\r\n1,5;a;x\r\n2;b;y\r\n");
        assertEquals(List.of("a", "b"), semicolons.rows());
        assertTexts(semicolons, 0, "ms", "1,5", "2");
        assertTexts(semicolons, 1, "kind", "x", "y");
        DataTable tabs = table("layer\tflops\n\"a\"\t-3\nb\tNaN\n");
        assertEquals(List.of("a", "b"), tabs.rows());
        assertNumbers(tabs, 0, "flops", -3, NONE);
    }

    @Test
    void spreadsheetsWriteMarksAndUtf16() throws Exception {
        assertNumbers(table("\uFEFFname,a\nx,1\n"), 0, "a", 1);
        Path file = Files.write(folder.resolve("x.txt"), "\uFEFFname\ta\nx\t1\n".getBytes(StandardCharsets.UTF_16LE));
        assertNumbers(MeasureFiles.open(file, Progress.NONE).tables().get(0), 0, "a", 1);
    }

    @Test
    void equalAndMissingNamesOfColumnsAreToldApart() throws Exception {
        DataTable table = table("name,a,a,\nx,1,2,3\n");
        assertNumbers(table, 0, "a", 1);
        assertNumbers(table, 1, "a (2)", 2);
        assertNumbers(table, 2, "column 4", 3);
    }

    @Test
    void whatIsWrongInATableIsNamedByItsLine() throws Exception {
        assertTrue(refused("name,a\nx,\"open\ny,2\n").contains("line 2, field 2"));
        assertTrue(refused("name,a\nx,\"b\"c\n").contains("line 2, field 2"));
        assertTrue(refused("just a sentence\n").contains("line 1"));
        assertTrue(refused("conv,12,13\n").contains("name the columns"));
        assertTrue(refused("name,a\n").contains("no rows"));
        Measures measures = open("name,a\nx,1,2\n,3\ny,4\n");
        assertEquals(List.of("x", "y"), measures.tables().get(0).rows());
        assertEquals(2, measures.problems().size());
        assertTrue(measures.problems().get(0).contains("line 2"), measures.problems().toString());
        assertTrue(measures.problems().get(1).contains("line 3"), measures.problems().toString());
    }

    @Test
    void jsonByName() throws Exception {
        DataTable one = table("{\"conv:0\": 1.5, \"b\": NaN, \"c\": null, \"d\": 2}");
        assertEquals(List.of("conv:0", "b", "d"), one.rows());
        assertNumbers(one, 0, "data", 1.5, NONE, 2);
        DataTable texts = table("{\"a\": 1, \"b\": \"slow\", \"c\": true}");
        assertTexts(texts, 0, "data", "1", "slow", "true");
        DataTable several = table("{\"a\": {\"ms\": 1}, \"b\": {\"kind\": \"x\", \"ms\": 2}}");
        assertNumbers(several, 0, "ms", 1, 2);
        assertTexts(several, 1, "kind", "", "x");
    }

    @Test
    void jsonRecordsAndColumns() throws Exception {
        DataTable records = table("[{\"a\": 1, \"name\": \"n\"}, {\"name\": \"m\", \"b\": \"x\"}]");
        assertEquals(List.of("n", "m"), records.rows());
        assertNumbers(records, 0, "a", 1, NONE);
        assertTexts(records, 1, "b", "", "x");
        DataTable split = table("{\"columns\": [\"ms\", \"node\"], \"data\": [[1, \"a\"], [2, \"b\"]]}");
        assertEquals(List.of("a", "b"), split.rows());
        assertNumbers(split, 0, "ms", 1, 2);
        DataTable indexed = table("{\"columns\": [\"ms\"], \"index\": [\"a\", \"b\"], \"data\": [[1], [2]]}");
        assertEquals(List.of("a", "b"), indexed.rows());
        DataTable byColumn = table("{\"columns\": {\"ms\": {\"a\": 1, \"b\": 2}, \"kind\": {\"c\": \"x\"}}}");
        assertEquals(List.of("a", "b", "c"), byColumn.rows());
        assertNumbers(byColumn, 0, "ms", 1, 2, NONE);
        assertTexts(byColumn, 1, "kind", "", "", "x");
    }

    @Test
    void modelExplorersNodeData() throws Exception {
        String results = "{\"results\": {\"a\": {\"value\": 1, \"bgColor\": \"red\"}, \"b\": {\"value\": 12}}, "
                + "\"thresholds\": [{\"value\": 10, \"bgColor\": \"red\"}, {\"value\": 5}]}";
        DataTable alone = table(results);
        assertNumbers(alone, 0, "data", 1, 12);
        assertEquals(List.of(5.0, 10.0), ((DataColumn.Numbers) alone.columns().get(0)).thresholds());
        List<DataTable> graphs = open("{\"main\": " + results + ", \"other\": " + results + "}").tables();
        assertEquals("main", graphs.get(0).name());
        assertEquals("other", graphs.get(1).name());
        assertEquals(List.of("a", "b"), graphs.get(1).rows());
    }

    @Test
    void whatIsWrongInJsonIsNamedByItsPlace() throws Exception {
        assertTrue(refused("{\"a\": 1,\n \"b\": }").contains("line 2"), refused("{\"a\": 1,\n \"b\": }"));
        assertTrue(refused("{\"a\": 1").contains("ends too early"));
        assertTrue(refused("[{\"name\": \"a\", \"x\": 1}, 3]").contains("$[1]"));
        assertTrue(refused("[{\"x\": 1}]").contains("$[0]"));
        assertTrue(refused("{}").contains("no node data"));
        assertTrue(refused("{\"a\": [1, 2]}").contains("$.a"));
        assertTrue(refused("{\"columns\": [\"a\"]}").contains("rows"));
        assertTrue(refused("{\"a\": 1} {\"b\": 2}").contains("more than one"));
        Measures measures = open("{\"a\": {\"x\": 1, \"y\": [1]}}");
        assertTrue(measures.problems().get(0).contains("$.a.y"), measures.problems().toString());
    }

    @Test
    void deepAndHugeJsonEndsWithAMessage() {
        assertTrue(refused("[".repeat(100_000)).length() > 20);
        assertTrue(refused("{\"a\":".repeat(100_000)).length() > 20);
    }

    @Test
    void numbersThatAreNone() throws Exception {
        DataTable table = table("name,a,b,c\nx,0x10,1d,1e999\ny,2,3,4\n");
        assertTexts(table, 0, "a", "0x10", "2");
        assertTexts(table, 1, "b", "1d", "3");
        assertNumbers(table, 2, "c", NONE, 4);
    }
}
