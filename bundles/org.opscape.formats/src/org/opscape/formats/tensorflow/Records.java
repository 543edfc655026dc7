/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;
import org.opscape.formats.Content;

/** Walks over the records of a TFRecord file: length, checksum of the length, data, checksum of the data. */
public final class Records {
    private static final int HEADER = 12;
    private static final int FOOTER = 4;
    private static final int STEP = 1 << 16;
    private static final int MASK = 0xA282EAD8;

    private final Content content;
    private final ByteBuffer buffer = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
    private long position;
    private long start;
    private long end;
    private String damage = "";

    /**
     * Walks over a content.
     *
     * @param content the bytes of the file, not compressed
     */
    public Records(Content content) {
        this.content = content;
    }

    /**
     * Tells by the first checksum whether a content is framed like this.
     *
     * @param content the bytes of a file
     * @return whether it begins with a record
     * @throws IOException if it cannot be read
     */
    public static boolean isFramed(Content content) throws IOException {
        return content.length() >= HEADER && new Records(content).header() >= 0;
    }

    /**
     * Moves to the next record.
     *
     * @return whether there is one; not at the end, nor where the framing breaks: then {@link #damage} says so
     * @throws IOException if the file cannot be read
     */
    public boolean next() throws IOException {
        if (position >= content.length() || !damage.isEmpty()) {
            return false;
        }
        long length = position + HEADER > content.length() ? -1 : header();
        if (length < 0 || length > content.length() - position - HEADER - FOOTER) {
            damage = length < 0 ? "The record at byte " + position + " has a wrong length; what follows was not read."
                    : "The file breaks off in the record at byte " + position + ".";
            return false;
        }
        start = position + HEADER;
        end = start + length;
        position = end + FOOTER;
        return true;
    }

    private long header() throws IOException {
        content.read(position, buffer.array(), 0, HEADER);
        CRC32C crc = new CRC32C();
        crc.update(buffer.array(), 0, Long.BYTES);
        return masked(crc) == buffer.getInt(Long.BYTES) ? buffer.getLong(0) : -1;
    }

    /**
     * Checks the current record's data.
     *
     * @return whether the checksum is right
     * @throws IOException if the file cannot be read
     */
    public boolean isIntact() throws IOException {
        byte[] data = new byte[STEP];
        CRC32C crc = new CRC32C();
        for (long at = start; at < end; at += STEP) {
            int count = (int) Math.min(STEP, end - at);
            content.read(at, data, 0, count);
            crc.update(data, 0, count);
        }
        content.read(end, buffer.array(), 0, FOOTER);
        return masked(crc) == buffer.getInt(0);
    }

    private static int masked(CRC32C crc) {
        return Integer.rotateRight((int) crc.getValue(), 15) + MASK;
    }

    /** {@return where the data of the current record begins} */
    public long start() {
        return start;
    }

    /** {@return where the data of the current record ends} */
    public long end() {
        return end;
    }

    /** {@return what is wrong with the framing, as a sentence; empty if nothing was found yet} */
    public String damage() {
        return damage;
    }
}
