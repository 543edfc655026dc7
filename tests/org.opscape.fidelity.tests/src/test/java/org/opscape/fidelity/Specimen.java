/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.fidelity;

import java.util.List;
import java.util.Map;
import org.tensorflow.proto.MetaGraphDef;

/**
 * A model and a way to run it: what is run one after another in one session.
 *
 * @param name what it is
 * @param model the graph, and what is around it
 * @param steps the runs, in the names that the model has before it is edited
 */
record Specimen(String name, MetaGraphDef model, List<Step> steps) {
    /**
     * One run.
     *
     * @param feeds by the name of a tensor, its values
     * @param fetches the tensors to take
     * @param targets the operations to run besides
     */
    record Step(Map<String, Feed> feeds, List<String> fetches, List<String> targets) {
        static Step target(String... operations) {
            return new Step(Map.of(), List.of(), List.of(operations));
        }

        static Step fetch(String... tensors) {
            return new Step(Map.of(), List.of(tensors), List.of());
        }

        static Step fetch(Map<String, Feed> feeds, String... tensors) {
            return new Step(feeds, List.of(tensors), List.of());
        }
    }

    static Specimen of(String name, Nodes nodes, Step... steps) {
        return new Specimen(name, MetaGraphDef.newBuilder().setGraphDef(nodes.graph()).build(), List.of(steps));
    }

    @Override
    public String toString() {
        return name;
    }
}
