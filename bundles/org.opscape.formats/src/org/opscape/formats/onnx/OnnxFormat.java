/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.opscape.formats.Content;
import org.opscape.formats.FileKind;
import org.opscape.formats.Format;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.OpenOptions;
import org.opscape.formats.Reference;
import org.opscape.formats.Rewrite;
import org.opscape.formats.Source;
import org.opscape.formats.message.ByteWindow;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.Plausibility;
import org.opscape.formats.message.Section;
import org.opscape.model.Progress;

/** The files of ONNX: ModelProto, in binary and in the text format of Protocol Buffers. */
public final class OnnxFormat implements Format {
    /** The size of the largest message that Protocol Buffers can have. */
    private static final long LARGEST = Integer.MAX_VALUE;
    private static final int HEAD = 256;

    @Override
    public Optional<Recognition> recognise(Content content) throws IOException {
        if (isOwnSyntax(content)) {
            return Optional.of(new Recognition(FileKind.ONNX, true, Recognition.CERTAIN));
        }
        ByteWindow window = new ByteWindow(content.slice(0, Math.min(content.length(), LARGEST)));
        boolean text = Plausibility.isText(window);
        int score = Plausibility.score(window, Schema.plausible(), text);
        return score > 0 ? Optional.of(new Recognition(FileKind.ONNX, text, score)) : Optional.empty();
    }

    /** ONNX has a syntax of its own, in which a model begins with its properties between angle brackets. */
    private static boolean isOwnSyntax(Content content) throws IOException {
        byte[] head = new byte[(int) Math.min(HEAD, content.length())];
        content.read(0, head, 0, head.length);
        String text = new String(head, StandardCharsets.ISO_8859_1).strip();
        return text.startsWith("<") && (text.contains("ir_version") || text.contains("opset_import"));
    }

    @Override
    public Reading read(Source source, OpenOptions options, Progress progress) throws ModelFileException, IOException {
        if (source.content().length() > LARGEST) {
            throw new ModelFileException(source.path(), "This file is larger than 2 GB, which no ONNX model can be: "
                    + "larger models keep their weights in files beside them.");
        }
        if (isOwnSyntax(source.content())) {
            throw new ModelFileException(source.path(), "This is an ONNX model in the syntax of onnx.parser, which Opscape does not read. "
                    + "Save it as .onnx, or as .textproto.");
        }
        if (options.graph().isPresent() && !options.graph().get().equals("graph")) {
            throw new ModelFileException(source.path(), "This file has no graph \"" + options.graph().get() + "\".");
        }
        return new ModelReader(source, progress).read();
    }

    @Override
    public Rewrite rewrite(Source source, Reading reading, Reference.Listener listener, Progress progress) throws ModelFileException {
        try {
            return ModelRewrite.of(source.content(), source.text(), reading.model(), listener, progress);
        } catch (MalformedMessageException e) {
            Section whole = new Section(source.content(), 0, source.content().length(), source.text());
            throw new ModelFileException(source.path(), whole.place(e.position()), "This file is damaged here: " + e.getMessage()
                    + ". Edits could not be written without losing something.", e);
        }
    }
}
