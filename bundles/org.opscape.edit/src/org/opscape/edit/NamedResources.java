/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opscape.model.AttributeValue;
import org.opscape.model.Origin;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Element;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.model.dataflow.Scope;

/**
 * Variables, queues, tables and the like, which TensorFlow finds by a name: their shared_name, or else the name of the node. Two with one
 * name are one; so no node may lose or get the name that another one shares. Which operations these are is found out once by their types,
 * and what their attributes say when it is first asked for: edits do not change that, but for names that are pinned.
 */
final class NamedResources {
    private static final int STEP = 1 << 16;

    private final Model model;
    private List<Operation> all;
    private Set<String> sharedInFile;

    NamedResources(Model model) {
        this.model = model;
    }

    /** Finds out all that is needed to check an edit. May be called beside a check, which then waits for what it needs. */
    void prepare(Progress progress) {
        all(progress);
        sharedInFile(progress);
    }

    /** All operations that may own a resource, or find one by a name. */
    private synchronized List<Operation> all(Progress progress) {
        if (all == null) {
            List<Operation> found = new ArrayList<>();
            Map<String, Boolean> types = new HashMap<>();
            for (Graph graph : model.getGraphs()) {
                List<Operation> operations = graph.getAllOperations();
                for (int i = 0; i < operations.size(); i++) {
                    Operation operation = operations.get(i);
                    if (types.computeIfAbsent(operation.getType(), NamedResources::mayBeNamed)) {
                        found.add(operation);
                    }
                    if (i % STEP == 0) {
                        progress.check();
                    }
                }
            }
            all = found;
        }
        return all;
    }

    /** The names in the attributes shared_name of the file. */
    private synchronized Set<String> sharedInFile(Progress progress) {
        if (sharedInFile == null) {
            Set<String> names = new HashSet<>();
            for (Operation operation : all(progress)) {
                progress.check();
                if (isTemporary(operation.getType())) {
                    names.add(nameInAttributes(operation).orElse(""));
                } else if (operation.getOrigin() != null && operation.getPinnedName() == null) {
                    names.add(operation.getOrigin().sharedName(operation));
                }
            }
            names.remove("");
            sharedInFile = names;
        }
        return sharedInFile;
    }

    /**
     * Refuses a relocation after which a resource would be another one. Takes time by the number of names that are shared, mostly few.
     *
     * @param names finds the operations of the graph, as it is
     */
    void check(Names names, List<Relocation> relocations) throws RefusedEditException {
        Set<String> shared = pinned();
        shared.addAll(sharedInFile(Progress.NONE));
        if (shared.isEmpty()) {
            return;
        }
        Map<String, Relocation> before = new HashMap<>();
        Map<String, Relocation> after = new HashMap<>();
        for (Relocation relocation : relocations) {
            boolean scope = relocation.element() instanceof Scope;
            before.put(relocation.element().getPath() + (scope ? "/" : ""), relocation);
            after.put(relocation.path() + (scope ? "/" : ""), relocation);
        }
        for (String name : shared) {
            if (around(before, name) != null) {
                check(names, name, name);
            }
            Relocation coming = around(after, name);
            if (coming != null) {
                check(names, coming.element().getPath() + name.substring(coming.path().length()), name);
            }
        }
    }

    /** The relocation of an operation, by its path, or of a scope around it, by a path that ends with a separator. */
    private static Relocation around(Map<String, Relocation> relocations, String name) {
        Relocation found = relocations.get(name);
        for (String scope = Names.parent(name); found == null && !scope.isEmpty(); scope = Names.parent(scope)) {
            found = relocations.get(scope + "/");
        }
        return found;
    }

    private static void check(Names names, String path, String name) throws RefusedEditException {
        Operation operation = names.operation(path).orElse(null);
        if (operation != null && mayBeNamed(operation.getType()) && mayBeCalledByNode(operation)) {
            String pin = isCalledByNode(operation) ? " Its own name can be pinned first." : "";
            throw new RefusedEditException(
                    "TensorFlow calls the resource \"" + path + "\" by the name of its node, and another node shares "
                            + "the name \"" + name + "\": they would no longer be what they are." + pin);
        }
    }

    private Set<String> pinned() {
        Set<String> names = new HashSet<>();
        for (Operation operation : all(Progress.NONE)) {
            if (operation.getPinnedName() != null) {
                names.add(operation.getPinnedName());
            }
        }
        return names;
    }

    /** The resources among some elements, and in those that are scopes, that are found by the names of their nodes. */
    static List<Operation> pinnable(Collection<Element> elements) {
        List<Operation> found = new ArrayList<>();
        Deque<Element> open = new ArrayDeque<>(elements);
        Map<String, Boolean> types = new HashMap<>();
        while (!open.isEmpty()) {
            Element element = open.pop();
            if (element instanceof Scope scope) {
                open.addAll(scope.getScopes());
                open.addAll(scope.getOperations());
            } else if (element instanceof Operation operation && types.computeIfAbsent(operation.getType(), NamedResources::mayBeNamed)
                    && isCalledByNode(operation)) {
                found.add(operation);
            }
        }
        found.sort((a, b) -> Integer.compare(a.getIndex(), b.getIndex()));
        return found;
    }

    /** Whether a resource may be called by the name of its node: it is so in some version of TensorFlow. */
    private static boolean mayBeCalledByNode(Operation operation) {
        Optional<String> name = nameInAttributes(operation);
        return operation.getRole() == OperationRole.NODE && name.map(String::isEmpty).orElse(isVariable(operation.getType()));
    }

    /**
     * Whether TensorFlow finds a resource by the name of its node. It does so for reference variables, for stages, for maps of sparse
     * tensors, and for tables where an attribute says so; queues, readers, barriers and iterators without a shared_name belong to their
     * kernel alone (tensorflow/core/framework: resource_mgr, resource_op_kernel; kernels: variable_ops, lookup_table_op, stage_op,
     * sparse_tensors_map_ops).
     */
    static boolean isCalledByNode(Operation operation) {
        String type = operation.getType();
        boolean named = isVariable(type) || isStage(type) || type.startsWith("Add") && type.endsWith("TensorsMap") || isTable(type);
        return named && operation.getRole() == OperationRole.NODE && nameInAttributes(operation).orElse("").isEmpty()
                && (!isTable(type) || isTrue(operation, "use_node_name_sharing"));
    }

    private static boolean isVariable(String type) {
        return type.equals("VariableV2") || type.equals("Variable");
    }

    private static boolean isStage(String type) {
        return type.equals("Stage") || type.equals("MapStage") || type.equals("OrderedMapStage");
    }

    private static boolean isTable(String type) {
        return type.contains("Table");
    }

    /**
     * Not the handle of a resource variable: an empty shared_name is its name (tensorflow/core/kernels/resource_variable_ops), and nothing
     * of another kind is found by it.
     */
    static boolean mayBeNamed(String type) {
        return isVariable(type) || type.contains("Queue") || isTable(type) || type.contains("Iterator") || type.contains("Reader")
                || type.contains("Barrier") || type.contains("Accumulator") || type.contains("Mutex") || type.contains("tage")
                || type.contains("TensorsMap") || isTemporary(type);
    }

    private static boolean isTemporary(String type) {
        return type.endsWith("TemporaryVariable");
    }

    /** A temporary variable without a name of its own has that of its node, and the node that destroys it says that name. */
    private static Optional<String> nameInAttributes(Operation operation) {
        if (isTemporary(operation.getType())) {
            return text(operation, "var_name").or(() -> Optional.of(""));
        }
        String pinned = operation.getPinnedName();
        return pinned != null ? Optional.of(pinned) : text(operation, Origin.SHARED_NAME);
    }

    private static Optional<String> text(Operation operation, String name) {
        return operation.getOrigin() == null ? Optional.empty() : operation.getOrigin().text(operation, name);
    }

    private static boolean isTrue(Operation operation, String attribute) {
        return operation.getAttributes().stream()
                .anyMatch(found -> found.name().equals(attribute) && found.value() instanceof AttributeValue.Bool truth && truth.value());
    }
}
