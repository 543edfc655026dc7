/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Operation;

/**
 * Gives functions and bodies names by which the nodes that use them find them. A node calls the function of its domain, op type and
 * overload; the graphs of a model are told apart by their names alone, and an op type that is such a name means a call. So a function
 * bears its own name where no other op has it, and a body's name is never an op type.
 */
final class CallTable {
    private static final String DEFAULT_DOMAIN = "ai.onnx";

    private record Key(String domain, String type, String overload) {
        Key {
            domain = domain.equals(DEFAULT_DOMAIN) ? "" : domain;
        }

        String full() {
            return (domain.isEmpty() ? DEFAULT_DOMAIN : domain) + '.' + type + (overload.isEmpty() ? "" : ':' + overload);
        }
    }

    private record Function(Key key, Graph graph) {
    }

    private record Use(Operation operation, Key key) {
    }

    private final Map<String, Set<String>> domains = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<Function> functions = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Notes what a node may call: every op of a domain of its own may be a function. */
    void add(Operation operation, NodeRecord node) {
        domains.computeIfAbsent(node.type, k -> new HashSet<>(2)).add(node.domain.equals(DEFAULT_DOMAIN) ? "" : node.domain);
        if (!node.domain.isEmpty() || !node.overload.isEmpty()) {
            uses.add(new Use(operation, new Key(node.domain, node.type, node.overload)));
        }
    }

    /** Notes a function of the model. */
    void addFunction(Graph graph, Declarations declared) {
        functions.add(new Function(new Key(declared.domain, declared.name, declared.overload), graph));
    }

    /** Names the functions, and lets their callers have that op type. */
    void nameFunctions() {
        taken.addAll(domains.keySet());
        taken.add("");
        Map<String, Integer> bearers = new HashMap<>();
        for (Function function : functions) {
            bearers.merge(function.key().type(), 1, Integer::sum);
        }
        Map<Key, String> names = new HashMap<>();
        for (Function function : functions) {
            Key key = function.key();
            boolean alone = bearers.get(key.type()) == 1 && Set.of(key.domain()).containsAll(domains.getOrDefault(key.type(), Set.of()));
            String name = alone && !key.type().isEmpty() ? key.type() : unused(key.full());
            taken.add(name);
            function.graph().setName(name);
            names.putIfAbsent(key, name);
        }
        for (Use use : uses) {
            String name = names.get(use.key());
            if (name != null) {
                use.operation().setType(name);
            }
        }
    }

    /** Names a body, as the file does if it can be. */
    void nameBody(Graph graph, String declared, String attribute) {
        graph.setName(unused(declared.isEmpty() ? attribute : declared));
    }

    private String unused(String wanted) {
        String name = wanted;
        while (!taken.add(name)) {
            name = wanted + " (" + numbers.merge(wanted, 2, (old, two) -> old + 1) + ')';
        }
        return name;
    }
}
