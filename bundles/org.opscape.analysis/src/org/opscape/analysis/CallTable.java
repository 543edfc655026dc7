/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which operations call functions, and which graphs of the model the operations are from.
 *
 * @param starts the first operations of each part; ascending, from 0
 * @param graphs by part, the position in the model of the graph that it is a copy of
 * @param callers by part, the operation in whose place it is; -1 for the first
 * @param scopes by part, the first of its own scopes; the outermost of the first part counts as its own
 * @param scopeEnds by part, one more than the last of its own scopes
 * @param calls the operations that call
 * @param inlined the calls in whose place the operations of what they call are
 * @param deciding the edges into bodies that only say what is done there
 */
record CallTable(int[] starts, int[] graphs, int[] callers, int[] scopes, int[] scopeEnds, BitSet calls, BitSet inlined,
        BitSet deciding) {
    private static final BitSet NONE = new BitSet(0);

    /** Is about a graph as it is, of which nobody asked what calls. */
    static CallTable plain(int graph) {
        return new CallTable(new int[] {0}, new int[] {graph}, new int[] {-1}, new int[] {0}, new int[] {Integer.MAX_VALUE}, NONE, NONE,
                NONE);
    }

    CallTable withCalls(BitSet calling) {
        return new CallTable(starts, graphs, callers, scopes, scopeEnds, calling, inlined, deciding);
    }

    /** {@return the part that a scope is of; -1 if it was made to hold parts} */
    int partOfScope(int scope) {
        int found = Arrays.binarySearch(scopes, scope);
        int part = found >= 0 ? found : -found - 2;
        // Parts without scopes begin where the next one does.
        while (part + 1 < scopes.length && scopes[part + 1] <= scope) {
            part++;
        }
        return scope < scopeEnds[part] ? part : -1;
    }

    boolean hasSameParts(CallTable other) {
        return Arrays.equals(starts, other.starts) && Arrays.equals(graphs, other.graphs) && inlined.equals(other.inlined);
    }

    OperationOrigin origin(int operation) {
        int part = partOf(operation);
        return new OperationOrigin(graphs[part], operation - starts[part]);
    }

    int partOf(int operation) {
        int found = Arrays.binarySearch(starts, operation);
        return found >= 0 ? found : -found - 2;
    }
}
