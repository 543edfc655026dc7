/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.colour;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opscape.analysis.hierarchy.Hierarchy;

/** A short name for several groups. */
final class CommonName {
    private static final int MOST_LOOKED_AT = 1000;
    private static final int LEAST = 3;
    private static final String DOTS = "\u2026";

    private CommonName() {
    }

    /**
     * What the names of groups have in common: "conv" of several called so, "Conv2d_…" of "Conv2d_1a" and "Conv2d_2b"; if that is next to
     * nothing, the most frequent name and dots.
     */
    static String of(Hierarchy hierarchy, int[] nodes) {
        Map<String, Integer> labels = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(nodes.length, MOST_LOOKED_AT); i++) {
            labels.merge(hierarchy.label(nodes[i]), 1, Integer::sum);
        }
        List<String> different = new ArrayList<>(labels.keySet());
        if (different.size() == 1) {
            return different.get(0);
        }
        String first = different.get(0);
        int head = head(different);
        int tail = tail(different, head);
        String ending = first.substring(first.length() - tail);
        if (head + tail >= LEAST) {
            return first.substring(0, head) + DOTS + ending;
        }
        different.sort((a, b) -> labels.get(b) - labels.get(a));
        return different.get(0) + ", " + (different.size() == 2 ? different.get(1) : DOTS);
    }

    /** How many letters at the beginning are the same in all names, up to where a word ends. */
    private static int head(List<String> names) {
        String first = names.get(0);
        int same = first.length();
        for (String name : names) {
            int i = 0;
            while (i < Math.min(same, name.length()) && name.charAt(i) == first.charAt(i)) {
                i++;
            }
            same = i;
        }
        while (same > 0 && same < first.length() && isWithinWord(first.charAt(same - 1), first.charAt(same))) {
            same--;
        }
        return same;
    }

    /** How many letters at the end, behind those at the beginning, are the same in all names, from where a word begins. */
    private static int tail(List<String> names, int head) {
        String first = names.get(0);
        int same = first.length() - head;
        for (String name : names) {
            int i = 0;
            while (i < Math.min(same, name.length() - head) && name.charAt(name.length() - 1 - i) == first.charAt(first.length() - 1 - i)) {
                i++;
            }
            same = i;
        }
        while (same > 0 && same < first.length()
                && isWithinWord(first.charAt(first.length() - same - 1), first.charAt(first.length() - same))) {
            same--;
        }
        return same;
    }

    private static boolean isWithinWord(char before, char after) {
        return Character.isLetter(before) && Character.isLetter(after) || Character.isDigit(before) && Character.isDigit(after);
    }
}
