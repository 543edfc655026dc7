/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.flow;

import java.util.ArrayList;
import java.util.List;
import org.opscape.analysis.flow.End;
import org.opscape.analysis.flow.MainRoute;
import org.opscape.analysis.flow.Part;

/**
 * Tells outputs from what is only left over. Where a model declares no outputs, each tensor that nothing consumes may be one, but what lies
 * far before the end of the main route was computed on the way and not used. And beside a train op, updates of moving averages and the like
 * are no goals of their own.
 *
 * @param outputs the outputs
 * @param loose what is left over
 */
public record LooseEnds(List<End> outputs, List<End> loose) {
    private static final double NEAR_THE_END = 0.8;

    /**
     * Tells them apart. O(ends).
     *
     * @param flow the main route of a graph, and its ends
     * @return the outputs and the others
     */
    public static LooseEnds of(MainRoute flow) {
        List<End> outputs = new ArrayList<>();
        List<End> loose = new ArrayList<>();
        boolean trained = false;
        for (End end : flow.ends().outputs()) {
            trained |= end.kind() == End.Kind.LOSS || isTraining(flow, end);
        }
        for (End end : flow.ends().outputs()) {
            boolean left = switch (end.kind()) {
                case OUTPUT -> isEarly(flow, end);
                case UPDATE -> trained && !isTraining(flow, end);
                case INPUT, EXAMPLES, RESULT, LOSS -> false;
            };
            (left ? loose : outputs).add(end);
        }
        return new LooseEnds(outputs, loose);
    }

    private static boolean isTraining(MainRoute flow, End end) {
        return end.kind() == End.Kind.UPDATE && flow.parts().of(end.operation()) == Part.OPTIMIZER;
    }

    private static boolean isEarly(MainRoute flow, End end) {
        int[] route = flow.path().operations();
        return route.length > 0 && flow.ranks().rank(end.operation()) < NEAR_THE_END * flow.ranks().rank(route[route.length - 1]);
    }
}
