/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.functions.FunctionCalls;
import org.opscape.analysis.functions.Inlining;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;
import org.opscape.model.Shape;
import org.opscape.model.dataflow.Model;

/** Shapes go into the bodies of If, Loop, Scan and of functions, and come out of them. */
class OnnxBodyShapesTest {
    @TempDir Path folder;

    private Model open(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("m.textproto"), text);
        return ModelFiles.open(file, OpenOptions.NONE, Progress.NONE).model();
    }

    private static String model(String nodes, String more) {
        return """
                ir_version: 9
                opset_import { domain: "" version: 18 }
                opset_import { domain: "f" version: 1 }
                graph {
                  %s
                  name: "g"
                  initializer { name: "five" data_type: 7 int64_data: 5 }
                  initializer { name: "yes" data_type: 9 int32_data: 1 }
                  initializer { name: "axis" data_type: 7 dims: 1 int64_data: 0 }
                  input { name: "x" type { tensor_type { elem_type: 1 shape { dim { dim_value: 4 } dim { dim_value: 6 } } } } }
                  input { name: "b" type { tensor_type { elem_type: 9 shape { } } } }
                  output { name: "y" type { tensor_type { elem_type: 1 } } }
                }
                %s
                """.formatted(nodes, more);
    }

    private static String node(String name, String type, String inputs, String outputs, String more) {
        StringBuilder text = new StringBuilder("node { name: \"" + name + "\" op_type: \"" + type + "\"");
        for (String input : inputs.split(" ")) {
            text.append(" input: \"").append(input.equals("-") ? "" : input).append('"');
        }
        for (String output : outputs.split(" ")) {
            text.append(" output: \"").append(output).append('"');
        }
        return text.append(' ').append(more).append(" }\n").toString();
    }

    private static String body(String attribute, String name, String inputs, String outputs, String nodes) {
        StringBuilder text = new StringBuilder("attribute { name: \"" + attribute + "\" type: GRAPH g { name: \"" + name + "\" " + nodes);
        for (String input : inputs.isEmpty() ? new String[0] : inputs.split(" ")) {
            text.append(" input { name: \"").append(input).append("\" }");
        }
        for (String output : outputs.split(" ")) {
            text.append(" output { name: \"").append(output).append("\" }");
        }
        return text.append(" } }").toString();
    }

    /** Returns what is known of operations of a graph, and of a body with all calls in place. */
    private static String shapes(Model model, int graph, boolean inlined, String... paths) {
        GraphSnapshot plain = GraphSnapshot.of(model.getGraphs().get(graph), Progress.NONE);
        GraphSnapshot given = inlined ? Inlining.all(model, graph, plain, FunctionCalls.of(model, Progress.NONE), Progress.NONE) : plain;
        return shapes(ShapeInference.of(given, model, Progress.NONE).graph(), paths);
    }

    private static String shapes(GraphSnapshot known, String... paths) {
        StringBuilder found = new StringBuilder();
        for (String path : paths) {
            for (int operation = 0; operation < known.operations(); operation++) {
                if (known.path(operation).equals(path)) {
                    for (int output = 0; output < known.knownOutputs(operation); output++) {
                        found.append(found.isEmpty() ? "" : ", ").append(known.outputType(operation, output)).append(' ')
                                .append(known.outputShape(operation, output).map(Shape::toString).orElse("unknown"));
                    }
                }
            }
        }
        return found.toString();
    }

    @Test
    void aLoopGivesItsStatesAndPutsElementsTogether() throws Exception {
        String inside = node("add", "Add", "v x", "w", "") + node("sum", "ReduceSum", "w axis", "s", "")
                + node("on", "Identity", "c", "d", "");
        String loop = node("loop", "Loop", "five yes x", "y z", body("body", "round", "i c v", "d w s", inside));
        Model model = open(model(loop + node("after", "Relu", "z", "r", ""), ""));
        assertEquals("float32 4×6, float32 ?×1×6, float32 ?×1×6", shapes(model, 0, false, "loop", "after"));
        assertEquals("int64 scalar, bool scalar, float32 4×6, float32 4×6, float32 1×6",
                shapes(model, 0, true, "loop/i", "loop/c", "loop/v", "loop/add", "loop/sum"));
        assertEquals("float32 4×6, float32 1×6, float32 4×6", shapes(model, 1, false, "add", "sum", "x"));
    }

    @Test
    void aStateThatGrowsHasNoKnownLength() throws Exception {
        String inside = node("more", "Concat", "v x", "w", "attribute { name: \"axis\" i: 0 type: INT }")
                + node("on", "Identity", "c", "d", "");
        String loop = node("loop", "Loop", "five - x", "y", body("body", "round", "i c v", "d w", inside));
        Model model = open(model(loop, ""));
        assertEquals("float32 ?×6", shapes(model, 0, false, "loop"));
        assertEquals("float32 ?×6, float32 ?×6", shapes(model, 0, true, "loop/v", "loop/more"));
    }

    @Test
    void aStateOfAnotherRankIsUnknown() throws Exception {
        String inside = node("more", "Unsqueeze", "v axis", "w", "") + node("on", "Identity", "c", "d", "");
        String loop = node("loop", "Loop", "five - x", "y", body("body", "round", "i c v", "d w", inside));
        assertEquals("float32 unknown", shapes(open(model(loop, "")), 0, false, "loop"));
    }

    @Test
    void aScanTakesSequencesApart() throws Exception {
        String inside = node("add", "Add", "h e", "n", "") + node("out", "Unsqueeze", "n axis", "o", "");
        String start = node("start", "ReduceSum", "x axis", "q", "attribute { name: \"keepdims\" i: 0 type: INT }");
        String scan = node("scan", "Scan", "q x", "h1 y", "attribute { name: \"num_scan_inputs\" i: 1 type: INT } "
                + "attribute { name: \"scan_output_axes\" ints: 1 type: INTS } " + body("body", "step", "h e", "n o", inside));
        Model model = open(model(start + scan, ""));
        assertEquals("float32 6, float32 1×4×6", shapes(model, 0, false, "scan"));
        assertEquals("float32 6, float32 6, float32 6", shapes(model, 0, true, "scan/h", "scan/e", "scan/add"));
    }

    @Test
    void ofBranchesTheOneThatIsTakenCounts() throws Exception {
        String then = body("then_branch", "a", "", "p", node("flat", "Flatten", "x", "p", ""));
        String otherwise = body("else_branch", "o", "", "q", node("sum", "ReduceSum", "x", "q", ""));
        String known = node("rank", "Shape", "x", "s", "") + node("size", "Size", "s", "n", "")
                + node("two", "Constant", "-", "t", "attribute { name: \"value_int\" i: 2 type: INT }").replace(" input: \"\"", "")
                + node("same", "Equal", "n t", "c", "") + node("if", "If", "c", "y", then + otherwise);
        assertEquals("float32 4×6, float32 4×6", shapes(open(model(known + node("after", "Relu", "y", "r", ""), "")), 0, false, "if",
                "after"));
        String open = node("if", "If", "b", "y", then + otherwise) + node("after", "Relu", "y", "r", "");
        Model model = open(model(open, ""));
        assertEquals("float32 ?×?, float32 ?×?", shapes(model, 0, false, "if", "after"));
        assertEquals("float32 4×6, float32 1×1", shapes(model, 0, true, "if/then_branch/flat", "if/else_branch/sum"));
    }

    @Test
    void functionsAreFollowedInOneAnother() throws Exception {
        String functions = """
                functions { name: "Twice" domain: "f" input: "a" output: "b" opset_import { domain: "f" version: 1 }
                  node { op_type: "Once" domain: "f" input: "a" output: "m" name: "first" }
                  node { op_type: "Once" domain: "f" input: "m" output: "b" name: "second" } }
                functions { name: "Once" domain: "f" input: "a" output: "b" opset_import { domain: "" version: 18 }
                  node { op_type: "Transpose" input: "a" output: "b" name: "turn" } }
                """;
        Model model = open(model(node("call", "Twice", "x", "m", "domain: \"f\"") + node("once", "Once", "x", "y", "domain: \"f\""),
                functions));
        assertEquals("float32 4×6, float32 6×4", shapes(model, 0, false, "call", "once"));
        assertEquals("float32 6×4, float32 4×6", shapes(model, 1, false, "first", "second"));
        assertEquals("float32 ?×?", shapes(model, 2, false, "turn"));
        GraphSnapshot part = Inlining.of(model, 0, GraphSnapshot.of(model.getGraphs().get(0), Progress.NONE), Set.of("call"),
                FunctionCalls.of(model, Progress.NONE), Progress.NONE);
        GraphSnapshot known = ShapeInference.of(part, model, Progress.NONE).graph();
        assertEquals("float32 6×4, float32 4×6, float32 6×4", shapes(known, "call/first", "call/second", "once"));
    }

    @Test
    void manyGraphsInEachOther() throws Exception {
        String inner = node("deep", "Relu", "x", "w", "") + node("on", "Identity", "c", "d", "");
        for (int level = 0; level < 20; level++) {
            inner = node("loop" + level, "Loop", "five yes", "z" + level, body("body", "body" + level, "i" + level + " c", "d w", inner))
                    + node("next" + level, "Relu", "z" + level, "w", "")
                    + node("on", "Identity", "c", "d", "");
        }
        String loop = node("loop", "Loop", "five yes", "y", body("body", "body", "i c", "d w", inner));
        assertEquals("float32 " + "?×".repeat(21) + "4×6", shapes(open(model(loop, "")), 0, false, "loop"));
    }
}
