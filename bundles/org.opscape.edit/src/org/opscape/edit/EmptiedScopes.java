/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opscape.model.dataflow.Element;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Scope;

/** The scopes in which a relocation leaves nothing, so that they go. Takes time by what is moved and by the depth. */
final class EmptiedScopes {
    private final Map<Scope, Integer> leaving = new IdentityHashMap<>();
    private final Map<Scope, String> emptied = new LinkedHashMap<>();

    /** To be asked before the relocations are carried out. */
    EmptiedScopes(Names names, List<Relocation> relocations) {
        Map<Scope, Boolean> kept = new IdentityHashMap<>();
        keep(names, relocations.get(0).scope(), kept);
        for (Relocation relocation : relocations) {
            if (relocation.element().eContainer() instanceof Scope from && !from.getPath().equals(relocation.scope())) {
                leave(relocation.element(), kept);
            }
        }
    }

    /** Notes the scopes around a path that exist: something comes into them. */
    private static void keep(Names names, String target, Map<Scope, Boolean> kept) {
        String path = target;
        while (!path.isEmpty() && names.scope(path).isEmpty()) {
            path = Names.parent(path);
        }
        for (Scope scope = names.scope(path).orElse(null); scope != null; scope = scope.getParent()) {
            kept.put(scope, true);
        }
    }

    private void leave(Element element, Map<Scope, Boolean> kept) {
        Element gone = element;
        while (gone.eContainer() instanceof Scope scope && !(scope instanceof Graph) && !kept.containsKey(scope)) {
            int left = leaving.merge(scope, 1, Integer::sum);
            if (left < scope.getOperations().size() + scope.getScopes().size()) {
                return;
            }
            emptied.put(scope, scope.getPath());
            gone = scope;
        }
    }

    Collection<Scope> scopes() {
        return emptied.keySet();
    }

    /** The paths that they have had. */
    Collection<String> paths() {
        return emptied.values();
    }
}
