/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis;

import java.util.BitSet;

/**
 * The edges in compressed rows, once by consumer and once by producer.
 *
 * @param inputStarts by operation, its first entering edge; one more at the end
 * @param sources the producers
 * @param targets the consumers
 * @param outputs the producer's output; -1 for a control edge
 * @param references the edges that are references
 * @param outputStarts by operation, its first place in leaving; one more at the end
 * @param leaving edges by producer
 * @param incomplete the operations that have inputs which name no operation
 */
record EdgeTable(int[] inputStarts, int[] sources, int[] targets, int[] outputs, BitSet references, int[] outputStarts, int[] leaving,
        BitSet incomplete) {
    /** Completes the rows by producer, for operations that have all their inputs. O(V + E). */
    static EdgeTable of(int[] inputStarts, int[] sources, int[] outputs, BitSet references) {
        return of(inputStarts, sources, outputs, references, new BitSet(0));
    }

    /** Completes the rows by producer, by a counting sort. O(V + E). */
    static EdgeTable of(int[] inputStarts, int[] sources, int[] outputs, BitSet references, BitSet incomplete) {
        int operations = inputStarts.length - 1;
        int[] targets = new int[sources.length];
        int[] starts = new int[operations + 1];
        for (int operation = 0; operation < operations; operation++) {
            for (int edge = inputStarts[operation]; edge < inputStarts[operation + 1]; edge++) {
                targets[edge] = operation;
                starts[sources[edge] + 1]++;
            }
        }
        for (int operation = 0; operation < operations; operation++) {
            starts[operation + 1] += starts[operation];
        }
        int[] next = starts.clone();
        int[] leaving = new int[sources.length];
        for (int edge = 0; edge < sources.length; edge++) {
            leaving[next[sources[edge]]++] = edge;
        }
        return new EdgeTable(inputStarts, sources, targets, outputs, references, starts, leaving, incomplete);
    }

    /** Counts the control edges. */
    int controls() {
        int control = 0;
        for (int output : outputs) {
            control += output < 0 ? 1 : 0;
        }
        return control;
    }
}
