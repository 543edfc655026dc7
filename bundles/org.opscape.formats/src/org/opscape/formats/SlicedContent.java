/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

import java.io.IOException;
import java.nio.channels.WritableByteChannel;

/** A part of a content. */
record SlicedContent(Content whole, long start, long length) implements Content {
    SlicedContent {
        if (start < 0 || length < 0 || start + length > whole.length()) {
            throw new IndexOutOfBoundsException("No bytes " + start + " to " + (start + length) + " in " + whole.length());
        }
    }

    @Override
    public void read(long position, byte[] target, int from, int count) throws IOException {
        whole.read(start + position, target, from, count);
    }

    @Override
    public void transferTo(long position, long count, WritableByteChannel out) throws IOException {
        whole.transferTo(start + position, count, out);
    }

    @Override
    public Content slice(long from, long to) {
        return new SlicedContent(whole, start + from, to - from);
    }
}
