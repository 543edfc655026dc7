/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.rename;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.edit.Edit;
import org.opscape.edit.RefusedEditException;
import org.opscape.editor.Editing;
import org.opscape.editor.GraphView;

/** Nodes that are to get into another scope. What is dragged is asked about often, so answers are kept by whoever drags. */
public final class Moving {
    private final GraphView view;
    private final int[] nodes;
    private Optional<String> what = Optional.empty();

    /**
     * Takes nodes.
     *
     * @param view where they are shown
     * @param nodes hierarchy nodes; those inside others of them go along
     */
    public Moving(GraphView view, int... nodes) {
        this.view = view;
        this.nodes = nodes.clone();
    }

    /**
     * Tells whether a group would be another place for any of the nodes.
     *
     * @param group a group that is no stack
     * @return whether it holds not all of them already
     */
    public boolean isElsewhere(int group) {
        Hierarchy hierarchy = view.clustering().hierarchy();
        return Arrays.stream(nodes).anyMatch(node -> ScopePlace.groupAt(hierarchy, hierarchy.parent(node)) != group);
    }

    /**
     * Makes the edit.
     *
     * @param group a group that is no stack
     * @return the edit
     * @throws RefusedEditException if the nodes, or the group, are nothing of that kind
     */
    public Edit edit(int group) throws RefusedEditException {
        Editing.Subject subject = view.editing().subject(nodes).named();
        ScopePlace place = ScopePlace.of(view, group);
        if (!place.graph().equals(subject.graph())) {
            throw new RefusedEditException("Nodes cannot be moved from one function to another.");
        }
        return new Edit.Move(subject.graph(), subject.paths(), place.path());
    }

    /**
     * Tells what a drop would do, or why it cannot be.
     *
     * @param group a group that is no stack
     * @return what is to be said while the pointer is over it
     */
    public Verdict verdict(int group) {
        try {
            Optional<String> refusal = view.editing().obstacle();
            if (refusal.isEmpty()) {
                refusal = view.editing().refusal(edit(group));
            }
            return refusal.map(Verdict::refused).orElseGet(() -> Verdict.hint("Move " + what() + " to " + label(group)));
        } catch (RefusedEditException e) {
            return Verdict.refused(e.getMessage());
        }
    }

    /**
     * Does it, or has the window say why not.
     *
     * @param group a group that is no stack
     */
    public void submit(int group) {
        try {
            view.editing().submit(List.of(edit(group)));
        } catch (RefusedEditException e) {
            // the pointer said so already
        }
    }

    private String label(int group) {
        Hierarchy hierarchy = view.clustering().hierarchy();
        return group == hierarchy.root() ? "the outermost level" : hierarchy.label(group);
    }

    /** {@return what is moved, in a sentence} */
    public String what() {
        if (what.isEmpty()) {
            what = Optional.of(nodes.length == 1 ? view.clustering().hierarchy().label(nodes[0]) : counted());
        }
        return what.get();
    }

    private String counted() {
        try {
            List<String> paths = view.editing().subject(nodes).paths();
            return paths.size() == 1 ? paths.get(0).substring(paths.get(0).lastIndexOf('/') + 1) : paths.size() + " nodes";
        } catch (RefusedEditException e) {
            return nodes.length + " nodes";
        }
    }
}
