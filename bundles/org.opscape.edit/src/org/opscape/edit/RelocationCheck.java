/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opscape.model.dataflow.Element;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Scope;

/** Whether operations and scopes can get other places: every name stays unique, and no operation gets the name of another scope. */
final class RelocationCheck {
    private final Names names;
    private final Naming naming;
    private final Map<Element, Relocation> moved = new IdentityHashMap<>();
    private final Map<String, Relocation> operations = new HashMap<>();
    private final Map<String, Relocation> scopes = new HashMap<>();

    RelocationCheck(Names names, Naming naming) {
        this.names = names;
        this.naming = naming;
    }

    void check(List<Relocation> relocations) throws RefusedEditException {
        boolean changes = false;
        for (Relocation relocation : relocations) {
            changes |= !relocation.path().equals(relocation.element().getPath());
            moved.put(relocation.element(), relocation);
        }
        if (!changes) {
            throw new RefusedEditException("Nothing would change: it is there already, under this name.");
        }
        for (Relocation relocation : relocations) {
            checkName(relocation);
            if (relocation.element() instanceof Scope scope) {
                checkScope(scope, relocation);
            } else {
                checkOperation((Operation) relocation.element());
            }
            Map<String, Relocation> kind = relocation.element() instanceof Scope ? scopes : operations;
            if (kind.put(relocation.path(), relocation) != null) {
                throw taken(relocation.path());
            }
        }
        checkArguments();
        for (Relocation relocation : relocations) {
            checkFree(relocation);
        }
        checkNewScopes(relocations.get(0).scope());
    }

    private void checkName(Relocation relocation) throws RefusedEditException {
        Optional<String> complaint = naming.complaint(relocation.path());
        if (complaint.isPresent()) {
            throw new RefusedEditException(complaint.get());
        }
    }

    private void checkScope(Scope scope, Relocation relocation) throws RefusedEditException {
        String path = scope.getPath();
        if (relocation.path().startsWith(path + "/")) {
            throw new RefusedEditException("The scope \"" + path + "\" cannot be moved into itself.");
        }
    }

    private void checkArguments() throws RefusedEditException {
        for (Map.Entry<String, Operation> argument : names.arguments().entrySet()) {
            for (Scope scope = argument.getValue().getScope(); scope != null; scope = scope.getParent()) {
                if (moved.containsKey(scope)) {
                    throw new RefusedEditException("The scope \"" + scope.getPath() + "\" holds the argument \"" + argument.getKey()
                            + "\" of the function, whose name belongs to its signature.");
                }
            }
        }
    }

    private void checkOperation(Operation operation) throws RefusedEditException {
        if (names.isShared(operation)) {
            throw new RefusedEditException("Several nodes of the file have the name \"" + operation.getPath()
                    + "\", so inputs would not know which of them is meant.");
        }
    }

    /** Whether nothing that stays has the new name already. */
    private void checkFree(Relocation relocation) throws RefusedEditException {
        String path = relocation.path();
        boolean scope = relocation.element() instanceof Scope;
        Optional<Operation> operation = bearer(path);
        Optional<Scope> group = names.scope(path).filter(found -> !moved.containsKey(found));
        if (scope ? group.isPresent() : operation.isPresent()) {
            throw taken(path);
        }
        boolean clash = scope ? operation.isPresent() || clashes(operations.get(path), relocation)
                : group.isPresent() || clashes(scopes.get(path), relocation);
        if (clash) {
            String other = scope ? "an operation" : "a scope";
            throw new RefusedEditException("There is " + other + " \"" + path + "\" already; " + (scope ? "the scope" : "the operation")
                    + " would be mixed up with it.");
        }
    }

    /** The operation that has a name and keeps it, be it a node or an argument of the function. */
    private Optional<Operation> bearer(String path) {
        return names.operation(path).or(() -> names.argument(path)).filter(found -> !moved.containsKey(found));
    }

    /** Whether an operation and a scope that are both moved get one name that they did not share before. */
    private static boolean clashes(Relocation other, Relocation relocation) {
        return other != null && !other.element().getPath().equals(relocation.element().getPath());
    }

    private void checkNewScopes(String target) throws RefusedEditException {
        for (String path = target; !path.isEmpty(); path = Names.parent(path)) {
            if (names.scope(path).isEmpty() && !scopes.containsKey(path) && bearer(path).isPresent()) {
                throw new RefusedEditException("There is an operation \"" + path + "\" already; the new scope would be mixed up with it.");
            }
        }
        if (moved.keySet().stream().anyMatch(element -> element instanceof Scope && isAround(element.getPath(), target))) {
            throw new RefusedEditException("A scope cannot be moved into itself.");
        }
    }

    private static boolean isAround(String path, String target) {
        return target.equals(path) || target.startsWith(path + "/");
    }

    private static RefusedEditException taken(String path) {
        return new RefusedEditException("There is a node \"" + path + "\" already.");
    }
}
