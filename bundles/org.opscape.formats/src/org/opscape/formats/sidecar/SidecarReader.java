/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.sidecar;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads a sidecar in one pass; what it does not know it skips. */
final class SidecarReader {
    /** Reads one member of an object. */
    interface Member {
        /** Reads the value, or returns false and leaves it. */
        boolean read(String name) throws IOException;
    }

    private final JsonReader json;
    private final Map<String, ViewState> states = new TreeMap<>();
    private final Map<String, Map<String, String>> renames = new TreeMap<>();
    private boolean ours;

    SidecarReader(JsonReader json) {
        this.json = json;
    }

    /**
     * Reads everything.
     *
     * @throws IOException or IllegalArgumentException or IllegalStateException if the content is damaged
     */
    SidecarContent read(String text) throws IOException {
        object(json, this::member);
        if (json.peek() != JsonToken.END_DOCUMENT) {
            throw new IllegalArgumentException("something follows behind the end");
        }
        return new SidecarContent(text, states, renames);
    }

    /** {@return whether the file said that it is a sidecar, as far as it was read} */
    boolean isOurs() {
        return ours;
    }

    private boolean member(String name) throws IOException {
        switch (name) {
            case SidecarSchema.FORMAT -> ours = SidecarSchema.FORMAT_NAME.equals(json.nextString());
            case SidecarSchema.VERSION -> json.nextInt();
            case SidecarSchema.MAIN -> graph(Sidecar.MAIN);
            case SidecarSchema.FUNCTIONS -> object(json, this::graph);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean graph(String name) throws IOException {
        StateReader reader = new StateReader(json);
        object(json, reader::member);
        if (!reader.state().equals(ViewState.EMPTY)) {
            states.put(name, reader.state());
        }
        if (!reader.renames().isEmpty()) {
            renames.put(name, reader.renames());
        }
        return true;
    }

    /** Reads an object. A name that comes twice is refused: nobody knows which one is meant. */
    static void object(JsonReader json, Member member) throws IOException {
        Set<String> seen = new HashSet<>();
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            if (!seen.add(name)) {
                throw new IllegalArgumentException("\"" + name + "\" comes twice");
            }
            if (!member.read(name)) {
                json.skipValue();
            }
        }
        json.endObject();
    }
}
