/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.flow;

import java.util.BitSet;
import java.util.Map;

/**
 * What a picture tells about the flow of data.
 *
 * @param strong what stands out
 * @param inputs the nodes where data come in
 * @param outputs the nodes where data go out
 * @param dimmed the nodes that stand back, such as those that are there only for training
 * @param back the lines that close loops
 * @param route the lines of the main route
 * @param labels by operation, what a signature calls an input or an output that has another name
 * @param guided whether the layers are shown
 */
public record PictureFlow(StrongParts strong, BitSet inputs, BitSet outputs, BitSet dimmed, BackLines back, RouteLines route,
        Map<Integer, String> labels, boolean guided) {
    /** Tells nothing. */
    public static final PictureFlow NONE = new PictureFlow(StrongParts.NONE, new BitSet(), new BitSet(), new BitSet(), BackLines.NONE,
            RouteLines.NONE, Map.of(), false);

    /** {@return the same for another thread} */
    public PictureFlow copy() {
        return withStrong(strong.copy()).withBack(back.copy()).withRoute(route.copy());
    }

    /**
     * Lets parts stand out.
     *
     * @param parts which
     * @return the flow with this change
     */
    public PictureFlow withStrong(StrongParts parts) {
        return new PictureFlow(parts, inputs, outputs, dimmed, back, route, labels, guided);
    }

    /**
     * Marks where data come in and go out.
     *
     * @param in the nodes where they come in
     * @param out the nodes where they go out
     * @return the flow with this change
     */
    public PictureFlow withEnds(BitSet in, BitSet out) {
        return new PictureFlow(strong, in, out, dimmed, back, route, labels, guided);
    }

    /**
     * Lets nodes stand back.
     *
     * @param nodes which
     * @return the flow with this change
     */
    public PictureFlow withDimmed(BitSet nodes) {
        return new PictureFlow(strong, inputs, outputs, nodes, back, route, labels, guided);
    }

    /**
     * Draws lines apart that close loops.
     *
     * @param lines which
     * @return the flow with this change
     */
    public PictureFlow withBack(BackLines lines) {
        return new PictureFlow(strong, inputs, outputs, dimmed, lines, route, labels, guided);
    }

    /**
     * Draws the main route stronger than other lines.
     *
     * @param lines the lines along which it goes
     * @return the flow with this change
     */
    public PictureFlow withRoute(RouteLines lines) {
        return new PictureFlow(strong, inputs, outputs, dimmed, back, lines, labels, guided);
    }

    /**
     * Names ends as signatures do.
     *
     * @param names by operation, what stands beside its mark
     * @return the flow with this change
     */
    public PictureFlow withLabels(Map<Integer, String> names) {
        return new PictureFlow(strong, inputs, outputs, dimmed, back, route, names, guided);
    }

    /**
     * Shows the layers, or not.
     *
     * @param shown whether bands with their numbers lie behind the boxes
     * @return the flow with this change
     */
    public PictureFlow withGuides(boolean shown) {
        return new PictureFlow(strong, inputs, outputs, dimmed, back, route, labels, shown);
    }

    /**
     * Tells whether data come in at a node.
     *
     * @param node a node of the picture
     * @return whether it is an input
     */
    public boolean isInput(int node) {
        return node >= 0 && inputs.get(node);
    }

    /**
     * Tells whether data go out at a node.
     *
     * @param node a node of the picture
     * @return whether it is an output
     */
    public boolean isOutput(int node) {
        return node >= 0 && outputs.get(node);
    }

    /**
     * Tells whether a node stands back.
     *
     * @param node a node of the picture
     * @return whether it does
     */
    public boolean isFaded(int node) {
        return node >= 0 && (dimmed.get(node) || !strong.isEmpty() && !strong.isStrong(node));
    }
}
