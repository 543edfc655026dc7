/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.Set;
import org.opscape.diagram.scene.Scene;
import org.opscape.editor.GraphDocument;
import org.opscape.editor.GraphPicture;
import org.opscape.editor.fact.PictureFacts;
import org.opscape.model.Progress;

/**
 * One graph of a document in one state of being opened.
 *
 * @param graph the position of the graph in its document
 * @param picture what was made of the graph
 * @param scene what is visible
 */
public record Shown(int graph, GraphPicture picture, Scene scene) {
    /** Colours that mean structure come with the first picture, if that takes no time. */
    private static final int COLOURED_AT_ONCE = 20_000;

    /**
     * Makes the first state of a graph: with what is remembered to be open. Slow: to be called from a job.
     *
     * @param document the file
     * @param graph the position of the graph
     * @param progress watches, and may cancel
     * @return the state
     */
    public static Shown first(GraphDocument document, int graph, Progress progress) {
        GraphPicture picture = document.prepare(graph, progress);
        progress.check();
        if (picture.snapshot().operations() <= COLOURED_AT_ONCE) {
            picture.facts().find(PictureFacts.STRUCTURE, progress);
        }
        progress.report("Laying out", -1);
        Set<String> open = document.choices(graph).expanded();
        return new Shown(graph, picture, open.isEmpty() ? picture.engine().overview(progress) : picture.engine().open(open, progress));
    }

    /**
     * Finds what of nodes is visible.
     *
     * @param nodes hierarchy nodes
     * @return those that are visible, the others replaced by what holds them
     */
    public int[] nearest(int... nodes) {
        return visible().nearest(nodes);
    }

    Visible visible() {
        return new Visible(picture.clustering().hierarchy(), scene);
    }

    Shown with(Scene other) {
        return new Shown(graph, picture, other);
    }
}
