/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.sidecar;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Makes the tree of a sidecar: what this version knows in a fixed order, and behind it, object by object, what the old tree has more. */
final class SidecarTree {
    private SidecarTree() {
    }

    static JsonObject of(SidecarContent content, JsonObject old) {
        JsonObject tree = new JsonObject();
        tree.addProperty(SidecarSchema.FORMAT, SidecarSchema.FORMAT_NAME);
        tree.addProperty(SidecarSchema.VERSION, Math.max(SidecarSchema.CURRENT_VERSION, version(old)));
        JsonObject main = graph(content, Sidecar.MAIN, child(old, SidecarSchema.MAIN));
        add(tree, SidecarSchema.MAIN, main, main.isEmpty());
        JsonObject functions = functions(content, child(old, SidecarSchema.FUNCTIONS));
        add(tree, SidecarSchema.FUNCTIONS, functions, functions.isEmpty());
        return withUnknown(tree, old, List.of(SidecarSchema.MAIN, SidecarSchema.FUNCTIONS));
    }

    private static int version(JsonObject old) {
        return old.has(SidecarSchema.VERSION) ? (int) old.get(SidecarSchema.VERSION).getAsDouble() : 0;
    }

    private static JsonObject functions(SidecarContent content, JsonObject old) {
        TreeSet<String> names = new TreeSet<>(content.states().keySet());
        names.addAll(content.renames().keySet());
        names.addAll(old.keySet());
        names.remove(Sidecar.MAIN);
        JsonObject tree = new JsonObject();
        for (String name : names) {
            JsonObject graph = graph(content, name, child(old, name));
            add(tree, name, graph, graph.isEmpty());
        }
        return tree;
    }

    private static JsonObject graph(SidecarContent content, String name, JsonObject old) {
        ViewState state = content.states().getOrDefault(name, ViewState.EMPTY);
        JsonObject tree = new JsonObject();
        addTexts(tree, SidecarSchema.EXPANDED, state.expanded());
        addTexts(tree, SidecarSchema.INCLUDED, state.included());
        addTexts(tree, SidecarSchema.EXCLUDED, state.excluded());
        addTexts(tree, SidecarSchema.STACKED, state.stacked());
        addTexts(tree, SidecarSchema.UNSTACKED, state.unstacked());
        addTexts(tree, SidecarSchema.HIDDEN, state.hidden());
        addTexts(tree, SidecarSchema.INLINED, state.inlined());
        add(tree, SidecarSchema.POSITIONS, positions(state, child(old, SidecarSchema.POSITIONS)), state.positions().isEmpty());
        add(tree, SidecarSchema.BOOKMARKS, bookmarks(state, old.get(SidecarSchema.BOOKMARKS)), state.bookmarks().isEmpty());
        state.viewport().ifPresent(part -> tree.add(SidecarSchema.VIEWPORT, viewport(part, child(old, SidecarSchema.VIEWPORT))));
        addText(tree, SidecarSchema.DIRECTION, state.direction());
        addText(tree, SidecarSchema.COLOUR, state.colour());
        addText(tree, SidecarSchema.PALETTE, state.palette());
        addTexts(tree, SidecarSchema.ATTACHMENTS, state.attachments());
        JsonObject renames = new JsonObject();
        content.renames().getOrDefault(name, Map.of()).forEach(renames::addProperty);
        add(tree, SidecarSchema.RENAMES, renames, renames.isEmpty());
        return withUnknown(tree, old,
                List.of(SidecarSchema.EXPANDED, SidecarSchema.INCLUDED, SidecarSchema.EXCLUDED, SidecarSchema.STACKED,
                        SidecarSchema.UNSTACKED, SidecarSchema.HIDDEN, SidecarSchema.INLINED, SidecarSchema.POSITIONS,
                        SidecarSchema.BOOKMARKS, SidecarSchema.VIEWPORT, SidecarSchema.DIRECTION, SidecarSchema.COLOUR,
                        SidecarSchema.PALETTE, SidecarSchema.ATTACHMENTS, SidecarSchema.RENAMES));
    }

    private static JsonObject positions(ViewState state, JsonObject old) {
        JsonObject tree = new JsonObject();
        state.positions().forEach((path, position) -> {
            JsonObject place = new JsonObject();
            place.add(SidecarSchema.X, number(position.x()));
            place.add(SidecarSchema.Y, number(position.y()));
            tree.add(path, withUnknown(place, child(old, path), List.of()));
        });
        return tree;
    }

    private static JsonObject viewport(Viewport viewport, JsonObject old) {
        JsonObject tree = new JsonObject();
        tree.add(SidecarSchema.ZOOM, number(viewport.zoom()));
        tree.add(SidecarSchema.LEFT, number(viewport.left()));
        tree.add(SidecarSchema.TOP, number(viewport.top()));
        return withUnknown(tree, old, List.of());
    }

    /** Bookmarks have no key: one that has the name and the path of an old one is taken for that one. */
    private static JsonArray bookmarks(ViewState state, JsonElement old) {
        List<JsonElement> known = new ArrayList<>(old instanceof JsonArray array ? array.asList() : List.of());
        JsonArray tree = new JsonArray();
        for (Bookmark bookmark : state.bookmarks()) {
            JsonObject mark = new JsonObject();
            mark.addProperty(SidecarSchema.NAME, bookmark.name());
            mark.addProperty(SidecarSchema.PATH, bookmark.path());
            Optional<JsonElement> same = known.stream().filter(element -> isSame(element, mark)).findFirst();
            same.ifPresent(known::remove);
            tree.add(same.map(element -> withUnknown(mark, element.getAsJsonObject(), List.of())).orElse(mark));
        }
        return tree;
    }

    private static boolean isSame(JsonElement element, JsonObject mark) {
        return element instanceof JsonObject object && mark.get(SidecarSchema.NAME).equals(object.get(SidecarSchema.NAME))
                && mark.get(SidecarSchema.PATH).equals(object.get(SidecarSchema.PATH));
    }

    private static JsonPrimitive number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? new JsonPrimitive((long) value) : new JsonPrimitive(value);
    }

    private static void addTexts(JsonObject tree, String name, Collection<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        add(tree, name, array, texts.isEmpty());
    }

    private static void addText(JsonObject tree, String name, Optional<String> text) {
        text.ifPresent(value -> tree.addProperty(name, value));
    }

    private static void add(JsonObject tree, String name, JsonElement element, boolean empty) {
        if (!empty) {
            tree.add(name, element);
        }
    }

    private static JsonObject child(JsonObject old, String name) {
        return old.get(name) instanceof JsonObject object ? object : new JsonObject();
    }

    private static JsonObject withUnknown(JsonObject tree, JsonObject old, Collection<String> known) {
        for (Map.Entry<String, JsonElement> entry : old.entrySet()) {
            if (!tree.has(entry.getKey()) && !known.contains(entry.getKey())) {
                tree.add(entry.getKey(), entry.getValue());
            }
        }
        return tree;
    }
}
