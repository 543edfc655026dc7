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
import java.util.List;
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
    private static final String SHARED_NAME = "shared_name";

    private final Model model;
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
                if (isCalledByNode(operation)) {
                    check(operation, path + operation.getPath().substring(known));
                }
            }
        }
    }

    private void check(Operation operation, String path) throws RefusedEditException {
        if (isCalledByNode(operation)) {
            for (String name : List.of(operation.getPath(), path)) {
                if (sharedNames().contains(name)) {
                    throw new RefusedEditException("TensorFlow calls the resource \"" + operation.getPath()
                            + "\" by the name of its node, and another node shares the name \"" + name
                            + "\": they would no longer be what they are.");
                }
            }
        }
    }

    /** The names that are given in attributes. No edit changes them, so they are looked up once. */
    private Set<String> sharedNames() {
        if (sharedNames == null) {
            sharedNames = new HashSet<>();
            for (Graph graph : model.getGraphs()) {
                for (Operation operation : graph.getAllOperations()) {
                    if (operation.getRole() == OperationRole.NODE && mayBeResource(operation.getType())) {
                        sharedNames.add(sharedName(operation));
                    }
                }
            }
            sharedNames.remove("");
        }
        return sharedNames;
    }

    /**
     * Whether an operation owns something that the runtime finds by the name of the node. Not the handle of a resource variable: an empty
     * shared_name is its name (tensorflow/core/kernels/resource_variable_ops).
     */
    static boolean isCalledByNode(Operation operation) {
        String type = operation.getType();
        return operation.getRole() == OperationRole.NODE && !type.equals("VarHandleOp") && mayBeResource(type)
                && (isVariable(type) || has(operation)) && sharedName(operation).isEmpty();
    }

    private static boolean isVariable(String type) {
        return type.equals("VariableV2") || type.equals("Variable");
    }

    private static boolean mayBeResource(String type) {
        return type.startsWith("Var") || type.contains("Queue") || type.contains("Table") || type.contains("Iterator")
                || type.contains("Reader") || type.contains("Barrier") || type.contains("Accumulator") || type.contains("Mutex")
                || type.endsWith("HandleOp");
    }

    private static boolean has(Operation operation) {
        return operation.getAttributes().stream().anyMatch(attribute -> attribute.name().equals(SHARED_NAME));
    }

    private static String sharedName(Operation operation) {
        for (Attribute attribute : operation.getAttributes()) {
            if (attribute.name().equals(SHARED_NAME) && attribute.value() instanceof AttributeValue.Text text) {
                return text.text();
            }
        }
        return "";
    }
}
