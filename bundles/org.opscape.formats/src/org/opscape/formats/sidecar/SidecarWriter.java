/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.sidecar;

import com.google.gson.JsonElement;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

/**
 * Writes a tree so that people read it and version control shows what changed: one path a line, and one line for each position and
 * bookmark. Recursive; how deep a tree is was bounded when it was read.
 */
final class SidecarWriter {
    private static final String INDENT = "  ";

    private final StringWriter text = new StringWriter();
    private final JsonWriter json = new JsonWriter(text);

    private SidecarWriter() {
        json.setIndent(INDENT);
        json.setHtmlSafe(false);
    }

    static String write(JsonObject tree) throws IOException {
        SidecarWriter writer = new SidecarWriter();
        writer.write(tree, false);
        writer.json.flush();
        return writer.text.append('\n').toString();
    }

    private void write(JsonElement element, boolean rows) throws IOException {
        switch (element) {
            case JsonObject object -> object(object, rows);
            case JsonArray array -> array(array, rows);
            case JsonPrimitive primitive when primitive.isBoolean() -> json.value(primitive.getAsBoolean());
            case JsonPrimitive primitive when primitive.isNumber() -> json.value(primitive.getAsNumber());
            case JsonPrimitive primitive -> json.value(primitive.getAsString());
            default -> json.nullValue();
        }
    }

    private void object(JsonObject object, boolean rows) throws IOException {
        json.beginObject();
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            json.name(member.getKey());
            member(member.getKey(), member.getValue(), rows);
        }
        json.endObject();
    }

    private void member(String name, JsonElement value, boolean row) throws IOException {
        if (row || name.equals(SidecarSchema.VIEWPORT)) {
            row(value);
        } else {
            write(value, name.equals(SidecarSchema.POSITIONS) || name.equals(SidecarSchema.BOOKMARKS));
        }
    }

    private void array(JsonArray array, boolean rows) throws IOException {
        json.beginArray();
        for (JsonElement element : array) {
            if (rows) {
                row(element);
            } else {
                write(element, false);
            }
        }
        json.endArray();
    }

    private void row(JsonElement element) throws IOException {
        json.jsonValue(element.toString());
    }
}
