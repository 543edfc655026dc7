/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Output;

/** Values of an ONNX model get other names, and no name becomes that of two. */
class ValueNamesTest {
    private static final String MODEL = """
            ir_version: 8
            graph {
              node { input: "in/x" input: "layer/w" output: "/layer/Mul_output_0" name: "/layer/Mul" op_type: "Mul" }
              node { input: "/layer/Mul_output_0" output: "layer/out" name: "if" op_type: "If"
                attribute { name: "then_branch" type: GRAPH g {
                  node { input: "/layer/Mul_output_0" output: "inner/t" op_type: "Neg" }
                  output { name: "inner/t" } } }
                attribute { name: "else_branch" type: GRAPH g {
                  node { input: "layer/w" output: "e" op_type: "Neg" }
                  output { name: "e" } } } }
              name: "main"
              initializer { name: "layer/w" }
              initializer { name: "default" }
              input { name: "in/x" }
              input { name: "default" }
              output { name: "layer/out" }
            }
            opset_import { version: 18 }
            """;

    @TempDir Path folder;

    private ModelFile file;
    private EditPlanner planner;

    @BeforeEach
    void open() throws Exception {
        Path path = Files.writeString(folder.resolve("model.textproto"), MODEL);
        file = ModelFiles.open(path, OpenOptions.NONE, Progress.NONE);
        planner = new EditPlanner(file.model(), Naming.ANY);
    }

    private String saved() throws Exception {
        Path copy = folder.resolve("copy.textproto");
        file.save(copy, Progress.NONE);
        return Files.readString(copy);
    }

    @Test
    void theVersionIsRaisedOnce() throws Exception {
        planner = new EditPlanner(file.model(), Naming.ANY);
        file.model().setFormatVersion(3);
        ModelEdit raise = planner.plan(new Edit.RaiseVersion(10));
        assertFalse(raise.changesNames());
        assertEquals(2, raise.warnings().size());
        raise.execute();
        assertEquals(10, file.model().getFormatVersion());
        assertTrue(refusal(new Edit.RaiseVersion(9)).contains("already"));
        raise.undo();
        assertEquals(3, file.model().getFormatVersion());
        assertTrue(refusal(new Edit.RaiseVersion(99)).contains("newest"));
        file.model().setFormatVersion(2);
        assertTrue(refusal(new Edit.RaiseVersion(10)).contains("operator sets"));
    }

    private String refusal(Edit edit) {
        return assertThrows(RefusedEditException.class, () -> planner.plan(edit)).getMessage();
    }

    private static List<String> names(ModelFile file) {
        List<String> names = new ArrayList<>();
        for (Graph graph : file.model().getGraphs()) {
            for (Operation operation : graph.getAllOperations()) {
                names.add(operation.getPath());
                operation.getOutputs().forEach(output -> names.add(output.getName()));
            }
        }
        return names;
    }

    @Test
    void whatABodyTakesFollowsAndWhatIsPublicStays() throws Exception {
        ModelEdit edit = planner.plan(new Edit.RenameValues("", "layer", "stem", false));
        edit.execute();
        String text = saved();
        assertEquals(MODEL.replace("\"layer/w", "\"stem/w").replace("/layer/Mul_output_0", "/stem/Mul_output_0"), text);
        assertEquals(names(file), names(ModelFiles.open(folder.resolve("copy.textproto"), OpenOptions.NONE, Progress.NONE)));
        assertEquals("stem/w", edit.paths().apply("layer/w"));
        edit.undo();
        assertArrayEquals(MODEL.getBytes(), saved().getBytes());
    }

    @Test
    void publicNamesChangeWhenThatIsMeant() throws Exception {
        planner.plan(new Edit.RenameValues("", "layer/out", "result", true)).execute();
        planner.plan(new Edit.RenameValues("", "in/x", "image", true)).execute();
        planner.plan(new Edit.RenameValues("", "default", "mean", true)).execute();
        assertEquals(MODEL.replace("layer/out", "result").replace("in/x", "image").replace("default", "mean"), saved());
    }

    @Test
    void oneNameIsOneValue() {
        assertTrue(refusal(new Edit.RenameValues("", "layer/w", "inner/t", false)).contains("inner/t"));
        assertTrue(refusal(new Edit.RenameValues("", "layer/w", "in/x", false)).contains("already"));
        assertTrue(refusal(new Edit.RenameValues("then_branch", "inner/t", "layer/w", false)).contains("already"));
        assertTrue(refusal(new Edit.RenameValues("", "default", "mean", false)).contains("--public"));
        assertTrue(refusal(new Edit.RenameValues("", "layer/ou", "mean", true)).contains("no value"));
        assertTrue(refusal(new Edit.RenameValues("", "layer", "layer", false)).contains("Nothing would change"));
        assertTrue(refusal(new Edit.RenameValues("", "layer", "a//b", false)).contains("empty"));
        assertTrue(assertThrows(RefusedEditException.class, () -> new EditPlanner(file.model(), Naming.TENSORFLOW)
                .plan(new Edit.RenameValues("", "layer", "stem", false))).getMessage().contains("nodes"));
    }

    private NamedValue value(String name) {
        for (Graph graph : file.model().getGraphs().reversed()) {
            for (Operation operation : graph.getAllOperations()) {
                for (Output output : operation.getOutputs()) {
                    if (name.equals(output.getName())) {
                        return planner.value(output).orElseThrow();
                    }
                }
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void oneValueIsRenamedWhereverItIsSaid() throws Exception {
        NamedValue taken = value("/layer/Mul_output_0");
        assertEquals(new NamedValue("", "/layer/Mul_output_0", NamedValue.Use.INNER), taken);
        ModelEdit edit = planner.plan(taken.renamed("product", false));
        assertEquals("Rename value /layer/Mul_output_0 → product", edit.getLabel());
        edit.execute();
        assertEquals(MODEL.replace("/layer/Mul_output_0", "product"), saved());
        planner.plan(value("inner/t").renamed("/t:0", false)).execute();
        assertEquals(MODEL.replace("/layer/Mul_output_0", "product").replace("inner/t", "/t:0"), saved());
    }

    /** Some exporters let branches declare what they take from outside, which the format does not know. */
    @Test
    void whatABranchDeclaresIsTheValueAround() throws Exception {
        String declared = MODEL.replace("output { name: \"e\" }", "input { name: \"layer/w\" } output { name: \"e\" }");
        file = ModelFiles.open(Files.writeString(folder.resolve("declared.textproto"), declared), OpenOptions.NONE, Progress.NONE);
        planner = new EditPlanner(file.model(), Naming.ANY);
        NamedValue weight = value("layer/w");
        assertEquals(new NamedValue("", "layer/w", NamedValue.Use.INNER), weight);
        ModelEdit edit = planner.plan(weight.renamed("weight", false));
        edit.execute();
        assertEquals(declared.replace("layer/w", "weight"), saved());
        edit.undo();
        assertEquals(declared, saved());
    }

    @Test
    void whoKnowsAValueIsTold() {
        assertEquals(NamedValue.Use.INPUT, value("in/x").use());
        assertEquals(NamedValue.Use.INPUT, value("default").use());
        assertEquals(NamedValue.Use.OUTPUT, value("layer/out").use());
        assertEquals(NamedValue.Use.INNER, value("layer/w").use());
        assertEquals(new NamedValue("else_branch", "e", NamedValue.Use.INNER), value("e"));
        assertTrue(refusal(value("in/x").renamed("y", false)).contains("--public"));
        assertTrue(refusal(value("layer/w").renamed("default", true)).contains("already"));
        assertTrue(refusal(value("layer/w").renamed("layer/w", true)).contains("Nothing"));
        assertTrue(refusal(value("layer/w").renamed("", true)).contains("needs a name"));
        assertTrue(refusal(new Edit.RenameValues("else_branch", "layer/w", "w", ValueMatch.NAME, false)).contains("around"));
        assertTrue(refusal(new Edit.RenameValues("else_branch", "nope", "w", ValueMatch.NAME, false)).contains("else_branch"));
    }

    @Test
    void twoValuesExchangeTheirNames() throws Exception {
        planner.plan(new Edit.RenameValues("", Map.of("layer/w", "/layer/Mul_output_0", "/layer/Mul_output_0", "layer/w"),
                ValueMatch.NAME, false)).execute();
        assertEquals(MODEL.replace("layer/w", "?").replace("/layer/Mul_output_0", "layer/w").replace("?", "/layer/Mul_output_0"), saved());
    }

    @Test
    void scriptsSayIt() throws Exception {
        for (Edit edit : List.of(new Edit.RenameValues("then_branch", "a b", "c", false), new Edit.RenameValues("", "a", "--c", true))) {
            assertEquals(edit, EditScript.parse(EditScript.line(edit)).get(0).edit());
        }
        for (Edit edit : List.of(new Edit.RenameValues("", "a b", "c", ValueMatch.NAME, true),
                new Edit.RenameValues("", Map.of("a.", "", "x", "y"), ValueMatch.DOTTED, false))) {
            assertEquals(edit, EditScript.parse(EditScript.line(edit)).get(0).edit());
        }
        for (String wrong : List.of("rename a b --public", "rename-value a", "rename-values a b c", "rename-values a b a c",
                "rename-value a b --dotted")) {
            assertThrows(EditScriptException.class, () -> EditScript.parse(wrong), wrong);
        }
    }
}
