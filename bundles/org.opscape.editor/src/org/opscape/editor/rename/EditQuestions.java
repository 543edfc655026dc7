/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.rename;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.edit.Edit;
import org.opscape.edit.NamedValue;
import org.opscape.edit.RefusedEditException;
import org.opscape.editor.Editing;
import org.opscape.editor.GraphView;

/** Asks what is missing of an edit, and has it done. */
public final class EditQuestions {
    private final GraphView view;
    private final Shell shell;

    /**
     * Asks about a graph.
     *
     * @param view where it is shown
     * @param shell the window
     */
    public EditQuestions(GraphView view, Shell shell) {
        this.view = view;
        this.shell = shell;
    }

    /**
     * Asks for another name of a node.
     *
     * @param node a hierarchy node
     * @throws RefusedEditException if it has no name that could be changed
     */
    public void rename(int node) throws RefusedEditException {
        Renaming renaming = Renaming.of(view, node);
        NameDialog dialog = new NameDialog(shell, "Rename", "New name for " + renaming.from() + ". A / in it moves it into a scope.",
                renaming.name(), typed -> renaming.verdict(view.editing(), typed), view.theme());
        if (dialog.open() == Window.OK && renaming.changes(dialog.name())) {
            view.editing().submit(List.of(renaming.edit(dialog.name())));
        }
    }

    /**
     * Asks for another name of a value.
     *
     * @param value the value
     */
    public void rename(NamedValue value) {
        ValueDialog dialog = new ValueDialog(shell, value, view.editing(), view.theme());
        if (dialog.open() == Window.OK) {
            view.editing().submit(List.of(dialog.edit()));
        }
    }

    /**
     * Asks for the name of a new scope.
     *
     * @param nodes what is gathered in it
     * @throws RefusedEditException if that cannot be gathered
     */
    public void group(int... nodes) throws RefusedEditException {
        Editing.Subject subject = subject(nodes);
        String around = ProposedName.commonScope(subject.paths());
        Set<String> taken = names(around, subject);
        List<String> names = subject.paths().stream().map(path -> path.substring(path.lastIndexOf('/') + 1)).toList();
        Function<String, Edit> edit = typed -> new Edit.Group(subject.graph(), subject.paths(),
                around.isEmpty() ? typed : around + '/' + typed);
        NameDialog dialog = new NameDialog(shell, "Group Selection",
                "Name of the new scope for " + new Moving(view, nodes).what() + (around.isEmpty() ? "" : " in " + around) + ".",
                ProposedName.of(names, taken::contains), typed -> typed.isEmpty() ? Verdict.refused("A scope needs a name.")
                        : judged(edit.apply(typed)),
                view.theme());
        if (dialog.open() == Window.OK) {
            view.editing().submit(List.of(edit.apply(dialog.name())));
        }
    }

    private Set<String> names(String around, Editing.Subject subject) {
        Set<String> names = new HashSet<>();
        for (String scope : ScopeList.of(view.document().graphs(), subject.graph())) {
            int at = scope.lastIndexOf('/');
            if ((at < 0 ? "" : scope.substring(0, at)).equals(around)) {
                names.add(scope.substring(at + 1));
            }
        }
        return names;
    }

    /**
     * Asks for the scope that nodes are moved to.
     *
     * @param nodes what is moved
     * @throws RefusedEditException if that cannot be moved
     */
    public void moveTo(int... nodes) throws RefusedEditException {
        Editing.Subject subject = subject(nodes);
        ScopeDialog dialog = new ScopeDialog(shell, "Scope for " + new Moving(view, nodes).what() + ":",
                ScopeList.of(view.document().graphs(), subject.graph()),
                scope -> judged(new Edit.Move(subject.graph(), subject.paths(), scope)), view.theme());
        if (dialog.open() == Window.OK) {
            view.editing().submit(List.of(new Edit.Move(subject.graph(), subject.paths(), dialog.scope())));
        }
    }

    /**
     * Dissolves a scope, at once.
     *
     * @param group a group
     * @throws RefusedEditException if it is none of the model
     */
    public void dissolve(int group) throws RefusedEditException {
        Editing.Subject subject = subject(group);
        view.editing().submit(List.of(new Edit.Dissolve(subject.graph(), subject.paths().get(0))));
    }

    /**
     * Tells whether nodes are one scope.
     *
     * @param view where they are shown
     * @param nodes hierarchy nodes
     * @return whether it could be dissolved
     */
    public static boolean isScope(GraphView view, int... nodes) {
        return nodes.length == 1 && nodes[0] != view.clustering().hierarchy().root()
                && view.clustering().hierarchy().kind(nodes[0]) == NodeKind.GROUP
                && !view.choices().inlined().contains(view.clustering().hierarchy().uniquePath(nodes[0]));
    }

    private Editing.Subject subject(int... nodes) throws RefusedEditException {
        Optional<String> obstacle = view.editing().obstacle();
        if (obstacle.isPresent()) {
            throw new RefusedEditException(obstacle.get());
        }
        int root = view.clustering().hierarchy().root();
        if (nodes.length == 0 || Arrays.stream(nodes).anyMatch(node -> node == root)) {
            throw new RefusedEditException("Nothing is selected that could be edited.");
        }
        return view.editing().subject(nodes).named();
    }

    private Verdict judged(Edit edit) {
        return view.editing().refusal(edit).map(Verdict::refused).orElse(Verdict.FINE);
    }
}
