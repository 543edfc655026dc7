/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.auxiliary;

/** The lines at each child, first those that end there and then those that begin there: two counting sorts. */
final class IncidentLines {
    private final int[] starts;
    private final int[] middles;
    private final int[] lines;

    private IncidentLines(int[] starts, int[] middles, int[] lines) {
        this.starts = starts;
        this.middles = middles;
        this.lines = lines;
    }

    static IncidentLines of(Siblings siblings) {
        int[] from = siblings.from();
        int[] to = siblings.to();
        int[] starts = new int[siblings.count() + 1];
        int[] incoming = new int[siblings.count()];
        for (int line = 0; line < from.length; line++) {
            starts[from[line] + 1]++;
            starts[to[line] + 1]++;
            incoming[to[line]]++;
        }
        int[] nextIn = new int[siblings.count()];
        int[] nextOut = new int[siblings.count()];
        for (int child = 0; child < siblings.count(); child++) {
            starts[child + 1] += starts[child];
            nextIn[child] = starts[child];
            nextOut[child] = starts[child] + incoming[child];
        }
        int[] middles = nextOut.clone();
        int[] lines = new int[2 * from.length];
        for (int line = 0; line < from.length; line++) {
            lines[nextOut[from[line]]++] = line;
            lines[nextIn[to[line]]++] = line;
        }
        return new IncidentLines(starts, middles, lines);
    }

    int first(int child) {
        return starts[child];
    }

    int end(int child) {
        return starts[child + 1];
    }

    int line(int place) {
        return lines[place];
    }

    int count(int child) {
        return end(child) - first(child);
    }

    int incoming(int child) {
        return middles[child] - starts[child];
    }

    int outgoing(int child) {
        return starts[child + 1] - middles[child];
    }
}
