/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.gef.commands.Command;
import org.opscape.edit.Edit;
import org.opscape.edit.EditPlanner;
import org.opscape.edit.ModelEdit;
import org.opscape.edit.RefusedEditException;

/** Edits that are one step of the history. */
public final class EditCommand extends Command {
    private final List<ModelEdit> steps;
    private final Target target;
    /** How many of the steps were done before, and have only to be done again: what comes later refers to what they made. */
    private int begun;

    /** Holds the model. */
    public interface Target {
        /**
         * Changes the model, by {@link EditCommand#apply}.
         *
         * @param command what is done, or undone
         * @param back whether it is undone
         */
        void carryOut(EditCommand command, boolean back);
    }

    private EditCommand(String label, List<ModelEdit> steps, int begun, Target target) {
        super(label);
        this.steps = steps;
        this.begun = begun;
        this.target = target;
    }

    /**
     * Plans edits. Each is planned on the model as the ones before leave it, so all but the last are done and taken back meanwhile.
     *
     * @param edits what is asked for; at least one
     * @param planner plans them
     * @param target holds the model
     * @return the step
     * @throws RefusedEditException if one cannot be done
     */
    public static EditCommand of(List<Edit> edits, EditPlanner planner, Target target) throws RefusedEditException {
        List<ModelEdit> steps = new ArrayList<>();
        Deque<ModelEdit> begun = new ArrayDeque<>();
        try {
            for (Edit edit : edits) {
                ModelEdit step = planner.plan(edit);
                steps.add(step);
                if (steps.size() < edits.size()) {
                    step.execute();
                    begun.push(step);
                }
            }
        } finally {
            begun.forEach(ModelEdit::undo);
        }
        return new EditCommand(label(steps), List.copyOf(steps), begun.size(), target);
    }

    private static String label(List<ModelEdit> steps) {
        String first = steps.get(0).getLabel();
        return steps.size() == 1 ? first : first + " and " + (steps.size() - 1) + " more";
    }

    /** {@return what is done, in its order} */
    public List<ModelEdit> steps() {
        return steps;
    }

    /** {@return what was asked for, in its order} */
    public List<Edit> edits() {
        return steps.stream().map(ModelEdit::edit).toList();
    }

    /** {@return whether names are changed, and not only notes and the like} */
    public boolean changesNames() {
        return steps.stream().anyMatch(ModelEdit::changesNames);
    }

    /**
     * Changes the model. To be called by the target.
     *
     * @param back whether it is undone
     */
    public void apply(boolean back) {
        if (back) {
            steps.reversed().forEach(ModelEdit::undo);
            return;
        }
        int done = 0;
        try {
            for (; done < steps.size(); done++) {
                if (done < begun) {
                    steps.get(done).redo();
                } else {
                    steps.get(done).execute();
                }
            }
            begun = done;
        } finally {
            // All is done, or nothing.
            if (done < steps.size()) {
                steps.subList(0, done).reversed().forEach(ModelEdit::undo);
            }
        }
    }

    @Override
    public void execute() {
        target.carryOut(this, false);
    }

    @Override
    public void undo() {
        target.carryOut(this, true);
    }
}
