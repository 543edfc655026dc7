/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

import java.io.IOException;

/** Reads many short pieces of a content in their order without asking for each: a file with a million renamed references has as many. */
final class SourceWindow {
    private static final int LARGEST = 64 << 10;
    private static final int SMALLEST = 256;

    private final Content content;
    private byte[] buffer = new byte[0];
    private long start;
    private int size;
    private int step = SMALLEST;

    SourceWindow(Content content) {
        this.content = content;
    }

    void read(long position, byte[] target, int from, int count) throws IOException {
        if (count >= LARGEST) {
            content.read(position, target, from, count);
            return;
        }
        if (position < start || position + count > start + size) {
            fill(position, count);
        }
        System.arraycopy(buffer, (int) (position - start), target, from, count);
    }

    private void fill(long position, int count) throws IOException {
        int wanted = (int) Math.min(content.length() - position, Math.max(step, count));
        step = Math.min(2 * step, LARGEST);
        if (buffer.length < wanted) {
            buffer = new byte[wanted];
        }
        content.read(position, buffer, 0, wanted);
        start = position;
        size = wanted;
    }
}
