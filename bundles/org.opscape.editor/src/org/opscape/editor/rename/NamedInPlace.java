/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.rename;

/** A part of the window that lists nodes and can have them named where they stand; to be had as its adapter. */
@FunctionalInterface
public interface NamedInPlace {
    /**
     * Opens a field over the name of a node, or says why it cannot have another name.
     *
     * @param node a hierarchy node
     * @return whether the node stands there
     */
    boolean rename(int node);
}
