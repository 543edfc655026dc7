/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Progress;
import org.opscape.testsupport.GraphBuilder;

class ScopeSuggestionsTest {
    private final GraphBuilder builder = new GraphBuilder();
    private int made;

    private String op(String type, String... inputs) {
        String name = "n" + made++;
        builder.op(name, type, inputs);
        return name;
    }

    private List<ScopeSuggestion> suggestions() {
        GraphSnapshot graph = GraphSnapshot.of(builder.graph(), Progress.NONE);
        List<ScopeSuggestion> found = ScopeSuggestions.of(graph, Progress.NONE);
        Set<Integer> seen = new HashSet<>();
        found.forEach(some -> Arrays.stream(some.operations()).forEach(operation -> assertTrue(seen.add(operation), "only in one scope")));
        return found;
    }

    private static String scopes(List<ScopeSuggestion> suggestions) {
        return suggestions.stream().map(some -> some.scope() + ":" + some.size()).collect(Collectors.joining(" "));
    }

    private String residual(String in) {
        String conv = op("Conv", in, op("Constant"));
        String relu = op("Relu", conv);
        String second = op("Conv", relu, op("Constant"));
        return op("Relu", op("Add", second, in));
    }

    @Test
    void residualBlocksAreFoundWithTheirWeights() {
        String x = op("Placeholder");
        String at = op("MaxPool", op("Conv", x, op("Constant")));
        for (int i = 0; i < 3; i++) {
            at = residual(at);
        }
        op("Softmax", op("GlobalAveragePool", at));
        assertEquals("block_0:7 block_1:7 block_2:7", scopes(suggestions()));
    }

    private String layer(String in, String mask) {
        String query = op("MatMul", in);
        String key = op("MatMul", in);
        String value = op("MatMul", in);
        String weights = op("Softmax", op("Add", op("MatMul", query, key), mask));
        String attended = op("LayerNormalization", op("Add", op("MatMul", weights, value), in));
        String inner = op("MatMul", op("Gelu", op("MatMul", attended)));
        return op("LayerNormalization", op("Add", inner, attended));
    }

    @Test
    void layersOfATransformerHaveTheirParts() {
        String ids = op("Placeholder");
        String mask = op("Sub", op("Cast", op("Placeholder")));
        String at = op("Gather", ids);
        for (int i = 0; i < 2; i++) {
            at = layer(at, mask);
        }
        op("Tanh", at);
        assertEquals("layer_0:14 layer_0/attention:9 layer_0/feed_forward:5 layer_1:14 layer_1/attention:9 layer_1/feed_forward:5",
                scopes(suggestions()));
    }

    @Test
    void piecesOfAChainBeginWithWeights() {
        String at = op("Placeholder");
        for (int i = 0; i < 3; i++) {
            at = op("MaxPool", op("Relu", op("BiasAdd", op("Conv2D", at, op("Const")), op("Const"))));
        }
        assertEquals("conv_0:6 conv_1:6 conv_2:6", scopes(suggestions()));
    }

    @Test
    void whatIsFoundOnceOrIsInAScopeAlreadyStaysWhereItIs() {
        String x = op("Placeholder");
        op("Softmax", op("Relu", op("MatMul", x)));
        builder.op("a/conv", "Conv", x).op("a/relu", "Relu", "a/conv").op("b/conv", "Conv", "a/relu").op("b/relu", "Relu", "b/conv");
        assertEquals("", scopes(suggestions()));
    }

    @Test
    void namesThatExistAreLeftAlone() {
        String x = op("Placeholder");
        builder.op("block_7/other", "NoOp");
        String at = residual(residual(x));
        op("Softmax", at);
        assertEquals("block_part_0:7 block_part_1:7", scopes(suggestions()));
    }

    @Test
    void cyclesDoNoHarm() {
        builder.op("a", "Merge", "b", "x").op("x", "Placeholder").op("b", "NextIteration", "a");
        assertEquals("", scopes(suggestions()));
    }
}
