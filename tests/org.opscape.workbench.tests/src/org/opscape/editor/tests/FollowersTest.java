/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.edit.Edit;
import org.opscape.edit.NamedValue;
import org.opscape.editor.GraphDocument;
import org.opscape.editor.rename.Followers;
import org.opscape.editor.rename.Renaming;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Output;

/** Values may follow the nodes and scopes that they are called after, in whatever way these got other names. */
class FollowersTest {
    /** Nodes with scopes, values that are called after them, and a weight that is called after its module with a dot. */
    static final String MODEL = """
            ir_version: 8
            graph {
              node { input: "x" input: "net.fc.weight" output: "/net/fc/Gemm_output_0" name: "/net/fc/Gemm" op_type: "Gemm" }
              node { input: "/net/fc/Gemm_output_0" output: "/net/act/Relu_output_0" name: "/net/act/Relu" op_type: "Relu" }
              node { input: "/net/act/Relu_output_0" output: "/out/y" name: "/out/Softmax" op_type: "Softmax" }
              name: "main"
              initializer { name: "net.fc.weight" data_type: 1 dims: 1 float_data: 1 }
              input { name: "x" }
              output { name: "/out/y" }
            }
            opset_import { version: 18 }
            """;

    @TempDir Path folder;
    private GraphDocument document;

    @BeforeEach
    void open() throws Exception {
        Path file = Files.writeString(folder.resolve("model.textproto"), MODEL);
        document = new GraphDocument(ModelFiles.open(file, OpenOptions.NONE, Progress.NONE));
    }

    private List<Followers> after(Edit edit) throws Exception {
        document.execute(document.plan(List.of(edit)));
        return Followers.of(List.of(edit), document.planner()::count);
    }

    private List<String> values() {
        List<String> names = new ArrayList<>();
        for (Operation operation : document.model().getGraphs().get(0).getAllOperations()) {
            for (Output output : operation.getOutputs()) {
                names.add(output.getName());
            }
        }
        return names;
    }

    @Test
    void valuesFollowAMove() throws Exception {
        Edit move = new Edit.Move("", List.of("net/act/Relu"), "out");
        List<Followers> followers = after(move);
        assertEquals("1 value is still called after the old name.", Followers.sentence(List.of(move), followers));
        document.execute(document.plan(List.of(followers.get(0).edit(false))));
        assertTrue(values().contains("/out/Relu_output_0"), values()::toString);
        assertEquals(new Edit.RenameValues("", "net/act/Relu", "out/Relu", false), document.done().get(1));
    }

    @Test
    void parametersWithDotsFollowAGroup() throws Exception {
        Edit group = new Edit.Group("", List.of("net"), "model");
        List<Followers> followers = after(group);
        assertEquals("3 values are still called after the old name.", Followers.sentence(List.of(group), followers));
        assertEquals(List.of("2 values", "1 value"), followers.stream().map(Followers::inner).toList());
        assertTrue(followers.get(1).isDotted());
        assertEquals("net.fc.weight → model.net.fc.weight", followers.get(1).count().innerExample());
        document.execute(document.plan(List.of(followers.get(0).edit(false), followers.get(1).edit(false))));
        assertTrue(values().containsAll(List.of("model.net.fc.weight", "/model/net/fc/Gemm_output_0")), values()::toString);
    }

    @Test
    void inputsAndOutputsAreToldApart() throws Exception {
        Edit rename = new Edit.Rename("", "out", "head");
        List<Followers> followers = after(rename);
        assertEquals("1 input or output is still called after \u201Cout\u201D.", Followers.sentence(List.of(rename), followers));
        assertEquals("/out/y → /head/y", followers.get(0).count().knownExample());
        document.execute(document.plan(List.of(followers.get(0).edit(true))));
        assertTrue(values().contains("/head/y"), values()::toString);
        assertEquals(List.of(), after(new Edit.Rename("", "head/Softmax", "head/Last")), "nothing is called after it");
    }

    @Test
    void whatStandsForAValueIsNamedAsOne() {
        Operation input = document.model().getGraphs().get(0).getAllOperations().get(0);
        NamedValue value = document.planner().valueAtBorder(input).orElseThrow();
        Renaming renaming = Renaming.of(value);
        assertEquals("x", renaming.name());
        assertEquals("a/b", renaming.to("a/b"));
        assertEquals(value.renamed("image", true), renaming.edit("image"));
    }
}
