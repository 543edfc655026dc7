/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.convert;

import java.util.Arrays;

/** The lengths of the messages and of the long strings of a message, in the order in which they begin. */
final class Lengths {
    private int[] lengths = new int[1 << 10];
    private int count;
    private int taken;

    /** Reserves a place and returns it. */
    int reserve() {
        if (count == lengths.length) {
            lengths = Arrays.copyOf(lengths, 2 * count);
        }
        return count++;
    }

    void set(int place, int length) {
        lengths[place] = length;
    }

    int next() {
        return lengths[taken++];
    }
}
