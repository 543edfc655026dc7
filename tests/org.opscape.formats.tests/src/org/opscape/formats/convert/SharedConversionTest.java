/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.convert;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opscape.formats.Encoding;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;
import org.opscape.testsupport.SharedFiles;
import org.opscape.testsupport.SharedFiles.ModelRow;

/** Real files say the same in both encodings, as the library of Protocol Buffers reads them, and come back. */
class SharedConversionTest {
    @TempDir Path folder;

    static List<ModelRow> models() {
        List<ModelRow> rows = new ArrayList<>(SharedFiles.models());
        rows.removeIf(row -> !List.of("graphdef-pb", "graphdef-pbtxt", "metagraph", "savedmodel", "onnx").contains(row.kind()));
        return rows;
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void saysTheSameInBothEncodings(ModelRow row) throws Exception {
        ModelFile file = ModelFiles.open(row.file(), OpenOptions.NONE, Progress.NONE);
        Encoding other = file.encoding() == Encoding.TEXT ? Encoding.BINARY : Encoding.TEXT;
        Path there = folder.resolve("there");
        file.saveAs(there, other, Progress.NONE);
        ModelFile converted = ModelFiles.open(there, OpenOptions.NONE, Progress.NONE);
        assertTrue(converted.kind() == file.kind() && converted.encoding() == other);
        Path back = folder.resolve("back");
        converted.saveAs(back, file.encoding(), Progress.NONE);

        Converter library = Converter.of(file.kind());
        Message original = library.parse(Files.readAllBytes(file.path()), file.encoding());
        assertTrue(original.equals(library.parse(Files.readAllBytes(there), other)), "converted");
        assertTrue(original.equals(library.parse(Files.readAllBytes(back), file.encoding())), "and back");
        Path again = folder.resolve("again");
        ModelFiles.open(back, OpenOptions.NONE, Progress.NONE).saveAs(again, other, Progress.NONE);
        assertArrayEquals(Files.readAllBytes(there), Files.readAllBytes(again));
    }
}
