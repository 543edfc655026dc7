/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.opscape.edit.CalledAfter;
import org.opscape.edit.Edit;
import org.opscape.edit.ValueCount;
import org.opscape.edit.ValueMatch;

/**
 * Values that are still called after nodes and scopes which got other names, in one of the ways that exporters have.
 *
 * @param edit renames them, but for inputs and outputs of the model
 * @param count how many there are
 */
public record Followers(Edit.RenameValues edit, ValueCount count) {
    /**
     * Looks for values that are called after what was renamed.
     *
     * @param edits what was done
     * @param count counts what an edit would find
     * @return them, in the order in which they are offered
     */
    public static List<Followers> of(List<Edit> edits, Function<Edit.RenameValues, ValueCount> count) {
        List<Followers> all = new ArrayList<>();
        for (ValueMatch match : List.of(ValueMatch.PATH, ValueMatch.DOTTED)) {
            for (Edit.RenameValues edit : CalledAfter.of(edits, match, false)) {
                ValueCount found = count.apply(edit);
                if (!found.isEmpty()) {
                    all.add(new Followers(edit, found));
                }
            }
        }
        return all;
    }

    /**
     * Makes the edit.
     *
     * @param known whether inputs and outputs of the model are meant as well
     * @return the edit
     */
    public Edit edit(boolean known) {
        return new Edit.RenameValues(edit.graph(), edit.names(), edit.match(), known);
    }

    /** {@return whether they are called after a scope with dots} */
    public boolean isDotted() {
        return edit.match() == ValueMatch.DOTTED;
    }

    /** {@return those that only the graph knows, in words: 3 values} */
    public String inner() {
        return counted(count.inner(), "value", "values");
    }

    /** {@return inputs and outputs, in words: 1 input or output} */
    public String known() {
        return counted(count.known(), "input or output", "inputs and outputs");
    }

    /**
     * Says that they are still called as before.
     *
     * @param edits what was done
     * @param all the values
     * @return 24 values and 2 inputs and outputs are still called after “conv1”.
     */
    public static String sentence(List<Edit> edits, List<Followers> all) {
        int inner = all.stream().mapToInt(some -> some.count().inner()).sum();
        int known = all.stream().mapToInt(some -> some.count().known()).sum();
        String values = inner == 0 ? "" : counted(inner, "value", "values");
        String ends = known == 0 ? "" : counted(known, "input or output", "inputs and outputs");
        return values + (inner > 0 && known > 0 ? " and " : "") + ends + (inner + known == 1 ? " is" : " are") + " still called after "
                + old(edits, all.get(0)) + ".";
    }

    private static String old(List<Edit> edits, Followers first) {
        if (edits.size() == 1 && edits.get(0) instanceof Edit.Rename rename) {
            return "\u201C" + rename.from().substring(rename.from().lastIndexOf('/') + 1) + "\u201D";
        }
        return first.edit().names().size() == 1 ? "the old name" : "the old names";
    }

    private static String counted(int count, String one, String several) {
        return String.format("%,d ", count) + (count == 1 ? one : several);
    }
}
