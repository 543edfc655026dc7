/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** The bytes of a file, or of a part of one, read where they are needed. Safe for use by several threads. */
public interface Content {
    /** {@return the number of bytes} */
    long length();

    /**
     * Reads bytes.
     *
     * @param position the offset of the first one
     * @param target where to put them
     * @param from the index of the first one in the target
     * @param count how many; all of them must exist
     * @throws IOException if they cannot be read
     */
    void read(long position, byte[] target, int from, int count) throws IOException;

    /**
     * Copies bytes, as directly as the system can.
     *
     * @param position the offset of the first one
     * @param count how many; all of them must exist
     * @param out where to
     * @throws IOException if they cannot be read or written
     */
    default void transferTo(long position, long count, WritableByteChannel out) throws IOException {
        byte[] buffer = new byte[(int) Math.min(1 << 20, count)];
        for (long at = 0; at < count; at += buffer.length) {
            int step = (int) Math.min(buffer.length, count - at);
            read(position + at, buffer, 0, step);
            ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, step);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
        }
    }

    /**
     * Returns a part of these bytes.
     *
     * @param from the offset of its first byte
     * @param to the offset after its last byte
     * @return the part, which shares these bytes
     */
    default Content slice(long from, long to) {
        return new SlicedContent(this, from, to - from);
    }
}
