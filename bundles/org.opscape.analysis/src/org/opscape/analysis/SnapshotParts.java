/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis;

import org.opscape.model.dataflow.OperationRole;

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

    /** {@return how many parts there are} */
    public int count() {
        return calls.starts().length;
    }

    /**
     * {@return the first operation of a part}
     *
     * @param part a part
     */
    public int start(int part) {
        return calls.starts()[part];
    }

    /**
     * {@return one more than the last operation of a part}
     *
     * @param part a part
     */
    public int end(int part) {
        return part + 1 < calls.starts().length ? calls.starts()[part + 1] : snapshot.operations();
    }

    /**
     * {@return the operation in whose place a part is; -1 for the graph itself}
     *
     * @param part a part
     */
    public int caller(int part) {
        return calls.callers()[part];
    }

    /**
     * {@return which part an operation is of}
     *
     * @param operation an operation
     */
    public int of(int operation) {
        return calls.partOf(operation);
    }

    /** {@return how many operations are of the graph itself; those that are in the place of calls follow behind} */
    public int ownOperations() {
        return calls.starts().length > 1 ? calls.starts()[1] : snapshot.operations();
    }

    /**
     * Tells whether an edge into what is in the place of a call brings no data there: it says which of several functions is called, or how
     * often.
     *
     * @param edge an edge
     * @return whether it does
     */
    public boolean decides(int edge) {
        return calls.deciding().get(edge);
    }

    /**
     * Tells whether an operation is in the place of a call of a function, directly or within others, or in the function itself.
     *
     * @param operation an operation
     * @param graph the position in the model of the function
     * @return whether it is
     */
    public boolean isWithin(int operation, int graph) {
        int part = calls.partOf(operation);
        while (calls.graphs()[part] != graph && calls.callers()[part] >= 0) {
            part = calls.partOf(calls.callers()[part]);
        }
        return calls.graphs()[part] == graph;
    }

    /**
     * Finds what gives an output of an inlined call. Takes time by the size of what it calls.
     *
     * @param call an inlined call
     * @param output the number of its output
     * @return the operation that stands for the result in the last of the bodies; -1 if there is none
     */
    public int result(int call, int output) {
        int part = calls.callers().length - 1;
        while (part > 0 && calls.callers()[part] != call) {
            part--;
        }
        int left = output;
        int end = part + 1 < calls.starts().length ? calls.starts()[part + 1] : snapshot.operations();
        for (int operation = calls.starts()[part]; part > 0 && operation < end; operation++) {
            if (snapshot.role(operation) == OperationRole.RESULT && left-- == 0) {
                return operation;
            }
        }
        return -1;
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
