/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

import java.util.Arrays;

/**
 * Which nodes come forward. Nodes are hierarchy nodes; -1 is none.
 *
 * @param selected the selected ones, ascending
 * @param hovered the one under the pointer
 * @param hits what a search found, ascending
 * @param focus the one that has the keyboard focus
 * @param bookmarked those with a bookmark, ascending
 */
public record Marks(int[] selected, int hovered, int[] hits, int focus, int[] bookmarked) {
    /** Nothing is marked. */
    public static final Marks NONE = new Marks(new int[0], -1, new int[0], -1, new int[0]);

    /**
     * Sorts what is given.
     *
     * @param selected the selected ones, in any order
     * @param hovered the one under the pointer
     * @param hits what a search found, in any order
     * @param focus the one that has the keyboard focus
     * @param bookmarked those with a bookmark, in any order
     */
    public Marks {
        selected = sorted(selected);
        hits = sorted(hits);
        bookmarked = sorted(bookmarked);
    }

    /**
     * Marks other nodes as selected.
     *
     * @param nodes which
     * @return the marks with this change
     */
    public Marks withSelected(int... nodes) {
        return new Marks(nodes, hovered, hits, focus, bookmarked);
    }

    /**
     * Marks another node as the one under the pointer.
     *
     * @param node which; -1 for none
     * @return the marks with this change
     */
    public Marks withHovered(int node) {
        return new Marks(selected, node, hits, focus, bookmarked);
    }

    /**
     * Marks other nodes as found.
     *
     * @param nodes which
     * @return the marks with this change
     */
    public Marks withHits(int... nodes) {
        return new Marks(selected, hovered, nodes, focus, bookmarked);
    }

    /**
     * Marks another node as the one with the keyboard focus.
     *
     * @param node which; -1 for none
     * @return the marks with this change
     */
    public Marks withFocus(int node) {
        return new Marks(selected, hovered, hits, node, bookmarked);
    }

    /**
     * Marks other nodes as those with a bookmark.
     *
     * @param nodes which
     * @return the marks with this change
     */
    public Marks withBookmarked(int... nodes) {
        return new Marks(selected, hovered, hits, focus, nodes);
    }

    boolean isBookmarked(int node) {
        return bookmarked.length > 0 && Arrays.binarySearch(bookmarked, node) >= 0;
    }

    boolean isSelected(int node) {
        return Arrays.binarySearch(selected, node) >= 0;
    }

    boolean isHit(int node) {
        return Arrays.binarySearch(hits, node) >= 0;
    }

    /** Whether the lines of a node are lit: of the one under the pointer, else of the selected ones. */
    boolean isLit(int node) {
        return hovered >= 0 ? node == hovered : isSelected(node);
    }

    /** Whether any node's lines are lit, so that the others fade. */
    boolean anyLit() {
        return hovered >= 0 || selected.length > 0;
    }

    private static int[] sorted(int[] nodes) {
        int[] copy = nodes.clone();
        Arrays.sort(copy);
        return copy;
    }
}
