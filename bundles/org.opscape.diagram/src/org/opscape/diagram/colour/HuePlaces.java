/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.colour;

import java.util.HashMap;
import java.util.Map;

/** Which place in the palette something got, by its name, so that it gets the same again. */
final class HuePlaces {
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> next = new HashMap<>();

    /** The place that something has; -1 if it has none yet. */
    int known(String kind, String name) {
        return places.getOrDefault(key(kind, name), -1);
    }

    /** The place of something, the next free one among those of its kind if it has none. */
    int of(String kind, String name) {
        Integer known = places.get(key(kind, name));
        if (known != null) {
            return known;
        }
        int place = next(kind);
        put(kind, name, place);
        return place;
    }

    /** The first place of a kind that nothing has had. */
    int next(String kind) {
        return next.getOrDefault(kind, 0);
    }

    /** Remembers a place for a name. */
    void put(String kind, String name, int place) {
        places.put(key(kind, name), place);
        next.merge(kind, place + 1, Math::max);
    }

    private static String key(String kind, String name) {
        return kind + '\n' + name;
    }
}
