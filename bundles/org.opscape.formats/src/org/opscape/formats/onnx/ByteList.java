/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.opscape.formats.message.ByteSlice;

/** Names one behind the other in one array, which is used again for each node. */
final class ByteList {
    private byte[] text = new byte[1 << 8];
    private int[] ends = new int[16];
    private int count;

    void clear() {
        count = 0;
    }

    void add(ByteSlice bytes) {
        int from = from(count);
        int length = bytes.length();
        if (text.length - from < length) {
            text = Arrays.copyOf(text, Math.addExact(from, length) + (from >> 1));
        }
        System.arraycopy(bytes.array(), bytes.from(), text, from, length);
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        ends[count++] = from + length;
    }

    int size() {
        return count;
    }

    byte[] array() {
        return text;
    }

    int from(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    int to(int index) {
        return ends[index];
    }

    int length(int index) {
        return to(index) - from(index);
    }

    String text(int index) {
        return new String(text, from(index), length(index), StandardCharsets.UTF_8);
    }
}
