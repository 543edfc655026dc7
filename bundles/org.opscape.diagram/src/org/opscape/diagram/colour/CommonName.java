/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.colour;

import java.util.LinkedHashMap;
import java.util.Map;
import org.opscape.analysis.hierarchy.Hierarchy;

/** A short name for several groups. */
final class CommonName {
    private static final int MOST_LOOKED_AT = 1000;
    private static final int MOST_NAMED = 2;

    private CommonName() {
    }

    /** What their names have in common without their numbers: "conv"; of different names the most frequent ones: "q, k, …". */
    static String of(Hierarchy hierarchy, int[] nodes) {
        Map<String, Integer> stems = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(nodes.length, MOST_LOOKED_AT); i++) {
            stems.merge(stem(hierarchy.label(nodes[i])), 1, Integer::sum);
        }
        StringBuilder name = new StringBuilder();
        stems.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).limit(MOST_NAMED)
                .forEach(stem -> name.append(name.isEmpty() ? "" : ", ").append(stem.getKey()));
        return stems.size() > MOST_NAMED ? name.append(", …").toString() : name.toString();
    }

    /** A name without the number at its end; with it, if it is nothing else. */
    private static String stem(String label) {
        int end = label.length();
        while (end > 0 && Character.isDigit(label.charAt(end - 1))) {
            end--;
        }
        while (end > 0 && "_-.".indexOf(label.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? label : label.substring(0, end);
    }
}
