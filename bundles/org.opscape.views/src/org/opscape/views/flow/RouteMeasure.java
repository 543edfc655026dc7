/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.flow;

import java.util.List;
import java.util.Optional;
import org.opscape.analysis.flow.RouteSteps;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.analysis.quantity.Unit;
import org.opscape.model.Shape;

/** What can be plotted along the route. */
enum RouteMeasure {
    SIZE("Size of the tensor", ""), RANK("Dimensions of the tensor", ""), PARAMETERS("Parameters of the step", "parameters"),
    TIME("Compute time of the step", "compute time");

    private final String title;
    private final String quantity;

    RouteMeasure(String title, String quantity) {
        this.title = title;
        this.quantity = quantity;
    }

    String title() {
        return title;
    }

    /** Returns the quantity that it takes from the nodes; empty if it is about the tensors between them. */
    private Optional<NodeQuantity> of(List<NodeQuantity> quantities) {
        return quantities.stream().filter(known -> !quantity.isEmpty() && known.name().equals(quantity) && known.knownOperations() > 0)
                .findFirst();
    }

    boolean isKnown(List<NodeQuantity> quantities) {
        return quantity.isEmpty() || of(quantities).isPresent();
    }

    /** Says how much it is at a step, where a value is known. */
    String amount(RouteSteps route, int index, double value) {
        return switch (this) {
            case SIZE -> route.sizeBehind(route.steps().get(index)).text();
            case RANK -> Unit.COUNT.text(value);
            case PARAMETERS -> Unit.PARAMETERS.text(value);
            case TIME -> Unit.MICROSECONDS.text(value);
        };
    }

    /** Returns the value at each step; NaN where it is not known. */
    double[] values(RouteSteps route, List<NodeQuantity> quantities) {
        double[] values = new double[route.steps().size()];
        Optional<NodeQuantity> known = of(quantities);
        int place = 0;
        for (RouteSteps.Step step : route.steps()) {
            values[place++] = switch (this) {
                case SIZE -> route.bytesBehind(step);
                case RANK -> route.shapeBehind(step).filter(Shape::hasRank).map(shape -> (double) shape.rank()).orElse(Double.NaN);
                case PARAMETERS, TIME -> known.map(all -> all.value(step.thing())).orElse(Double.NaN);
            };
        }
        return values;
    }
}
