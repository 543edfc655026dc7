/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.cluster;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * The lines between the children of a group and nodes outside.
 *
 * @param bundles all of them
 * @param incoming those that end at a child
 * @param hidden those that are icons
 * @param backward those whose outermost part goes against the order of the data
 */
record OuterLines(List<Bundle> bundles, BitSet incoming, BitSet hidden, BitSet backward) {
    static final OuterLines NONE = new OuterLines(List.of(), new BitSet(), new BitSet(), new BitSet());

    List<Bridge> drawnBridges() {
        return bridges(false);
    }

    List<Bridge> hiddenBridges() {
        return bridges(true);
    }

    private List<Bridge> bridges(boolean wanted) {
        List<Bridge> result = new ArrayList<>();
        for (int i = 0; i < bundles.size(); i++) {
            if (hidden.get(i) == wanted) {
                result.add(bridge(i));
            }
        }
        return Collections.unmodifiableList(result);
    }

    int child(int i) {
        return incoming.get(i) ? bundles.get(i).line().to() : bundles.get(i).line().from();
    }

    int outside(int i) {
        return incoming.get(i) ? bundles.get(i).line().from() : bundles.get(i).line().to();
    }

    private Bridge bridge(int i) {
        return new Bridge(incoming.get(i), outside(i), child(i), bundles.get(i).line());
    }
}
