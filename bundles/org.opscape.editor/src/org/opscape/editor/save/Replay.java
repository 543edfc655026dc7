/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.save;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.opscape.edit.Edit;
import org.opscape.edit.EditPlanner;
import org.opscape.edit.EditScript;
import org.opscape.edit.ModelEdit;
import org.opscape.edit.RefusedEditException;

/**
 * Which edits of a script fit a model.
 *
 * @param fitting those that can be done, in this order, each as the ones before leave the model
 * @param misfits those that cannot
 */
public record Replay(List<Edit> fitting, List<Misfit> misfits) {
    /**
     * An edit that cannot be done.
     *
     * @param line the edit
     * @param reason why, in a sentence
     */
    public record Misfit(EditScript.Line line, String reason) {
        @Override
        public String toString() {
            return "Line " + line.number() + ": " + EditScript.line(line.edit()) + "\n    " + reason;
        }
    }

    /**
     * Tries edits on a model, and takes them all back. To be called by the thread that may change the model.
     *
     * @param lines the edits
     * @param planner plans edits of the model
     * @return what fits and what does not
     */
    public static Replay of(List<EditScript.Line> lines, EditPlanner planner) {
        List<Edit> fitting = new ArrayList<>();
        List<Misfit> misfits = new ArrayList<>();
        Deque<ModelEdit> tried = new ArrayDeque<>();
        try {
            for (EditScript.Line line : lines) {
                try {
                    ModelEdit step = planner.plan(line.edit());
                    step.execute();
                    tried.push(step);
                    fitting.add(line.edit());
                } catch (RefusedEditException e) {
                    misfits.add(new Misfit(line, e.getMessage()));
                }
            }
        } finally {
            tried.forEach(ModelEdit::undo);
        }
        return new Replay(List.copyOf(fitting), List.copyOf(misfits));
    }

    /**
     * Numbers edits as a script that is printed would.
     *
     * @param edits the edits
     * @return lines, from 1
     */
    public static List<EditScript.Line> lines(List<Edit> edits) {
        List<EditScript.Line> lines = new ArrayList<>();
        edits.forEach(edit -> lines.add(new EditScript.Line(lines.size() + 1, edit)));
        return lines;
    }

    /** {@return the edits that cannot be done, each with its reason, for a person} */
    public String report() {
        StringBuilder text = new StringBuilder();
        misfits.forEach(misfit -> text.append(misfit).append('\n'));
        return text.toString();
    }
}
