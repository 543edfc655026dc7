/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.interior;

import java.util.Arrays;
import org.opscape.diagram.scene.Box;

/** The order in which people look for names: without regard to case, and with numbers by their value. */
final class NaturalOrder {
    private NaturalOrder() {
    }

    /**
     * Ranks boxes by name.
     *
     * @param boxes the boxes
     * @param places which of them, by place
     * @param rank where to put the ranks
     */
    static void rank(Box[] boxes, int[] places, int[] rank) {
        Integer[] order = new Integer[places.length];
        for (int i = 0; i < places.length; i++) {
            order[i] = places[i];
        }
        Arrays.sort(order, (a, b) -> {
            int names = compare(boxes[a].label(), boxes[b].label());
            return names != 0 ? names : Integer.compare(a, b);
        });
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i;
        }
    }

    static int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            char c = a.charAt(i);
            char d = b.charAt(j);
            if (isDigit(c) && isDigit(d)) {
                int endA = endOfNumber(a, i);
                int endB = endOfNumber(b, j);
                int numbers = compareNumbers(a, i, endA, b, j, endB);
                if (numbers != 0) {
                    return numbers;
                }
                i = endA;
                j = endB;
            } else {
                int letters = Character.compare(Character.toLowerCase(c), Character.toLowerCase(d));
                if (letters != 0) {
                    return letters;
                }
                i++;
                j++;
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int compareNumbers(String a, int fromA, int endA, String b, int fromB, int endB) {
        int i = skipZeros(a, fromA, endA);
        int j = skipZeros(b, fromB, endB);
        if (endA - i != endB - j) {
            return Integer.compare(endA - i, endB - j);
        }
        for (; i < endA; i++, j++) {
            if (a.charAt(i) != b.charAt(j)) {
                return Character.compare(a.charAt(i), b.charAt(j));
            }
        }
        return 0;
    }

    private static int skipZeros(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) == '0') {
            at++;
        }
        return at;
    }

    private static int endOfNumber(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
