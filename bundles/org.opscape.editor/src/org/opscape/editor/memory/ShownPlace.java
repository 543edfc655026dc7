/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.memory;

import java.util.Arrays;
import java.util.List;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.editor.GraphDocument;
import org.opscape.editor.canvas.GraphCanvas;

/**
 * Which graph of a file is shown, and what is selected in it, to be found again when the file was opened anew.
 *
 * @param graph the name of the graph, as in the sidecar
 * @param selected unique paths
 */
public record ShownPlace(String graph, List<String> selected) {
    /** The main graph, with nothing selected. */
    public static final ShownPlace NONE = new ShownPlace("", List.of());

    /**
     * Takes down what is shown.
     *
     * @param canvas the picture
     * @return the place
     */
    public static ShownPlace of(GraphCanvas canvas) {
        if (!canvas.isReady()) {
            return NONE;
        }
        Hierarchy hierarchy = canvas.clustering().hierarchy();
        return new ShownPlace(canvas.document().name(canvas.graphIndex()),
                Arrays.stream(canvas.selection()).mapToObj(hierarchy::uniquePath).toList());
    }

    /**
     * Goes there, as far as it is there.
     *
     * @param canvas the picture of the file that was opened anew, which shows its main graph
     */
    public void restore(GraphCanvas canvas) {
        GraphDocument document = canvas.document();
        for (int i = 1; i < document.graphs().size(); i++) {
            if (document.name(i).equals(graph)) {
                canvas.showGraph(i);
                return;
            }
        }
        Hierarchy hierarchy = canvas.clustering().hierarchy();
        canvas.select(selected.stream().mapToInt(hierarchy::find).filter(node -> node >= 0).toArray());
    }
}
