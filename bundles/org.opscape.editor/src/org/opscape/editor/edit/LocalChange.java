/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.opscape.edit.Edit;
import org.opscape.edit.ModelEdit;
import org.opscape.edit.PathChange;
import org.opscape.formats.sidecar.Position;
import org.opscape.formats.sidecar.ViewState;
import org.opscape.model.Paths;
import org.opscape.model.dataflow.Graph;

/**
 * Where the nodes of a graph are after a step. Unlike a path in an edit, one in a picture is that of a group alone if there is a group, and
 * the operation of the same name is {@code a/(a)}.
 */
public final class LocalChange implements UnaryOperator<String> {
    /** No name has such a part, so that only what holds it can be what moved. */
    private static final String INSIDE = "/\u0000";

    private final PathChange paths;
    private final boolean back;
    /** The scopes whose own operation moves without them. */
    private final Set<String> left = new HashSet<>();

    LocalChange(ModelEdit step, boolean back) {
        paths = back ? step.paths().inverse() : step.paths();
        this.back = back;
        for (String path : moved(step.edit())) {
            if (isOwn(path)) {
                left.add(parent(path));
            }
        }
    }

    /**
     * Finds the changes of names by the steps of a command.
     *
     * @param steps the steps in their order
     * @param back whether they are undone
     * @return by graph, where its nodes are afterwards
     */
    public static Map<Graph, UnaryOperator<String>> of(List<ModelEdit> steps, boolean back) {
        Map<Graph, UnaryOperator<String>> changes = new LinkedHashMap<>();
        for (ModelEdit step : back ? steps.reversed() : steps) {
            if (step.changesNames()) {
                changes.merge(step.graph(), new LocalChange(step, back), (one, next) -> path -> next.apply(one.apply(path)));
            }
        }
        return changes;
    }

    /**
     * Changes the paths of what was chosen about a picture. A place within a scope says nothing in another scope.
     *
     * @param state what was chosen
     * @param change gives the new path of an old one
     * @return what holds for the new paths
     */
    public static ViewState renamed(ViewState state, UnaryOperator<String> change) {
        Map<String, Position> places = new HashMap<>();
        state.positions().forEach((path, place) -> {
            if (change.apply(parent(path)).equals(parent(change.apply(path)))) {
                places.put(path, place);
            }
        });
        return state.withPositions(places).renamed(change);
    }

    private static List<String> moved(Edit edit) {
        return switch (edit) {
            case Edit.Rename rename -> List.of(rename.from());
            case Edit.Move move -> move.paths();
            case Edit.Group group -> group.paths();
            default -> List.of();
        };
    }

    @Override
    public String apply(String path) {
        if (left.isEmpty()) {
            return paths.apply(path);
        }
        if (back) {
            String before = paths.apply(path);
            return left.contains(before) && !before.equals(path) ? own(before) : before;
        }
        if (left.contains(path)) {
            String inside = paths.apply(path + INSIDE);
            return inside.substring(0, inside.length() - INSIDE.length());
        }
        return isOwn(path) && left.contains(parent(path)) ? paths.apply(parent(path)) : paths.apply(path);
    }

    /** {@return the path around a path; empty at the outermost level} */
    static String parent(String path) {
        int at = path.lastIndexOf(Paths.SEPARATOR);
        return at < 0 ? "" : path.substring(0, at);
    }

    /** {@return the path of the operation that bears the name of a group} */
    static String own(String path) {
        return path + "/(" + path.substring(path.lastIndexOf(Paths.SEPARATOR) + 1) + ")";
    }

    static boolean isOwn(String path) {
        String around = parent(path);
        return !around.isEmpty() && own(around).equals(path);
    }
}
