/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opscape.edit.Edit;
import org.opscape.edit.EditPlanner;
import org.opscape.edit.ModelEdit;
import org.opscape.edit.Naming;
import org.opscape.edit.Note;
import org.opscape.edit.RefusedEditException;
import org.opscape.editor.edit.ModelAccess;
import org.opscape.editor.preview.Foresight;
import org.opscape.editor.preview.Outlook;
import org.opscape.formats.FileKind;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.formats.Reference.Kind;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.model.dataflow.Scope;
import org.opscape.testsupport.SharedFiles;

class ForesightTest {
    private static final String META = """
            graph_def {
              node { name: "x" op: "Placeholder" }
              node { name: "conv/w" op: "VariableV2" }
              node { name: "conv/read" op: "Identity" input: "conv/w" attr { key: "_class" value { list { s: "loc:@conv/w" } } } }
              node { name: "conv/out" op: "MatMul" input: "x" input: "conv/read" input: "^conv/w" }
              node { name: "loss" op: "Mean" input: "conv/out:0" }
              node { name: "save/names" op: "Const" attr { key: "value" value { tensor { dtype: DT_STRING
                string_val: "other" string_val: "conv/w" } } } }
              node { name: "save/SaveV2" op: "SaveV2" input: "save/names" }
              library { function { signature { name: "f" } node_def { name: "conv/w" op: "NoOp" }
                control_ret { key: "done" value: "conv/w" } } }
            }
            collection_def { key: "train_op" value { node_list { value: "conv/out" } } }
            signature_def { key: "serving_default" value { outputs { key: "y" value { name: "loss:0" } } } }
            """;

    private static final String ONNX = """
            ir_version: 8
            graph {
              node { input: "x" output: "a/y" name: "a/n" op_type: "Neg" }
              node {
                input: "a/y" output: "z" name: "if" op_type: "If"
                attribute {
                  name: "then_branch" type: GRAPH
                  g {
                    node { input: "a/y" output: "b" name: "m" op_type: "Neg" }
                    name: "then_branch"
                    output { name: "b" }
                  }
                }
              }
              name: "g"
              input { name: "x" }
              output { name: "z" }
              value_info { name: "a/y" }
            }
            """;

    @TempDir private Path folder;

    private static ModelFile open(Path path) throws Exception {
        return ModelFiles.open(path, new OpenOptions(Optional.empty()), Progress.NONE);
    }

    private ModelFile small() throws Exception {
        return open(Files.writeString(folder.resolve("small.meta.pbtxt"), META));
    }

    private static ModelEdit plan(ModelFile file, Edit edit) throws RefusedEditException {
        return new EditPlanner(file.model(), file.kind() == FileKind.ONNX ? Naming.ANY : Naming.TENSORFLOW).plan(edit);
    }

    private static Outlook look(ModelFile file, Edit edit, boolean edited) throws Exception {
        return Foresight.of(file, new ModelAccess(), List.of(plan(file, edit)), edited, Progress.NONE);
    }

    /** What an edit rewrites according to the file itself, once it is done. */
    private static List<String> done(ModelFile file) throws Exception {
        List<String> places = new ArrayList<>();
        file.rewrite((kind, holder, before, after) -> places.add(line(kind, new String(before, StandardCharsets.UTF_8),
                new String(after, StandardCharsets.UTF_8))), Progress.NONE);
        return places.stream().sorted().toList();
    }

    private static String line(Kind kind, String before, String after) {
        return kind + ": " + before + " -> " + after;
    }

    private static List<String> lines(Outlook outlook) {
        return outlook.references().stream().map(place -> line(place.kind(), place.before(), place.after())).sorted().toList();
    }

    @Test
    void tellsWhatAnEditRewrites() throws Exception {
        Outlook outlook = look(small(), new Edit.Rename("", "conv", "stem"), false);
        assertEquals(Map.of(Kind.NAME, 3, Kind.INPUT, 4, Kind.COLOCATION, 1, Kind.COLLECTION, 1), outlook.counts());
        assertEquals(List.of("conv/w"), outlook.resources());
        assertEquals(List.of("conv/w"), outlook.keys());
        assertEquals(List.of(new Edit.Pin("", List.of("conv/w"))), outlook.pins());
        assertEquals("3 names, 6 references", outlook.summary());
        assertTrue(outlook.reachesFar());
    }

    @Test
    void tellsWhereValuesAreNamed() throws Exception {
        ModelFile file = open(Files.writeString(folder.resolve("m.textproto"), ONNX));
        for (Edit edit : List.of(new Edit.RenameValues("", "a", "stem", false), new Edit.RenameValues("then_branch", "b", "c", false))) {
            ModelEdit planned = plan(file, edit);
            Outlook outlook = Foresight.of(file, new ModelAccess(), List.of(planned), false, Progress.NONE);
            planned.execute();
            assertEquals(done(file), lines(outlook));
            assertTrue(outlook.counts().get(Kind.VALUE) >= 2);
            assertTrue(outlook.reachesFar());
            planned.undo();
        }
        plan(file, new Edit.RenameValues("", "a", "stem", false)).execute();
        assertEquals(4, look(file, new Edit.RenameValues("", "stem", "root", false), true).counts().get(Kind.VALUE));
    }

    @Test
    void tellsWhichNotesGo() throws Exception {
        ModelFile file = small();
        assertEquals(List.of(), look(file, new Edit.Dissolve("", "conv"), false).losses());
        plan(file, new Edit.Annotate("", "conv", new Note("what it is for", List.of(), ""))).execute();
        Outlook outlook = look(file, new Edit.Dissolve("", "conv"), true);
        assertEquals(1, outlook.losses().size());
        assertTrue(outlook.reachesFar());
    }

    @Test
    void doesNotTouchTheModel() throws Exception {
        ModelFile file = small();
        look(file, new Edit.Rename("", "conv", "stem"), false);
        assertTrue(file.rewrite((kind, holder, before, after) -> {}, Progress.NONE).isEmpty());
    }

    @Test
    void tellsWhereSomethingElseDependsOnNames() throws Exception {
        assertFalse(look(small(), new Edit.Rename("", "x", "image"), false).reachesFar());
        assertEquals(Map.of(Kind.NAME, 1, Kind.SIGNATURE, 1), look(small(), new Edit.Rename("", "loss", "cost"), false).counts());
        Outlook inFunction = look(small(), new Edit.Rename("f", "conv/w", "b"), false);
        assertEquals(Map.of(Kind.NAME, 1, Kind.RESULT, 1), inFunction.counts());
        assertEquals(List.of(), inFunction.keys());
    }

    @Test
    void tellsTheNamesOfNowAfterEarlierEdits() throws Exception {
        ModelFile file = small();
        plan(file, new Edit.Rename("", "conv", "stem")).execute();
        List<String> again = lines(look(file, new Edit.Rename("", "stem/w", "stem/kernel"), true));
        assertEquals(List.of("colocation: loc:@stem/w -> loc:@stem/kernel", "input: ^stem/w -> ^stem/kernel",
                "input: stem/w -> stem/kernel", "name: stem/w -> stem/kernel"), again);
        List<String> back = lines(look(file, new Edit.Rename("", "stem", "conv"), true));
        assertEquals(9, back.size());
        assertTrue(back.contains("colocation: loc:@stem/w -> loc:@conv/w"));
    }

    /** On real files: what was foreseen is what is rewritten, also after an earlier edit that is saved or not. */
    @ParameterizedTest
    @ValueSource(strings = {"SciSharp__TensorFlow.NET__InceptionV3.meta", "SciSharp__TensorFlow.NET__python_func_model/saved_model.pb",
        "BinRoot__TensorFlow-Book__model.ckpt.meta", "cybertronai__gradient-checkpointing__cifar_10.pbtxt",
        "intel__onnxruntime__3layer_bloom_optimized_training.onnx"})
    void foreseesWhatIsRewritten(String name) throws Exception {
        Optional<Path> shared = SharedFiles.model(name);
        if (shared.isEmpty()) {
            return;
        }
        Path copy = Files.write(folder.resolve(shared.get().getFileName()), Files.readAllBytes(shared.get()));
        ModelFile file = open(copy);
        int edits = 0;
        for (Graph graph : file.model().getGraphs()) {
            for (Edit edit : edits(graph, graph == file.model().getGraphs().get(0) ? "" : graph.getName(), "renamed")) {
                try {
                    ModelEdit step = plan(file, edit);
                    Outlook outlook = Foresight.of(file, new ModelAccess(), List.of(step), edits % 2 == 1, Progress.NONE);
                    step.execute();
                    assertEquals(done(file), lines(outlook), () -> step.getLabel());
                    step.undo();
                    edits++;
                } catch (RefusedEditException e) {
                    continue;
                }
            }
        }
        assertTrue(edits > 0);
        afterAnEarlierEdit(file);
    }

    private void afterAnEarlierEdit(ModelFile file) throws Exception {
        List<Edit> first = edits(file.model().getGraphs().get(0), "", "renamed");
        plan(file, first.get(0)).execute();
        file.save(file.path(), Progress.NONE);
        ModelFile saved = open(file.path());
        for (Edit edit : edits(saved.model().getGraphs().get(0), "", "again")) {
            ModelEdit step = plan(saved, edit);
            Outlook outlook = look(file, edit, true);
            step.execute();
            assertEquals(done(saved), lines(outlook), step::getLabel);
            step.undo();
        }
    }

    private static List<Edit> edits(Graph graph, String name, String to) {
        List<Edit> edits = new ArrayList<>();
        for (Scope scope : graph.getScopes().subList(0, Math.min(4, graph.getScopes().size()))) {
            edits.add(new Edit.Rename(name, scope.getPath(), to));
        }
        List<Operation> all = graph.getAllOperations();
        for (int i = 0; i < all.size() && edits.size() < 8; i += 1 + all.size() / 4) {
            if (all.get(i).getRole() == OperationRole.NODE) {
                edits.add(new Edit.Group(name, List.of(all.get(i).getPath()), to));
            }
        }
        return edits;
    }
}
