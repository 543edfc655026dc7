/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.choice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.editor.GraphView;
import org.opscape.formats.sidecar.Bookmark;
import org.opscape.formats.sidecar.Position;
import org.opscape.formats.sidecar.ViewState;

/** The choices that a person can make about nodes, each as one step of {@link GraphView#change}. Nodes are hierarchy nodes. */
public final class Choices {
    private static final int LONGEST_NAME = 40;

    private Choices() {
    }

    /**
     * Sets nodes aside.
     *
     * @param view where
     * @param nodes the nodes
     */
    public static void exclude(GraphView view, int... nodes) {
        Set<String> paths = paths(view, nodes);
        view.change("Set Aside " + names(view, nodes),
                state -> state.withNodes(minus(state.included(), paths), plus(state.excluded(), paths)));
    }

    /**
     * Puts nodes into the main graph.
     *
     * @param view where
     * @param nodes the nodes
     */
    public static void include(GraphView view, int... nodes) {
        Set<String> paths = paths(view, nodes);
        view.change("Move " + names(view, nodes) + " into Main Graph",
                state -> state.withNodes(plus(state.included(), paths), minus(state.excluded(), paths)));
    }

    /**
     * Shows the series that nodes are in as stacks.
     *
     * @param view where
     * @param nodes members of series
     */
    public static void stack(GraphView view, int... nodes) {
        Set<Series> series = series(view, false, nodes);
        Set<String> paths = paths(series);
        view.change("Stack " + labels(series), state -> state.withStacks(plus(state.stacked(), paths), minus(state.unstacked(), paths)));
    }

    /**
     * Shows the members of stacks.
     *
     * @param view where
     * @param nodes stacks, or members of open ones
     */
    public static void unstack(GraphView view, int... nodes) {
        Set<Series> series = series(view, true, nodes);
        Set<String> paths = paths(series);
        view.change("Unstack " + labels(series),
                state -> state.withStacks(minus(state.stacked(), paths), plus(state.unstacked(), paths)));
    }

    private static Set<Series> series(GraphView view, boolean stacked, int... nodes) {
        Set<Series> found = new LinkedHashSet<>();
        for (int node : nodes) {
            Series.of(view, node).filter(series -> series.stacked() == stacked).ifPresent(found::add);
        }
        return found;
    }

    private static Set<String> paths(Set<Series> series) {
        return series.stream().map(Series::path).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String labels(Set<Series> series) {
        return series.size() == 1 ? shortened(series.iterator().next().label()) : String.format("%,d Series", series.size());
    }

    /**
     * Hides nodes.
     *
     * @param view where
     * @param nodes the nodes
     */
    public static void hide(GraphView view, int... nodes) {
        Set<String> paths = paths(view, nodes);
        view.change("Hide " + names(view, nodes), state -> state.withHidden(plus(state.hidden(), paths)));
    }

    /**
     * Shows hidden nodes again.
     *
     * @param view where
     * @param paths their paths as in the choices; none for all
     */
    public static void showHidden(GraphView view, String... paths) {
        Set<String> wanted = Set.of(paths);
        String what = paths.length == 0 ? "Hidden" : paths.length == 1 ? shortened(paths[0]) : counted(paths.length);
        view.change("Show " + what, state -> state.withHidden(wanted.isEmpty() ? Set.of() : minus(state.hidden(), wanted)));
    }

    /**
     * Shows in place of operations what they call.
     *
     * @param view where
     * @param nodes operations that call functions
     */
    public static void inline(GraphView view, int... nodes) {
        Set<String> paths = paths(view, nodes);
        view.change("Expand " + names(view, nodes) + " in Place", state -> state.withInlined(plus(state.inlined(), paths)));
    }

    /**
     * Shows calls as operations again.
     *
     * @param view where
     * @param nodes groups that are shown in place of calls
     */
    public static void outline(GraphView view, int... nodes) {
        Set<String> paths = paths(view, nodes);
        view.change("Show " + names(view, nodes) + " as Call", state -> state.withInlined(minus(state.inlined(), paths)));
    }

    /**
     * Puts a node to a place within its group.
     *
     * @param view where
     * @param places by node, the top left of its frame in its parent's interior, px at 100 %
     */
    public static void pin(GraphView view, Map<Integer, Position> places) {
        int[] nodes = places.keySet().stream().mapToInt(Integer::intValue).toArray();
        Map<String, Position> named = new HashMap<>();
        places.forEach((node, position) -> named.put(hierarchy(view).uniquePath(node), position));
        view.change("Move " + names(view, nodes), state -> {
            Map<String, Position> all = new HashMap<>(state.positions());
            all.putAll(named);
            return state.withPositions(all);
        });
    }

    /**
     * Lets nodes lie where the layout puts them.
     *
     * @param view where
     * @param nodes the nodes, with all that is in them; none for all nodes
     */
    public static void resetPositions(GraphView view, int... nodes) {
        Set<String> paths = paths(view, nodes);
        view.change(nodes.length == 0 ? "Reset Positions" : "Reset Positions of " + names(view, nodes),
                state -> state.withPositions(outside(state.positions(), paths)));
    }

    /**
     * Sets a bookmark at nodes, or takes it away if all have one.
     *
     * @param view where
     * @param nodes the nodes
     */
    public static void bookmark(GraphView view, int... nodes) {
        Set<String> paths = paths(view, nodes);
        boolean all = paths.stream().allMatch(path -> isBookmarked(view.choices(), path));
        view.change((all ? "Remove Bookmark " : "Bookmark ") + names(view, nodes), state -> {
            List<Bookmark> kept = state.bookmarks().stream().filter(mark -> !paths.contains(mark.path())).collect(Collectors.toList());
            if (!all) {
                paths.forEach(path -> kept.add(new Bookmark(path.substring(path.lastIndexOf('/') + 1), path)));
            }
            return state.withBookmarks(kept);
        });
    }

    /**
     * Tells whether a node has a bookmark.
     *
     * @param view where
     * @param node the node
     * @return whether it has
     */
    public static boolean isBookmarked(GraphView view, int node) {
        return isBookmarked(view.choices(), hierarchy(view).uniquePath(node));
    }

    private static boolean isBookmarked(ViewState state, String path) {
        return state.bookmarks().stream().anyMatch(mark -> mark.path().equals(path));
    }

    /**
     * Tells whether a node can be put into the main graph.
     *
     * @param view where
     * @param node the node
     * @return whether it is set aside now
     */
    public static boolean canMoveToMain(GraphView view, int node) {
        return isAside(view, node);
    }

    /**
     * Tells whether a node can be set aside.
     *
     * @param view where
     * @param node the node
     * @return whether it is in the main graph now
     */
    public static boolean canSetAside(GraphView view, int node) {
        Hierarchy hierarchy = hierarchy(view);
        return node != hierarchy.root() && !hierarchy.isEmbedded(node) && !isAside(view, node)
                && hierarchy.kind(hierarchy.parent(node)) != NodeKind.SERIES;
    }

    private static boolean isAside(GraphView view, int node) {
        Hierarchy hierarchy = hierarchy(view);
        if (node == hierarchy.root() || hierarchy.isEmbedded(node)) {
            return false;
        }
        var content = view.clustering().content(hierarchy.parent(node));
        return contains(content.auxiliaryIn(), node) || contains(content.auxiliaryOut(), node);
    }

    private static boolean contains(int[] nodes, int node) {
        return Arrays.stream(nodes).anyMatch(other -> other == node);
    }

    static Set<String> paths(GraphView view, int... nodes) {
        Set<String> paths = new LinkedHashSet<>();
        for (int node : nodes) {
            paths.add(hierarchy(view).uniquePath(node));
        }
        return paths;
    }

    static String names(GraphView view, int... nodes) {
        return nodes.length == 1 ? shortened(hierarchy(view).label(nodes[0])) : counted(nodes.length);
    }

    private static String counted(int count) {
        return String.format("%,d Nodes", count);
    }

    private static String shortened(String name) {
        int half = LONGEST_NAME / 2;
        return name.length() <= LONGEST_NAME ? name : name.substring(0, half) + "…" + name.substring(name.length() - half);
    }

    private static Hierarchy hierarchy(GraphView view) {
        return view.clustering().hierarchy();
    }

    private static Map<String, Position> outside(Map<String, Position> positions, Set<String> roots) {
        Map<String, Position> kept = new HashMap<>(positions);
        kept.keySet()
                .removeIf(path -> roots.isEmpty() || roots.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + '/')));
        return kept;
    }

    static Set<String> plus(Set<String> paths, Set<String> more) {
        Set<String> all = new LinkedHashSet<>(paths);
        all.addAll(more);
        return all;
    }

    static Set<String> minus(Set<String> paths, Set<String> fewer) {
        Set<String> rest = new LinkedHashSet<>(paths);
        rest.removeAll(fewer);
        return rest;
    }
}
