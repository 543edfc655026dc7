/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.graph;

import java.util.HashMap;
import java.util.Map;

/** Gives each operation and scope a name of its own, the way TensorFlow does: a taken name gets "_1", "_2" and so on. */
final class NodeNames {

    private final Map<String, Integer> taken = new HashMap<>();

    String unique(String wanted) {
        int uses = taken.merge(wanted, 1, Integer::sum) - 1;
        if (uses == 0) {
            return wanted;
        }
        String name = wanted + "_" + uses;
        while (taken.containsKey(name)) {
            uses++;
            name = wanted + "_" + uses;
        }
        taken.put(wanted, uses + 1);
        taken.put(name, 1);
        return name;
    }
}
