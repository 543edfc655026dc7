/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.opscape.formats.Content;

/**
 * Looks at a content through a buffer that follows the position: one array for all of a small file, a moving window for a large one, so
 * that what is skipped is never read. Not for several threads.
 */
public final class ByteWindow {
    private static final int WHOLE = 8 << 20;
    private static final int STEP = 256 << 10;

    private final Content content;
    private final int length;
    private byte[] buffer = new byte[0];
    private int start;
    private int size;

    /**
     * Looks at a content.
     *
     * @param content at most 2^31-1 bytes
     */
    public ByteWindow(Content content) {
        this.content = content;
        this.length = Math.toIntExact(content.length());
    }

    /** {@return the number of bytes of the content} */
    public int length() {
        return length;
    }

    /** {@return the content that this looks at} */
    public Content content() {
        return content;
    }

    /** Returns the byte at a position that exists. */
    int at(int position) {
        int index = position - start;
        if (index >= 0 && index < size) {
            return buffer[index] & 0xFF;
        }
        load(position, position + 1);
        return buffer[position - start] & 0xFF;
    }

    /** Makes sure that a range is in the buffer; its first byte then is at the index that this returns. */
    int load(int from, int to) {
        if (from < start || to > start + size) {
            fill(from, to);
        }
        return from - start;
    }

    byte[] buffer() {
        return buffer;
    }

    private void fill(int from, int to) {
        boolean whole = length <= WHOLE;
        int first = whole ? 0 : from;
        int wanted = whole ? length : Math.min(length - from, Math.max(STEP, to - from));
        if (buffer.length < wanted) {
            buffer = new byte[wanted];
        }
        try {
            content.read(first, buffer, 0, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start = first;
        size = wanted;
    }
}
