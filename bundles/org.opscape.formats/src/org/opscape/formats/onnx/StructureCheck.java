/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.opscape.formats.Content;
import org.opscape.formats.Contents;
import org.opscape.formats.FileKind;
import org.opscape.formats.Format;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.Source;
import org.opscape.model.Progress;

/**
 * Checks the structure of an ONNX model by the rules of its specification (onnx/docs/IR.md): what a runtime would refuse before it looks at
 * any op. Opening a model checks it too, and tells the same as the model's problems; this is for those who want to compare.
 */
public final class StructureCheck {
    private StructureCheck() {
    }

    /**
     * Something that is wrong.
     *
     * @param rule what kind of thing
     * @param message what it is, for a person
     * @param place where it is: the path of an operation, or a place in the file
     */
    public record Finding(StructureRule rule, String message, String place) {
    }

    /**
     * Checks a file.
     *
     * @param file an ONNX model, binary or text
     * @param progress may cancel it
     * @return what is wrong, in the order of the file; at most as many as a model lists problems
     * @throws ModelFileException if it cannot be read
     * @throws IOException if it cannot be read
     */
    public static List<Finding> of(Path file, Progress progress) throws ModelFileException, IOException {
        Content content = Contents.expanded(file, progress);
        Format.Recognition recognition = new OnnxFormat().recognise(content)
                .orElseThrow(() -> new ModelFileException(file, "This is no ONNX model."));
        ModelReader reader = new ModelReader(new Source(file, content, FileKind.ONNX, recognition.text()), progress);
        reader.read();
        return List.copyOf(reader.findings());
    }
}
