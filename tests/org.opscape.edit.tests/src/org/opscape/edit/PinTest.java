/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Operation;

/** Names of resources are written where TensorFlow would take them from the node, and nowhere else. */
class PinTest {
    private static final String TEXT = """
            node { name: "s/v" op: "VariableV2" attr { key: "shared_name" value { s: "" } } attr { key: "dtype" value { type: DT_FLOAT } } }
            node {
              name: "s/w"
              op: "VariableV2"
              attr {
                key: "dtype"
                value { type: DT_FLOAT }
              }
            }
            node { name: "s/t" op: "HashTableV2" attr { key: "use_node_name_sharing" value { b: true } }
              attr { key: "shared_name" value { } } }
            node { name: "s/private" op: "HashTableV2" attr { key: "shared_name" value { s: "" } } }
            node { name: "s/handle" op: "VarHandleOp" attr { key: "shared_name" value { s: "" } } }
            node { name: "s/queue" op: "FIFOQueueV2" attr { key: "shared_name" value { s: "" } } }
            node { name: "s/named" op: "VariableV2" attr { key: "shared_name" value { s: "other" } } }
            """;

    @TempDir Path folder;

    private static byte[] field(int number, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream field = new ByteArrayOutputStream();
        field.write(number << 3 | 2);
        field.write(content.size());
        field.writeBytes(content.toByteArray());
        return field.toByteArray();
    }

    private static byte[] text(int number, String text) {
        return field(number, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] variable(String name, byte[]... attributes) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(text(1, name));
        all.writeBytes(text(2, "VariableV2"));
        for (byte[] attribute : attributes) {
            all.writeBytes(attribute);
        }
        return field(1, all.toByteArray());
    }

    private static byte[] sharedName(byte[] value) {
        return field(5, text(1, "shared_name"), field(2, value));
    }

    private ModelFile open(Path file) throws Exception {
        return ModelFiles.open(file, OpenOptions.NONE, Progress.NONE);
    }

    private static String names(ModelFile file) {
        StringBuilder names = new StringBuilder();
        for (Operation operation : file.model().getGraphs().get(0).getAllOperations()) {
            names.append(names.isEmpty() ? "" : " ").append(operation.getPath()).append('=').append(
                    operation.getOrigin().text(operation, "shared_name").orElse("-"));
        }
        return names.toString();
    }

    @Test
    void areWrittenIntoTextAndTakenBack() throws Exception {
        Path path = Files.writeString(folder.resolve("g.pbtxt"), TEXT);
        ModelFile file = open(path);
        EditPlanner planner = new EditPlanner(file.model(), Naming.TENSORFLOW);
        ModelEdit pin = planner.plan(new Edit.Pin("", List.of("s")));
        assertEquals("Pin 3 names", pin.getLabel());
        pin.execute();
        ModelEdit rename = planner.plan(new Edit.Rename("", "s", "r"));
        rename.execute();
        Path saved = folder.resolve("saved.pbtxt");
        file.save(saved, Progress.NONE);
        assertEquals("r/v=s/v r/w=s/w r/t=s/t r/private= r/handle= r/queue= r/named=other", names(open(saved)));
        assertEquals("s/v", file.model().getGraphs().get(0).getAllOperations().get(0).getAttributes().stream()
                .filter(attribute -> attribute.name().equals("shared_name")).map(attribute -> text(attribute.value())).findFirst().get());
        rename.undo();
        pin.undo();
        file.save(saved, Progress.NONE);
        assertEquals(TEXT, Files.readString(saved));
    }

    private static String text(Object value) {
        return value instanceof org.opscape.model.AttributeValue.Text text ? text.text() : "";
    }

    @Test
    void areWrittenIntoBinaryAndTakenBack() throws Exception {
        ByteArrayOutputStream graph = new ByteArrayOutputStream();
        graph.writeBytes(variable("s/a", sharedName(text(2, ""))));
        graph.writeBytes(variable("s/b"));
        graph.writeBytes(variable("s/c", sharedName(new byte[0])));
        graph.writeBytes(variable("s/d", sharedName(text(2, "mine"))));
        Path path = Files.write(folder.resolve("g.pb"), graph.toByteArray());
        ModelFile file = open(path);
        EditPlanner planner = new EditPlanner(file.model(), Naming.TENSORFLOW);
        Deque<ModelEdit> done = new ArrayDeque<>();
        for (Edit edit : List.of(new Edit.Pin("", List.of("s")), new Edit.Rename("", "s", "r"))) {
            ModelEdit planned = planner.plan(edit);
            planned.execute();
            done.push(planned);
        }
        Path saved = folder.resolve("saved.pb");
        file.save(saved, Progress.NONE);
        assertEquals("r/a=s/a r/b=s/b r/c=s/c r/d=mine", names(open(saved)));
        done.forEach(ModelEdit::undo);
        file.save(saved, Progress.NONE);
        assertArrayEquals(graph.toByteArray(), Files.readAllBytes(saved));
    }

    @Test
    void areKeptApartFromNamesOfNodes() throws Exception {
        ByteArrayOutputStream graph = new ByteArrayOutputStream();
        graph.writeBytes(variable("a"));
        graph.writeBytes(variable("b"));
        ModelFile file = open(Files.write(folder.resolve("g.pb"), graph.toByteArray()));
        EditPlanner planner = new EditPlanner(file.model(), Naming.TENSORFLOW);
        planner.plan(new Edit.Pin("", List.of("a"))).execute();
        refused(planner, "There is no resource", new Edit.Pin("", List.of("a")));
        planner.plan(new Edit.Rename("", "a", "c")).execute();
        refused(planner, "another node shares the name \"a\"", new Edit.Rename("", "b", "a"));
        Path saved = folder.resolve("saved.pb");
        file.save(saved, Progress.NONE);
        refused(new EditPlanner(open(saved).model(), Naming.TENSORFLOW), "another node shares the name \"a\"",
                new Edit.Rename("", "b", "a"));
    }

    private static void refused(EditPlanner planner, String why, Edit edit) {
        String message = assertThrows(RefusedEditException.class, () -> planner.plan(edit)).getMessage();
        assertTrue(message.contains(why), message);
    }
}
