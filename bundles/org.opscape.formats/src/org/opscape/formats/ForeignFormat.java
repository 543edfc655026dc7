/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.opscape.model.Progress;

/** Knows files that people take for models of ours, to say what they are instead. */
final class ForeignFormat implements Format {
    private static final int HEAD = 512;
    /** The number at the end of LevelDB's tables, which TensorFlow uses for the index of a checkpoint. */
    private static final byte[] TABLE_END = {0x57, (byte) 0xFB, (byte) 0x80, (byte) 0x8B, 0x24, 0x75, 0x47, (byte) 0xDB};

    @Override
    public Optional<Recognition> recognise(Content content) throws IOException {
        byte[] head = new byte[(int) Math.min(HEAD, content.length())];
        content.read(0, head, 0, head.length);
        FileKind kind = bySignature(head);
        if (kind == null && endsTable(content)) {
            kind = FileKind.CHECKPOINT_INDEX;
        }
        return kind == null ? Optional.empty() : Optional.of(new Recognition(kind, false, Recognition.CERTAIN));
    }

    private static FileKind bySignature(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("PK\3\4")) {
            return FileKind.ZIP;
        }
        if (text.startsWith("\u0089HDF\r\n")) {
            return FileKind.HDF5;
        }
        if (text.startsWith("TFL3", 4)) {
            return FileKind.TFLITE;
        }
        String trimmed = text.strip();
        boolean json = (trimmed.startsWith("{") || trimmed.startsWith("[{")) && text.chars().noneMatch(ForeignFormat::isControl);
        return json ? FileKind.JSON : null;
    }

    /** What no text has, but a binary message that begins with a line break and a brace does. */
    private static boolean isControl(int c) {
        return c < ' ' && (c < '\t' || c > '\r');
    }

    private static boolean endsTable(Content content) throws IOException {
        if (content.length() < TABLE_END.length) {
            return false;
        }
        byte[] end = new byte[TABLE_END.length];
        content.read(content.length() - end.length, end, 0, end.length);
        return Arrays.equals(end, TABLE_END);
    }

    @Override
    public Reading read(Source source, OpenOptions options, Progress progress) throws ModelFileException {
        throw ModelFiles.cannotRead(source.path(), source.kind());
    }

    @Override
    public Rewrite rewrite(Source source, Reading reading, Reference.Listener listener, Progress progress) throws ModelFileException {
        throw ModelFiles.cannotRead(source.path(), source.kind());
    }
}
