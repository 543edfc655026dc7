/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One table of op types, which is a text. A line "Type: what it computes" begins a type; the lines after it are its inputs ("&lt; name:
 * meaning"), outputs ("&gt; name: meaning") and attributes (". name: meaning"). "(form): what it is" begins a form, and "Type (form): what
 * it computes" takes over what goes in and out of the form. Behind the name of an input or output ? says that it may be left out, * that it
 * stands for any number of tensors, *N that the attribute N tells how many; behind that of an attribute ? says that it may be left out, "=
 * value" what holds then. [13-], [-12] or [7-9] limits it to versions of the operator set. # begins a comment.
 */
final class DocTable {
    private final String domain;
    private final Map<String, String> forms = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();

    private DocTable(String domain) {
        this.domain = domain;
    }

    static DocTable read(String domain, String name) {
        try (InputStream in = DocTable.class.getResourceAsStream(name + ".txt")) {
            return in == null ? new DocTable(domain) : of(domain, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DocTable of(String domain, String text) {
        DocTable table = new DocTable(domain);
        int entry = -1;
        for (int start = 0; start < text.length(); start = lineEnd(text, start) + 1) {
            char first = text.charAt(start);
            if (Character.isJavaIdentifierStart(first) || first == '(') {
                table.add(text, entry, start);
                entry = start;
            } else if (first == '#' || first == '\n') {
                table.add(text, entry, start);
                entry = -1;
            }
        }
        table.add(text, entry, text.length());
        return table;
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private void add(String text, int start, int end) {
        if (start >= 0) {
            String entry = text.substring(start, end);
            int name = 0;
            while (name < entry.length() && " :[\n".indexOf(entry.charAt(name)) < 0) {
                name++;
            }
            String old = (entry.charAt(0) == '(' ? forms : types).put(entry.substring(0, name), entry);
            if (old != null) {
                throw new IllegalArgumentException("described twice: " + entry.substring(0, name));
            }
        }
    }

    String domain() {
        return domain;
    }

    Optional<OpDoc> find(String type) {
        String entry = types.get(type);
        return entry == null ? Optional.empty() : Optional.of(new DocReader(domain, forms).read(entry));
    }

    List<OpDoc> all() {
        List<OpDoc> all = new ArrayList<>();
        for (String entry : types.values()) {
            all.add(new DocReader(domain, forms).read(entry));
        }
        return all;
    }
}
