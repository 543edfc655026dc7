/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.auxiliary;

import java.util.Arrays;

/**
 * The numbers of neighbours of the children that are still undecided: those joined by a line with data; if there are none, those joined by
 * control lines.
 *
 * @param count the number of undecided children
 * @param nodes the undecided children
 * @param in by place in nodes, the number of predecessors
 * @param out by place in nodes, the number of successors
 */
record Degrees(int count, int[] nodes, int[] in, int[] out) {
    static Degrees of(AuxiliaryNodes decisions, Siblings siblings, IncidentLines incident) {
        int[] nodes = new int[siblings.count()];
        int count = 0;
        for (int child = 0; child < siblings.count(); child++) {
            if (decisions.isUndecided(child)) {
                nodes[count++] = child;
            }
        }
        int[] in = new int[count];
        int[] out = new int[count];
        for (int i = 0; i < count; i++) {
            int child = nodes[i];
            int middle = incident.first(child) + incident.incoming(child);
            in[i] = degree(decisions, siblings, incident, incident.first(child), middle);
            out[i] = degree(decisions, siblings, incident, middle, incident.end(child));
        }
        return new Degrees(count, nodes, in, out);
    }

    private static int degree(AuxiliaryNodes decisions, Siblings siblings, IncidentLines incident, int begin, int end) {
        int data = 0;
        int control = 0;
        for (int place = begin; place < end; place++) {
            int line = incident.line(place);
            if (!decisions.isHidden(line)) {
                boolean onlyControl = siblings.control().get(line);
                control += onlyControl ? 1 : 0;
                data += onlyControl ? 0 : 1;
            }
        }
        return data > 0 ? data : control;
    }

    /** Returns the highest degree that is no outlier, by quartiles (V7 to V10). */
    int bound(int[] degrees, int factor, int least) {
        int[] sorted = degrees.clone();
        Arrays.sort(sorted);
        int q1 = sorted[(int) Math.round(0.25 * count)];
        int q3 = sorted[(int) Math.round(0.75 * count)];
        return Math.max(q3 + factor * (q3 - q1), least);
    }
}
