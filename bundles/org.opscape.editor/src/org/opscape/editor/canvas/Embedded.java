/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.editor.GraphPicture;

/** Finds beside which node an embedded constant or summary is drawn. */
final class Embedded {
    private Embedded() {
    }

    /** {@return the first consumer of an embedded constant, the first source of an embedded summary, and any other node itself} */
    static int owner(GraphPicture picture, int node) {
        Hierarchy hierarchy = picture.clustering().hierarchy();
        GraphSnapshot graph = picture.snapshot();
        if (node < 0 || node >= graph.operations() || !hierarchy.isEmbedded(node)) {
            return node;
        }
        for (int place = graph.firstOutput(node); place < graph.firstOutput(node + 1); place++) {
            int consumer = graph.target(graph.outputEdge(place));
            if (!hierarchy.isEmbedded(consumer)) {
                return consumer;
            }
        }
        for (int edge = graph.firstInput(node); edge < graph.firstInput(node + 1); edge++) {
            if (!hierarchy.isEmbedded(graph.source(edge))) {
                return graph.source(edge);
            }
        }
        return node;
    }
}
