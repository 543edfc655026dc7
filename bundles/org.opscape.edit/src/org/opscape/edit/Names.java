/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opscape.model.Paths;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.model.dataflow.Scope;

/** Finds operations and scopes of a graph by their paths. To be used while the model does not change, by one thread at a time. */
final class Names {
    private final Graph graph;
    private final Levels levels;
    /** The arguments of the graph, which no edit moves, and so nothing around them. */
    private Map<String, Operation> arguments;

    Names(Graph graph, Levels levels) {
        this.graph = graph;
        this.levels = levels;
    }

    /** The path of the scope around a path; empty at the outermost level. */
    static String parent(String path) {
        int at = path.lastIndexOf(Paths.SEPARATOR);
        return at < 0 ? "" : path.substring(0, at);
    }

    static String leaf(String path) {
        return path.substring(path.lastIndexOf(Paths.SEPARATOR) + 1);
    }

    /** How an operation is called that has the name of its scope. */
    static String own(String path) {
        return path + "/(" + leaf(path) + ')';
    }

    Graph graph() {
        return graph;
    }

    /** Finds a scope that holds something at any depth. Empty scopes are none: no file has them. */
    Optional<Scope> scope(String path) {
        Scope at = graph;
        int from = 0;
        while (at != null && !path.isEmpty() && from <= path.length()) {
            int slash = path.indexOf(Paths.SEPARATOR, from);
            int to = slash < 0 ? path.length() : slash;
            at = levels.scope(at, path.substring(from, to));
            from = to + 1;
        }
        return Optional.ofNullable(at);
    }

    /** Finds the node of the file that bears a name. Deep names are kept whole in an operation, so any split of the path may be right. */
    Optional<Operation> operation(String path) {
        Scope at = graph;
        String rest = path;
        while (at != null) {
            Operation operation = levels.operation(at, rest);
            if (operation != null) {
                return Optional.of(operation);
            }
            int slash = rest.indexOf(Paths.SEPARATOR);
            at = slash < 0 ? null : levels.scope(at, rest.substring(0, slash));
            rest = rest.substring(slash + 1);
        }
        return Optional.empty();
    }

    /** Finds what bears a name and cannot get another: an argument of the function, or an input of the model. */
    Optional<Operation> argument(String path) {
        return Optional.ofNullable(arguments().get(path));
    }

    /** The arguments of the graph by their paths. */
    Map<String, Operation> arguments() {
        if (arguments == null) {
            arguments = new HashMap<>();
            List<Operation> all = graph.getAllOperations();
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).getRole() == OperationRole.ARGUMENT) {
                    arguments.putIfAbsent(all.get(i).getPath(), all.get(i));
                }
            }
        }
        return arguments;
    }

    /** Whether several nodes of the file bear the name of an operation. */
    boolean isShared(Operation operation) {
        return levels.isShared(operation);
    }
}
