/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.command;

import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.OperationOrigin;
import org.opscape.analysis.functions.FunctionCall;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.editor.GraphView;
import org.opscape.model.Progress;

/** Which nodes call functions. */
public final class Calls {
    private Calls() {
    }

    /**
     * Tells whether a node calls a function that can be shown in its place.
     *
     * @param view where
     * @param node a node
     * @return whether it does
     */
    public static boolean isCall(GraphView view, int node) {
        GraphSnapshot graph = view.clustering().graph();
        return node >= 0 && node < graph.operations() && graph.isCall(node) && !view.clustering().hierarchy().isEmbedded(node);
    }

    /**
     * Tells whether a node is a group that is shown in place of a call.
     *
     * @param view where
     * @param node a node
     * @return whether it is
     */
    public static boolean isInPlace(GraphView view, int node) {
        Hierarchy hierarchy = view.clustering().hierarchy();
        return hierarchy.kind(node) == NodeKind.GROUP && view.choices().inlined().contains(hierarchy.uniquePath(node));
    }

    /**
     * Finds what a node calls.
     *
     * @param view where
     * @param node an operation, or a group that is shown in place of one
     * @return the positions of the functions' graphs in the document
     */
    public static int[] functions(GraphView view, int node) {
        Hierarchy hierarchy = view.clustering().hierarchy();
        int operation = node;
        if (hierarchy.kind(node) == NodeKind.GROUP) {
            operation = hierarchy.ownOperation(node);
        }
        if (operation < 0 || operation >= hierarchy.root()) {
            return new int[0];
        }
        OperationOrigin origin = view.clustering().graph().origin(operation);
        return view.document().calls(Progress.NONE).from(origin.graph(), origin.operation()).stream().mapToInt(FunctionCall::function)
                .distinct().toArray();
    }
}
