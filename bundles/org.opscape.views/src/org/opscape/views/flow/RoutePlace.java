/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.flow;

import org.opscape.analysis.flow.RouteSteps;

/** Where on the main route one is: an operation of it, in whatever step that is seen. */
final class RoutePlace {
    private static final int NOWHERE = -1;

    private int at = NOWHERE;

    /** Goes to an operation, by its place in the route; -1 for none. */
    void set(int operation) {
        at = operation;
    }

    /** {@return whether one is anywhere} */
    boolean isKnown() {
        return at >= 0;
    }

    /** Returns the number of the step in which one is, from 0. */
    int index(RouteSteps route) {
        int index = 0;
        while (index + 1 < route.steps().size() && route.steps().get(index).last() < at) {
            index++;
        }
        return index;
    }

    /** Returns the number of the step where one comes to from here; that of the first from nowhere. */
    int next(RouteSteps route, int way) {
        return isKnown() ? index(route) + way : 0;
    }

    /** Tells whether there is a step before or behind. */
    boolean has(RouteSteps route, int way) {
        int next = isKnown() || way > 0 ? next(route, way) : NOWHERE;
        return next >= 0 && next < route.steps().size();
    }
}
