/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.structure;

/** A row of the list of structures. */
sealed interface StructureRow {
    /**
     * A structure that is found more than once.
     *
     * @param cls its class
     */
    record OfClass(int cls) implements StructureRow {
    }

    /**
     * A group of it.
     *
     * @param node the group
     */
    record OfGroup(int node) implements StructureRow {
    }

    /** Those that are not shown yet. */
    record More() implements StructureRow {
    }
}
