/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.cluster;

/**
 * A group or stack of one of the graphs, and its name.
 *
 * @param name as the output has it
 * @param nodes the graph
 * @param node the group or stack
 */
record NamedRow(String name, NamedNodes nodes, int node) implements Comparable<NamedRow> {
    @Override
    public int compareTo(NamedRow other) {
        return name.compareTo(other.name);
    }
}
