/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.docs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opscape.formats.docs.PortDoc.Arity;

/** Reads one entry of a table. */
final class DocReader {
    private static final String MEANING = ": ";
    private static final String STANDARD = " = ";

    private final String domain;
    private final Map<String, String> forms;
    private final Map<String, PortDoc> inputs = new LinkedHashMap<>();
    private final Map<String, PortDoc> outputs = new LinkedHashMap<>();
    private final Map<String, AttributeDoc> attributes = new LinkedHashMap<>();

    DocReader(String domain, Map<String, String> forms) {
        this.domain = domain;
        this.forms = forms;
    }

    /** Reads the entry of a type. */
    OpDoc read(String entry) {
        String head = line(entry, 0);
        String[] parts = split(head);
        Name name = Name.read(parts[0]);
        if (!name.form().isEmpty()) {
            String form = forms.get(name.form());
            if (form == null) {
                throw new IllegalArgumentException("no such form: " + head);
            }
            details(form);
        }
        details(entry);
        return new OpDoc(domain, name.plain(), parts[1], List.copyOf(inputs.values()), List.copyOf(outputs.values()),
                sorted(), name.versions());
    }

    private List<AttributeDoc> sorted() {
        List<AttributeDoc> sorted = new ArrayList<>(attributes.values());
        sorted.sort(Comparator.comparing(AttributeDoc::name));
        return List.copyOf(sorted);
    }

    private static String line(String entry, int start) {
        int end = entry.indexOf('\n', start);
        return entry.substring(start, end < 0 ? entry.length() : end);
    }

    private static String[] split(String line) {
        int end = line.indexOf(MEANING);
        return end < 0 ? new String[] {line, ""} : new String[] {line.substring(0, end), line.substring(end + MEANING.length())};
    }

    private void details(String entry) {
        int start = entry.indexOf('\n') + 1;
        while (start > 0 && start < entry.length()) {
            String line = line(entry, start);
            String[] parts = split(line.substring(2));
            switch (line.charAt(0)) {
                case '<' -> port(inputs, parts);
                case '>' -> port(outputs, parts);
                case '.' -> attribute(parts);
                default -> throw new IllegalArgumentException("neither input, output nor attribute: " + line);
            }
            start += line.length() + 1;
        }
    }

    private static void port(Map<String, PortDoc> ports, String[] parts) {
        Name name = Name.read(parts[0]);
        String plain = name.plain();
        int star = plain.indexOf('*');
        Arity arity = star >= 0 ? Arity.MANY : plain.endsWith("?") ? Arity.OPTIONAL : Arity.ONE;
        String bare = star >= 0 ? plain.substring(0, star) : Name.withoutMark(plain);
        ports.put(bare + name.versions(), new PortDoc(bare, parts[1], arity, star >= 0 ? plain.substring(star + 1) : "", name.versions()));
    }

    /** A default may have blanks and brackets itself. */
    private void attribute(String[] parts) {
        int marker = versionMarker(parts[0]);
        String head = parts[0].substring(0, marker);
        int equals = head.indexOf(STANDARD);
        Optional<String> standard = equals < 0 ? Optional.empty() : Optional.of(head.substring(equals + STANDARD.length()));
        Name name = Name.read((equals < 0 ? head : head.substring(0, equals)) + parts[0].substring(marker));
        String bare = Name.withoutMark(name.plain());
        boolean optional = standard.isPresent() || name.plain().endsWith("?");
        attributes.put(bare + name.versions(), new AttributeDoc(bare, parts[1], optional, standard, name.versions()));
    }

    /** Returns where the versions are told, with the blank before; the end if they are not. */
    private static int versionMarker(String text) {
        int start = text.lastIndexOf(" [");
        if (start < 0 || !text.endsWith("]")) {
            return text.length();
        }
        boolean dash = false;
        for (int i = start + 2; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (c != '-' && (c < '0' || c > '9')) {
                return text.length();
            }
            dash |= c == '-';
        }
        return dash ? start : text.length();
    }

    /**
     * A name with what may stand behind it.
     *
     * @param plain the name, with its mark
     * @param form what it takes its form from, with parentheses; empty if nothing
     * @param versions the versions that have it
     */
    private record Name(String plain, String form, Versions versions) {
        static Name read(String text) {
            String form = "";
            Versions versions = Versions.ALL;
            String[] words = text.split(" ");
            for (int i = 1; i < words.length; i++) {
                if (words[i].startsWith("[")) {
                    versions = Versions.read(words[i].substring(1, words[i].length() - 1));
                } else {
                    form = words[i];
                }
            }
            return new Name(words[0], form, versions);
        }

        static String withoutMark(String name) {
            return name.endsWith("?") ? name.substring(0, name.length() - 1) : name;
        }
    }
}
