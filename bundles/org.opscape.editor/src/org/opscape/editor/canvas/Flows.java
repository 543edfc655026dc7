/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.Optional;
import org.opscape.editor.flow.EmphasisLayer;
import org.opscape.editor.flow.FlowMarks;
import org.opscape.editor.flow.TensorWalk;
import org.opscape.editor.flow.Tracer;
import org.opscape.figures.SceneFigure;

/** What shows in one picture how the data flow. */
public final class Flows {
    private final EmphasisLayer emphasis;
    private final Tracer tracer;
    private final OnlyEmphasised only;
    private final FlowMarks marks;
    private final TensorWalk walk;

    Flows(GraphCanvas canvas, SceneFigure figure) {
        emphasis = new EmphasisLayer(canvas, figure::setFlow, canvas::fire);
        tracer = new Tracer(canvas);
        canvas.addListener(tracer);
        only = new OnlyEmphasised(canvas);
        marks = new FlowMarks(canvas, emphasis, () -> canvas.shown().picture().facts(), canvas.control().getDisplay());
        walk = new TensorWalk(canvas, new WalkSteps(canvas));
    }

    /** {@return what is emphasised} */
    public EmphasisLayer emphasis() {
        return emphasis;
    }

    /** {@return traces and finds paths} */
    public Tracer tracer() {
        return tracer;
    }

    /** {@return shows only what is emphasised} */
    public OnlyEmphasised only() {
        return only;
    }

    /** {@return marks inputs and outputs} */
    public FlowMarks marks() {
        return marks;
    }

    /** {@return follows a tensor} */
    public TensorWalk walk() {
        return walk;
    }

    /** Takes one step back from what is emphasised; returns whether there was anything. */
    boolean escape() {
        if (only.isOn()) {
            only.set(false);
            return true;
        }
        boolean any = emphasis.emphasis().isPresent();
        emphasis.emphasise(Optional.empty());
        return any;
    }

    void dispose() {
        tracer.forget();
        marks.dispose();
    }
}
