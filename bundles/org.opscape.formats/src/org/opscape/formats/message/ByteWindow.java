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
 * Looks at a content through a buffer that follows the position, so that what is skipped is never read. Not for several threads.
 */
public final class ByteWindow {
    private static final int FIRST_STEP = 16 << 10;
    private static final int LAST_STEP = 256 << 10;

    private final Content content;
    private final int length;
    private byte[] buffer = new byte[0];
    private int start;
    private int size;
    private int step = FIRST_STEP;

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

    /**
     * Returns a byte.
     *
     * @param position a position that exists
     * @return the byte, from 0 to 255
     */
    public int at(int position) {
        int index = position - start;
        if (index >= 0 && index < size) {
            return buffer[index] & 0xFF;
        }
        load(position, position + 1);
        return buffer[position - start] & 0xFF;
    }

    /**
     * Makes sure that a range is in the buffer.
     *
     * @param from the position of its first byte
     * @param to the position after its last byte
     * @return the index of the first byte in the buffer
     */
    public int load(int from, int to) {
        if (from < start || to > start + size) {
            fill(from, to);
        }
        return from - start;
    }

    /** {@return the buffer, until something else is loaded} */
    public byte[] buffer() {
        return buffer;
    }

    private void fill(int from, int to) {
        int wanted = Math.min(length - from, Math.max(step, to - from));
        step = Math.min(2 * step, LAST_STEP);
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
