/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.hierarchy;

import java.util.BitSet;
import org.opscape.analysis.GraphSnapshot;

/** Finds a used scope by its parent and name: a hash table with open addressing. */
final class ScopeIndex {
    private final GraphSnapshot graph;
    private final BitSet parents = new BitSet();
    private final int[] table;

    ScopeIndex(GraphSnapshot graph, BitSet used) {
        this.graph = graph;
        table = new int[Integer.highestOneBit(used.cardinality()) * 4];
        for (int scope = used.nextSetBit(1); scope >= 0; scope = used.nextSetBit(scope + 1)) {
            parents.set(graph.scopeParent(scope));
            int slot = slot(graph.scopeParent(scope), graph.scopeName(scope));
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = scope;
        }
    }

    /** Returns the scope, or 0 if there is none. */
    int find(int parent, String name) {
        if (!parents.get(parent)) {
            return 0;
        }
        int slot = slot(parent, name);
        while (table[slot] != 0) {
            if (graph.scopeParent(table[slot]) == parent && graph.scopeName(table[slot]).equals(name)) {
                return table[slot];
            }
            slot = slot + 1 & table.length - 1;
        }
        return 0;
    }

    private int slot(int parent, String name) {
        int hash = parent * 0x9E3779B9 ^ name.hashCode() * 0x85EBCA6B;
        return (hash ^ hash >>> 16) & table.length - 1;
    }
}
