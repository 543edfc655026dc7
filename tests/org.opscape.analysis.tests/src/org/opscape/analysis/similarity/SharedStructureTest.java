/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.similarity;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Model;
import org.opscape.testsupport.SharedFiles;

/** Every readable file: groups of one class are isomorphic, and stacks of groups hold groups of one class. */
class SharedStructureTest {
    @Test
    void groupsOfOneClassAreIsomorphic() {
        List<SharedFiles.ModelRow> rows = SharedFiles.models();
        assumeTrue(!rows.isEmpty(), "no shared files here");
        int shared = 0;
        int stacks = 0;
        for (SharedFiles.ModelRow row : rows) {
            try {
                Model model = ModelFiles.open(row.file(), OpenOptions.NONE, Progress.NONE).model();
                for (Graph graph : model.getGraphs()) {
                    Clustering clustering = Clustering.of(GraphSnapshot.of(graph, Progress.NONE), ClusteringOptions.DEFAULTS,
                            Progress.NONE);
                    StructureClasses classes = StructureClasses.of(clustering, Progress.NONE);
                    shared += new MappingCheck(clustering, classes).check();
                    stacks += checkStacks(clustering.hierarchy(), classes);
                }
            } catch (ModelFileException e) {
                assertTrue(!e.getMessage().isEmpty());
            }
        }
        assertTrue(shared > 20_000 && stacks > 20, shared + " groups, " + stacks + " stacks");
    }

    private static int checkStacks(Hierarchy hierarchy, StructureClasses classes) {
        int stacks = 0;
        for (int stack = hierarchy.root() + hierarchy.groups(); stack < hierarchy.nodes(); stack++) {
            if (hierarchy.kind(hierarchy.child(stack, 0)) == NodeKind.GROUP) {
                stacks++;
                for (int i = 0; i < hierarchy.childCount(stack); i++) {
                    assertTrue(classes.classOf(hierarchy.child(stack, i)) == classes.classOf(stack), hierarchy.path(stack));
                }
            }
        }
        return stacks;
    }
}
