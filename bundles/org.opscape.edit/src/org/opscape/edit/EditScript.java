/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * Edits as readable text, one a line, to be kept beside a model and asked of its next version:
 *
 * <pre>
 * # what a person did
 * rename conv1 stem
 * move head/logits head/softmax --to output
 * group a b --as pair
 * dissolve tower_0
 * pin queue
 * annotate stem --note "first layer" --tag todo --color "#d0a020"
 * annotate stem --remove
 * rename --in body x y
 * rename-values stem conv1 --public
 * rename-values encoder.layer.0 encoder.block.0 --dotted
 * rename-value input.7 features
 * raise-ir 10
 * </pre>
 *
 * Words with spaces, quotes or a leading '-' or '#' stand in double quotes, in which \" \\ and \n mean what they do in Java.
 */
public final class EditScript {
    private EditScript() {
    }

    /**
     * A line of a script.
     *
     * @param number its number, from 1
     * @param edit what it asks for
     */
    public record Line(int number, Edit edit) {
    }

    /**
     * Reads a script.
     *
     * @param text the script
     * @return its edits in their order
     * @throws EditScriptException if a line is no edit
     */
    public static List<Line> parse(String text) throws EditScriptException {
        List<Line> edits = new ArrayList<>();
        String[] lines = text.split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            try {
                List<ScriptWords.Word> words = ScriptWords.of(lines[i]);
                if (!words.isEmpty()) {
                    edits.add(new Line(i + 1, new ScriptLine(words).edit()));
                }
            } catch (IllegalArgumentException e) {
                throw new EditScriptException(i + 1, e.getMessage());
            }
        }
        return edits;
    }

    /**
     * Writes a script.
     *
     * @param edits the edits in their order
     * @return the script, each line ended by a line break
     */
    public static String print(List<Edit> edits) {
        StringBuilder text = new StringBuilder("# Edits of a model, one a line: opscape apply MODEL THIS_FILE\n");
        for (Edit edit : edits) {
            text.append(line(edit)).append('\n');
        }
        return text.toString();
    }

    /**
     * Writes one edit.
     *
     * @param edit the edit
     * @return its line
     */
    public static String line(Edit edit) {
        List<String> words = new ArrayList<>();
        switch (edit) {
            case Edit.Rename rename -> add(words, "rename", rename.graph(), List.of(rename.from(), rename.to()));
            case Edit.RenameValues values -> values(words, values);
            case Edit.Move move -> {
                add(words, "move", move.graph(), move.paths());
                words.addAll(List.of("--to", ScriptWords.quoted(move.scope())));
            }
            case Edit.Group group -> {
                add(words, "group", group.graph(), group.paths());
                words.addAll(List.of("--as", ScriptWords.quoted(group.scope())));
            }
            case Edit.Dissolve dissolve -> add(words, "dissolve", dissolve.graph(), List.of(dissolve.scope()));
            case Edit.Pin pin -> add(words, "pin", pin.graph(), pin.paths());
            case Edit.RaiseVersion raise -> add(words, "raise-ir", "", List.of(Integer.toString(raise.version())));
            case Edit.Annotate annotate -> {
                add(words, "annotate", annotate.graph(), List.of(annotate.path()));
                note(words, annotate.note());
            }
        }
        return String.join(" ", words);
    }

    private static void values(List<String> words, Edit.RenameValues values) {
        List<String> names = new ArrayList<>();
        values.names().forEach((from, to) -> names.addAll(List.of(from, to)));
        add(words, values.match() == ValueMatch.NAME ? "rename-value" : "rename-values", values.graph(), names);
        words.addAll(values.match() == ValueMatch.DOTTED ? List.of("--dotted") : List.of());
        words.addAll(values.includesPublic() ? List.of("--public") : List.of());
    }

    private static void add(List<String> words, String verb, String graph, List<String> names) {
        words.add(verb);
        if (!graph.isEmpty()) {
            words.addAll(List.of("--in", ScriptWords.quoted(graph)));
        }
        names.forEach(name -> words.add(ScriptWords.quoted(name)));
    }

    private static void note(List<String> words, Note note) {
        if (note.isEmpty()) {
            words.add("--remove");
        }
        if (!note.text().isEmpty()) {
            words.addAll(List.of("--note", ScriptWords.quoted(note.text())));
        }
        note.tags().forEach(tag -> words.addAll(List.of("--tag", ScriptWords.quoted(tag))));
        if (!note.color().isEmpty()) {
            words.addAll(List.of("--color", ScriptWords.quoted(note.color())));
        }
    }
}
