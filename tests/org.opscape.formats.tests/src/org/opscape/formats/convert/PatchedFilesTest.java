/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opscape.formats.Encoding;
import org.opscape.formats.FileKind;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.formats.Rewrite;
import org.opscape.model.Progress;
import org.opscape.testsupport.SharedFiles.ModelRow;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.SavedModel;

/** What is patched into the bytes and what is patched into the text are the same message; and it is the one that was to be. */
class PatchedFilesTest {
    @TempDir Path folder;

    static List<ModelRow> models() {
        return SharedConversionTest.models();
    }

    private static ModelFile open(Path path) throws Exception {
        return ModelFiles.open(path, OpenOptions.NONE, Progress.NONE);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void theTextPatchAndAFullPrintAreEqual(ModelRow row) throws Exception {
        ModelFile file = open(row.file());
        Encoding other = file.encoding() == Encoding.TEXT ? Encoding.BINARY : Encoding.TEXT;
        file.saveAs(folder.resolve("other"), other, Progress.NONE);
        ModelFile converted = open(folder.resolve("other"));
        long seed = row.path().hashCode();
        RandomRenames.edit(file.model(), seed, true);
        RandomRenames.edit(converted.model(), seed, true);
        file.save(folder.resolve("patched"), Progress.NONE);
        converted.save(folder.resolve("otherPatched"), Progress.NONE);
        file.saveAs(folder.resolve("printed"), other, Progress.NONE);

        Converter library = Converter.of(file.kind());
        Message patched = library.parse(Files.readAllBytes(folder.resolve("patched")), file.encoding());
        assertTrue(patched.equals(library.parse(Files.readAllBytes(folder.resolve("printed")), other)), "patched, then printed");
        assertTrue(patched.equals(library.parse(Files.readAllBytes(folder.resolve("otherPatched")), other)), "printed, then patched");
        Message before = library.parse(Files.readAllBytes(file.path()), file.encoding());
        assertEquals(Files.mismatch(file.path(), folder.resolve("patched")) < 0, before.equals(patched));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void nodesAreRenamedAsMessagesWouldBe(ModelRow row) throws Exception {
        ModelFile file = open(row.file());
        if (file.kind() == FileKind.ONNX) {
            return;
        }
        Converter library = Converter.of(file.kind());
        Message before = library.parse(Files.readAllBytes(file.path()), file.encoding());
        RandomRenames.edit(file.model(), row.path().length(), false);
        Rewrite rewrite = file.save(folder.resolve("patched"), Progress.NONE);
        Message after = library.parse(Files.readAllBytes(folder.resolve("patched")), file.encoding());
        List<NodeDef> expected = new ExpectedNames(rewrite.renames()).rename(nodes(file, before));
        assertTrue(expected.equals(nodes(file, after)));
    }

    private static List<NodeDef> nodes(ModelFile file, Message message) throws Exception {
        return switch (file.kind()) {
            case GRAPH_DEF -> GraphDef.parseFrom(message.toByteString()).getNodeList();
            case META_GRAPH_DEF -> MetaGraphDef.parseFrom(message.toByteString()).getGraphDef().getNodeList();
            default -> SavedModel.parseFrom(message.toByteString()).getMetaGraphs(Integer.parseInt(file.chosen().id())).getGraphDef()
                    .getNodeList();
        };
    }
}
