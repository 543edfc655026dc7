/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow.rewrite;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.opscape.formats.Content;

/** Looks at short pieces of a content, mostly one after another, without asking for each. */
final class PieceReader {
    private static final int STEP = 256 << 10;

    private final Content content;
    private byte[] buffer = new byte[0];
    private long start;
    private int size;

    PieceReader(Content content) {
        this.content = content;
    }

    /** Makes sure that a piece is in the buffer, and returns the index of its first byte there. */
    int load(int from, int to) {
        if (from < start || to > start + size) {
            fill(from, to);
        }
        return (int) (from - start);
    }

    byte[] buffer() {
        return buffer;
    }

    private void fill(int from, int to) {
        int wanted = (int) Math.min(content.length() - from, Math.max(STEP, to - from));
        if (buffer.length < wanted) {
            buffer = new byte[wanted];
        }
        try {
            content.read(from, buffer, 0, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start = from;
        size = wanted;
    }
}
