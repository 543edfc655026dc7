/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Signature;

/**
 * The ends that the signatures of a model name. Signatures are those of its main graph; what they name in other graphs is nothing. Outputs
 * of calls in whose place bodies are, are their results.
 */
final class SignedEnds {
    /** Signatures of these names are run once, when the model is loaded, and feed nothing. */
    private static final String INTERNAL = "__saved_model";

    private final GraphSnapshot graph;
    private final List<End> inputs = new ArrayList<>();
    private final List<End> outputs = new ArrayList<>();

    SignedEnds(GraphSnapshot graph, List<Signature> signatures) {
        this.graph = graph;
        List<Signature> called = new ArrayList<>();
        for (Signature signature : signatures) {
            if (!signature.name().startsWith(INTERNAL)) {
                called.add(signature);
            }
        }
        Map<Integer, Integer> places = called.isEmpty() ? Map.of() : places(graph, called);
        for (Signature signature : called) {
            String before = called.size() > 1 ? signature.name() + " · " : "";
            add(signature.inputs(), before, End.Kind.INPUT, places, inputs);
            add(signature.outputs(), before, End.Kind.RESULT, places, outputs);
        }
    }

    /** Where the operations are in a snapshot, which may hold the bodies of functions as well. */
    private static Map<Integer, Integer> places(GraphSnapshot graph, List<Signature> signatures) {
        Map<Integer, Integer> places = new HashMap<>();
        for (Signature signature : signatures) {
            signature.inputs().forEach(port -> places.put(port.operation(), -1));
            signature.outputs().forEach(port -> places.put(port.operation(), -1));
        }
        int left = places.size();
        for (int operation = 0; operation < graph.operations() && left > 0; operation++) {
            int index = graph.origin(operation).graph() == 0 ? graph.origin(operation).operation() : -1;
            if (places.containsKey(index) && places.get(index) < 0) {
                places.put(index, operation);
                left--;
            }
        }
        return places;
    }

    private void add(List<Signature.Port> ports, String before, End.Kind kind, Map<Integer, Integer> places, List<End> ends) {
        for (Signature.Port port : ports) {
            int operation = places.get(port.operation());
            boolean inside = operation >= 0 && graph.isInlined(operation);
            int place = inside ? graph.parts().result(operation, port.output()) : operation;
            int output = inside ? 0 : port.output();
            if (place >= 0 && !holds(place, output, ends)) {
                ends.add(new End(place, output, kind, before + port.name()));
            }
        }
    }

    private static boolean holds(int operation, int output, List<End> ends) {
        for (End end : ends) {
            if (end.operation() == operation && end.output() == output) {
                return true;
            }
        }
        return false;
    }

    List<End> inputs() {
        return inputs;
    }

    List<End> outputs() {
        return outputs;
    }
}
