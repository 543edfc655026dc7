/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import java.util.Optional;
import org.opscape.model.Paths;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.model.dataflow.Scope;

/** Finds operations and scopes of a graph by their paths. */
final class Names {
    private final Graph graph;

    Names(Graph graph) {
        this.graph = graph;
    }

    /** The path of the scope around a path; empty at the outermost level. */
    static String parent(String path) {
        int at = path.lastIndexOf(Paths.SEPARATOR);
        return at < 0 ? "" : path.substring(0, at);
    }

    static String leaf(String path) {
        return path.substring(path.lastIndexOf(Paths.SEPARATOR) + 1);
    }

    /** Finds a scope that holds something at any depth. Empty scopes are none: no file has them. */
    Optional<Scope> scope(String path) {
        Scope at = graph;
        if (!path.isEmpty()) {
            for (String name : path.split("/", -1)) {
                at = child(at, name);
                if (at == null) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(at);
    }

    static Scope child(Scope scope, String name) {
        for (Scope child : scope.getScopes()) {
            if (child.getName().equals(name)) {
                return child;
            }
        }
        return null;
    }

    /** Finds the node of the file that bears a name. Deep names are kept whole in an operation, so any split of the path may be right. */
    Optional<Operation> operation(String path) {
        Scope at = graph;
        String rest = path;
        while (at != null) {
            for (Operation operation : at.getOperations()) {
                if (operation.getRole() == OperationRole.NODE && operation.getName().equals(rest)) {
                    return Optional.of(operation);
                }
            }
            int slash = rest.indexOf(Paths.SEPARATOR);
            at = slash < 0 ? null : child(at, rest.substring(0, slash));
            rest = rest.substring(slash + 1);
        }
        return Optional.empty();
    }
}
