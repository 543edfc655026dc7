/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.structure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.opscape.analysis.hierarchy.Hierarchy;

/** What groups of equal structure are called together. */
public final class ClassName {
    private static final int MOST_LOOKED_AT = 500;
    private static final int MOST_NAMED = 2;

    private ClassName() {
    }

    /**
     * Names a class: layer_0 to layer_23 are "layer".
     *
     * @param hierarchy the groups
     * @param members those of the class
     * @return what most of them are called, without their numbers
     */
    public static String of(Hierarchy hierarchy, int[] members) {
        Map<String, Integer> names = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(members.length, MOST_LOOKED_AT); i++) {
            names.merge(withoutNumber(hierarchy.label(members[i])), 1, Integer::sum);
        }
        String most = names.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).limit(MOST_NAMED).map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        return names.size() > MOST_NAMED ? most + ", …" : most;
    }

    private static String withoutNumber(String label) {
        int end = label.length();
        while (end > 0 && (Character.isDigit(label.charAt(end - 1)) || "_-.".indexOf(label.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end == 0 ? label : label.substring(0, end);
    }
}
