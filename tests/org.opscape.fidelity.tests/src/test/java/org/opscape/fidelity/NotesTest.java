/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opscape.edit.Edit;
import org.opscape.edit.EditPlanner;
import org.opscape.edit.Naming;
import org.opscape.edit.Note;
import org.opscape.edit.RefusedEditException;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Annotation;
import org.opscape.model.dataflow.Element;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.model.dataflow.Scope;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.SavedModel;

/** Notes are still there after TensorFlow has loaded a model and written it again. */
class NotesTest {
    private static final String[] COLORS = {"", "#ff8800", "#00aaff"};

    @TempDir Path folder;

    @BeforeAll
    static void needsTensorFlow() {
        assumeTrue(TensorFlowRuntime.whyNot().isEmpty(), TensorFlowRuntime.whyNot());
    }

    static List<Specimen> specimens() {
        return ComputationTest.specimens();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void notesComeBackFromTensorFlow(Specimen specimen) throws Exception {
        Path noted = folder.resolve("noted.pb");
        Map<String, String> written = annotate(Files.write(folder.resolve("model.pb"), specimen.model().getGraphDef().toByteArray()),
                noted);
        assertTrue(written.size() > 4);
        try (org.tensorflow.Graph graph = new org.tensorflow.Graph()) {
            graph.importGraphDef(GraphDef.parseFrom(Files.readAllBytes(noted)));
            Path again = Files.write(folder.resolve("again.pb"), graph.toGraphDef().toByteArray());
            assertEquals(written, notes(open(again)));
        }
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void notesComeBackFromASavedModel(Specimen specimen) throws Exception {
        MetaGraphDef meta = specimen.model().toBuilder()
                .setMetaInfoDef(MetaGraphDef.MetaInfoDef.newBuilder().addTags("serve").setTensorflowVersion("2.18.0")).clearSaverDef()
                .clearCollectionDef().build();
        SavedModel saved = SavedModel.newBuilder().setSavedModelSchemaVersion(1).addMetaGraphs(meta).build();
        Path exported = Files.createDirectories(folder.resolve("exported"));
        Path file = exported.resolve("saved_model.pb");
        Map<String, String> written = annotate(Files.write(folder.resolve("saved_model.pb"), saved.toByteArray()), file);
        try (SavedModelBundle bundle = SavedModelBundle.load(exported.toString(), "serve")) {
            assertEquals(written, notes(open(Files.write(folder.resolve("meta.pb"), bundle.metaGraphDef().toByteArray()))));
            assertEquals(written, notes(open(Files.write(folder.resolve("again.pb"), bundle.graph().toGraphDef().toByteArray()))));
        }
    }

    private static ModelFile open(Path path) throws ModelFileException {
        return ModelFiles.open(path, OpenOptions.NONE, Progress.NONE);
    }

    /** Writes notes on every second operation and on all scopes, of the functions too. */
    private static Map<String, String> annotate(Path from, Path to) throws ModelFileException, RefusedEditException {
        ModelFile file = open(from);
        EditPlanner planner = new EditPlanner(file.model(), Naming.TENSORFLOW);
        int number = 0;
        for (Graph graph : file.model().getGraphs()) {
            String name = graph.getKind() == GraphKind.MAIN ? "" : graph.getName();
            for (Operation operation : graph.getAllOperations()) {
                if (operation.getRole() == OperationRole.NODE) {
                    Scope scope = operation.getScope();
                    String path = number++ % 2 == 0 || scope instanceof Graph ? operation.getPath() : scope.getPath();
                    Note note = new Note("note " + number + " \"é\n", List.of("tag " + number % 3, "t,2"), COLORS[number % 3]);
                    planner.plan(new Edit.Annotate(name, path, note)).execute();
                }
            }
        }
        file.save(to, Progress.NONE);
        return notes(file);
    }

    private static Map<String, String> notes(ModelFile file) {
        Map<String, String> notes = new TreeMap<>();
        for (Graph graph : file.model().getGraphs()) {
            String prefix = graph.getKind() == GraphKind.MAIN ? "" : graph.getName() + ": ";
            for (Operation operation : graph.getAllOperations()) {
                add(notes, prefix + operation.getPath(), operation);
                for (Scope scope = operation.getScope(); scope != null; scope = scope.getParent()) {
                    add(notes, prefix + scope.getPath() + "/", scope);
                }
            }
        }
        return notes;
    }

    private static void add(Map<String, String> notes, String path, Element element) {
        for (Annotation note : element.getAnnotations()) {
            notes.put(path, note.getText() + note.getTags() + note.getColor());
        }
    }
}
