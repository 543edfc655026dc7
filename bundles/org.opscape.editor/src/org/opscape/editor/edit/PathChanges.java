/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.edit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.opscape.edit.ModelEdit;
import org.opscape.formats.sidecar.Position;
import org.opscape.formats.sidecar.ViewState;
import org.opscape.model.Paths;
import org.opscape.model.dataflow.Graph;

/** Where nodes are after edits, by their unique paths. */
public final class PathChanges {
    private PathChanges() {
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
                UnaryOperator<String> change = back ? step.paths().inverse() : step.paths();
                changes.merge(step.graph(), change, (one, next) -> path -> next.apply(one.apply(path)));
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

    /** {@return the path around a path; empty at the outermost level} */
    static String parent(String path) {
        int at = path.lastIndexOf(Paths.SEPARATOR);
        return at < 0 ? "" : path.substring(0, at);
    }

    /** {@return the path of the operation that bears the name of a group} */
    static String own(String path) {
        return path + "/(" + path.substring(path.lastIndexOf(Paths.SEPARATOR) + 1) + ")";
    }

    /** {@return whether a path is that of the operation that bears the name of a group} */
    static boolean isOwn(String path) {
        String around = parent(path);
        return !around.isEmpty() && own(around).equals(path);
    }
}
