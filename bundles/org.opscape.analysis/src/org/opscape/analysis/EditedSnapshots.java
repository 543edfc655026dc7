/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis;

import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;

/** Makes snapshots of graphs whose names were edited: all that edits leave as it is is kept. */
public final class EditedSnapshots {
    private EditedSnapshots() {
    }

    /**
     * Reads again what edits change: the names and scopes. O(V). The model must not change meanwhile.
     *
     * @param known a snapshot of the graph, in which nothing is inlined
     * @param graph the graph: the same operations in the same order
     * @param progress may cancel it
     * @return a snapshot that shares all else with the known one
     */
    public static GraphSnapshot renamed(GraphSnapshot known, Graph graph, Progress progress) {
        OperationTable before = known.operations;
        OperationTable table = new OperationTable(new String[known.operations()], before.types(), before.devices(), before.roles(),
                new int[known.operations()]);
        return new GraphSnapshot(table, known.edges, known.outputs, SnapshotReader.readNames(graph, table, progress), known.calls);
    }

    /**
     * Takes the shapes of another snapshot, which need not be inferred again.
     *
     * @param graph a snapshot
     * @param other one with the same operations: {@link SnapshotParts#areSame}
     * @return a snapshot that shares all else with the first one
     */
    public static GraphSnapshot withShapesOf(GraphSnapshot graph, GraphSnapshot other) {
        return new GraphSnapshot(graph.operations, graph.edges, other.outputs, graph.scopes, graph.calls);
    }
}
