/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What values would be called that are called after nodes and scopes which edits have given other names. Exporters call values after the
 * nodes that give them, and parameters after the module that has them: scope encoder/layer.0, parameter encoder.layer.0.weight.
 * O(paths · edits · depth).
 */
public final class CalledAfter {
    private static final char SEPARATOR = '/';
    private static final char DOT = '.';

    /** What each edit gives other names, in order. A path with a '/' at its end is what is in that scope. */
    private final List<Map<String, String>> steps = new ArrayList<>();
    private final List<Map<String, String>> back = new ArrayList<>();
    /** The scopes that the edits have made: nothing was called after them before. */
    private final Set<String> made = new HashSet<>();

    private CalledAfter() {
    }

    /**
     * Finds the edits that let values follow.
     *
     * @param edits what is done with nodes and scopes, in this order
     * @param match how values are called after them; not {@link ValueMatch#NAME}
     * @param includesPublic whether inputs and outputs are meant as well
     * @return an edit for each graph in which nodes or scopes get other names; it may be that there are no such values
     */
    public static List<Edit.RenameValues> of(List<Edit> edits, ValueMatch match, boolean includesPublic) {
        Map<String, CalledAfter> graphs = new LinkedHashMap<>();
        for (Edit edit : edits) {
            graphs.computeIfAbsent(edit.graph(), graph -> new CalledAfter()).add(edit);
        }
        List<Edit.RenameValues> following = new ArrayList<>();
        graphs.forEach((graph, after) -> {
            Map<String, String> names = match == ValueMatch.DOTTED ? dotted(after.names()) : after.names();
            if (!names.isEmpty()) {
                following.add(new Edit.RenameValues(graph, names, match, includesPublic));
            }
        });
        return following;
    }

    private void add(Edit edit) {
        switch (edit) {
            case Edit.Rename rename -> add(Map.of(rename.from(), rename.to()), true);
            case Edit.Move move -> add(into(move.paths(), move.scope()), true);
            case Edit.Group group -> {
                add(into(group.paths(), group.scope()), true);
                made.add(group.scope());
            }
            case Edit.Dissolve dissolve -> {
                String around = Names.parent(dissolve.scope());
                add(Map.of(dissolve.scope() + SEPARATOR, around.isEmpty() ? "" : around + SEPARATOR), false);
            }
            case Edit.RenameValues values -> {
            }
            case Edit.Pin pin -> {
            }
            case Edit.RaiseVersion raise -> {
            }
            case Edit.Annotate annotate -> {
            }
        }
    }

    private static Map<String, String> into(List<String> paths, String scope) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String path : paths) {
            names.put(path, scope.isEmpty() ? Names.leaf(path) : scope + SEPARATOR + Names.leaf(path));
        }
        return names;
    }

    /** The operation that bears the name of its scope takes nothing along, and what stays needs no other name. */
    private void add(Map<String, String> names, boolean reversible) {
        Map<String, String> step = new LinkedHashMap<>(names);
        step.entrySet().removeIf(name -> name.getKey().equals(name.getValue()) || Names.leaf(name.getKey()).startsWith("("));
        Map<String, String> inverse = new HashMap<>();
        if (reversible) {
            step.forEach((from, to) -> inverse.put(to, from));
        }
        steps.add(step);
        back.add(inverse);
    }

    /** Returns by what paths were called before all edits what they are called after them. */
    private Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            for (Map.Entry<String, String> step : steps.get(i).entrySet()) {
                if (!isMade(step.getKey())) {
                    names.putIfAbsent(before(step.getKey(), i), after(step.getValue(), i));
                }
            }
        }
        names.entrySet().removeIf(name -> name.getKey().equals(name.getValue()));
        return names;
    }

    private boolean isMade(String path) {
        return made.contains(path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }

    private String before(String path, int step) {
        String before = path;
        for (int i = step - 1; i >= 0; i--) {
            before = follow(back.get(i), before);
        }
        return before;
    }

    private String after(String path, int step) {
        String after = path;
        for (int i = step + 1; i < steps.size(); i++) {
            after = follow(steps.get(i), after);
        }
        return after;
    }

    private static String follow(Map<String, String> names, String path) {
        String to = names.get(path);
        for (int end = path.lastIndexOf(SEPARATOR); to == null && end > 0; end = path.lastIndexOf(SEPARATOR, end - 1)) {
            String around = names.get(path.substring(0, end));
            String inside = names.get(path.substring(0, end + 1));
            to = around != null ? around + path.substring(end) : inside != null ? inside + path.substring(end + 1) : null;
        }
        return to == null ? path : to;
    }

    private static Map<String, String> dotted(Map<String, String> names) {
        Map<String, String> dotted = new LinkedHashMap<>();
        names.forEach((from, to) -> dotted.put(from.replace(SEPARATOR, DOT), to.replace(SEPARATOR, DOT)));
        return dotted;
    }
}
