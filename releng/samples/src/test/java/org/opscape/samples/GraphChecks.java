/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.opscape.samples.graph.OperationCatalog;
import org.opscape.samples.graph.OperationSchema;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.FunctionDef;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;

/** What TensorFlow asks of a graph before it runs it. */
final class GraphChecks {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9.][A-Za-z0-9_.\\-/]*");
    private static final OperationCatalog CATALOG = OperationCatalog.load();

    private GraphChecks() {
    }

    static void check(GraphDef graph) {
        Map<String, Integer> outputs = new HashMap<>();
        for (NodeDef node : graph.getNodeList()) {
            assertTrue(NAME.matcher(node.getName()).matches(), () -> "not a legal name: " + node.getName());
            int count = attribute(node, "_output_shapes").getList().getShapeCount();
            assertTrue(outputs.put(node.getName(), count) == null, () -> "a name twice: " + node.getName());
        }
        Set<String> functions = new HashSet<>();
        graph.getLibrary().getFunctionList().forEach(function -> functions.add(function.getSignature().getName()));
        graph.getNodeList().forEach(node -> check(node, outputs, functions));
        graph.getLibrary().getFunctionList().forEach(function -> check(function, functions));
    }

    private static void check(NodeDef node, Map<String, Integer> outputs, Set<String> functions) {
        checkAttributes(node, functions);
        boolean control = false;
        for (String input : node.getInputList()) {
            assertTrue(!control || input.startsWith("^"), () -> node.getName() + ": " + input + " comes after a control input");
            control = input.startsWith("^");
            int colon = input.indexOf(':');
            String source = control ? input.substring(1) : colon < 0 ? input : input.substring(0, colon);
            assertTrue(outputs.containsKey(source), () -> node.getName() + " has the input " + input + ", which is nowhere");
            int index = colon < 0 ? 0 : Integer.parseInt(input.substring(colon + 1));
            assertTrue(control || index < outputs.get(source), () -> node.getName() + " has the input " + input + ", an output too many");
        }
        for (var group : attribute(node, "_class").getList().getSList()) {
            String with = group.toStringUtf8();
            assertTrue(with.startsWith("loc:@") && outputs.containsKey(with.substring(5)), () -> node.getName() + " stands with " + with);
        }
    }

    private static void check(FunctionDef function, Set<String> functions) {
        Set<String> known = new HashSet<>();
        function.getSignature().getInputArgList().forEach(argument -> assertTrue(known.add(argument.getName()), argument.getName()));
        function.getNodeDefList().forEach(node -> assertTrue(known.add(node.getName()), node.getName()));
        for (NodeDef node : function.getNodeDefList()) {
            checkAttributes(node, functions);
            node.getInputList().forEach(input -> assertTrue(resolves(input, known), () -> function.getSignature().getName() + ": "
                    + input));
        }
        List<String> results = function.getSignature().getOutputArgList().stream().map(result -> result.getName()).toList();
        assertEquals(Set.copyOf(results), function.getRetMap().keySet());
        function.getRetMap().values().forEach(result -> assertTrue(resolves(result, known), result));
    }

    private static boolean resolves(String input, Set<String> known) {
        String name = input.startsWith("^") ? input.substring(1) : input.split(":")[0];
        return known.contains(name);
    }

    private static void checkAttributes(NodeDef node, Set<String> functions) {
        OperationSchema schema = CATALOG.schema(node.getOp());
        schema.attributes().forEach(attribute -> assertTrue(node.containsAttr(attribute.name()), () -> node.getName() + " lacks "
                + attribute.name()));
        node.getAttrMap().values().stream().filter(value -> value.hasFunc())
                .forEach(value -> assertTrue(functions.contains(value.getFunc().getName()), value.getFunc().getName()));
    }

    private static AttrValue attribute(NodeDef node, String key) {
        return node.getAttrOrDefault(key, AttrValue.getDefaultInstance());
    }
}
