/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor;

/**
 * An element of the workbench selection: a node of a graph view. Valid as long as the view shows the same graph.
 *
 * @param view where it is shown
 * @param node the hierarchy node
 */
public record NodeReference(GraphView view, int node) {
    /** {@return the whole path of the node; empty if the view shows nothing any more} */
    public String path() {
        return view.isReady() && node < view.clustering().hierarchy().nodes() ? view.clustering().hierarchy().path(node) : "";
    }
}
