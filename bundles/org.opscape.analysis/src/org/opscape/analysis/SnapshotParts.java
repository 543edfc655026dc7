/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis;

/** The copies of graphs that a snapshot is made of: the graph itself, and the functions that are inlined. */
public final class SnapshotParts {
    private final GraphSnapshot snapshot;
    private final CallTable calls;

    SnapshotParts(GraphSnapshot snapshot, CallTable calls) {
        this.snapshot = snapshot;
        this.calls = calls;
    }

    /**
     * Tells whether another snapshot has the operations of this one under the same numbers, though maybe with other names.
     *
     * @param other the parts of a snapshot of the same graph of the same model
     * @return whether the same calls are inlined
     */
    public boolean areSame(SnapshotParts other) {
        return snapshot.operations() == other.snapshot.operations() && calls.hasSameParts(other.calls);
    }

    /**
     * Returns which part a scope is of.
     *
     * @param scope a scope
     * @return 0 for the graph itself; -1 for a scope that only holds what is in the place of a call
     */
    public int ofScope(int scope) {
        return calls.partOfScope(scope);
    }

    /**
     * {@return the position in the model of the graph that a part is a copy of}
     *
     * @param part a part
     */
    public int graph(int part) {
        return calls.graphs()[part];
    }

    /**
     * {@return the whole name of a scope within the graph that it is of, which may be that of an inlined function}
     *
     * @param scope a scope that is of a part
     */
    public String path(int scope) {
        int part = ofScope(scope);
        if (scope == 0) {
            return "";
        }
        StringBuilder path = new StringBuilder(snapshot.scopeName(scope));
        for (int around = snapshot.scopeParent(scope); around > 0 && ofScope(around) == part; around = snapshot.scopeParent(around)) {
            path.insert(0, '/').insert(0, snapshot.scopeName(around));
        }
        return path.toString();
    }
}
