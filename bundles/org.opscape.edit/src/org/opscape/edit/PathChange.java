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
import java.util.function.UnaryOperator;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Scope;

/**
 * Tells where operations and scopes of one graph are after an edit. Paths are those that nothing else has: {@code a/(a)} is the operation
 * that bears the name of the scope a, while there is such a scope. Takes time by the length of a path.
 */
public final class PathChange implements UnaryOperator<String> {
    /** Everything stays where it is. */
    public static final PathChange NONE = new PathChange(Map.of(), Map.of());

    /** Operations that are moved themselves, or that are called otherwise because a scope of their name comes or goes. */
    private final Map<String, String> operations;
    private final Map<String, String> scopes;

    private PathChange(Map<String, String> operations, Map<String, String> scopes) {
        this.operations = operations;
        this.scopes = scopes;
    }

    /** Operations change alone, each with what its path is and gets. */
    static PathChange ofOperations(Map<String, String> paths) {
        return new PathChange(paths, Map.of());
    }

    /** To be asked before the relocations are carried out. */
    static PathChange of(Names names, List<Relocation> relocations, EmptiedScopes emptied) {
        Map<String, String> operations = new HashMap<>();
        Map<String, String> scopes = new HashMap<>();
        for (Relocation relocation : relocations) {
            if (relocation.element() instanceof Scope) {
                scopes.put(relocation.element().getPath(), relocation.path());
            }
        }
        for (Relocation relocation : relocations) {
            if (relocation.element() instanceof Operation) {
                String path = relocation.element().getPath();
                boolean paired = names.scope(path).isPresent();
                boolean stays = relocation.path().equals(scopes.get(path));
                operations.put(paired ? Names.own(path) : path, stays ? Names.own(relocation.path()) : relocation.path());
            }
        }
        for (String path : scopes.keySet()) {
            part(names, path, operations);
        }
        for (String path : emptied.paths()) {
            part(names, path, operations);
        }
        stay(names, new PathChange(operations, scopes));
        return new PathChange(operations, scopes);
    }

    /**
     * Notes that arguments stay whose names look as if they were in a scope that goes or comes: they are kept whole, outside of all
     * scopes.
     */
    private static void stay(Names names, PathChange change) {
        PathChange back = change.inverse();
        for (String argument : names.arguments().keySet()) {
            boolean moved = !change.name(argument).equals(argument) || !back.name(argument).equals(argument);
            if (moved && names.scope(argument).isEmpty()) {
                change.operations.put(argument, argument);
            }
        }
    }

    /** Notes that the operation which has the name of a scope that goes away stays, without a scope of its name. */
    private static void part(Names names, String scope, Map<String, String> operations) {
        if (names.operation(scope).or(() -> names.argument(scope)).isPresent()) {
            operations.putIfAbsent(Names.own(scope), scope);
        }
    }

    /**
     * Tells where operations and scopes were that are where the edit has put them. A scope that the edit has made was nowhere, and keeps
     * its
     * path; one that it has filled further was where it is, and only what came into it goes back.
     *
     * @return the way back, which holds after the edit was undone
     */
    public PathChange inverse() {
        return new PathChange(inverse(operations), inverse(scopes));
    }

    private static Map<String, String> inverse(Map<String, String> paths) {
        Map<String, String> back = new HashMap<>();
        paths.forEach((before, after) -> back.put(after, before));
        return back;
    }

    /**
     * Follows an operation or a scope.
     *
     * @param path its path before the edit; {@code a/(a)} for the operation that bears the name of its scope
     * @return its path after the edit, in the same form; the same one if it stays, or if it is a scope in which nothing is
     *         left
     */
    @Override
    public String apply(String path) {
        String moved = operations.get(path);
        if (moved != null) {
            return moved;
        }
        for (String around = path; !around.isEmpty(); around = Names.parent(around)) {
            String after = scopes.get(around);
            if (after != null) {
                return after + path.substring(around.length());
            }
        }
        return path;
    }

    /**
     * Follows an operation by the name that the file has.
     *
     * @param name its name before the edit, also where a scope has the same one
     * @return its name after the edit
     */
    public String name(String name) {
        String moved = operations.getOrDefault(Names.own(name), operations.get(name));
        if (moved != null) {
            String scope = Names.parent(moved);
            return !scope.isEmpty() && moved.equals(Names.own(scope)) ? scope : moved;
        }
        String scope = Names.parent(name);
        return scope.isEmpty() ? name : apply(scope) + name.substring(scope.length());
    }
}
