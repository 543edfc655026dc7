/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.quantity;

import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.hierarchy.Hierarchy;

/** The categories that every graph has. */
public final class OperationCategories {
    private OperationCategories() {
    }

    /**
     * Sorts operations by their op type. O(V).
     *
     * @param graph the graph
     * @param hierarchy its groups
     * @return the op types
     */
    public static NodeCategory types(GraphSnapshot graph, Hierarchy hierarchy) {
        return byLabel("op type", hierarchy, graph::type);
    }

    /**
     * Sorts operations by the device that the file binds them to; those that are bound to none are in no category. O(V).
     *
     * @param graph the graph
     * @param hierarchy its groups
     * @return the devices
     */
    public static NodeCategory devices(GraphSnapshot graph, Hierarchy hierarchy) {
        return byLabel("device", hierarchy, graph::device);
    }

    /**
     * Sorts operations by a text. O(V).
     *
     * @param name what the texts are, for a person
     * @param hierarchy the groups
     * @param texts the text of an operation; empty for none
     * @return the different texts as categories
     */
    public static NodeCategory byLabel(String name, Hierarchy hierarchy, OperationText texts) {
        return new LabelledCategory(name, hierarchy, CategoryTable.of(hierarchy, texts));
    }
}
