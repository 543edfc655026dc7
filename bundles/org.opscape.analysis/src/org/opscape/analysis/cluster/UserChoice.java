/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.cluster;

import java.util.BitSet;
import org.opscape.analysis.hierarchy.Hierarchy;

/** The children of a group that the user moved, by position. */
record UserChoice(BitSet included, BitSet excluded) {
    static UserChoice of(Hierarchy hierarchy, int group, ClusteringOptions options) {
        UserChoice choice = new UserChoice(new BitSet(), new BitSet());
        if (!options.included().isEmpty() || !options.excluded().isEmpty()) {
            for (int i = 0; i < hierarchy.childCount(group); i++) {
                String path = hierarchy.uniquePath(hierarchy.child(group, i));
                choice.included.set(i, options.included().contains(path));
                choice.excluded.set(i, options.excluded().contains(path));
            }
        }
        return choice;
    }
}
