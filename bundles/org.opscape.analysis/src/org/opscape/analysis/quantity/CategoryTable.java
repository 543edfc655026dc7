/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opscape.analysis.hierarchy.Hierarchy;

/**
 * The different texts of operations, numbered by how frequent they are, and then by the alphabet.
 *
 * @param labels by category, its text
 * @param categories by operation, its category; -1 for none
 */
record CategoryTable(String[] labels, int[] categories) {
    static CategoryTable of(Hierarchy hierarchy, OperationText texts) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] categories = new int[hierarchy.root()];
        int[] counts = new int[16];
        for (int operation = 0; operation < categories.length; operation++) {
            String text = texts.of(operation);
            categories[operation] = -1;
            if (!text.isEmpty()) {
                Integer known = numbers.putIfAbsent(text, numbers.size());
                int number = known == null ? numbers.size() - 1 : known;
                counts = number < counts.length ? counts : Arrays.copyOf(counts, 2 * number);
                counts[number] += hierarchy.isEmbedded(operation) ? 0 : 1;
                categories[operation] = number;
            }
        }
        return sorted(numbers, counts, categories);
    }

    private static CategoryTable sorted(Map<String, Integer> numbers, int[] counts, int[] categories) {
        List<String> labels = new ArrayList<>(numbers.keySet());
        labels.sort((a, b) -> {
            int order = Integer.compare(counts[numbers.get(b)], counts[numbers.get(a)]);
            return order != 0 ? order : a.compareTo(b);
        });
        int[] places = new int[labels.size()];
        for (int place = 0; place < places.length; place++) {
            places[numbers.get(labels.get(place))] = place;
        }
        for (int operation = 0; operation < categories.length; operation++) {
            categories[operation] = categories[operation] < 0 ? -1 : places[categories[operation]];
        }
        return new CategoryTable(labels.toArray(new String[0]), categories);
    }
}
