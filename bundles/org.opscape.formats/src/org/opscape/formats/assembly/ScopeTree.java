/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.assembly;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.InternalEList;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Scope;
import org.opscape.model.dataflow.impl.DirectFactory;

/** Makes the scopes that the '/' in names ask for, each once. An empty segment is a scope without a name: no path is ever changed. */
final class ScopeTree {
    private final Graph graph;
    private final StringPool strings;
    private final NameTable paths = new NameTable();
    private final List<Scope> scopes = new ArrayList<>();
    private final List<Scope> parents = new ArrayList<>();

    ScopeTree(Graph graph, StringPool strings) {
        this.graph = graph;
        this.strings = strings;
    }

    /**
     * Returns the scope of a path that ends with its '/', and makes those of its ancestors that are missing. With the '/' no path is empty.
     *
     * @param hash the hash of the path, '/' included
     */
    Scope get(byte[] array, int from, int length, int hash) {
        int known = paths.find(array, from, length, hash);
        return known == NameTable.NONE ? create(array, from, length) : scopes.get(known);
    }

    private Scope create(byte[] array, int from, int length) {
        Scope parent = graph;
        int hash = 0;
        int segment = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + array[from + i];
            if (array[from + i] == '/') {
                int known = paths.find(array, from, i + 1, hash);
                if (known == NameTable.NONE) {
                    known = paths.add(array, from, i + 1, hash);
                    add(parent, strings.get(array, from + segment, i - segment));
                }
                parent = scopes.get(known);
                segment = i + 1;
            }
        }
        return parent;
    }

    private void add(Scope parent, String name) {
        Scope scope = DirectFactory.scope();
        scope.setName(name);
        scopes.add(scope);
        parents.add(parent);
    }

    /** Puts the scopes into each other. Until now they stood alone: to add an operation to a deep tree takes a walk to its root. */
    void finish() {
        for (int i = 0; i < scopes.size(); i++) {
            ((InternalEList<Scope>) parents.get(i).getScopes()).addUnique(scopes.get(i));
        }
    }
}
