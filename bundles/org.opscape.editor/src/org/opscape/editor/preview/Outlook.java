/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.preview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.opscape.edit.Edit;
import org.opscape.formats.Reference;

/**
 * What planned edits do beyond what one sees.
 *
 * @param references the places of the file that are rewritten, the first of them if there are very many
 * @param counts how many there are of each kind
 * @param resources the paths of variables, tables and the like that the runtime finds by the names of their nodes, which change
 * @param keys the paths of nodes whose names are keys of a checkpoint
 * @param pins edits that keep the names of the resources
 * @param losses what is lost beside names, in sentences: notes that go with their scopes
 */
public record Outlook(List<Reference> references, Map<Reference.Kind, Integer> counts, List<String> resources, List<String> keys,
        List<Edit> pins, List<String> losses) {
    /** Copies what it is given. */
    public Outlook {
        references = List.copyOf(references);
        counts = counts.isEmpty() ? Map.of() : new EnumMap<>(counts);
        resources = List.copyOf(resources);
        keys = List.copyOf(keys);
        pins = List.copyOf(pins);
        losses = List.copyOf(losses);
    }

    /** {@return whether more changes than names of nodes and the inputs that refer to them, or something else may depend on the names} */
    public boolean reachesFar() {
        if (!resources.isEmpty() || !keys.isEmpty() || !losses.isEmpty()) {
            return true;
        }
        for (Reference.Kind kind : counts.keySet()) {
            if (isFar(kind)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells which places are more than a node's own matter.
     *
     * @param kind a kind of place
     * @return whether it is neither a name nor an input, nor the result of the function that holds the node
     */
    static boolean isFar(Reference.Kind kind) {
        return kind != Reference.Kind.NAME && kind != Reference.Kind.INPUT && kind != Reference.Kind.RESULT;
    }

    /** {@return the number of nodes that get another name} */
    public int names() {
        return counts.getOrDefault(Reference.Kind.NAME, 0);
    }

    /** {@return the number of places that refer to them} */
    public int others() {
        int sum = -names();
        for (int count : counts.values()) {
            sum += count;
        }
        return sum;
    }

    /** {@return how much is rewritten, in a few words; empty if nothing is} */
    public String summary() {
        if (names() + others() == 0) {
            return "";
        }
        if (names() == 0) {
            return counted(others(), "place");
        }
        return counted(names(), "name") + (others() == 0 ? "" : ", " + counted(others(), "reference"));
    }

    /**
     * Counts things.
     *
     * @param count how many
     * @param what one of them
     * @return the number and the word
     */
    static String counted(int count, String what) {
        return String.format("%,d", count) + ' ' + what + (count == 1 ? "" : "s");
    }
}
