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
import org.opscape.model.dataflow.Scope;

/** Tells where operations and scopes of one graph are after an edit. Takes time by the length of a path. */
public final class PathChange implements UnaryOperator<String> {
    /** Everything stays where it is. */
    public static final PathChange NONE = new PathChange(Map.of(), Map.of());

    private final Map<String, String> operations;
    private final Map<String, String> scopes;

    private PathChange(Map<String, String> operations, Map<String, String> scopes) {
        this.operations = operations;
        this.scopes = scopes;
    }

    /** To be asked before the relocations are carried out. */
    static PathChange of(List<Relocation> relocations) {
        Map<String, String> operations = new HashMap<>();
        Map<String, String> scopes = new HashMap<>();
        for (Relocation relocation : relocations) {
            Map<String, String> kind = relocation.element() instanceof Scope ? scopes : operations;
            kind.put(relocation.element().getPath(), relocation.path());
        }
        return new PathChange(operations, scopes);
    }

    /** {@return the way back} */
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
     * @return its path after the edit, in the form in which it was given; the same one if it stays
     */
    @Override
    public String apply(String path) {
        String own = own(path);
        String moved = operations.get(own);
        if (moved != null) {
            return own.equals(path) ? moved : moved + "/(" + Names.leaf(moved) + ")";
        }
        for (String around = path; !around.isEmpty(); around = Names.parent(around)) {
            String after = scopes.get(around);
            if (after != null) {
                return after + path.substring(around.length());
            }
        }
        return path;
    }

    /** The name of the operation that {@code a/(a)} stands for; any other path as it is. */
    private static String own(String path) {
        String scope = Names.parent(path);
        boolean own = !scope.isEmpty() && path.substring(scope.length() + 1).equals("(" + Names.leaf(scope) + ")");
        return own ? scope : path;
    }
}
