/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.choice;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opscape.formats.sidecar.Bookmark;
import org.opscape.formats.sidecar.Position;
import org.opscape.formats.sidecar.ViewState;

/** What can be chosen for a node. */
enum ChoiceKind {
    /** Nodes to find again. */
    BOOKMARK("Bookmarks", "Remove Bookmark"),
    /** Nodes that are not shown. */
    HIDDEN("Hidden", "Show"),
    /** Nodes that were set aside by hand. */
    ASIDE("Set aside", "No Longer Set Aside"),
    /** Nodes that were put into the main graph by hand. */
    MAIN("Put into the main graph", "No Longer Put into Main Graph"),
    /** Short series that are stacked. */
    STACKED("Stacked", "No Longer Stack"),
    /** Series that are not stacked. */
    UNSTACKED("Unstacked", "Stack Again"),
    /** Calls that are shown by what they call. */
    INLINED("Expanded in place", "Show as Call"),
    /** Nodes that were dragged. */
    MOVED("Moved", "Reset Position of");

    private final String title;
    private final String removal;

    ChoiceKind(String title, String removal) {
        this.title = title;
        this.removal = removal;
    }

    /** {@return its name for a person} */
    String title() {
        return title;
    }

    /** {@return how taking it back is called, before the name of a node} */
    String removal() {
        return removal;
    }

    /**
     * Lists the nodes for which it was chosen.
     *
     * @param state the choices
     * @return their unique paths, in order
     */
    Collection<String> paths(ViewState state) {
        return switch (this) {
            case BOOKMARK -> state.bookmarks().stream().map(Bookmark::path).toList();
            case HIDDEN -> state.hidden();
            case ASIDE -> state.excluded();
            case MAIN -> state.included();
            case STACKED -> state.stacked();
            case UNSTACKED -> state.unstacked();
            case INLINED -> state.inlined();
            case MOVED -> state.positions().keySet();
        };
    }

    /**
     * Takes it back for some nodes.
     *
     * @param state the choices
     * @param paths the nodes
     * @return the choices without these
     */
    ViewState without(ViewState state, Set<String> paths) {
        return switch (this) {
            case BOOKMARK -> state.withBookmarks(state.bookmarks().stream().filter(mark -> !paths.contains(mark.path())).toList());
            case HIDDEN -> state.withHidden(minus(state.hidden(), paths));
            case ASIDE -> state.withNodes(state.included(), minus(state.excluded(), paths));
            case MAIN -> state.withNodes(minus(state.included(), paths), state.excluded());
            case STACKED -> state.withStacks(minus(state.stacked(), paths), state.unstacked());
            case UNSTACKED -> state.withStacks(state.stacked(), minus(state.unstacked(), paths));
            case INLINED -> state.withInlined(minus(state.inlined(), paths));
            case MOVED -> state.withPositions(others(state.positions(), paths));
        };
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> rest = new LinkedHashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static Map<String, Position> others(Map<String, Position> all, Set<String> some) {
        Map<String, Position> rest = new HashMap<>(all);
        rest.keySet().removeAll(some);
        return rest;
    }

    /**
     * Renames a bookmark.
     *
     * @param state the choices
     * @param path the node with the bookmark
     * @param name its new name
     * @return the choices with this name
     */
    static ViewState renamed(ViewState state, String path, String name) {
        List<Bookmark> marks = state.bookmarks().stream().map(mark -> mark.path().equals(path) ? new Bookmark(name, path) : mark).toList();
        return state.withBookmarks(marks);
    }
}
