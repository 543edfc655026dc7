/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.opscape.formats.Reference;
import org.opscape.formats.Reference.Kind;

/**
 * Places of one kind, and of one signature or collection.
 *
 * @param title what they are, for a person
 * @param kind their kind
 * @param references the places that are listed
 * @param total how many there are, listed or not
 */
record ReferenceGroup(String title, Kind kind, List<Reference> references, int total) {
    /**
     * Puts places in groups: those that reach far first, names and inputs last.
     *
     * @param outlook the places
     * @param wanted a text that a place must contain, in whatever case; empty for all places
     * @return the groups that are not empty
     */
    static List<ReferenceGroup> of(Outlook outlook, String wanted) {
        Map<Kind, Map<String, List<Reference>>> groups = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            groups.put(kind, new LinkedHashMap<>());
        }
        String searched = wanted.strip().toLowerCase(Locale.ROOT);
        for (Reference reference : outlook.references()) {
            if (searched.isEmpty() || matches(reference, searched)) {
                String title = title(reference.kind(), reference.holder());
                groups.get(reference.kind()).computeIfAbsent(title, any -> new ArrayList<>()).add(reference);
            }
        }
        List<ReferenceGroup> far = new ArrayList<>();
        List<ReferenceGroup> near = new ArrayList<>();
        groups.forEach((kind, titled) -> titled.forEach((title, references) -> {
            boolean whole = searched.isEmpty() && titled.size() == 1;
            int total = whole ? outlook.counts().get(kind) : references.size();
            (Outlook.isFar(kind) ? far : near).add(new ReferenceGroup(title, kind, references, total));
        }));
        far.sort((a, b) -> Integer.compare(rank(a.kind), rank(b.kind)));
        far.addAll(near);
        return far;
    }

    private static boolean matches(Reference reference, String searched) {
        return reference.before().toLowerCase(Locale.ROOT).contains(searched)
                || reference.after().toLowerCase(Locale.ROOT).contains(searched)
                || reference.holder().toLowerCase(Locale.ROOT).contains(searched);
    }

    private static int rank(Kind kind) {
        return kind == Kind.SIGNATURE ? 0 : kind == Kind.COLOCATION ? 2 : 1;
    }

    private static String title(Kind kind, String holder) {
        return switch (kind) {
            case NAME -> "Names of nodes";
            case INPUT -> "Inputs of nodes";
            case COLOCATION -> "Colocations";
            case RESULT -> "Results of functions";
            case FUNCTION -> "Functions";
            case SIGNATURE -> "Signature " + holder;
            case SAVER -> "Saver";
            case ASSET -> "Assets";
            case OBJECT -> "Object graph";
            case VALUE -> "Values";
            case COLLECTION -> "Collection " + holder;
            default -> Character.toUpperCase(kind.toString().charAt(0)) + kind.toString().substring(1);
        };
    }

    /** {@return what holds a place, for a person; empty where the title says it, or it is the name itself} */
    static String holder(Reference reference) {
        return switch (reference.kind()) {
            case NAME, SIGNATURE, COLLECTION, SAVER, ASSET, OBJECT -> "";
            case VALUE -> reference.holder().isEmpty() ? "declared by the graph" : reference.holder();
            default -> reference.holder();
        };
    }

    /** {@return the places as text: a line each, with tabs between kind, holder, old and new text} */
    static String text(List<ReferenceGroup> groups) {
        StringBuilder text = new StringBuilder();
        for (ReferenceGroup group : groups) {
            for (Reference reference : group.references) {
                text.append(group.title).append('\t').append(reference.holder()).append('\t').append(reference.before()).append('\t')
                        .append(reference.after()).append('\n');
            }
            if (group.total > group.references.size()) {
                text.append(group.title).append('\t').append(group.total - group.references.size()).append(" more\n");
            }
        }
        return text.toString();
    }
}
