/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.rename;

import java.util.Optional;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.edit.Edit;
import org.opscape.edit.NamedValue;
import org.opscape.edit.RefusedEditException;
import org.opscape.editor.Editing;
import org.opscape.editor.GraphView;

/**
 * A node that gets another name. What is typed is relative to the scope around it; with a '/' in front, to the outermost level. Where
 * values have names of their own, what stands for an input, an output or an initialiser has the name of its value.
 *
 * @param graph the function that holds it; empty for the main graph
 * @param from its path, as edits name it
 * @param parent the path of the scope around it; empty at the outermost level
 * @param name its last name
 * @param value the value that it stands for; empty for a node of the file
 */
public record Renaming(String graph, String from, String parent, String name, Optional<NamedValue> value) {
    private static final char SEPARATOR = '/';

    /**
     * Takes a node.
     *
     * @param view where it is shown
     * @param node a hierarchy node
     * @return how it is renamed
     * @throws RefusedEditException if it has no name that could be changed; the message says why
     */
    public static Renaming of(GraphView view, int node) throws RefusedEditException {
        Optional<String> obstacle = view.editing().obstacle();
        if (obstacle.isPresent()) {
            throw new RefusedEditException(obstacle.get());
        }
        Hierarchy hierarchy = view.clustering().hierarchy();
        if (node == hierarchy.root()) {
            throw new RefusedEditException("The graph as a whole has no name that could be changed.");
        }
        if (hierarchy.kind(node) == NodeKind.SERIES) {
            throw new RefusedEditException("A stack only draws numbered nodes together; it has no name in the file. "
                    + "Open it and rename its members, or group them in a scope.");
        }
        Optional<NamedValue> value = hierarchy.kind(node) == NodeKind.OPERATION
                ? view.document().planner().valueAtBorder(view.operation(node))
                : Optional.empty();
        if (value.isPresent()) {
            return of(value.get());
        }
        Editing.Subject subject = view.editing().subject(node).named();
        if (subject.paths().size() != 1) {
            throw new RefusedEditException("This stands for several nodes, which cannot have one name.");
        }
        return of(subject.graph(), subject.paths().get(0));
    }

    /**
     * Takes a path.
     *
     * @param graph the function; empty for the main graph
     * @param path the path of an operation or a scope; {@code a/(a)} for the operation a alone, where there is a scope a too
     * @return how it is renamed
     */
    public static Renaming of(String graph, String path) {
        String around = parent(path);
        String own = path.substring(path.lastIndexOf(SEPARATOR) + 1);
        boolean inOwnScope = !around.isEmpty() && own.equals('(' + leaf(around) + ')');
        String base = inOwnScope ? around : path;
        return new Renaming(graph, path, parent(base), leaf(base), Optional.empty());
    }

    /**
     * Takes a value.
     *
     * @param value the value
     * @return how it is renamed: as a whole, whatever is in its name
     */
    public static Renaming of(NamedValue value) {
        return new Renaming(value.graph(), value.name(), "", value.name(), Optional.of(value));
    }

    /**
     * Tells where what is typed leads.
     *
     * @param typed a name, or a path
     * @return the whole path
     */
    public String to(String typed) {
        if (value.isPresent()) {
            return typed;
        }
        if (typed.startsWith("/")) {
            return typed.substring(1);
        }
        return parent.isEmpty() ? typed : parent + SEPARATOR + typed;
    }

    /**
     * Makes the edit.
     *
     * @param typed what was typed
     * @return the edit
     */
    public Edit edit(String typed) {
        return value.isPresent() ? value.get().renamed(typed, value.get().isPublic()) : new Edit.Rename(graph, from, to(typed));
    }

    /**
     * Tells whether there is anything to be done.
     *
     * @param typed what was typed
     * @return whether it is another name
     */
    public boolean changes(String typed) {
        return !to(typed).equals(to(name));
    }

    /**
     * Tells what is to be said about what is typed.
     *
     * @param editing tells what is refused
     * @param typed what was typed
     * @return why it cannot be, or where it moves to
     */
    public Verdict verdict(Editing editing, String typed) {
        if (!changes(typed)) {
            return Verdict.FINE;
        }
        Optional<String> refusal = editing.refusal(edit(typed));
        if (refusal.isPresent()) {
            return Verdict.refused(refusal.get());
        }
        if (value.isPresent()) {
            return ofValue(value.get());
        }
        String scope = parent(to(typed));
        if (scope.equals(parent)) {
            return Verdict.FINE;
        }
        return Verdict.hint(scope.isEmpty() ? "Moves to the outermost level" : "Moves to scope " + scope);
    }

    private static Verdict ofValue(NamedValue value) {
        return switch (value.use()) {
            case INPUT -> Verdict.hint("Whoever runs the model gives this input by its name");
            case OUTPUT -> Verdict.hint("Whoever runs the model asks for this output by its name");
            case INNER -> Verdict.FINE;
        };
    }

    private static String parent(String path) {
        int at = path.lastIndexOf(SEPARATOR);
        return at < 0 ? "" : path.substring(0, at);
    }

    private static String leaf(String path) {
        return path.substring(path.lastIndexOf(SEPARATOR) + 1);
    }
}
