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

import com.google.protobuf.Message;
import com.google.protobuf.TextFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opscape.formats.FileKind;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;
import org.opscape.testsupport.SharedFiles;
import org.opscape.testsupport.SharedFiles.ModelRow;
import org.tensorflow.Graph;
import org.tensorflow.exceptions.TensorFlowException;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.SavedModel;

/** Real models: what TensorFlow imports before random edits, it imports after them; and text says after them what binary says. */
class SharedModelsTest {
    /** Those that TensorFlow does not import unedited: operations of others, shapes and types that contradict each other, a cycle. */
    private static final Set<String> REFUSED = Set.of("SciSharp__TensorFlow.NET__vd_cnn.meta",
            "deeplearning4j__dl4j-test-resources__scatter_nd_add_unique_idxs_rank3shape_1indices_frozen_model.pb",
            "deepmodeling__deepmd-kit__deeppolar_new.pbtxt", "deepmodeling__deepmd-kit__deeppot.pbtxt",
            "uve__tensorflow__function_error.pbtxt", "uve__tensorflow__parse_example_graph_def.pbtxt");

    private static final int EDITS = 25;

    @TempDir Path folder;

    static List<ModelRow> models() {
        List<ModelRow> rows = new ArrayList<>(SharedFiles.models());
        rows.removeIf(row -> !List.of("graphdef-pb", "graphdef-pbtxt", "metagraph", "savedmodel").contains(row.kind()));
        return rows;
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void importsWhatItImportedBefore(ModelRow row) throws Exception {
        assumeTrue(TensorFlowRuntime.whyNot().isEmpty(), TensorFlowRuntime.whyNot());
        ModelFile file = ModelFiles.open(row.file(), OpenOptions.NONE, Progress.NONE);
        String before = complaint(graph(parse(file, file.path())));
        assertEquals(REFUSED.contains(row.path()), !before.isEmpty(), () -> "TensorFlow imported it before, or did not: " + before);
        assumeTrue(before.isEmpty(), () -> "TensorFlow refuses it unedited: " + before);
        RandomEdits edits = new RandomEdits(file, row.path().hashCode());
        edits.carryOut(EDITS);
        assertTrue(edits.count() > 0);
        Path edited = folder.resolve(file.path().getFileName());
        file.save(edited, Progress.NONE);
        assertEquals("", complaint(graph(parse(file, edited))));
    }

    /** The other form of a file, edited alike, says the same: what is patched in text is what is patched in binary. */
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void textAndBinaryAreRewrittenAlike(ModelRow row) throws Exception {
        ModelFile file = ModelFiles.open(row.file(), OpenOptions.NONE, Progress.NONE);
        Message message = parse(file, file.path());
        Path other = folder.resolve("other");
        if (file.text()) {
            Files.write(other, message.toByteArray());
        } else {
            Files.writeString(other, TextFormat.printer().printToString(message));
        }
        ModelFile twin = ModelFiles.open(other, OpenOptions.NONE, Progress.NONE);
        assumeTrue(twin.kind() == file.kind() && twin.text() != file.text(), "is taken for something else");
        Message edited = edited(file, row);
        assertEquals(edited, edited(twin, row));
        assertTrue(!edited.equals(message), "is edited");
    }

    private Message edited(ModelFile file, ModelRow row) throws Exception {
        new RandomEdits(file, row.path().hashCode()).carryOut(EDITS);
        Path saved = folder.resolve("saved");
        file.save(saved, Progress.NONE);
        return parse(file, saved);
    }

    private static Message parse(ModelFile file, Path path) throws IOException {
        Message.Builder builder = file.kind() == FileKind.GRAPH_DEF ? GraphDef.newBuilder()
                : file.kind() == FileKind.META_GRAPH_DEF ? MetaGraphDef.newBuilder() : SavedModel.newBuilder();
        if (file.text()) {
            TextFormat.Parser.newBuilder().setAllowUnknownFields(true).build().merge(Files.readString(path), builder);
        } else {
            builder.mergeFrom(Files.readAllBytes(path));
        }
        return builder.build();
    }

    private static GraphDef graph(Message message) {
        return switch (message) {
            case GraphDef graph -> graph;
            case MetaGraphDef meta -> meta.getGraphDef();
            case SavedModel saved -> saved.getMetaGraphs(0).getGraphDef();
            default -> throw new IllegalArgumentException();
        };
    }

    private static String complaint(GraphDef definition) {
        try (Graph graph = new Graph()) {
            graph.importGraphDef(definition);
            return "";
        } catch (TensorFlowException | IllegalArgumentException e) {
            return e.toString();
        }
    }
}
