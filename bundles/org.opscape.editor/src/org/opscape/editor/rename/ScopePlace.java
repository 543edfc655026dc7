/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.rename;

import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.edit.RefusedEditException;
import org.opscape.editor.Editing;
import org.opscape.editor.GraphView;
import org.opscape.model.dataflow.GraphKind;

/**
 * A scope that things can be moved into.
 *
 * @param graph the function that holds it; empty for the main graph
 * @param path its path; empty for the outermost level
 */
public record ScopePlace(String graph, String path) {
    /**
     * Takes a group.
     *
     * @param view where it is shown
     * @param group a group of the hierarchy that is no stack
     * @return the scope
     * @throws RefusedEditException if nothing can be moved into it
     */
    public static ScopePlace of(GraphView view, int group) throws RefusedEditException {
        if (group == view.clustering().hierarchy().root()) {
            boolean main = view.graph().getKind() == GraphKind.MAIN;
            return new ScopePlace(main ? "" : view.graph().getName(), "");
        }
        if (view.choices().inlined().contains(view.clustering().hierarchy().uniquePath(group))) {
            throw new RefusedEditException("This is a call that is shown in place. "
                    + "To move something into the function, open its definition.");
        }
        Editing.Subject subject = view.editing().subject(group);
        return new ScopePlace(subject.graph(), subject.paths().get(0));
    }

    /**
     * Finds the scope around, or at, a node of the picture.
     *
     * @param hierarchy the nodes
     * @param node a node; below zero for the ground of the picture
     * @return the innermost group that is the node or holds it, and no stack
     */
    public static int groupAt(Hierarchy hierarchy, int node) {
        int group = node < 0 ? hierarchy.root() : node;
        while (hierarchy.kind(group) != NodeKind.GROUP) {
            group = hierarchy.parent(group);
        }
        return group;
    }

    /** {@return what it is called in a sentence} */
    public String label() {
        return path.isEmpty() ? "the outermost level" : path.substring(path.lastIndexOf('/') + 1);
    }
}
