/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.functions;

import java.util.Optional;

/**
 * A copy of a graph within the one that is being made.
 *
 * @param graph the position in the model of the graph
 * @param body the graph
 * @param start the number of its first operation
 * @param scope the scope that holds it
 * @param offset what is added to the numbers of its own scopes but the outermost
 * @param path the path of the scope that holds it
 * @param depth how many calls are around it
 * @param caller the copy that holds the call; empty for the graph in which all begins
 */
record Frame(int graph, FunctionBody body, int start, int scope, int offset, String path, int depth, Optional<Frame> caller) {
    String path(int operation) {
        String inner = body.graph().path(operation);
        return path.isEmpty() ? inner : path + '/' + inner;
    }

    int scopeNumber(int inner) {
        return inner == 0 ? scope : offset + inner;
    }

    /** Tells whether a function is being called here, directly or by others. */
    boolean isWithin(int function) {
        for (Optional<Frame> frame = Optional.of(this); frame.isPresent(); frame = frame.get().caller()) {
            if (frame.get().graph() == function) {
                return true;
            }
        }
        return false;
    }
}
