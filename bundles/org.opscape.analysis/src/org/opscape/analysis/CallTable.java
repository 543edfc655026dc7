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
 * @param calls the operations that call
 * @param inlined the calls in whose place the operations of what they call are
 */
record CallTable(int[] starts, int[] graphs, BitSet calls, BitSet inlined) {
    private static final BitSet NONE = new BitSet(0);

    /** Is about a graph as it is, of which nobody asked what calls. */
    static CallTable plain(int graph) {
        return new CallTable(new int[] {0}, new int[] {graph}, NONE, NONE);
    }

    OperationOrigin origin(int operation) {
        int found = Arrays.binarySearch(starts, operation);
        int part = found >= 0 ? found : -found - 2;
        return new OperationOrigin(graphs[part], operation - starts[part]);
    }
}
