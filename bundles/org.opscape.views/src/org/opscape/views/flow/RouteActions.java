/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.flow;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.opscape.analysis.flow.HeaviestPath;
import org.opscape.editor.flow.Emphasis;
import org.opscape.views.NodeImages;
import org.opscape.views.PageActions;

/** What is done with the main route. */
final class RouteActions {
    private static final String LABEL = "Main route";

    private final FlowPage page;
    private final Action emphasise = new Action("Emphasise the Main Route", IAction.AS_CHECK_BOX) {
        @Override
        public void run() {
            emphasise(isChecked());
        }
    };
    private final Action back;
    private final Action play;
    private final Action next;

    RouteActions(FlowPage page) {
        this.page = page;
        emphasise.setImageDescriptor(NodeImages.descriptor("emphasise"));
        emphasise.setToolTipText("Emphasise the main route in the picture");
        back = PageActions.of("Previous Step", "stepBack", () -> page.step(-1));
        play = PageActions.of("Play", "play", page::togglePlay);
        next = PageActions.of("Next Step", "stepNext", () -> page.step(1));
    }

    List<Action> all() {
        return List.of(emphasise, back, play, next);
    }

    /** Shows what can be done now. */
    void update() {
        boolean known = page.route().isPresent();
        emphasise.setEnabled(known);
        emphasise.setChecked(known && isEmphasised());
        back.setEnabled(known && page.hasStep(-1));
        next.setEnabled(known && page.hasStep(1));
        play.setEnabled(known);
        boolean playing = page.isPlaying();
        play.setText(playing ? "Pause" : "Play");
        play.setToolTipText(playing ? "Pause (Space)" : "Go along the main route (Space)");
        play.setImageDescriptor(NodeImages.descriptor(playing ? "pause" : "play"));
    }

    /** {@return whether the main route is emphasised} */
    boolean isEmphasised() {
        return page.graphView().isReady() && page.graphView().emphasis().filter(shown -> shown.label().startsWith(LABEL)).isPresent();
    }

    void emphasise(boolean wanted) {
        if (wanted != isEmphasised()) {
            page.graphView().emphasise(wanted ? page.route().map(this::emphasis) : Optional.empty());
        }
    }

    /** Says where one is, if the route is emphasised. */
    void sayStep() {
        if (isEmphasised()) {
            page.graphView().emphasise(page.route().map(this::emphasis));
        }
    }

    private Emphasis emphasis(HeaviestPath path) {
        String step = page.stepText();
        return emphasis(step.isEmpty() ? LABEL : LABEL + ", step " + step, path);
    }

    /** Lets a path stand out. */
    Emphasis emphasis(String label, HeaviestPath path) {
        BitSet operations = new BitSet();
        for (int operation : path.operations()) {
            operations.set(operation);
        }
        return new Emphasis(label, operations, path.links(page.graphView().clustering().graph()));
    }
}
