/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.opscape.model.dataflow.DataflowFactory;
import org.opscape.model.dataflow.Element;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Scope;

/**
 * The steps that give operations and scopes other places, all in one scope: it is made if there is none, and scopes that are left empty go.
 * Takes time by what is moved and what is beside it.
 */
final class RelocationPlan implements EditPlan {
    private final Graph graph;
    private final List<Relocation> relocations;

    RelocationPlan(Graph graph, List<Relocation> relocations) {
        this.graph = graph;
        this.relocations = List.copyOf(relocations);
    }

    @Override
    public void carryOut(Consumer<Step> doer) {
        Scope target = scope(relocations.get(0).scope(), doer);
        Map<Scope, List<Element>> leaving = new LinkedHashMap<>();
        for (Relocation relocation : relocations) {
            Scope from = (Scope) relocation.element().eContainer();
            if (from != target) {
                leaving.computeIfAbsent(from, any -> new ArrayList<>()).add(relocation.element());
            }
        }
        leaving.forEach((from, elements) -> move(from, elements, target, doer));
        for (Relocation relocation : relocations) {
            Element element = relocation.element();
            if (!element.getName().equals(relocation.name())) {
                doer.accept(new Step.SetName(element, element.getName(), relocation.name()));
            }
        }
        prune(leaving.keySet(), doer);
    }

    private static void move(Scope from, List<Element> elements, Scope target, Consumer<Step> doer) {
        List<Operation> operations = new ArrayList<>();
        List<Scope> scopes = new ArrayList<>();
        for (Element element : elements) {
            if (element instanceof Operation operation) {
                operations.add(operation);
            } else if (element instanceof Scope scope) {
                scopes.add(scope);
            }
        }
        move(from.getOperations(), operations, target.getOperations(), doer);
        move(from.getScopes(), scopes, target.getScopes(), doer);
    }

    private static <T extends Element> void move(List<T> from, List<T> elements, List<T> target, Consumer<Step> doer) {
        if (!elements.isEmpty()) {
            doer.accept(Step.Take.of(from, elements));
            doer.accept(new Step.Put<>(target, elements));
        }
    }

    private Scope scope(String path, Consumer<Step> doer) {
        Levels levels = new Levels();
        Scope at = graph;
        if (!path.isEmpty()) {
            for (String name : path.split("/", -1)) {
                Scope child = levels.scope(at, name);
                if (child == null) {
                    child = DataflowFactory.eINSTANCE.createScope();
                    child.setName(name);
                    doer.accept(new Step.Put<>(at.getScopes(), List.of(child)));
                }
                at = child;
            }
        }
        return at;
    }

    /** Takes away the scopes in which nothing is left: level by level upwards, those of one scope together. */
    private static void prune(Set<Scope> left, Consumer<Step> doer) {
        Set<Scope> candidates = left;
        while (!candidates.isEmpty()) {
            Map<Scope, Set<Scope>> empty = new LinkedHashMap<>();
            for (Scope scope : candidates) {
                boolean none = scope.getOperations().isEmpty() && scope.getScopes().isEmpty();
                if (none && !(scope instanceof Graph) && scope.getParent() != null) {
                    empty.computeIfAbsent(scope.getParent(), any -> new LinkedHashSet<>()).add(scope);
                }
            }
            empty.forEach((parent, scopes) -> doer.accept(Step.Take.of(parent.getScopes(), List.copyOf(scopes))));
            candidates = new LinkedHashSet<>(empty.keySet());
        }
    }
}
