/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.measure;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opscape.formats.ModelFileException;
import org.opscape.model.measure.DataTable;

/**
 * Reads node data from JSON, in the forms that programs write: an object of values by name; an object of objects by name; a list of
 * records, of which one field is the name; {@code "columns"} with {@code "data"} (or {@code "rows"}) and perhaps {@code "index"}, or with
 * an object of values by name for each column; and the {@code "results"} of Model Explorer, alone or by graph.
 */
final class NodeDataJson {
    private static final Pattern PLACE = Pattern.compile("([A-Z][^:]*) at (line \\d+ column \\d+)(?: path (\\S+))?");

    private final Path path;
    private final String name;
    private final Counted problems;
    private final List<DataTable> tables = new ArrayList<>();

    NodeDataJson(Path path, String name, Counted problems) {
        this.path = path;
        this.name = name;
        this.problems = problems;
    }

    List<DataTable> read(String text) throws ModelFileException {
        JsonElement root = parse(text);
        if (root.isJsonArray()) {
            add(name, records(root));
        } else {
            JsonObject object = root.getAsJsonObject();
            if (object.get("results") instanceof JsonObject) {
                add(name, results(object, "$"));
            } else if (object.get("columns") instanceof JsonElement columns && !columns.isJsonPrimitive()) {
                add(name, columns(object, columns));
            } else if (isByGraph(object)) {
                for (Map.Entry<String, JsonElement> graph : object.entrySet()) {
                    add(graph.getKey(), results(graph.getValue().getAsJsonObject(), "$." + graph.getKey()));
                }
            } else {
                add(name, byName(object, "$"));
            }
        }
        if (tables.isEmpty()) {
            String found = problems.all().isEmpty() ? "" : " " + String.join(" ", problems.all());
            throw new ModelFileException(path, "$", "There is no node data here: a number or a text for each name was expected, as in "
                    + "{\"conv1\": 12.5}." + found, null);
        }
        return tables;
    }

    private void add(String tableName, TableBuilder table) {
        if (!table.isEmpty()) {
            tables.add(table.build(tableName, path.toString(), problems));
        }
    }

    /** Accepts NaN and Infinity, which Python writes although JSON has none; the reader itself limits the depth. */
    private JsonElement parse(String text) throws ModelFileException {
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.LENIENT);
            JsonElement root = JsonParser.parseReader(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new ModelFileException(path, "behind the end", "There is more than one value in this file.", null);
            }
            return root;
        } catch (JsonParseException | IOException | IllegalStateException e) {
            throw malformed(e);
        }
    }

    private ModelFileException malformed(Exception e) {
        String message = String.valueOf(e.getMessage());
        Matcher place = PLACE.matcher(message);
        if (!place.find()) {
            return new ModelFileException(path, "", "This is no valid JSON.", e);
        }
        String where = place.group(2).replace(" column", ", column") + (place.group(3) == null ? "" : ", field " + place.group(3));
        boolean early = message.contains("End of input") || message.contains("EOF");
        return new ModelFileException(path, where, early ? "The file ends too early."
                : "This is no valid JSON: " + place.group(1) + ".", e);
    }

    private static boolean isByGraph(JsonObject object) {
        for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
            if (!(entry.getValue() instanceof JsonObject graph) || !(graph.get("results") instanceof JsonObject)) {
                return false;
            }
        }
        return object.size() > 0;
    }

    /** Reads {"conv1": 12.5, …} or {"conv1": {"time": 12.5, "kind": "x"}, …}. */
    private TableBuilder byName(JsonObject object, String where) {
        TableBuilder table = new TableBuilder();
        for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
            row(table, entry.getKey(), entry.getValue(), where + "." + entry.getKey());
        }
        return table;
    }

    private void row(TableBuilder table, String node, JsonElement value, String where) {
        if (value instanceof JsonObject fields) {
            table.row(node);
            for (Map.Entry<String, JsonElement> field : fields.entrySet()) {
                value(table, field.getKey(), field.getValue(), where + "." + field.getKey());
            }
        } else if (value.isJsonPrimitive()) {
            table.row(node);
            value(table, name, value, where);
        } else if (!value.isJsonNull()) {
            problems.count("A list stands where a number or a text was expected; it was left out", where);
        }
    }

    private void value(TableBuilder table, String column, JsonElement value, String where) {
        if (value instanceof JsonPrimitive primitive) {
            table.value(column, primitive.getAsString());
        } else if (value.isJsonNull()) {
            table.column(column);
        } else {
            problems.count("A list or an object stands where a number or a text was expected; it was left out", where);
        }
    }

    /** Reads [{"name": "conv1", "time": 12.5}, …]. */
    private TableBuilder records(JsonElement list) throws ModelFileException {
        TableBuilder table = new TableBuilder();
        int number = 0;
        for (JsonElement element : list.getAsJsonArray()) {
            String where = "$[" + number++ + "]";
            if (!(element instanceof JsonObject fields)) {
                throw new ModelFileException(path, where, "A record was expected, such as {\"name\": \"conv1\", \"time\": 12.5}.", null);
            }
            String key = key(fields);
            if (key.isEmpty()) {
                throw new ModelFileException(path, where, "This record has no field \"name\".", null);
            }
            table.row(fields.get(key).getAsString());
            for (Map.Entry<String, JsonElement> field : fields.entrySet()) {
                if (!field.getKey().equals(key)) {
                    value(table, field.getKey(), field.getValue(), where + "." + field.getKey());
                }
            }
        }
        return table;
    }

    /** Returns the first field that seems to name an operation, or else the first text; empty if there is none. */
    private static String key(JsonObject fields) {
        String firstText = "";
        for (Map.Entry<String, JsonElement> field : fields.entrySet()) {
            if (field.getValue() instanceof JsonPrimitive value) {
                if (DelimitedTable.isKey(field.getKey())) {
                    return field.getKey();
                }
                firstText = firstText.isEmpty() && value.isString() ? field.getKey() : firstText;
            }
        }
        return firstText;
    }

    /** Reads Model Explorer's {"results": {"conv1": {"value": 12.5}}, "thresholds": [{"value": 10}, …]}; its colours are left out. */
    private TableBuilder results(JsonObject graph, String where) {
        TableBuilder table = new TableBuilder();
        for (Map.Entry<String, JsonElement> entry : graph.getAsJsonObject("results").entrySet()) {
            JsonElement value = entry.getValue() instanceof JsonObject fields ? fields.get("value") : entry.getValue();
            if (value != null) {
                row(table, entry.getKey(), value, where + ".results." + entry.getKey());
            }
        }
        table.thresholds(thresholds(graph.get("thresholds")));
        return table;
    }

    private static List<Double> thresholds(JsonElement list) {
        List<Double> bounds = new ArrayList<>();
        if (list != null && list.isJsonArray()) {
            for (JsonElement element : list.getAsJsonArray()) {
                JsonElement value = element instanceof JsonObject fields ? fields.get("value") : element;
                double bound = value instanceof JsonPrimitive primitive ? NumberText.parse(primitive.getAsString()) : Double.NaN;
                if (!Double.isNaN(bound)) {
                    bounds.add(bound);
                }
            }
        }
        bounds.sort(Double::compare);
        return bounds;
    }

    private TableBuilder columns(JsonObject object, JsonElement columns) throws ModelFileException {
        if (columns instanceof JsonObject byColumn) {
            return new JsonColumns(path, problems).byColumn(byColumn);
        }
        return new JsonColumns(path, problems).split(object, columns.getAsJsonArray());
    }
}
