/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.cluster;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rows of a clustering as texts by section and name, so that two can be compared. */
final class Rows {
    /** What the names of rows of groups that share their structure with others begin with. TensorBoard lists some that do not. */
    static final String STRUCTURE = "templatesSane ";

    private final Map<String, String> rows = new TreeMap<>();

    static Map<String, String> of(JsonObject clustering) {
        Rows rows = new Rows();
        for (String count : new String[] {"opNodes", "baseEdges", "metanodes", "series"}) {
            rows.rows.put("counts " + count, clustering.getAsJsonObject("counts").get(count).toString());
        }
        for (String section : new String[] {"metanodes", "series", "ungroupedSeries", "libraryFunctions", "groups"}) {
            rows.addNamed(section, clustering.getAsJsonArray(section));
        }
        for (JsonElement template : clustering.getAsJsonArray("templatesSane")) {
            for (JsonElement member : template.getAsJsonArray()) {
                if (template.getAsJsonArray().size() > 1) {
                    rows.rows.put(STRUCTURE + member.getAsString(), names(template));
                }
            }
        }
        for (JsonElement renamed : clustering.getAsJsonArray("renamed")) {
            rows.rows.put("renamed " + renamed.getAsString(), "");
        }
        for (Map.Entry<String, JsonElement> side : clustering.getAsJsonObject("embedded").entrySet()) {
            for (Map.Entry<String, JsonElement> row : side.getValue().getAsJsonObject().entrySet()) {
                rows.rows.put("embedded " + side.getKey() + ' ' + row.getKey(), text(row.getValue()));
            }
        }
        rows.addLines(clustering.getAsJsonObject("metaedges"));
        return rows.rows;
    }

    /** Returns the sizes of the lines. */
    static Map<String, Long> sizes(JsonObject clustering) {
        Map<String, Long> sizes = new TreeMap<>();
        for (Map.Entry<String, JsonElement> group : clustering.getAsJsonObject("metaedges").entrySet()) {
            for (JsonElement line : group.getValue().getAsJsonArray()) {
                sizes.put(name(group.getKey(), line.getAsJsonObject()), line.getAsJsonObject().get("totalSize").getAsLong());
            }
        }
        return sizes;
    }

    private void addNamed(String section, JsonArray array) {
        for (JsonElement element : array) {
            JsonObject row = element.getAsJsonObject();
            row.remove("libraryFunctions");
            rows.put(section + ' ' + row.get("name").getAsString(), text(row));
        }
    }

    private void addLines(JsonObject groups) {
        for (Map.Entry<String, JsonElement> group : groups.entrySet()) {
            for (JsonElement element : group.getValue().getAsJsonArray()) {
                JsonObject line = element.getAsJsonObject().deepCopy();
                line.remove("totalSize");
                rows.put("metaedges " + name(group.getKey(), line), text(line));
            }
        }
    }

    private static String names(JsonElement array) {
        TreeSet<String> names = new TreeSet<>();
        array.getAsJsonArray().forEach(name -> names.add(name.getAsString()));
        return names.toString();
    }

    private static String name(String group, JsonObject line) {
        return group + " | " + line.get("v").getAsString() + " | " + line.get("w").getAsString();
    }

    /** Objects and arrays sorted, empty arrays left out. */
    private static String text(JsonElement element) {
        TreeSet<String> parts = new TreeSet<>();
        if (element.isJsonObject()) {
            for (Map.Entry<String, JsonElement> entry : element.getAsJsonObject().entrySet()) {
                if (!entry.getValue().isJsonArray() || !entry.getValue().getAsJsonArray().isEmpty()) {
                    parts.add(entry.getKey() + '=' + text(entry.getValue()));
                }
            }
            return parts.toString();
        }
        if (element.isJsonArray() && element.getAsJsonArray().size() != 2) {
            element.getAsJsonArray().forEach(part -> parts.add(text(part)));
            return parts.toString();
        }
        return element.toString();
    }
}
