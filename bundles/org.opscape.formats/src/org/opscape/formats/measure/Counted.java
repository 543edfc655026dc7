/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong: of what happens often, the first case and how many there are. */
final class Counted {
    private static final int MOST = 100;

    private final List<String> single = new ArrayList<>();
    private final Map<String, String> firsts = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /** Adds a sentence; of very many only the first are kept. */
    void add(String problem) {
        if (single.size() < MOST) {
            single.add(problem);
        } else {
            count("There are more problems like this", problem);
        }
    }

    /** Counts one case of something that may happen often: a sentence without its point, and where that is. */
    void count(String what, String where) {
        firsts.putIfAbsent(what, where);
        counts.merge(what, 1, Integer::sum);
    }

    List<String> all() {
        List<String> all = new ArrayList<>(single);
        firsts.forEach((what, where) -> {
            int more = counts.get(what) - 1;
            all.add(where + ": " + what + (more == 0 ? "." : ", and " + more + (more == 1 ? " more time." : " more times.")));
        });
        return all;
    }
}
