/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.TestGraph;
import org.opscape.model.Attribute;
import org.opscape.model.AttributeValue;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.DataflowFactory;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Model;

class FunctionCallsTest {
    private static Attribute function(String attribute, String name) {
        return new Attribute(attribute, new AttributeValue.Function(name, List.of()));
    }

    private static Graph function(String name, TestGraph body) {
        Graph graph = body.build();
        graph.setName(name);
        graph.setKind(GraphKind.FUNCTION);
        return graph;
    }

    @Test
    void callsAreByTypeAndByAttribute() {
        Attribute branches = new Attribute("branches",
                new AttributeValue.Values(List.of(new AttributeValue.Function("f", List.of()), new AttributeValue.Function("g", List.of())),
                        2));
        Model model = DataflowFactory.eINSTANCE.createModel();
        model.getGraphs().add(new TestGraph().op("a", "f").op("b", "PartitionedCall").attributes(function("f", "g")).op("c", "Case")
                .attributes(branches).op("d", "PartitionedCall").attributes(function("f", "unknown")).op("e", "Neg").build());
        model.getGraphs().add(function("f", new TestGraph().op("x", "StatefulPartitionedCall").attributes(function("f", "g"))));
        model.getGraphs().add(function("g", new TestGraph().op("y", "Neg")));
        FunctionCalls calls = FunctionCalls.of(model, Progress.NONE);
        assertEquals(List.of(new FunctionCall(0, 0, 1, "", -1)), calls.from(0, 0));
        assertEquals(List.of(new FunctionCall(0, 1, 2, "f", -1)), calls.from(0, 1));
        assertEquals(List.of(new FunctionCall(0, 2, 1, "branches", 0), new FunctionCall(0, 2, 2, "branches", 1)), calls.from(0, 2));
        assertTrue(calls.from(0, 3).isEmpty());
        assertEquals(3, calls.to(2).size());
        assertEquals(5, calls.all().size());
    }
}
