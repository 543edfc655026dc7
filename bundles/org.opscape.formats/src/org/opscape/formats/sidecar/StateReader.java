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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads how a person looks at one graph. */
final class StateReader {
    private final JsonReader json;
    private final Map<String, String> renames = new TreeMap<>();
    private ViewState state = ViewState.EMPTY;

    StateReader(JsonReader json) {
        this.json = json;
    }

    ViewState state() {
        return state;
    }

    Map<String, String> renames() {
        return renames;
    }

    boolean member(String name) throws IOException {
        switch (name) {
            case SidecarSchema.EXPANDED -> state = state.withExpanded(paths());
            case SidecarSchema.INCLUDED -> state = state.withNodes(paths(), state.excluded());
            case SidecarSchema.EXCLUDED -> state = state.withNodes(state.included(), paths());
            case SidecarSchema.STACKED -> state = state.withStacks(paths(), state.unstacked());
            case SidecarSchema.UNSTACKED -> state = state.withStacks(state.stacked(), paths());
            case SidecarSchema.HIDDEN -> state = state.withHidden(paths());
            case SidecarSchema.INLINED -> state = state.withInlined(paths());
            case SidecarSchema.POSITIONS -> state = state.withPositions(positions());
            case SidecarSchema.BOOKMARKS -> state = state.withBookmarks(bookmarks());
            case SidecarSchema.VIEWPORT -> state = state.withViewport(Optional.of(viewport()));
            case SidecarSchema.DIRECTION -> state = state.withDirection(Optional.of(text()));
            case SidecarSchema.COLOUR -> state = state.withColour(Optional.of(text()), state.palette());
            case SidecarSchema.PALETTE -> state = state.withColour(state.colour(), Optional.of(text()));
            case SidecarSchema.ATTACHMENTS -> state = state.withAttachments(texts());
            case SidecarSchema.RENAMES -> SidecarReader.object(json, this::rename);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean rename(String old) throws IOException {
        renames.put(old, text());
        return true;
    }

    private Set<String> paths() throws IOException {
        return new TreeSet<>(texts());
    }

    private List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            texts.add(text());
        }
        json.endArray();
        return texts;
    }

    /** Reads a text; the reader would take a number for one, too. */
    private String text() throws IOException {
        if (json.peek() != JsonToken.STRING) {
            throw new IllegalArgumentException("a text in quotation marks is expected");
        }
        return json.nextString();
    }

    private Map<String, Position> positions() throws IOException {
        Map<String, Position> positions = new TreeMap<>();
        SidecarReader.object(json, path -> {
            Map<String, Double> numbers = numbers(Set.of(SidecarSchema.X, SidecarSchema.Y));
            positions.put(path, new Position(numbers.get(SidecarSchema.X), numbers.get(SidecarSchema.Y)));
            return true;
        });
        return positions;
    }

    private Viewport viewport() throws IOException {
        Map<String, Double> numbers = numbers(Set.of(SidecarSchema.ZOOM, SidecarSchema.LEFT, SidecarSchema.TOP));
        return new Viewport(numbers.get(SidecarSchema.ZOOM), numbers.get(SidecarSchema.LEFT), numbers.get(SidecarSchema.TOP));
    }

    private Map<String, Double> numbers(Set<String> names) throws IOException {
        Map<String, Double> numbers = new HashMap<>();
        SidecarReader.object(json, name -> names.contains(name) && numbers.put(name, json.nextDouble()) == null);
        return complete(numbers, names);
    }

    private List<Bookmark> bookmarks() throws IOException {
        List<Bookmark> bookmarks = new ArrayList<>();
        Set<String> names = Set.of(SidecarSchema.NAME, SidecarSchema.PATH);
        json.beginArray();
        while (json.hasNext()) {
            Map<String, String> texts = new HashMap<>();
            SidecarReader.object(json, name -> names.contains(name) && texts.put(name, text()) == null);
            complete(texts, names);
            bookmarks.add(new Bookmark(texts.get(SidecarSchema.NAME), texts.get(SidecarSchema.PATH)));
        }
        json.endArray();
        return bookmarks;
    }

    private static <T> Map<String, T> complete(Map<String, T> values, Set<String> names) {
        for (String name : new TreeSet<>(names)) {
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException("\"" + name + "\" is missing");
            }
        }
        return values;
    }
}
