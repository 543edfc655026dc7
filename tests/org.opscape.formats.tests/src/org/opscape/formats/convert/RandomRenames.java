/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.convert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.opscape.model.dataflow.Annotation;
import org.opscape.model.dataflow.DataflowFactory;
import org.opscape.model.dataflow.Element;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.model.dataflow.Scope;

/** Renames, regroups and annotates at random: the same in every reading of the same model. New names are unlike all others. */
final class RandomRenames {
    private static final int EDITS = 30;

    private final Random random;
    private int number;

    private RandomRenames(long seed) {
        random = new Random(seed);
    }

    static void edit(Model model, long seed, boolean notes) {
        RandomRenames renames = new RandomRenames(seed);
        for (Graph graph : model.getGraphs()) {
            List<Operation> nodes = renames.nodes(graph);
            for (int i = 0; i < EDITS && !nodes.isEmpty(); i++) {
                renames.one(graph, nodes, notes);
            }
        }
    }

    /** The nodes of a graph; none if two have one name, because then nobody knows what a reference means. */
    private List<Operation> nodes(Graph graph) {
        List<Operation> nodes = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Operation operation : graph.getAllOperations()) {
            if (operation.getRole() == OperationRole.NODE) {
                nodes.add(operation);
                names.add(operation.getPath());
            }
        }
        return names.size() == nodes.size() ? nodes : List.of();
    }

    private void one(Graph graph, List<Operation> nodes, boolean notes) {
        Operation operation = nodes.get(random.nextInt(nodes.size()));
        Scope scope = operation.getScope();
        Element element = random.nextBoolean() || scope instanceof Graph ? operation : scope;
        switch (random.nextInt(notes ? 3 : 2)) {
            case 0 -> element.setName(name());
            case 1 -> group(scope, operation);
            default -> note(element);
        }
    }

    private void group(Scope scope, Operation operation) {
        Scope group = DataflowFactory.eINSTANCE.createScope();
        group.setName(name());
        scope.getScopes().add(group);
        group.getOperations().add(operation);
    }

    private void note(Element element) {
        Annotation note = DataflowFactory.eINSTANCE.createAnnotation();
        note.setText("note \"" + number++ + "\"\n\u00fc");
        note.getTags().add("t");
        element.getAnnotations().clear();
        element.getAnnotations().add(note);
    }

    private String name() {
        return "new_" + number++ + "x".repeat(random.nextInt(150));
    }
}
