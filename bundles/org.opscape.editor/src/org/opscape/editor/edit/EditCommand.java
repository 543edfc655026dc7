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

    /** Holds the model. */
    public interface Target {
        /**
         * Changes the model.
         *
         * @param steps what is done, or undone, in this order
         * @param back whether it is undone
         */
        void carryOut(List<ModelEdit> steps, boolean back);
    }

    private EditCommand(String label, List<ModelEdit> steps, Target target) {
        super(label);
        this.steps = steps;
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
        return new EditCommand(steps.get(0).getLabel(), List.copyOf(steps), target);
    }

    /** {@return what is done, in its order} */
    public List<ModelEdit> steps() {
        return steps;
    }

    @Override
    public void execute() {
        target.carryOut(steps, false);
    }

    @Override
    public void undo() {
        target.carryOut(steps.reversed(), true);
    }
}
