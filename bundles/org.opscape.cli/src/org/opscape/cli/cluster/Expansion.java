/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.cluster;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opscape.analysis.hierarchy.Hierarchy;

/** Which groups are open. */
public final class Expansion {
    /** Opens everything. */
    public static final String ALL = "all";

    private final boolean all;
    private final Set<String> names;

    private Expansion(boolean all, Set<String> names) {
        this.all = all;
        this.names = names;
    }

    /**
     * Makes an expansion of the root and these groups.
     *
     * @param scopes paths, or "all"
     * @return the expansion
     */
    public static Expansion of(List<String> scopes) {
        return new Expansion(scopes.contains(ALL), new TreeSet<>(scopes));
    }

    /** {@return whether everything is open} */
    public boolean isAll() {
        return all;
    }

    /**
     * Looks for a path that is no group or stack.
     *
     * @param graphs the graphs
     * @return a path that names none; empty if all do
     */
    public Optional<String> missing(ClusteredGraphs graphs) {
        for (String name : names) {
            if (!name.equals(ALL) && !isGroup(name, graphs)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static boolean isGroup(String name, ClusteredGraphs graphs) {
        for (NamedNodes nodes : graphs.nodes()) {
            Hierarchy hierarchy = nodes.hierarchy();
            int node = nodes.find(name);
            if (node >= hierarchy.root()) {
                return true;
            }
        }
        return false;
    }

    boolean contains(NamedNodes nodes, int node) {
        return all || nodes.isMain() && node == nodes.hierarchy().root() || names.contains(nodes.name(node));
    }
}
