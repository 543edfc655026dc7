/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.functions;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Attribute;
import org.opscape.model.AttributeValue;
import org.opscape.model.dataflow.Operation;

/**
 * Says which argument of a body each input of a call becomes, and which bodies give the call's outputs: by position, as most ops do it, and
 * otherwise as TensorFlow or ONNX documents the op. What is for no argument (the predicate of a condition, the batch size of a dataset) is
 * said so.
 */
final class CallWiring {
    /** In this order the ops of datasets that call several functions take what those captured. */
    private static final List<String> CAPTURING = List.of("key_func", "init_func", "next_func", "reduce_func", "window_size_func",
            "finalize_func");

    private final String type;
    private final Map<String, Integer> lengths = new HashMap<>();

    CallWiring(Operation operation) {
        type = operation.getType();
        if (isDataset()) {
            for (Attribute attribute : operation.getAttributes()) {
                if (attribute.value() instanceof AttributeValue.Values list) {
                    lengths.put(attribute.name(), list.total());
                }
            }
        }
    }

    /** {@return whether the functions work on elements, so that tensors of the call itself are none of theirs} */
    boolean isDataset() {
        return type.contains("Dataset");
    }

    /** Tells whether an input is the tensor that an argument gets, and no set of them. */
    boolean isTensor(int input) {
        return !isDataset() || input >= elements();
    }

    /** Tells whether arguments and results are outside what they are inside: loops take tensors apart, and put others together. */
    boolean isSameInside() {
        return !type.equals("Loop") && !type.equals("Scan") && !isSearch();
    }

    private boolean isSearch() {
        return type.endsWith("Search") || type.equals("Sampling");
    }

    /** Tells whether an input only says which of the functions is called, or how often. */
    boolean decides(int input) {
        return input == 0 && leading(0) == 1 || input < 2 && type.equals("Loop");
    }

    private int elements() {
        return type.startsWith("Generator") ? 0 : 1;
    }

    /** Tells whether results of a body are outputs of the call. */
    boolean givesOutputs(String attribute) {
        if (type.contains("While")) {
            return attribute.equals("body");
        }
        return !CAPTURING.contains(attribute) || attribute.equals(lengths.isEmpty() ? attribute : giver());
    }

    private String giver() {
        return type.startsWith("Generator") ? "next_func" : type.contains("Reducer") ? "finalize_func" : "reduce_func";
    }

    /**
     * Returns by input of the call the arguments that it becomes.
     *
     * @param attribute the attribute that names the function
     * @param inputs how many inputs with data the call has
     * @param body the body
     * @return by input, the first and, behind all of those, by input the last argument; the first is -1 where it becomes none
     */
    int[] arguments(String attribute, int inputs, FunctionBody body) {
        int[] ranges = new int[2 * inputs];
        Arrays.fill(ranges, -1);
        if (isDataset()) {
            ofElements(attribute, body.arguments().length, inputs, ranges);
        } else if (type.equals("For")) {
            byPosition(body, 0, Math.min(1, inputs), 0, ranges);
            byPosition(body, Math.min(3, inputs), inputs, 1, ranges);
        } else if (isSearch()) {
            ofSearch(body, inputs, ranges);
        } else {
            byPosition(body, Math.min(leading(inputs - body.arguments().length), inputs), inputs, 0, ranges);
        }
        return ranges;
    }

    /** ONNX Runtime's searches make what their bodies get, but for the first tokens and what the bodies take from around them. */
    private static void ofSearch(FunctionBody body, int inputs, int[] ranges) {
        int[] arguments = body.arguments();
        int declared = 0;
        while (declared < arguments.length && arguments[declared] == declared) {
            declared++;
        }
        one(0, 0, Math.min(1, Math.min(inputs, declared)), ranges);
        int captured = Math.min(arguments.length - declared, inputs);
        one(inputs - captured, declared, captured, ranges);
    }

    /**
     * Returns how many inputs choose among the functions, or the place where to run them, or tell lengths as in Scan of ONNX 8.
     *
     * @param surplus how many inputs there are more than arguments
     */
    private int leading(int surplus) {
        return switch (type) {
            case "Scan" -> surplus == 1 ? 1 : 0;
            case "If", "StatelessIf", "_If", "XlaIf", "Case", "StatelessCase", "RemoteCall" -> 1;
            default -> 0;
        };
    }

    /** Arguments that are lists take several inputs; how many, the model does not tell, so that they share what is too many. */
    private static void byPosition(FunctionBody body, int from, int to, int first, int[] ranges) {
        int[] arguments = body.arguments();
        int surplus = to - from - (arguments.length - first);
        int lists = surplus == 0 ? 0 : lists(body, first);
        boolean even = lists > 0 && surplus % lists == 0 && surplus / lists >= -1;
        int input = from;
        for (int argument = first; argument < arguments.length && input < to; argument++) {
            int takes = 1;
            if (lists > 0 && isList(body.graph(), arguments[argument])) {
                takes = even ? 1 + surplus / lists : Math.max(1, 1 + surplus);
                surplus = even ? surplus : 0;
            }
            for (int end = Math.min(to, input + takes); input < end; input++) {
                ranges[input] = argument;
                ranges[ranges.length / 2 + input] = argument;
            }
        }
    }

    private static int lists(FunctionBody body, int first) {
        int lists = 0;
        for (int argument = first; argument < body.arguments().length; argument++) {
            lists += isList(body.graph(), body.arguments()[argument]) ? 1 : 0;
        }
        return lists;
    }

    private static boolean isList(GraphSnapshot graph, int argument) {
        return graph.outputType(argument, 0).isEmpty();
    }

    /** The function gets the parts of an element, behind a state where there is one, and then what it captured. */
    private void ofElements(String attribute, int arguments, int inputs, int[] ranges) {
        int state = Math.min(length("Tstate"), arguments);
        int captured = Math.min(length(captured(attribute)), arguments - state);
        int elements = Math.min(elements(), inputs);
        if (elements == 1 && arguments - captured > state) {
            ranges[0] = state;
            ranges[ranges.length / 2] = arguments - captured - 1;
        }
        one(elements, 0, Math.min(state, inputs - elements), ranges);
        int begin = elements + length("Tstate") + before(attribute);
        one(begin, arguments - captured, Math.min(captured, inputs - begin), ranges);
    }

    private static void one(int input, int argument, int count, int[] ranges) {
        for (int i = 0; i < count; i++) {
            ranges[input + i] = argument + i;
            ranges[ranges.length / 2 + input + i] = argument + i;
        }
    }

    private int length(String attribute) {
        return lengths.getOrDefault(attribute, 0);
    }

    private String captured(String attribute) {
        String captured = 'T' + attribute + "_other_arguments";
        return lengths.containsKey(captured) ? captured : CAPTURING.contains(attribute) ? 'T' + attribute + "_args" : "Targuments";
    }

    private int before(String attribute) {
        int before = 0;
        for (int i = 0; i < CAPTURING.indexOf(attribute); i++) {
            before += length(captured(CAPTURING.get(i)));
        }
        return before;
    }
}
