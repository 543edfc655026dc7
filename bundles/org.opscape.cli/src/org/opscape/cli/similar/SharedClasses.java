/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.similar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.similarity.StructureClasses;

/** The structures that are found more than once, those of the most operations first. */
final class SharedClasses {
    private SharedClasses() {
    }

    static List<int[]> of(Hierarchy hierarchy, StructureClasses classes) {
        List<int[]> shared = new ArrayList<>();
        for (int cls = 0; cls < classes.classes(); cls++) {
            if (classes.isShared(cls)) {
                shared.add(classes.members(cls));
            }
        }
        shared.sort(Comparator.comparingInt((int[] members) -> -hierarchy.operationCount(members[0]))
                .thenComparingInt(members -> members[0]));
        return shared;
    }
}
