/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opscape.model.Attribute;
import org.opscape.model.AttributeValue;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.model.dataflow.Scope;

/**
 * Variables, queues, tables and the like, which TensorFlow finds by a name: their shared_name, or else the name of the node. Two with one
 * name are one; so no node may lose or get the name that another one shares.
 */
final class NamedResources {
    private final Model model;
    /** By resource, what its attribute says. No edit changes attributes, and to read them takes longer than all the rest. */
    private final Map<Operation, Optional<String>> known = new IdentityHashMap<>();
    private Set<String> sharedNames;

    NamedResources(Model model) {
        this.model = model;
    }

    /** Refuses a relocation after which a resource would be another one. */
    void check(List<Relocation> relocations) throws RefusedEditException {
        for (Relocation relocation : relocations) {
            if (relocation.element() instanceof Operation operation) {
                check(operation, relocation.path());
            } else if (relocation.element() instanceof Scope scope) {
                check(scope, relocation.path());
            }
        }
    }

    private void check(Scope moved, String path) throws RefusedEditException {
        int known = moved.getPath().length();
        Deque<Scope> open = new ArrayDeque<>(List.of(moved));
        while (!open.isEmpty()) {
            Scope scope = open.pop();
            open.addAll(scope.getScopes());
            for (Operation operation : scope.getOperations()) {
                if (mayBeShared(operation.getType())) {
                    check(operation, path + operation.getPath().substring(known));
                }
            }
        }
    }

    private void check(Operation operation, String path) throws RefusedEditException {
        if (mayBeShared(operation.getType()) && isCalledByNode(operation, known(operation))) {
            for (String name : List.of(operation.getPath(), path)) {
                if (sharedNames().contains(name)) {
                    throw new RefusedEditException("TensorFlow calls the resource \"" + operation.getPath()
                            + "\" by the name of its node, and another node shares the name \"" + name
                            + "\": they would no longer be what they are.");
                }
            }
        }
    }

    private Set<String> sharedNames() {
        if (sharedNames == null) {
            sharedNames = new HashSet<>();
            for (Graph graph : model.getGraphs()) {
                for (Operation operation : graph.getAllOperations()) {
                    if (mayBeShared(operation.getType())) {
                        sharedNames.add(known(operation).orElse(""));
                    }
                }
            }
            sharedNames.remove("");
        }
        return sharedNames;
    }

    private Optional<String> known(Operation operation) {
        return known.computeIfAbsent(operation, NamedResources::nameInAttributes);
    }

    /** A temporary variable without a name of its own has that of its node, and the node that destroys it says that name. */
    private static Optional<String> nameInAttributes(Operation operation) {
        return isTemporary(operation.getType()) ? text(operation, "var_name").or(() -> Optional.of("")) : sharedName(operation);
    }

    /** Whether an operation owns something that the runtime finds by the name of the node. */
    static boolean isCalledByNode(Operation operation) {
        return mayBeResource(operation.getType()) && isCalledByNode(operation, sharedName(operation));
    }

    private static boolean isCalledByNode(Operation operation, Optional<String> sharedName) {
        return operation.getRole() == OperationRole.NODE && sharedName.map(String::isEmpty).orElse(isVariable(operation.getType()));
    }

    private static boolean isVariable(String type) {
        return type.equals("VariableV2") || type.equals("Variable");
    }

    /**
     * Not the handle of a resource variable: an empty shared_name is its name (tensorflow/core/kernels/resource_variable_ops), and nothing
     * of another kind is found by it.
     */
    private static boolean mayBeResource(String type) {
        return isVariable(type) || mayBeShared(type);
    }

    /** Reference variables are left out: there are thousands, and two nodes for one of them are not known to exist. */
    private static boolean mayBeShared(String type) {
        return type.contains("Queue") || type.contains("Table") || type.contains("Iterator") || type.contains("Reader")
                || type.contains("Barrier") || type.contains("Accumulator") || type.contains("Mutex") || type.contains("tage")
                || isTemporary(type);
    }

    private static boolean isTemporary(String type) {
        return type.endsWith("TemporaryVariable");
    }

    private static Optional<String> sharedName(Operation operation) {
        return text(operation, "shared_name");
    }

    private static Optional<String> text(Operation operation, String name) {
        for (Attribute attribute : operation.getAttributes()) {
            if (attribute.name().equals(name) && attribute.value() instanceof AttributeValue.Text text) {
                return Optional.of(text.text());
            }
        }
        return Optional.empty();
    }
}
