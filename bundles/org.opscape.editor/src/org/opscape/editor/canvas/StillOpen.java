/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.editor.edit.NameEpoch;

/** Groups that were open when an edit moved them into a closed one: they are open when that one is opened. For any thread. */
final class StillOpen {
    private final List<Kept> kept = new CopyOnWriteArrayList<>();

    /** Unique paths, by the names of one epoch. */
    private record Kept(NameEpoch names, Set<String> paths) {
    }

    /** Keeps nodes of a picture in mind, that are not visible there or not open. */
    void keep(Shown shown, int... nodes) {
        if (nodes.length > 0) {
            Hierarchy hierarchy = shown.picture().clustering().hierarchy();
            Set<String> paths = new LinkedHashSet<>();
            for (int node : nodes) {
                paths.add(hierarchy.uniquePath(node));
            }
            kept.add(new Kept(shown.picture().names(), paths));
        }
    }

    void forget() {
        kept.clear();
    }

    /**
     * Takes what belongs to a group that is about to be opened.
     *
     * @return the group, and what was open in it, with nothing closed between
     */
    int[] with(Shown shown, int group) {
        Set<Integer> open = new LinkedHashSet<>();
        open.add(group);
        List<Integer> waiting = waiting(shown);
        for (boolean more = true; more;) {
            more = waiting.removeIf(node -> open.contains(parent(shown, node)) && open.add(node));
        }
        if (open.size() > 1) {
            kept.removeIf(old -> nodes(shown, old).stream().anyMatch(open::contains));
        }
        return open.stream().mapToInt(Integer::intValue).toArray();
    }

    private List<Integer> waiting(Shown shown) {
        List<Integer> nodes = new ArrayList<>();
        kept.forEach(some -> nodes.addAll(nodes(shown, some)));
        return nodes;
    }

    private static List<Integer> nodes(Shown shown, Kept some) {
        NameEpoch now = shown.picture().names();
        if (!some.names().leadsTo(now)) {
            return List.of();
        }
        Hierarchy hierarchy = shown.picture().clustering().hierarchy();
        UnaryOperator<String> renaming = some.names().to(now);
        return some.paths().stream().map(renaming).map(hierarchy::find).filter(node -> node >= 0).toList();
    }

    private static int parent(Shown shown, int node) {
        return shown.picture().clustering().hierarchy().parent(node);
    }
}
