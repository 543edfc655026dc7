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
 * The part of a file that holds one message.
 *
 * @param file all bytes
 * @param start the offset of the first byte of the message
 * @param end the offset after its last byte
 * @param text whether it is text
 */
public record Section(Content file, long start, long end, boolean text) {
    private static final int STEP = 1 << 16;

    /** {@return the bytes of the message alone} */
    public Content content() {
        return start == 0 && end == file.length() ? file : file.slice(start, end);
    }

    /**
     * Walks over the message.
     *
     * @param type what message it is
     * @return a cursor before its first field
     */
    public MessageCursor cursor(MessageType type) {
        return MessageCursor.of(new ByteWindow(content()), type, text);
    }

    /**
     * Returns a part of this.
     *
     * @param from the position of a cursor over this where it begins
     * @param to the position where it ends
     * @return the part
     */
    public Section part(int from, int to) {
        return new Section(file, start + from, start + to, text);
    }

    /**
     * Returns the inside of a nested message.
     *
     * @param from where a cursor over this says that the value begins
     * @param to where it ends
     * @return the bytes between: in text without the braces
     */
    public Section message(int from, int to) {
        return text ? part(from + 1, to - 1) : part(from, to);
    }

    /**
     * Says for a person where something is.
     *
     * @param position a position of a cursor over this
     * @return its byte in the file, or its line and column
     */
    public String place(int position) {
        if (!text) {
            return "byte " + (start + position);
        }
        try {
            return linePlace(start + position);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String linePlace(long position) throws IOException {
        byte[] buffer = new byte[STEP];
        long line = 1;
        long column = 1;
        for (long at = 0; at < position; at += STEP) {
            int count = (int) Math.min(STEP, position - at);
            file.read(at, buffer, 0, count);
            for (int i = 0; i < count; i++) {
                boolean newLine = buffer[i] == '\n';
                line += newLine ? 1 : 0;
                column = newLine ? 1 : column + 1;
            }
        }
        return "line " + line + ", column " + column;
    }
}
