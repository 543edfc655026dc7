/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.flow;

import org.opscape.analysis.flow.End;
import org.opscape.analysis.flow.MainRoute;

/**
 * Tells outputs from tensors that are only left over: where a model declares no outputs, each tensor that nothing consumes may be one, but
 * what lies far before the end of the main route was computed on the way and not used.
 */
public final class LooseEnds {
    private static final double NEAR_THE_END = 0.8;

    private LooseEnds() {
    }

    /**
     * Tells whether a tensor is only left over.
     *
     * @param flow the main route of its graph
     * @param end an output
     * @return whether it is undeclared and lies far before the end of the main route
     */
    public static boolean isLoose(MainRoute flow, End end) {
        int[] route = flow.path().operations();
        if (end.kind() != End.Kind.OUTPUT || route.length == 0) {
            return false;
        }
        return flow.ranks().rank(end.operation()) < NEAR_THE_END * flow.ranks().rank(route[route.length - 1]);
    }
}
