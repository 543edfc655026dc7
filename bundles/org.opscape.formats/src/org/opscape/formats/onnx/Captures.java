/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;

/**
 * Values that the bodies of a node take from the graphs around it. They become arguments of the bodies, and inputs of the node behind its
 * own, so that data flows into a body only through its node. What all bodies take comes first, so that one body's arguments are a
 * beginning of the other's wherever that can be.
 */
final class Captures {
    /** What a captured value is taken for where no type is told: without one it might be a list of values. */
    private static final String ANY = "tensor";

    private Captures() {
    }

    /** Connects the bodies of one node; those in their own nodes must be connected. */
    static void connect(List<GraphReader> bodies) {
        List<Set<String>> missing = new ArrayList<>();
        Set<String> all = new LinkedHashSet<>();
        for (GraphReader body : bodies) {
            Set<String> names = new LinkedHashSet<>();
            body.assembler().unresolved().forEach(name -> names.add(new String(name, StandardCharsets.ISO_8859_1)));
            missing.add(names);
            all.addAll(names);
        }
        List<String> declared = ofBranches(bodies);
        Body place = bodies.get(0).body().orElseThrow();
        if (!declared.isEmpty() && place.level() == 1) {
            place.owner().check().branchInputs(place.node());
        }
        declared.forEach(all::remove);
        List<String> order = new ArrayList<>(all);
        order.sort((a, b) -> Boolean.compare(isShared(b, missing), isShared(a, missing)));
        order.addAll(0, declared);
        if (order.isEmpty()) {
            return;
        }
        for (int i = 0; i < bodies.size(); i++) {
            int first = bodies.get(i).declared().inputs.isEmpty() ? 0 : declared.size();
            addArguments(bodies.get(i), order.subList(first, Math.max(first, last(order, missing.get(i)))));
        }
        addInputs(bodies, order);
    }

    /**
     * Branches of an If cannot have inputs. There are models that declare some nevertheless, and mean the values of these names around:
     * these are taken for such, if all branches that have inputs have the same.
     */
    private static List<String> ofBranches(List<GraphReader> bodies) {
        List<String> names = new ArrayList<>();
        Body place = bodies.get(0).body().orElseThrow();
        if (!place.node().getType().equals("If")) {
            return names;
        }
        for (GraphReader body : bodies) {
            List<String> own = new ArrayList<>();
            body.declared().inputs.forEach(input -> own.add(new String(input.name(), StandardCharsets.ISO_8859_1)));
            if (names.isEmpty()) {
                names.addAll(own);
            } else if (!own.isEmpty() && !own.equals(names)) {
                return List.of();
            }
        }
        for (String name : names) {
            if (!isAround(place.owner(), name.getBytes(StandardCharsets.ISO_8859_1))) {
                return List.of();
            }
        }
        return names;
    }

    private static boolean isAround(GraphReader owner, byte[] name) {
        GraphReader reader = owner;
        while (!reader.assembler().isDefined(name) && reader.body().isPresent()) {
            reader = reader.body().get().owner();
        }
        return reader.assembler().isDefined(name);
    }

    private static boolean isShared(String name, List<Set<String>> missing) {
        for (Set<String> names : missing) {
            if (!names.contains(name)) {
                return false;
            }
        }
        return true;
    }

    /** Returns how many of the values a body must have as arguments, so that all that it takes are among them. */
    private static int last(List<String> order, Set<String> wanted) {
        int last = order.size();
        while (last > 0 && !wanted.contains(order.get(last - 1))) {
            last--;
        }
        return last;
    }

    private static void addArguments(GraphReader body, List<String> names) {
        for (String name : names) {
            byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
            Value known = find(body, bytes);
            Value value = Value.of(bytes, known.type().isEmpty() ? ANY : known.type(), known.shape());
            body.border(value, OperationRole.ARGUMENT, "Input");
        }
    }

    private static Value find(GraphReader body, byte[] name) {
        GraphReader reader = body;
        while (reader.body().isPresent()) {
            reader = reader.body().get().owner();
            Value value = reader.declared().values.find(name, 0, name.length);
            if (value.name().length > 0) {
                return value;
            }
        }
        return Value.named(name);
    }

    /** Adds the inputs; where own inputs of the node were left out at the end, their places stay free. */
    private static void addInputs(List<GraphReader> bodies, List<String> names) {
        Body place = bodies.get(0).body().orElseThrow();
        Operation node = place.node();
        int own = node.getType().equals("If") ? 1 : 0;
        for (GraphReader body : bodies) {
            own = node.getType().equals("If") ? own : Math.max(own, body.declared().inputs.size());
        }
        while (node.getInputs().size() < own) {
            place.owner().assembler().lateInput(node, new byte[0]);
        }
        for (String name : names) {
            place.owner().assembler().lateInput(node, name.getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
