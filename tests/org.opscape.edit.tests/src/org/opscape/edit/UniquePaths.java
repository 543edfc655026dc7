/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.opscape.model.dataflow.Element;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.model.dataflow.Scope;

/** The paths that nothing else has, of all scopes and operations of a graph. Operations that share their name have none. */
final class UniquePaths {
    private static final int MANY = 2500;

    private final Graph graph;
    private final Map<Element, String> paths = new IdentityHashMap<>();
    private final Map<Operation, String> names = new IdentityHashMap<>();

    UniquePaths(Graph graph) {
        this.graph = graph;
        if (graph.getAllOperations().size() > MANY) {
            return;
        }
        Set<String> scopes = new HashSet<>();
        Deque<Scope> open = new ArrayDeque<>(graph.getScopes());
        while (!open.isEmpty()) {
            Scope scope = open.pop();
            scopes.add(scope.getPath());
            paths.put(scope, scope.getPath());
            open.addAll(scope.getScopes());
        }
        Map<String, Integer> counts = new HashMap<>();
        graph.getAllOperations().forEach(operation -> counts.merge(operation.getPath(), 1, Integer::sum));
        for (Operation operation : graph.getAllOperations()) {
            String path = operation.getPath();
            boolean named = operation.getRole() == OperationRole.NODE || operation.getRole() == OperationRole.ARGUMENT;
            if (named && !path.isEmpty() && counts.get(path) == 1) {
                paths.put(operation, scopes.contains(path) ? Names.own(path) : path);
                names.put(operation, path);
            }
        }
    }

    /** Whether an edit that was done since says rightly where everything is now, and where it was. */
    void check(ModelEdit edit) {
        UniquePaths after = new UniquePaths(graph);
        PathChange back = edit.paths().inverse();
        String line = EditScript.line(edit.edit());
        for (Map.Entry<Element, String> now : after.paths.entrySet()) {
            String before = paths.get(now.getKey());
            if (before != null || now.getKey() instanceof Scope) {
                assertEquals(before == null ? now.getValue() : before, back.apply(now.getValue()), line);
            }
            if (before != null) {
                assertEquals(now.getValue(), edit.paths().apply(before), line);
            }
        }
        names.forEach((operation, name) -> assertEquals(operation.getPath(), edit.paths().name(name), line));
    }
}
