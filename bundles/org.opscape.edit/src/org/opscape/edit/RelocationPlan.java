/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.opscape.model.dataflow.DataflowFactory;
import org.opscape.model.dataflow.Element;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Scope;

/** The steps that give operations and scopes other places: missing scopes are made, and those that are left empty go. */
final class RelocationPlan implements EditPlan {
    private final Graph graph;
    private final List<Relocation> relocations;

    RelocationPlan(Graph graph, List<Relocation> relocations) {
        this.graph = graph;
        this.relocations = List.copyOf(relocations);
    }

    @Override
    public void carryOut(Consumer<Step> doer) {
        Set<Scope> left = new LinkedHashSet<>();
        List<Scope> targets = new ArrayList<>();
        for (Relocation relocation : relocations) {
            targets.add(scope(relocation.scope(), doer));
        }
        for (int i = 0; i < relocations.size(); i++) {
            Element element = relocations.get(i).element();
            Scope target = targets.get(i);
            Scope from = (Scope) element.eContainer();
            if (from != target) {
                left.add(from);
                move(element, from, target, doer);
            }
            if (!element.getName().equals(relocations.get(i).name())) {
                doer.accept(new Step.SetName(element, element.getName(), relocations.get(i).name()));
            }
        }
        for (Scope scope : left) {
            prune(scope, doer);
        }
    }

    private static void move(Element element, Scope from, Scope to, Consumer<Step> doer) {
        if (element instanceof Operation operation) {
            doer.accept(new Step.MoveOperation(operation, from, from.getOperations().lastIndexOf(operation), to));
        } else if (element instanceof Scope scope) {
            doer.accept(new Step.MoveScope(scope, from, from.getScopes().indexOf(scope), to));
        }
    }

    private Scope scope(String path, Consumer<Step> doer) {
        Scope at = graph;
        if (!path.isEmpty()) {
            for (String name : path.split("/", -1)) {
                Scope child = Names.child(at, name);
                if (child == null) {
                    child = DataflowFactory.eINSTANCE.createScope();
                    child.setName(name);
                    doer.accept(new Step.AddScope(child, at));
                }
                at = child;
            }
        }
        return at;
    }

    private static void prune(Scope start, Consumer<Step> doer) {
        Scope scope = start;
        while (!(scope instanceof Graph) && scope.getParent() != null && scope.getOperations().isEmpty() && scope.getScopes().isEmpty()) {
            Scope parent = scope.getParent();
            doer.accept(new Step.RemoveScope(scope, parent, parent.getScopes().indexOf(scope)));
            scope = parent;
        }
    }
}
