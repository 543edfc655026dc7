/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.sidecar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * How a person looks at one graph. Nodes are named by their unique paths; what names no node any more does no harm. Sets and maps are
 * sorted, so that a file of them changes only where something changed. Immutable.
 *
 * @param expanded groups and stacks that are open
 * @param included nodes that the person put into the main graph
 * @param excluded nodes that the person set aside
 * @param stacked series that are stacked although they are short
 * @param unstacked series that are no stacks although they are long
 * @param hidden nodes that are not shown
 * @param inlined operations in whose place the functions that they call are shown
 * @param positions nodes that the person moved, and where to
 * @param bookmarks nodes to find again, in the person's order
 * @param viewport the part that was seen last
 * @param direction which way the data flows, if that was chosen
 * @param colour what colours mean, if that was chosen
 * @param palette which colours, if that was chosen
 * @param attachments files with measurements: relative to the folder of the model, with '/' between names, see {@link Attachments}
 */
public record ViewState(Set<String> expanded, Set<String> included, Set<String> excluded, Set<String> stacked, Set<String> unstacked,
        Set<String> hidden, Set<String> inlined, Map<String, Position> positions, List<Bookmark> bookmarks, Optional<Viewport> viewport,
        Optional<String> direction, Optional<String> colour, Optional<String> palette, List<String> attachments) {
    /** Nothing was chosen, nothing was opened. */
    public static final ViewState EMPTY = new ViewState(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Map.of(),
            List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /** Copies and sorts the sets and maps. */
    public ViewState {
        expanded = sorted(expanded);
        included = sorted(included);
        excluded = sorted(excluded);
        stacked = sorted(stacked);
        unstacked = sorted(unstacked);
        hidden = sorted(hidden);
        inlined = sorted(inlined);
        positions = Collections.unmodifiableMap(new TreeMap<>(positions));
        bookmarks = List.copyOf(bookmarks);
        attachments = List.copyOf(attachments);
    }

    private static Set<String> sorted(Set<String> paths) {
        return paths.isEmpty() ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(paths)));
    }

    /** {@return whether the person chose anything, apart from what is open and which part is seen} */
    public boolean hasChoices() {
        return !withExpanded(Set.of()).withViewport(Optional.empty()).equals(EMPTY);
    }

    /**
     * Changes what is open.
     *
     * @param paths groups and stacks
     * @return a state that differs only in this
     */
    public ViewState withExpanded(Set<String> paths) {
        return new ViewState(paths, included, excluded, stacked, unstacked, hidden, inlined, positions, bookmarks, viewport, direction,
                colour, palette, attachments);
    }

    /**
     * Changes which nodes are in the main graph and which are set aside.
     *
     * @param nowIncluded nodes in the main graph
     * @param nowExcluded nodes set aside
     * @return a state that differs only in this
     */
    public ViewState withNodes(Set<String> nowIncluded, Set<String> nowExcluded) {
        return new ViewState(expanded, nowIncluded, nowExcluded, stacked, unstacked, hidden, inlined, positions, bookmarks, viewport,
                direction, colour, palette, attachments);
    }

    /**
     * Changes which series are stacks.
     *
     * @param nowStacked series that are
     * @param nowUnstacked series that are not
     * @return a state that differs only in this
     */
    public ViewState withStacks(Set<String> nowStacked, Set<String> nowUnstacked) {
        return new ViewState(expanded, included, excluded, nowStacked, nowUnstacked, hidden, inlined, positions, bookmarks, viewport,
                direction, colour, palette, attachments);
    }

    /**
     * Changes what is hidden.
     *
     * @param paths nodes
     * @return a state that differs only in this
     */
    public ViewState withHidden(Set<String> paths) {
        return new ViewState(expanded, included, excluded, stacked, unstacked, paths, inlined, positions, bookmarks, viewport, direction,
                colour, palette, attachments);
    }

    /**
     * Changes which calls are shown by what they call.
     *
     * @param paths operations that call
     * @return a state that differs only in this
     */
    public ViewState withInlined(Set<String> paths) {
        return new ViewState(expanded, included, excluded, stacked, unstacked, hidden, paths, positions, bookmarks, viewport, direction,
                colour, palette, attachments);
    }

    /**
     * Changes where the person put nodes.
     *
     * @param places by unique path
     * @return a state that differs only in this
     */
    public ViewState withPositions(Map<String, Position> places) {
        return new ViewState(expanded, included, excluded, stacked, unstacked, hidden, inlined, places, bookmarks, viewport, direction,
                colour, palette, attachments);
    }

    /**
     * Changes the bookmarks.
     *
     * @param marks in the person's order
     * @return a state that differs only in this
     */
    public ViewState withBookmarks(List<Bookmark> marks) {
        return new ViewState(expanded, included, excluded, stacked, unstacked, hidden, inlined, positions, marks, viewport, direction,
                colour, palette, attachments);
    }

    /**
     * Changes the part that is seen.
     *
     * @param part the part; empty for what the window thinks best
     * @return a state that differs only in this
     */
    public ViewState withViewport(Optional<Viewport> part) {
        return new ViewState(expanded, included, excluded, stacked, unstacked, hidden, inlined, positions, bookmarks, part, direction,
                colour, palette, attachments);
    }

    /**
     * Changes which way the data flows.
     *
     * @param way its name; empty for what the preferences say
     * @return a state that differs only in this
     */
    public ViewState withDirection(Optional<String> way) {
        return new ViewState(expanded, included, excluded, stacked, unstacked, hidden, inlined, positions, bookmarks, viewport, way,
                colour, palette, attachments);
    }

    /**
     * Changes what colours mean.
     *
     * @param mode the name of the mode; empty for what the preferences say
     * @param colours the name of the palette; empty for what the preferences say
     * @return a state that differs only in this
     */
    public ViewState withColour(Optional<String> mode, Optional<String> colours) {
        return new ViewState(expanded, included, excluded, stacked, unstacked, hidden, inlined, positions, bookmarks, viewport, direction,
                mode, colours, attachments);
    }

    /**
     * Changes the attached files.
     *
     * @param files as {@link Attachments#name} names them
     * @return a state that differs only in this
     */
    public ViewState withAttachments(List<String> files) {
        return new ViewState(expanded, included, excluded, stacked, unstacked, hidden, inlined, positions, bookmarks, viewport, direction,
                colour, palette, files);
    }

    /**
     * Changes the paths of nodes, after some were renamed.
     *
     * @param renaming gives the new path for an old one; the same for what was not renamed
     * @return a state of the new paths
     */
    public ViewState renamed(UnaryOperator<String> renaming) {
        Map<String, Position> places = new TreeMap<>();
        positions.forEach((path, position) -> places.put(renaming.apply(path), position));
        List<Bookmark> marks = new ArrayList<>();
        bookmarks.forEach(mark -> marks.add(new Bookmark(mark.name(), renaming.apply(mark.path()))));
        return new ViewState(renamed(expanded, renaming), renamed(included, renaming), renamed(excluded, renaming),
                renamed(stacked, renaming), renamed(unstacked, renaming), renamed(hidden, renaming), renamed(inlined, renaming), places,
                marks, viewport, direction, colour, palette, attachments);
    }

    private static Set<String> renamed(Set<String> paths, UnaryOperator<String> renaming) {
        Set<String> result = new TreeSet<>();
        paths.forEach(path -> result.add(renaming.apply(path)));
        return result;
    }
}
