/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.save;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.widgets.Shell;
import org.opscape.edit.Edit;
import org.opscape.edit.EditScript;
import org.opscape.edit.RefusedEditException;
import org.opscape.editor.GraphDocument;
import org.opscape.editor.edit.EditCommand;

/** Does edits of a script in a document; what does not fit is shown to the person, who decides. Belongs to the UI thread. */
final class Repeating {
    private final Shell shell;
    private final GraphDocument document;

    Repeating(Shell shell, GraphDocument document) {
        this.shell = shell;
        this.document = document;
    }

    /**
     * Does edits that a person did before, each as a step of its own.
     *
     * @return whether the person wants it
     */
    boolean each(List<Edit> edits) {
        Replay replay = replay(Replay.lines(edits));
        if (!isWanted(replay, "Repeat Edits")) {
            return false;
        }
        for (Edit edit : replay.fitting()) {
            if (!execute(List.of(edit), "")) {
                return true;
            }
        }
        return true;
    }

    /** Does the edits of a script as one step, after the person was told what they rewrite if that is much. */
    void asOne(List<EditScript.Line> lines, String name) {
        Replay replay = replay(lines);
        if (!isWanted(replay, "Apply Edit Script") || replay.fitting().isEmpty()) {
            return;
        }
        String label = "Apply " + name;
        try {
            EditCommand planned = document.plan(replay.fitting());
            planned.setLabel(label);
            document.gate().ask(planned, before -> {
                List<Edit> all = new ArrayList<>(before);
                all.addAll(replay.fitting());
                execute(all, label);
            });
        } catch (RefusedEditException e) {
            say("Apply Edit Script", e.getMessage(), "");
        }
    }

    private Replay replay(List<EditScript.Line> lines) {
        AtomicReference<Replay> replay = new AtomicReference<>();
        document.access().change(() -> replay.set(Replay.of(lines, document.planner())));
        return replay.get();
    }

    private boolean isWanted(Replay replay, String title) {
        int misfits = replay.misfits().size();
        if (misfits == 0) {
            return true;
        }
        int all = misfits + replay.fitting().size();
        if (replay.fitting().isEmpty()) {
            say(title, (all == 1 ? "The edit does" : "None of the " + all + " edits does") + " fit this model. Nothing was changed.",
                    replay.report());
            return false;
        }
        return ScriptDialog.ask(shell, title, misfits + " of " + all + " edits " + (misfits == 1 ? "does" : "do")
                + " not fit this model. Nothing was changed yet.", replay.report(), "Apply the Rest", "Cancel") == 0;
    }

    private void say(String title, String message, String lines) {
        ScriptDialog.ask(shell, title, message, lines, "Close");
    }

    private boolean execute(List<Edit> edits, String label) {
        try {
            EditCommand command = document.plan(edits);
            if (!label.isEmpty()) {
                command.setLabel(label);
            }
            document.execute(command);
            return true;
        } catch (RefusedEditException e) {
            say("Repeat Edits", e.getMessage(), String.join("\n", edits.stream().map(EditScript::line).toList()));
            return false;
        }
    }
}
