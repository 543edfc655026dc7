/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.nn;

import java.util.List;
import java.util.Map;

import org.opscape.samples.graph.Attributes;
import org.opscape.samples.graph.Constants;
import org.opscape.samples.graph.GraphWriter;
import org.opscape.samples.graph.Operation;
import org.opscape.samples.graph.Tensor;

/** Changes variables against their gradients. */
public sealed interface Optimizer permits Momentum, Adam {

    /** Writes the slots, the updates and the step of the counter; gives the operation that does all. */
    Operation apply(GraphWriter graph, Variables variables, Map<Variable, Gradient> gradients, Variable globalStep);

    /** Counts a step after the updates; the operation has the optimiser's own name. */
    static Operation count(GraphWriter graph, Operation update, Variable globalStep) {
        String scope = graph.prefix();
        return graph.controls(List.of(update), () -> graph.colocated(globalStep.ref().op(), () -> {
            Tensor one = graph.op("Const").name("value").attr("dtype", globalStep.ref().type())
                    .attr("value", Attributes.of(Constants.scalar(1L))).build()
                    .output();
            return graph.op("AssignAdd").name(scope).input(globalStep.ref()).input(one).build();
        }));
    }

    /** The dense value of a gradient. */
    static Tensor dense(Gradient gradient) {
        if (gradient instanceof Gradient.Dense dense) {
            return dense.value();
        }
        throw new IllegalArgumentException("a gradient of rows only");
    }
}
