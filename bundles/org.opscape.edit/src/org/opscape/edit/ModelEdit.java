/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.command.AbstractCommand;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Output;

/** An edit that was planned: it changes the model, and takes the change back. To be run on the thread that owns the model. */
public final class ModelEdit extends AbstractCommand {
    private final Edit edit;
    private final Graph graph;
    private final Consequences consequences;
    private final EditPlan plan;
    private final Runnable changed;
    private List<Step> done = List.of();

    /**
     * @param changed hears each time when the model has changed
     */
    ModelEdit(Edit edit, Graph graph, String label, Consequences consequences, EditPlan plan, Runnable changed) {
        super(label);
        this.edit = edit;
        this.graph = graph;
        this.consequences = consequences;
        this.plan = plan;
        this.changed = changed;
    }

    /** {@return what was asked for} */
    public Edit edit() {
        return edit;
    }

    /** {@return the graph that it changes} */
    public Graph graph() {
        return graph;
    }

    /** {@return where operations and scopes of the graph are after it; its inverse holds after it was undone} */
    public PathChange paths() {
        return consequences.paths();
    }

    /** {@return what a person should know before it is done, in sentences: notes that go with the scopes that they are about} */
    public List<String> warnings() {
        return consequences.warnings();
    }

    /** {@return by the outputs of operations that give values what these are called after it, as far as that changes} */
    public Map<Output, String> values() {
        return consequences.values();
    }

    /** {@return whether it changes names; otherwise only notes, attributes or the version} */
    public boolean changesNames() {
        return !(edit instanceof Edit.Annotate || edit instanceof Edit.Pin || edit instanceof Edit.RaiseVersion);
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        List<Step> steps = new ArrayList<>();
        plan.carryOut(step -> {
            step.apply();
            steps.add(step);
        });
        done = List.copyOf(steps);
        changed.run();
    }

    @Override
    public void undo() {
        for (int i = done.size() - 1; i >= 0; i--) {
            done.get(i).revert();
        }
        changed.run();
    }

    @Override
    public void redo() {
        for (Step step : done) {
            step.apply();
        }
        changed.run();
    }
}
