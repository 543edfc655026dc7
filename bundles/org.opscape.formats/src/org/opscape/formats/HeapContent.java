/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

import java.io.IOException;

/**
 * Bytes in memory.
 *
 * @param bytes the bytes, which nobody changes
 */
public record HeapContent(byte[] bytes) implements Content {
    /** Reads all of a content. */
    static HeapContent of(Content content) throws IOException {
        byte[] all = new byte[Math.toIntExact(content.length())];
        content.read(0, all, 0, all.length);
        return new HeapContent(all);
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public void read(long position, byte[] target, int from, int count) throws IOException {
        System.arraycopy(bytes, (int) position, target, from, count);
    }
}
