/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.functions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opscape.model.Attribute;
import org.opscape.model.AttributeValue;
import org.opscape.model.dataflow.Operation;

/**
 * Finds what operations call. An op type declares its attributes, so the first operation of a type tells whether the attributes of the
 * others are worth decoding.
 */
final class CallFinder {
    private final Map<String, Integer> functions;
    private final Map<String, Boolean> worthwhile = new HashMap<>();

    CallFinder(Map<String, Integer> functions) {
        this.functions = functions;
    }

    void find(Operation operation, int graph, List<FunctionCall> calls) {
        Integer byType = functions.get(operation.getType());
        if (byType != null) {
            calls.add(new FunctionCall(graph, operation.getIndex(), byType, "", -1));
        }
        Boolean known = worthwhile.get(operation.getType());
        if (known == null || known) {
            List<Attribute> attributes = operation.getAttributes();
            if (known == null) {
                worthwhile.put(operation.getType(), mayNameFunctions(attributes));
            }
            for (Attribute attribute : attributes) {
                find(operation, graph, attribute, calls);
            }
        }
    }

    private static boolean mayNameFunctions(List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            if (attribute.value() instanceof AttributeValue.Function || attribute.value() instanceof AttributeValue.Values list
                    && (list.values().isEmpty() || list.values().get(0) instanceof AttributeValue.Function)) {
                return true;
            }
        }
        return false;
    }

    private void find(Operation operation, int graph, Attribute attribute, List<FunctionCall> calls) {
        if (attribute.value() instanceof AttributeValue.Function function) {
            add(operation, graph, attribute.name(), function, -1, calls);
        } else if (attribute.value() instanceof AttributeValue.Values list) {
            int position = 0;
            for (AttributeValue element : list.values()) {
                if (element instanceof AttributeValue.Function function) {
                    add(operation, graph, attribute.name(), function, position, calls);
                }
                position++;
            }
        }
    }

    private void add(Operation operation, int graph, String attribute, AttributeValue.Function function, int position,
            List<FunctionCall> calls) {
        Integer called = functions.get(function.name());
        if (called != null) {
            calls.add(new FunctionCall(graph, operation.getIndex(), called, attribute, position));
        }
    }
}
