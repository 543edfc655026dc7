/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opscape.formats.onnx.Models.body;
import static org.opscape.formats.onnx.Models.entry;
import static org.opscape.formats.onnx.Models.model;
import static org.opscape.formats.onnx.Models.node;
import static org.opscape.formats.onnx.Models.value;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Problem;
import org.opscape.testsupport.SharedFiles;

/** What is wrong with the structure of a model is said, each thing once, and nothing is said of what is right. */
class StructureCheckTest {
    private static final long INT = 2;
    private static final long STRINGS = 8;
    private static final long INTS = 7;

    @TempDir Path folder;

    private static Proto tensor(String name, long type, Object... dims) {
        return new Proto().with(1, "dims", dims).with(2, "data_type", type).with(8, "name", name);
    }

    private static Proto raw(String name, long type, int bytes, Object... dims) {
        return tensor(name, type, dims).with(9, "raw_data", new byte[bytes]);
    }

    private static Proto relu() {
        return node("r", "Relu", "x", "y");
    }

    private static Proto graph(Proto... nodes) {
        return new Proto().with(1, "node", (Object[]) nodes).with(2, "name", "g").with(11, "input", value("x", 1L, 2L)).with(12, "output",
                value("y", 1L, 2L));
    }

    private static Proto attribute(String name, long kind) {
        return new Proto().with(1, "name", name).with(20, "type", kind);
    }

    /** Returns the rules that a model breaks, and where; the same in binary and as text. */
    private String check(Proto model) throws Exception {
        List<String> found = new ArrayList<>();
        for (byte[] bytes : List.of(model.binary(), model.text().getBytes(StandardCharsets.UTF_8))) {
            Path file = Files.write(folder.resolve("model.onnx"), bytes);
            StringBuilder text = new StringBuilder();
            for (StructureCheck.Finding finding : StructureCheck.of(file, Progress.NONE)) {
                text.append(text.isEmpty() ? "" : ", ").append(finding.rule());
                if (!finding.place().startsWith("byte") && !finding.place().startsWith("line")) {
                    text.append(' ').append(finding.place());
                }
            }
            found.add(text.toString());
        }
        assertEquals(found.get(0), found.get(1));
        return found.get(0);
    }

    @Test
    void nothingIsSaidOfWhatIsRight() throws Exception {
        Proto then = new Proto().with(1, "node", node("t", "Neg", "x", "p")).with(2, "name", "t").with(12, "output", value("p", 1L));
        Proto branches = node("if", "If", "c", "z").with(5, "attribute", body("then_branch", then), body("else_branch", then));
        Proto full = node("r", "Conv", "x w", "y").with(5, "attribute", attribute("strides", INTS).with(8, "ints", 1L, 2L),
                attribute("none", STRINGS), attribute("group", INT).with(3, "i", 1L),
                attribute("value", 4L).with(5, "t", raw("", 7L, 8)));
        Proto graph = graph(full, branches).with(5, "initializer", raw("w", 1L, 24, 2L, 3L), raw("c", 9L, 1), raw("i4", 22L, 2, 3L),
                tensor("e", 1L, 0L), tensor("f", 1L, 2L).with(4, "float_data", 1f, 2f), tensor("h", 10L, 2L).with(5, "int32_data", 1L, 2L),
                tensor("s", 8L, 1L).with(6, "string_data", "a"), tensor("l", 7L, 2L).with(7, "int64_data", 300L, -1L));
        assertEquals("", check(model(8, graph)));
    }

    @Test
    void order() throws Exception {
        assertEquals("ORDER a", check(model(8, graph(node("a", "Relu", "m", "y"), node("b", "Relu", "x", "m"), node("c", "Relu", "n", "k"),
                node("d", "Relu", "x", "n")))));
        Proto then = new Proto().with(1, "node", node("t", "Neg", "late", "p")).with(2, "name", "t").with(12, "output", value("p", 1L));
        Proto branch = node("if", "If", "x", "y").with(5, "attribute", body("then_branch", then), body("else_branch", then));
        assertEquals("ORDER if", check(model(8, graph(branch, node("b", "Relu", "x", "late")))));
    }

    @Test
    void placeTellsTheBody() throws Exception {
        Proto then = new Proto().with(1, "node", node("t", "", "x", "p")).with(2, "name", "t").with(12, "output", value("p", 1L));
        Proto otherwise = new Proto().with(1, "node", node("t", "Neg", "x", "p")).with(2, "name", "e").with(12, "output", value("p", 1L));
        Proto branch = node("t", "If", "x", "y").with(5, "attribute", body("then_branch", then), body("else_branch", otherwise));
        Path file = Files.write(folder.resolve("model.onnx"), model(8, graph(branch)).binary());
        ModelFile model = ModelFiles.open(file, OpenOptions.NONE, Progress.NONE);
        assertEquals(List.of("t: t"), model.model().getProblems().stream().map(Problem::getPlace).toList());
    }

    /** Values from around a body stand behind its nodes. */
    @Test
    void whatComesFromAroundDoesNotComeTooLate() throws Exception {
        Proto then = new Proto().with(1, "node", node("early", "Add", "x m", "p"), node("late", "Relu", "x", "m")).with(2, "name", "t")
                .with(12, "output", value("p", 1L));
        Proto branch = node("if", "If", "x", "y").with(5, "attribute", body("then_branch", then), body("else_branch", then));
        Path file = Files.write(folder.resolve("model.onnx"), model(8, graph(branch)).binary());
        List<String> messages = StructureCheck.of(file, Progress.NONE).stream().map(StructureCheck.Finding::message).toList();
        String message = "This node comes before \"late\", whose output it needs.";
        assertEquals(List.of(message, message), messages);
    }

    @Test
    void names() throws Exception {
        assertEquals("UNDEFINED r", check(model(8, graph(node("r", "Relu", "nothing", "y")))));
        assertEquals("UNDEFINED y", check(model(8, graph(node("r", "Relu", "x", "z")))));
        assertEquals("DUPLICATE s", check(model(8, graph(relu(), node("s", "Relu", "x", "y")))));
        assertEquals("DUPLICATE w", check(model(8, graph(relu()).with(5, "initializer", raw("w", 1L, 4), raw("w", 1L, 4)))));
        assertEquals("MISSING ", check(model(8, graph(relu()).with(5, "initializer", raw("", 1L, 4)))));
        assertEquals("MISSING r", check(model(8, graph(node("r", "", "x", "y")))));
        assertEquals("MISSING q", check(model(8, graph(relu()).with(11, "input", new Proto().with(1, "name", "q")))));
        Proto hidden = new Proto().with(1, "node", node("t", "Neg", "x", "m")).with(2, "name", "t").with(12, "output", value("m", 1L));
        Proto branch = node("if", "If", "x", "y").with(5, "attribute", body("then_branch", hidden), body("else_branch", hidden));
        assertEquals("AMBIGUOUS t, AMBIGUOUS t", check(model(8, graph(node("b", "Relu", "x", "m"), branch))));
    }

    @Test
    void versions() throws Exception {
        assertEquals("OPSET r, OPSET s", check(model(8, graph(relu().with(7, "domain", "mine"), node("q", "R", "x", "a").with(7, "domain",
                "mine"), node("s", "R", "x", "b").with(7, "domain", "other"), node("t", "R", "x", "k").with(7, "domain", "ai.onnx")))));
        assertEquals("OPSET", check(new Proto().with(1, "ir_version", 8L).with(7, "graph", graph(relu()))));
        assertEquals("", check(new Proto().with(1, "ir_version", 2L).with(7, "graph", graph(relu()))));
        assertEquals("AMBIGUOUS", check(model(8, graph(relu())).with(8, "opset_import", new Proto().with(1, "domain", "ai.onnx").with(2,
                "version", 9L))));
        assertEquals("MISSING w", check(model(3, graph(relu()).with(5, "initializer", raw("w", 1L, 4)))));
    }

    @Test
    void attributes() throws Exception {
        assertEquals("ATTRIBUTE r", check(model(8, graph(relu().with(5, "attribute", attribute("a", INT).with(4, "s", "x"))))));
        assertEquals("ATTRIBUTE r", check(model(8, graph(relu().with(5, "attribute", new Proto().with(1, "name", "a").with(3, "i", 1L))))));
        assertEquals("ATTRIBUTE r", check(model(8, graph(relu().with(5, "attribute", attribute("a", INT).with(3, "i", 1L).with(4, "s",
                "x"))))));
        assertEquals("ATTRIBUTE r", check(model(8, graph(relu().with(5, "attribute", attribute("a", 4L))))));
        assertEquals("AMBIGUOUS r", check(model(8, graph(relu().with(5, "attribute", attribute("a", INT).with(3, "i", 1L),
                attribute("a", INT).with(3, "i", 2L))))));
        assertEquals("ATTRIBUTE r",
                check(model(8, graph(relu().with(5, "attribute", attribute("a", INT).with(21, "ref_attr_name", "b"))))));
    }

    @Test
    void functionsHaveTheirOwn() throws Exception {
        Proto opset = new Proto().with(1, "domain", "mine").with(2, "version", 1L);
        Proto alpha = node("n", "Elu", "a", "b").with(5, "attribute", attribute("alpha", 1L).with(21, "ref_attr_name", "alpha"));
        Proto model = model(8, graph(node("f", "F", "x", "y").with(7, "domain", "mine"))).with(8, "opset_import", opset);
        Proto function = new Proto().with(1, "name", "F").with(4, "input", "a").with(5, "output", "b").with(7, "node", alpha).with(10,
                "domain", "mine");
        assertEquals("OPSET n, ATTRIBUTE n", check(model.with(25, "functions", function)));
        function.with(6, "attribute", "alpha").with(9, "opset_import", new Proto().with(1, "domain", "").with(2, "version", 18L));
        assertEquals("", check(model));
    }

    @Test
    void elements() throws Exception {
        Map<String, Proto> wrong = new TreeMap<>();
        wrong.put("bytes", raw("w", 1L, 7, 2L));
        wrong.put("count", tensor("w", 1L, 3L).with(4, "float_data", 1f, 2f));
        wrong.put("field", tensor("w", 7L, 1L).with(4, "float_data", 1f));
        wrong.put("none", tensor("w", 1L, 3L));
        wrong.put("negative", tensor("w", 1L, -3L));
        wrong.put("overflow", tensor("w", 1L, 1L << 40, 1L << 40));
        wrong.put("several", tensor("w", 1L, 1L).with(4, "float_data", 1f).with(9, "raw_data", new byte[4]));
        wrong.put("text", raw("w", 8L, 4, 1L));
        for (Map.Entry<String, Proto> one : wrong.entrySet()) {
            assertEquals("DATA w", check(model(8, graph(relu()).with(5, "initializer", one.getValue()))), one.getKey());
        }
        assertEquals("MISSING w", check(model(8, graph(relu()).with(5, "initializer", raw("w", 0L, 4, 1L)))));
        assertEquals("DATA r", check(model(8, graph(relu().with(5, "attribute", attribute("value", 4L).with(5, "t", raw("", 7L, 4)))))));
    }

    @Test
    void elementsElsewhere() throws Exception {
        Files.write(folder.resolve("weights"), new byte[16]);
        assertEquals("", check(external("weights", "8", "8")));
        assertEquals("EXTERNAL weights", check(external("weights", "12", "8")));
        assertEquals("DATA w", check(external("weights", "0", "12")));
        assertEquals("EXTERNAL w", check(external("weights", "-1", "8")));
        assertEquals("EXTERNAL w", check(external("", "0", "8")));
        assertEquals("EXTERNAL nowhere", check(external("nowhere", "0", "8")));
        assertEquals("EXTERNAL ../weights", check(external("../weights", "0", "8")));
    }

    private static Proto external(String location, String offset, String length) {
        return model(8, graph(relu()).with(5, "initializer", tensor("w", 1L, 2L).with(13, "external_data", entry("location", location),
                entry("offset", offset), entry("length", length)).with(14, "data_location", 1L)));
    }

    @Test
    void branchesThatDeclareInputsGetTheValuesAround() throws Exception {
        Proto inner = new Proto().with(1, "node", node("n", "Neg", "m", "q")).with(2, "name", "i").with(11, "input", value("m", 1L)).with(
                12,
                "output", value("q", 1L));
        Proto nested = node("inner", "If", "x", "p").with(5, "attribute", body("then_branch", inner), body("else_branch", inner));
        Proto outer = new Proto().with(1, "node", nested).with(2, "name", "o").with(12, "output", value("p", 1L));
        Proto branch = node("outer", "If", "x", "y").with(5, "attribute", body("then_branch", outer), body("else_branch", outer));
        Proto model = model(8, graph(node("b", "Relu", "x", "m"), branch));
        assertEquals("", check(model));
        ModelFile file = Models.open(folder, model.binary());
        Operation node = Models.find(file.model().getGraphs().get(0), "outer");
        assertEquals(3, node.getInputs().size());
        assertEquals("b", node.getInputs().get(2).getSource().getName());
        Proto direct = node("direct", "If", "x", "y").with(5, "attribute", body("then_branch", inner), body("else_branch", inner));
        assertEquals("AMBIGUOUS direct", check(model(8, graph(node("b", "Relu", "x", "m"), direct))));
    }

    @Test
    void sharedModelsSayWhatIsKnownOfThem() throws Exception {
        Assumptions.assumeTrue(SharedFiles.folder().isPresent(), "no shared files here");
        Map<String, Map<StructureRule, Integer>> found = new TreeMap<>();
        for (SharedFiles.ModelRow row : SharedFiles.models()) {
            if (row.kind().equals("onnx")) {
                Map<StructureRule, Integer> counts = new TreeMap<>();
                List<StructureCheck.Finding> findings = StructureCheck.of(row.file(), Progress.NONE);
                findings.forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
                List<Problem> problems = ModelFiles.open(row.file(), OpenOptions.NONE, Progress.NONE).model().getProblems();
                assertTrue(problems.size() >= findings.size());
                if (!counts.isEmpty()) {
                    found.put(row.file().getFileName().toString().replaceAll(".*__|\\.onnx", ""), counts);
                }
            }
        }
        assertEquals(expected(), found);
    }

    /** Each was looked at: what is said is in the file. */
    private static Map<String, Map<StructureRule, Integer>> expected() {
        Map<String, Map<StructureRule, Integer>> expected = new TreeMap<>();
        // Exported with an op of a research project and only the standard ops imported.
        expected.put("model", Map.of(StructureRule.OPSET, 1));
        // A tool has put nodes behind those that need them.
        expected.put("bert_toy_optimized", Map.of(StructureRule.ORDER, 1));
        // The file of weights was given another name when the model was collected.
        expected.put("conv_qdq_external_ini", Map.of(StructureRule.EXTERNAL, 1));
        // 48 constants bear the names of outputs of other nodes, and 144 inputs come too early.
        expected.put("gpt2_past", Map.of(StructureRule.DUPLICATE, 48, StructureRule.ORDER, 1));
        // BeamSearch is of com.microsoft, of which no version is imported.
        expected.put("tiny_gpt2_beamsearch", Map.of(StructureRule.OPSET, 1));
        expected.put("microsoft_Phi-4-mini-reasoning-custom-default-f32-cpu", Map.of(StructureRule.EXTERNAL, 1));
        // Seven Ifs in each other, whose branches declare what they take from around.
        expected.put("nested_if", Map.of(StructureRule.AMBIGUOUS, 1));
        return expected;
    }
}
