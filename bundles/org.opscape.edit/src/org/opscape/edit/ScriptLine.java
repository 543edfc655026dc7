/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One line of a script: its verb, its names and its options. */
final class ScriptLine {
    private final String verb;
    private final List<String> names = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private String graph = "";
    private String target;
    private String scope;
    private String note = "";
    private String color = "";
    private boolean remove;
    private boolean includesPublic;
    private boolean dotted;
    private boolean noted;

    ScriptLine(List<ScriptWords.Word> words) {
        verb = words.get(0).text();
        for (int i = 1; i < words.size(); i++) {
            ScriptWords.Word word = words.get(i);
            if (!word.isOption()) {
                names.add(word.text());
            } else if (word.text().equals("--remove")) {
                remove = true;
            } else if (word.text().equals("--public")) {
                includesPublic = true;
            } else if (word.text().equals("--dotted")) {
                dotted = true;
            } else if (i + 1 < words.size()) {
                option(word.text(), words.get(++i).text());
            } else {
                throw new IllegalArgumentException("a value is missing after " + word.text() + ".");
            }
        }
    }

    private void option(String name, String value) {
        noted |= List.of("--note", "--tag", "--color").contains(name);
        switch (name) {
            case "--in" -> graph = value;
            case "--to" -> target = value;
            case "--as" -> scope = value;
            case "--note" -> note = value;
            case "--tag" -> tags.add(value);
            case "--color" -> color = value;
            default -> throw new IllegalArgumentException("there is no option " + name + ".");
        }
    }

    Edit edit() {
        boolean to = verb.equals("move");
        boolean as = verb.equals("group");
        boolean annotates = verb.equals("annotate");
        boolean values = verb.equals("rename-values");
        if (to != (target != null) || includesPublic && !values && !verb.equals("rename-value") || dotted && !values
                || as != (scope != null) || annotates != (noted || remove)
                || noted && remove) {
            throw new IllegalArgumentException("the options do not fit " + verb + ".");
        }
        return switch (verb) {
            case "rename" -> new Edit.Rename(graph, name(0, 2), name(1, 2));
            case "rename-value" -> new Edit.RenameValues(graph, pairs(), ValueMatch.NAME, includesPublic);
            case "rename-values" -> new Edit.RenameValues(graph, pairs(), dotted ? ValueMatch.DOTTED : ValueMatch.PATH, includesPublic);
            case "move" -> new Edit.Move(graph, some(), target);
            case "group" -> new Edit.Group(graph, some(), scope);
            case "dissolve" -> new Edit.Dissolve(graph, name(0, 1));
            case "pin" -> new Edit.Pin(graph, some());
            case "raise-ir" -> new Edit.RaiseVersion(version(name(0, 1)));
            case "annotate" -> new Edit.Annotate(graph, name(0, 1), remove ? Note.NONE : new Note(note, tags, color));
            default -> throw new IllegalArgumentException(
                    "there is no edit \"" + verb
                            + "\"; there are rename, rename-value, rename-values, move, group, dissolve, pin, raise-ir and annotate.");
        };
    }

    private static int version(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("raise-ir wants a number, not \"" + word + "\".");
        }
    }

    private String name(int index, int count) {
        if (names.size() != count) {
            throw new IllegalArgumentException(
                    verb + " wants " + (count == 1 ? "one name" : count + " names") + ", not " + names.size() + ".");
        }
        return names.get(index);
    }

    private Map<String, String> pairs() {
        if (names.isEmpty() || names.size() % 2 != 0) {
            throw new IllegalArgumentException(verb + " wants two names, or more in pairs, not " + names.size() + ".");
        }
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i += 2) {
            if (pairs.put(names.get(i), names.get(i + 1)) != null) {
                throw new IllegalArgumentException("\"" + names.get(i) + "\" is renamed twice.");
            }
        }
        return pairs;
    }

    private List<String> some() {
        if (names.isEmpty()) {
            throw new IllegalArgumentException(verb + " wants at least one name.");
        }
        return names;
    }
}
