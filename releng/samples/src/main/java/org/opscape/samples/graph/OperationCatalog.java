/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opscape.samples.graph.OperationSchema.Argument;
import org.opscape.samples.graph.OperationSchema.Attribute;

/** The operations that can be written, as operations.txt lists them. */
public final class OperationCatalog {

    private static final Map<String, String> KINDS = Map.of("types", "list(type)", "ints", "list(int)", "strings", "list(string)",
            "shapes", "list(shape)");

    private final Map<String, OperationSchema> schemas = new LinkedHashMap<>();

    private OperationCatalog(String text) {
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(OperationCatalog::parse)
                .forEach(schema -> schemas.put(schema.type(), schema));
    }

    /** Reads the catalogue that comes with this class. */
    public static OperationCatalog load() {
        try (InputStream in = OperationCatalog.class.getResourceAsStream("operations.txt")) {
            return new OperationCatalog(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public OperationSchema schema(String type) {
        OperationSchema schema = schemas.get(type);
        if (schema == null) {
            throw new IllegalArgumentException("no such operation in the catalogue: " + type);
        }
        return schema;
    }

    private static OperationSchema parse(String line) {
        int arrow = line.indexOf("->");
        int semicolon = line.indexOf(';', arrow);
        List<String> head = words(line.substring(0, arrow));
        List<String> outputs = words(line.substring(arrow + 2, semicolon < 0 ? line.length() : semicolon));
        List<String> attributes = semicolon < 0 ? List.of() : words(line.substring(semicolon + 1));
        String type = head.get(0);
        boolean stateful = type.endsWith("!");
        return new OperationSchema(stateful ? type.substring(0, type.length() - 1) : type, stateful,
                head.stream().skip(1).map(OperationCatalog::argument).toList(), outputs.stream().map(OperationCatalog::argument).toList(),
                attributes.stream().map(OperationCatalog::attribute).toList());
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : new ArrayList<>(Arrays.asList(text.strip().split("\\s+")));
    }

    private static Argument argument(String word) {
        int colon = word.indexOf(':');
        String name = word.substring(0, colon);
        String element = word.substring(colon + 1);
        if (element.startsWith("[")) {
            return new Argument(name, element.substring(1, element.length() - 1), "", true, false);
        }
        int star = element.indexOf('*');
        boolean reference = element.startsWith("&");
        String count = star < 0 ? "" : element.substring(0, star);
        return new Argument(name, element.substring(reference ? 1 : star + 1), count, false, reference);
    }

    private static Attribute attribute(String word) {
        int colon = word.indexOf(':');
        int equals = word.indexOf('=', colon);
        String shortKind = word.substring(colon + 1, equals < 0 ? word.length() : equals);
        String kind = KINDS.getOrDefault(shortKind, shortKind);
        return new Attribute(word.substring(0, colon), kind,
                equals < 0 ? Optional.empty() : Optional.of(Attributes.parse(kind, word.substring(equals + 1))));
    }
}
