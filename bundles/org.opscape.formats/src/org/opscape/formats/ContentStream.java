/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Reads a content from its beginning. */
final class ContentStream extends InputStream {
    private final Content content;
    private long position;

    ContentStream(Content content) {
        this.content = content;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int count) throws IOException {
        Objects.checkFromIndexSize(from, count, target.length);
        int read = (int) Math.min(count, content.length() - position);
        if (read <= 0) {
            return count == 0 ? 0 : -1;
        }
        content.read(position, target, from, read);
        position += read;
        return read;
    }

    @Override
    public int available() {
        return (int) Math.min(Integer.MAX_VALUE, content.length() - position);
    }
}
