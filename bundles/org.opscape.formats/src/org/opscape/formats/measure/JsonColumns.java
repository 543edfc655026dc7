/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.measure;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opscape.formats.ModelFileException;

/** Reads node data that is given column by column, or as a table with a list of its columns. */
final class JsonColumns {
    private static final String NO_LIST = "A list of rows was expected, each a list with a value for each column.";

    private final Path path;
    private final Counted problems;
    private final TableBuilder table = new TableBuilder();

    JsonColumns(Path path, Counted problems) {
        this.path = path;
        this.problems = problems;
    }

    /** Reads {"columns": {"time": {"conv1": 12.5, …}, …}}. */
    TableBuilder byColumn(JsonObject columns) throws ModelFileException {
        Set<String> rows = new LinkedHashSet<>();
        for (Map.Entry<String, JsonElement> column : columns.entrySet()) {
            if (!(column.getValue() instanceof JsonObject values)) {
                throw new ModelFileException(path, "$.columns." + column.getKey(), "An object with a value for each name was expected.",
                        null);
            }
            rows.addAll(values.keySet());
            table.column(column.getKey());
        }
        for (String row : rows) {
            table.row(row);
            for (Map.Entry<String, JsonElement> column : columns.entrySet()) {
                JsonElement value = column.getValue().getAsJsonObject().get(row);
                if (value != null) {
                    value(column.getKey(), value, "$.columns." + column.getKey() + "." + row);
                }
            }
        }
        return table;
    }

    /** Reads {"columns": ["name", "time"], "data": [["conv1", 12.5], …]}; the names may be in "index" instead. */
    TableBuilder split(JsonObject object, JsonArray columns) throws ModelFileException {
        JsonElement data = object.has("data") ? object.get("data") : object.get("rows");
        if (!(data instanceof JsonArray rows)) {
            throw new ModelFileException(path, "$", "There is \"columns\", but neither \"data\" nor \"rows\" with a list of rows.", null);
        }
        JsonArray index = object.get("index") instanceof JsonArray names ? names : null;
        List<String> header = header(columns);
        int key = index == null ? key(header) : -1;
        for (int i = 0; i < rows.size(); i++) {
            if (!(rows.get(i) instanceof JsonArray cells) || index != null && i >= index.size()) {
                throw new ModelFileException(path, "row " + (i + 1), NO_LIST, null);
            }
            JsonElement name = index != null ? index.get(i) : key < cells.size() ? cells.get(key) : null;
            row(name, header, key, cells, i + 1);
        }
        return table;
    }

    private List<String> header(JsonArray columns) throws ModelFileException {
        List<String> header = new ArrayList<>();
        for (JsonElement column : columns) {
            if (!(column instanceof JsonPrimitive name)) {
                throw new ModelFileException(path, "$.columns[" + header.size() + "]", "The name of a column was expected.", null);
            }
            header.add(name.getAsString());
        }
        return header;
    }

    private static int key(List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            if (DelimitedTable.isKey(header.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private void row(JsonElement name, List<String> header, int key, JsonArray cells, int number) {
        if (!(name instanceof JsonPrimitive node)) {
            problems.count("No operation is named; the row was left out", "row " + number);
            return;
        }
        table.row(node.getAsString());
        for (int i = 0; i < header.size() && i < cells.size(); i++) {
            if (i != key) {
                value(header.get(i), cells.get(i), "row " + number + ", field " + (i + 1));
            }
        }
    }

    private void value(String column, JsonElement value, String where) {
        if (value instanceof JsonPrimitive primitive) {
            table.value(column, primitive.getAsString());
        } else if (value.isJsonNull()) {
            table.column(column);
        } else {
            problems.count("A list or an object stands where a number or a text was expected; it was left out", where);
        }
    }
}
