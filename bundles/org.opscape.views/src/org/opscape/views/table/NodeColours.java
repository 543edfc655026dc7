/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.table;

import java.util.List;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.paint.Bands;
import org.opscape.diagram.paint.BoxStyle;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.BoxKind;
import org.opscape.diagram.scene.Rect;
import org.opscape.editor.GraphView;

/**
 * The colours that nodes have in the picture, for lists of nodes that may not be in the picture now.
 *
 * @param style the colours
 * @param clustering the nodes
 * @param theme light or dark
 */
public record NodeColours(BoxStyle style, Clustering clustering, Theme theme) {
    private static final Rect NOWHERE = new Rect(0, 0, 1, 1);

    /**
     * Takes the colours of a picture.
     *
     * @param view the picture; it must be ready
     * @return its colours
     */
    public static NodeColours of(GraphView view) {
        return new NodeColours(view.colouring(), view.clustering(), view.theme());
    }

    /**
     * Returns the colours of a node.
     *
     * @param node a hierarchy node
     * @return ARGB and how much of the node each takes; no bands if its colour means nothing
     */
    public Bands of(int node) {
        Box box = box(node);
        Bands bands = style.bands(box, theme);
        if (!bands.isEmpty()) {
            return bands;
        }
        int fill = style.fill(box, theme);
        return fill == BoxStyle.PLAIN.fill(box, theme) ? Bands.NONE : new Bands(new int[] {fill}, new double[] {1});
    }

    /**
     * Returns the letter of a node.
     *
     * @param node a hierarchy node
     * @return what tells it apart from others of the same hue; may be empty
     */
    public String mark(int node) {
        return style.mark(box(node));
    }

    private Box box(int node) {
        BoxKind kind = switch (clustering.hierarchy().kind(node)) {
            case OPERATION -> BoxKind.OPERATION;
            case GROUP -> BoxKind.GROUP;
            case SERIES -> BoxKind.STACK;
        };
        return new Box(node, kind, "", "", clustering.hierarchy().operationCount(node), 1, 1, NOWHERE, List.of(), null);
    }
}
