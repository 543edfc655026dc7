/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opscape.formats.onnx.Models.body;
import static org.opscape.formats.onnx.Models.entry;
import static org.opscape.formats.onnx.Models.find;
import static org.opscape.formats.onnx.Models.model;
import static org.opscape.formats.onnx.Models.node;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.formats.ModelFile;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Annotation;
import org.opscape.model.dataflow.DataflowFactory;
import org.opscape.model.dataflow.Element;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Scope;

class ModelRewriteTest {
    @TempDir Path folder;

    private byte[] saved(ModelFile file) throws Exception {
        Path copy = folder.resolve("copy");
        file.save(copy, Progress.NONE);
        return Files.readAllBytes(copy);
    }

    private static Graph main(ModelFile file) {
        return file.model().getGraphs().get(0);
    }

    private static void note(Element element, String text, String... tags) {
        Annotation note = DataflowFactory.eINSTANCE.createAnnotation();
        note.setText(text);
        note.getTags().addAll(java.util.List.of(tags));
        element.getAnnotations().add(note);
    }

    @Test
    void namesKeepTheirSlashAndNamelessNodesGetOne() throws Exception {
        Proto graph = new Proto().with(1, "node", node("/a/Conv", "Conv", "x", "p"), node("", "Relu", "p", "q"),
                node("/a/Add", "Add", "q", "r"));
        for (byte[] bytes : new byte[][] {model(8, graph).binary(), model(8, graph).text().getBytes(StandardCharsets.UTF_8)}) {
            ModelFile file = Models.open(folder, bytes);
            main(file).getScopes().get(0).setName("stem");
            find(main(file), "Relu_1").setName("activation");
            Graph again = main(Models.open(folder, saved(file)));
            assertEquals("stem/Conv", again.getAllOperations().get(0).getPath());
            assertEquals("activation", again.getAllOperations().get(1).getPath());
            assertTrue(new String(saved(file), StandardCharsets.UTF_8).contains("/stem/Add"));
            assertEquals(Map.of("a/Conv", "stem/Conv", "Relu_1", "activation", "a/Add", "stem/Add"),
                    file.rewrite((kind, holder, before, after) -> {}, Progress.NONE).renames());
            main(file).getScopes().get(0).setName("a");
            find(main(file), "activation").setName("Relu_1");
            assertArrayEquals(bytes, saved(file));
        }
    }

    @Test
    void onlyTheLineOfANameChangesInText() throws Exception {
        Proto graph = new Proto().with(1, "node", node("a", "Neg", "a", "b"), node("b", "Neg", "b", "c")).with(2, "name", "a");
        String text = "# a comment\n" + model(8, graph).text();
        ModelFile file = Models.open(folder, text.getBytes(StandardCharsets.UTF_8));
        find(main(file), "a").setName("first");
        assertEquals(text.replaceFirst("    name: \"a\"", "    name: \"first\""), new String(saved(file), StandardCharsets.UTF_8));
    }

    @Test
    void scopesInMetadataFollow() throws Exception {
        Proto conv = node("conv", "Conv", "x", "a").with(9, "metadata_props",
                entry("pkg.torch.onnx.name_scopes", "['', 'enc', 'enc.mlp', 'conv2d']"),
                entry("pkg.torch.onnx.class_hierarchy", "['Model', 'Encoder', 'MLP', 'aten.conv2d']"),
                entry("namespace", ": Model/enc: Encoder/enc.mlp: MLP/conv2d: aten.conv2d"), entry("other", "kept"));
        ModelFile file = Models.open(folder, model(10, new Proto().with(1, "node", conv)).binary());
        Scope encoder = main(file).getScopes().get(0);
        encoder.getScopes().get(0).setName("head");
        byte[] bytes = saved(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertTrue(text.contains("['', 'enc', 'enc.head', 'conv2d']"), text);
        assertTrue(text.contains("['Model', 'Encoder', '', 'aten.conv2d']"), text);
        assertTrue(text.contains(": Model/enc: Encoder/enc.head: /conv2d: aten.conv2d"), text);
        assertEquals("enc/head/conv", main(Models.open(folder, bytes)).getAllOperations().get(0).getPath());
    }

    @Test
    void notesLieAtNodesOrAtTheModel() throws Exception {
        for (long version : new long[] {8, 10}) {
            Proto inner = new Proto().with(1, "node", node("", "Neg", "x", "r")).with(2, "name", "then");
            Proto graph = new Proto().with(1, "node", node("s/n", "Neg", "x", "y"),
                    node("if", "If", "y", "z").with(5, "attribute", body("then_branch", inner)));
            byte[] bytes = model(version, graph).binary();
            ModelFile file = Models.open(folder, bytes);
            Operation node = find(main(file), "s/n");
            Operation nested = file.model().getGraphs().get(1).getAllOperations().get(0);
            note(node, "look", "hot", "slow path");
            note(node.getScope(), "a scope");
            note(nested, "within");
            byte[] noted = saved(file);
            assertEquals(version < 10, new String(noted, StandardCharsets.UTF_8).contains("opscape.note@y"));
            ModelFile again = Models.open(folder, noted);
            Annotation found = find(main(again), "s/n").getAnnotations().get(0);
            assertEquals("look", found.getText());
            assertEquals(java.util.List.of("hot", "slow path"), found.getTags());
            assertEquals("a scope", main(again).getScopes().get(0).getAnnotations().get(0).getText());
            assertEquals("within", again.model().getGraphs().get(1).getAllOperations().get(0).getAnnotations().get(0).getText());
            assertArrayEquals(noted, saved(again));
            find(main(again), "s/n").getAnnotations().clear();
            main(again).getScopes().get(0).getAnnotations().clear();
            again.model().getGraphs().get(1).getAllOperations().get(0).getAnnotations().clear();
            assertArrayEquals(bytes, saved(again));
            assertFalse(found.getText().isEmpty());
        }
    }

    @Test
    void notesMoveToTheNodesWhenTheVersionIsRaised() throws Exception {
        Proto graph = new Proto().with(1, "node", node("s/n", "Neg", "x", "y"), node("m", "Neg", "y", "z"));
        for (byte[] bytes : new byte[][] {model(8, graph).binary(), model(8, graph).text().getBytes(StandardCharsets.UTF_8)}) {
            ModelFile file = Models.open(folder, bytes);
            assertEquals(8, file.model().getFormatVersion());
            note(find(main(file), "s/n"), "look");
            note(main(file).getScopes().get(0), "a scope");
            byte[] apart = saved(file);
            ModelFile again = Models.open(folder, apart);
            note(find(main(again), "m"), "new");
            again.model().setFormatVersion(10);
            byte[] raised = saved(again);
            assertFalse(new String(raised, StandardCharsets.UTF_8).contains("opscape.note@"));
            ModelFile last = Models.open(folder, raised);
            assertEquals(10, last.model().getFormatVersion());
            assertEquals("look", find(main(last), "s/n").getAnnotations().get(0).getText());
            assertEquals("new", find(main(last), "m").getAnnotations().get(0).getText());
            assertEquals("a scope", main(last).getScopes().get(0).getAnnotations().get(0).getText());
            find(main(last), "s/n").getAnnotations().clear();
            find(main(last), "m").getAnnotations().clear();
            main(last).getScopes().get(0).getAnnotations().clear();
            last.model().setFormatVersion(8);
            assertArrayEquals(bytes, saved(last));
        }
    }

    @Test
    void aVersionThatIsNotSaidIsAdded() throws Exception {
        byte[] bytes = new Proto().with(7, "graph", new Proto().with(1, "node", node("n", "Neg", "x", "y"))).binary();
        ModelFile file = Models.open(folder, bytes);
        assertEquals(0, file.model().getFormatVersion());
        file.model().setFormatVersion(10);
        assertEquals(10, Models.open(folder, saved(file)).model().getFormatVersion());
    }

    @Test
    void whatIsNotKnownIsCopied() throws Exception {
        Proto strange = node("n", "Neg", "x", "y").with(99, "future", "thing").with(6, "doc_string", "mine");
        byte[] bytes = model(8, new Proto().with(1, "node", strange).with(77, "more", 5L)).with(88, "last", "end").binary();
        ModelFile file = Models.open(folder, bytes);
        find(main(file), "n").setName("m");
        byte[] changed = saved(file);
        assertEquals(bytes.length, changed.length);
        assertEquals(new String(bytes, StandardCharsets.ISO_8859_1).replace("\u001a\u0001n", "\u001a\u0001m"),
                new String(changed, StandardCharsets.ISO_8859_1));
    }
}
