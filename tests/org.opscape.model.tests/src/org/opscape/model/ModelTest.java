/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.opscape.model.dataflow.DataflowFactory;
import org.opscape.model.dataflow.Element;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Scope;
import org.opscape.model.dataflow.impl.DirectFactory;
import org.opscape.testsupport.GraphBuilder;

/** The metamodel's own behaviour, and the builder that other tests make models with. */
class ModelTest {
    private final GraphBuilder builder = new GraphBuilder().op("x", "Placeholder").shape(2, -1)
            .op("a/b/conv", "Conv2D", "x:1", "^late", "none")
            .device("/gpu:0").op("late", "NoOp").op("a", "Identity").attributes(new Attribute("k", new AttributeValue.Int(3)));

    @Test
    void pathsAreNamesJoined() {
        Graph graph = builder.graph();
        assertEquals("", graph.getPath());
        assertEquals(List.of("x", "a/b/conv", "late", "a"), builder.all().stream().map(Operation::getPath).toList());
        Scope scope = builder.get("a/b/conv").getScope();
        assertEquals("a/b", scope.getPath());
        scope.setName("c");
        assertEquals("a/c/conv", builder.get("a/b/conv").getPath());
        assertEquals("free", element("free").getPath());
    }

    private static Element element(String name) {
        Scope scope = DataflowFactory.eINSTANCE.createScope();
        scope.setName(name);
        return scope;
    }

    @Test
    void emptyNamesKeepTheirSeparator() {
        Graph graph = DataflowFactory.eINSTANCE.createGraph();
        graph.getScopes().add((Scope) element(""));
        Operation operation = DataflowFactory.eINSTANCE.createOperation();
        graph.getScopes().get(0).getOperations().add(operation);
        assertEquals("/", operation.getPath());
    }

    @Test
    void inputsReferToOperations() {
        builder.graph();
        Operation conv = builder.get("a/b/conv");
        assertSame(builder.get("x"), conv.getInputs().get(0).getSource());
        assertEquals(1, conv.getInputs().get(0).getOutput());
        assertTrue(conv.getInputs().get(1).isControl());
        assertSame(builder.get("late"), conv.getInputs().get(1).getSource());
        assertNull(conv.getInputs().get(2).getSource());
        assertEquals("none", conv.getInputs().get(2).getText());
        assertEquals("/gpu:0", conv.getDevice());
    }

    @Test
    void functionsAreGraphsOfTheModel() {
        GraphBuilder function = builder.function("f").op("y", "Relu");
        assertEquals(List.of(GraphKind.MAIN, GraphKind.FUNCTION), builder.model().getGraphs().stream().map(Graph::getKind).toList());
        assertSame(builder.model(), function.graph().getModel());
    }

    @Test
    void attributesComeFromTheOrigin() {
        assertEquals(List.of(new Attribute("k", new AttributeValue.Int(3))), builder.get("a").getAttributes());
        assertEquals(List.of(), builder.get("x").getAttributes());
        assertThrows(UnsupportedOperationException.class, () -> builder.get("a").getAttributes().clear());
    }

    @Test
    void bothFactoriesMakeTheSame() {
        DataflowFactory factory = DataflowFactory.eINSTANCE;
        assertSame(factory.createModel().getClass(), DirectFactory.model().getClass());
        assertSame(factory.createGraph().getClass(), DirectFactory.graph().getClass());
        assertSame(factory.createScope().getClass(), DirectFactory.scope().getClass());
        assertSame(factory.createOperation().getClass(), DirectFactory.operation().getClass());
        assertSame(factory.createInput().getClass(), DirectFactory.input().getClass());
        assertSame(factory.createOutput().getClass(), DirectFactory.output().getClass());
        assertSame(factory.createProblem().getClass(), DirectFactory.problem().getClass());
        EObject operation = DirectFactory.operation();
        assertEquals("Operation", operation.eClass().getName());
    }

    @Test
    void progressCanCancel() {
        Progress.NONE.check();
        Progress cancelled = new Progress() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(java.util.concurrent.CancellationException.class, cancelled::check);
    }
}
