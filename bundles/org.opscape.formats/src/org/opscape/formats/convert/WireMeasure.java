/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.convert;

import org.opscape.formats.message.MessageCursor;

/** Finds out how long everything is. */
final class WireMeasure implements WireSink {
    /** A message, a run of numbers or a string in each of the deepest messages, and the Any around them. */
    private static final int DEEPEST = MessageCursor.MAX_DEPTH + 2;

    private final Lengths lengths;
    private final int[] places = new int[DEEPEST];
    private final long[] starts = new long[DEEPEST];
    private int depth;
    private long total;

    WireMeasure(Lengths lengths) {
        this.lengths = lengths;
    }

    /** {@return how many bytes there are altogether} */
    long total() {
        return total;
    }

    @Override
    public void varint(long value) {
        total += Wire.size(value);
    }

    @Override
    public void fixed(long value, int count) {
        total += count;
    }

    @Override
    public void bytes(byte[] bytes, int count) {
        total += count;
    }

    @Override
    public void begin() {
        places[depth] = lengths.reserve();
        starts[depth] = total;
        depth++;
    }

    @Override
    public void end() {
        depth--;
        long length = total - starts[depth];
        lengths.set(places[depth], (int) Math.min(length, Integer.MAX_VALUE));
        total += Wire.size(length);
    }
}
