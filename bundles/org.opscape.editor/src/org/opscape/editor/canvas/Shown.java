/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import org.opscape.diagram.scene.Scene;
import org.opscape.editor.GraphPicture;

/**
 * One graph of a document in one state of being opened.
 *
 * @param graph the position of the graph in its document
 * @param picture what was made of the graph
 * @param scene what is visible
 */
public record Shown(int graph, GraphPicture picture, Scene scene) {
    Visible visible() {
        return new Visible(picture.clustering().hierarchy(), scene);
    }

    Shown with(Scene other) {
        return new Shown(graph, picture, other);
    }
}
