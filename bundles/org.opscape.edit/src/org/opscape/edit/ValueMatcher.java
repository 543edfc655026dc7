/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import java.util.Map;
import java.util.Optional;

/** Finds which values names stand for. Takes time by the length of a value's name, not by how many names there are. */
final class ValueMatcher {
    private static final String OUTPUT = "_output_";
    private static final int LONGEST = 1 << 16;

    private final Map<String, String> names;
    private final ValueMatch match;

    ValueMatcher(Map<String, String> names, ValueMatch match) {
        this.names = names;
        this.match = match;
    }

    /** Returns the new name of a value; null if none of the names stands for it. The longest of them counts. */
    String renamed(String value) {
        if (match == ValueMatch.NAME) {
            return names.get(value);
        }
        for (int end = value.length(); end > 0; end--) {
            String renamed = isBoundary(value, end) ? renamed(value, end) : null;
            if (renamed != null && !renamed.isEmpty()) {
                return renamed;
            }
        }
        return null;
    }

    private boolean isBoundary(String value, int end) {
        if (match == ValueMatch.DOTTED) {
            return end < value.length() && (value.charAt(end) == '.' || value.charAt(end - 1) == '.');
        }
        if (end == value.length()) {
            return true;
        }
        char next = value.charAt(end);
        return next == '/' || next == ':' || value.charAt(end - 1) == '/' || value.startsWith(OUTPUT, end);
    }

    private String renamed(String value, int end) {
        String to = names.get(value.substring(0, end));
        if (to != null) {
            return ends(value, end) ? null : to + value.substring(end);
        }
        boolean marked = match == ValueMatch.PATH && end > 1 && value.charAt(0) == '/';
        to = marked ? names.get(value.substring(1, end)) : null;
        return to == null || ends(value, end) ? null : '/' + to + value.substring(end);
    }

    /** Whether nothing is behind a name that stands for what is behind it. */
    private static boolean ends(String value, int end) {
        return end == value.length() && value.charAt(end - 1) == '/';
    }

    /** Tells why a name cannot take the place of another. */
    Optional<String> complaint(Naming naming, String from, String to) {
        if (match == ValueMatch.NAME) {
            return ofValue(to);
        }
        char separator = match == ValueMatch.DOTTED ? '.' : '/';
        boolean open = !from.isEmpty() && from.charAt(from.length() - 1) == separator;
        if (open && (to.isEmpty() || to.charAt(to.length() - 1) == separator)) {
            return to.isEmpty() ? Optional.empty() : naming.complaint(to.substring(0, to.length() - 1));
        }
        if (open) {
            return Optional.of("Both names end with '" + separator + "', or none does.");
        }
        return naming.complaint(from.startsWith("/") && to.startsWith("/") ? to.substring(1) : to);
    }

    /** An empty name means that there is no value (ONNX IR, "Optional Inputs and Outputs"). */
    private static Optional<String> ofValue(String name) {
        if (name.isEmpty()) {
            return Optional.of("A value needs a name.");
        }
        if (name.length() > LONGEST) {
            return Optional.of("This name is too long.");
        }
        boolean control = name.chars().anyMatch(Character::isISOControl);
        return control ? Optional.of("A name must not have line breaks or other control characters.") : Optional.empty();
    }
}
