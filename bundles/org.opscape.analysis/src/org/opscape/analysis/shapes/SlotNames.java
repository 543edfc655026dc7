/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import java.util.Map;

/** The names that optimisers give to what they keep for each variable, known where the graph does not hold the optimiser's operations. */
final class SlotNames {
    /** Says that a name is not that of a slot. */
    static final int NONE = -1;
    /** Says that a name is that of a slot of all variables together. */
    static final int ALL = -2;

    private SlotNames() {
    }

    /**
     * Finds the variable that a slot is kept for: its name has an optimiser's word behind it, or before it, as "w" has in "w/Adam_1",
     * "training/Adam/w/m" and "Adam/m/w".
     *
     * @param path the whole name
     * @param variables the variables by their whole names
     * @return the variable, {@link #ALL} or {@link #NONE}
     */
    static int owner(String path, Map<String, Integer> variables) {
        int end = path.lastIndexOf('/');
        String last = path.substring(end + 1);
        if (last.startsWith("beta1_power") || last.startsWith("beta2_power")) {
            return ALL;
        }
        if (end < 0) {
            return NONE;
        }
        boolean behind = isWord(last);
        String owner = behind ? path.substring(0, end) : path;
        String before = "";
        while (true) {
            Integer variable = behind || isWord(before) ? variables.get(owner) : null;
            if (variable != null) {
                return variable;
            }
            int slash = owner.indexOf('/');
            if (slash < 0) {
                return NONE;
            }
            before = owner.substring(0, slash);
            owner = owner.substring(slash + 1);
        }
    }

    private static boolean isWord(String segment) {
        return switch (withoutNumber(segment)) {
            case "Adam", "AdamW", "AdamWeightDecay", "adam_m", "adam_v", "Momentum", "RMSProp", "Adagrad", "Adadelta", "Ftrl", "AdaMax",
                    "m",
                    "v", "vhat", "momentum", "rms", "accumulator", "velocity", "linear" ->
                true;
            default -> false;
        };
    }

    /** Returns a name without the number that tells it from others of the same name. */
    static String withoutNumber(String name) {
        int end = name.lastIndexOf('_');
        boolean numbered = end > 0 && end + 1 < name.length() && Character.isDigit(name.charAt(end + 1));
        return numbered ? name.substring(0, end) : name;
    }
}
