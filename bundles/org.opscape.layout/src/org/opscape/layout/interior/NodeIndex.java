/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.interior;

import java.util.Arrays;

/** Finds the place of a node in a list of nodes: open addressing, without boxing. */
final class NodeIndex {
    private final int[] keys;
    private final int[] places;
    private final int mask;

    NodeIndex(int[] nodes) {
        int size = Integer.highestOneBit(Math.max(4, nodes.length * 2)) * 2;
        keys = new int[size];
        places = new int[size];
        mask = size - 1;
        Arrays.fill(keys, -1);
        for (int i = 0; i < nodes.length; i++) {
            int at = slot(nodes[i]);
            keys[at] = nodes[i];
            places[at] = i;
        }
    }

    private int slot(int node) {
        int at = node * 0x9E3779B9 >>> 7 & mask;
        while (keys[at] != -1 && keys[at] != node) {
            at = at + 1 & mask;
        }
        return at;
    }

    /** {@return the place of a node; -1 if it is not in the list} */
    int of(int node) {
        int at = slot(node);
        return keys[at] == node ? places[at] : -1;
    }
}
