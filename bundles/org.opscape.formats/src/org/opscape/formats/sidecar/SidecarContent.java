/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.sidecar;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a sidecar says.
 *
 * @param text the whole file, with what this version does not know; empty if there is none
 * @param states by graph
 * @param renames by graph, new paths by old ones
 */
record SidecarContent(String text, Map<String, ViewState> states, Map<String, Map<String, String>> renames) {
    static final SidecarContent EMPTY = new SidecarContent("", Map.of(), Map.of());

    SidecarContent withState(String graph, ViewState state) {
        return new SidecarContent(text, with(states, graph, state, state.equals(ViewState.EMPTY)), renames);
    }

    SidecarContent withRenames(String graph, Map<String, String> names) {
        return new SidecarContent(text, states,
                with(renames, graph, Collections.unmodifiableMap(new TreeMap<>(names)), names.isEmpty()));
    }

    private static <T> Map<String, T> with(Map<String, T> old, String key, T value, boolean empty) {
        Map<String, T> next = new TreeMap<>(old);
        next.put(key, value);
        if (empty) {
            next.remove(key);
        }
        return Collections.unmodifiableMap(next);
    }
}
