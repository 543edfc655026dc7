/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.rename;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Scope;

/** The scopes of a graph of the model. */
final class ScopeList {
    private ScopeList() {
    }

    /** {@return the paths of all scopes, the outermost level first, each before those in it} */
    static List<String> of(List<Graph> graphs, String function) {
        List<String> paths = new ArrayList<>(List.of(""));
        for (Graph graph : graphs) {
            boolean main = graph.getKind() == GraphKind.MAIN;
            if (function.isEmpty() ? main : !main && graph.getName().equals(function)) {
                add(graph, paths);
            }
        }
        return paths;
    }

    private static void add(Graph graph, List<String> paths) {
        record Step(Scope scope, String path) {
        }
        Deque<Step> open = new ArrayDeque<>(List.of(new Step(graph, "")));
        while (!open.isEmpty()) {
            Step step = open.pop();
            if (!step.path().isEmpty()) {
                paths.add(step.path());
            }
            List<Scope> inside = step.scope().getScopes();
            for (int i = inside.size() - 1; i >= 0; i--) {
                String name = inside.get(i).getName();
                open.push(new Step(inside.get(i), step.path().isEmpty() ? name : step.path() + '/' + name));
            }
        }
    }
}
