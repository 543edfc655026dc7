/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The scopes that exporters note in metadata_props: PyTorch's name_scopes and class_hierarchy are lists of texts, of the model, its modules
 * and at last the node; its namespace joins both. A module's name begins with the one of the module around it.
 */
final class ScopeMetadata {
    static final String NAME_SCOPES = "pkg.torch.onnx.name_scopes";
    static final String CLASSES = "pkg.torch.onnx.class_hierarchy";
    static final String NAMESPACE = "namespace";
    private static final String CLASS = ": ";

    private ScopeMetadata() {
    }

    static boolean isScope(String key) {
        return key.equals(NAME_SCOPES) || key.equals(CLASSES) || key.equals(NAMESPACE);
    }

    /** Returns the names of the scopes around a node, outermost first; none if nothing is told. */
    static List<String> scopes(Map<String, String> metadata) {
        return metadata.isEmpty() ? List.of() : segments(names(metadata));
    }

    private static List<String> names(Map<String, String> metadata) {
        if (metadata.containsKey(NAME_SCOPES)) {
            return PythonList.parse(metadata.get(NAME_SCOPES));
        }
        List<String> names = new ArrayList<>();
        for (String part : metadata.getOrDefault(NAMESPACE, "").split("/")) {
            int colon = part.indexOf(CLASS);
            names.add(colon < 0 ? part : part.substring(0, colon));
        }
        return names;
    }

    /** Takes from each module's name what the one around it has not, and leaves the node's own out. */
    private static List<String> segments(List<String> names) {
        List<String> segments = new ArrayList<>();
        String around = "";
        for (int i = 0; i < names.size() - 1; i++) {
            String name = names.get(i);
            if (!name.isEmpty()) {
                segments.add(name.startsWith(around + '.') && !around.isEmpty() ? name.substring(around.length() + 1) : name);
                around = name;
            }
        }
        return segments;
    }

    /**
     * Says that a node is in other scopes.
     *
     * @param metadata what is noted of it
     * @param scopes the names of the scopes, outermost first
     * @return by key the new value, of those keys that the node has
     */
    static Map<String, String> with(Map<String, String> metadata, List<String> scopes) {
        List<String> old = names(metadata);
        List<String> names = new ArrayList<>();
        if (!old.isEmpty() && old.get(0).isEmpty()) {
            names.add("");
        }
        String around = "";
        for (String scope : scopes) {
            around = around.isEmpty() ? scope : around + '.' + scope;
            names.add(around);
        }
        names.add(old.isEmpty() ? "" : old.get(old.size() - 1));
        List<String> classes = classes(metadata, old, names);
        Map<String, String> changed = new LinkedHashMap<>();
        put(changed, metadata, NAMESPACE, namespace(names, classes));
        put(changed, metadata, CLASSES, PythonList.print(classes));
        put(changed, metadata, NAME_SCOPES, PythonList.print(names));
        return changed;
    }

    /** Lets modules that keep their names, or at least their own part of them, keep their classes; of new ones none is known. */
    private static List<String> classes(Map<String, String> metadata, List<String> old, List<String> names) {
        List<String> known = oldClasses(metadata);
        Map<String, String> byName = new HashMap<>();
        for (int i = 0; i < Math.min(known.size(), old.size()); i++) {
            byName.put(old.get(i), known.get(i));
        }
        List<String> classes = new ArrayList<>();
        for (int i = 0; i < names.size() - 1; i++) {
            boolean same = i < Math.min(known.size(), old.size()) - 1 && last(names.get(i)).equals(last(old.get(i)));
            classes.add(byName.getOrDefault(names.get(i), same ? known.get(i) : ""));
        }
        classes.add(known.isEmpty() ? "" : known.get(known.size() - 1));
        return classes;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static List<String> oldClasses(Map<String, String> metadata) {
        if (metadata.containsKey(CLASSES)) {
            return PythonList.parse(metadata.get(CLASSES));
        }
        List<String> classes = new ArrayList<>();
        for (String part : metadata.getOrDefault(NAMESPACE, "").split("/")) {
            int colon = part.indexOf(CLASS);
            classes.add(colon < 0 ? "" : part.substring(colon + CLASS.length()));
        }
        return classes;
    }

    private static String namespace(List<String> names, List<String> classes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            text.append(i == 0 ? "" : "/").append(names.get(i)).append(CLASS).append(classes.get(i));
        }
        return text.toString();
    }

    private static void put(Map<String, String> changed, Map<String, String> metadata, String key, String value) {
        if (metadata.containsKey(key)) {
            changed.put(key, value);
        }
    }
}
