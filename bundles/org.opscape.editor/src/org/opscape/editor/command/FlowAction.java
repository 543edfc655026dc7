/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.command;

import java.util.Arrays;
import java.util.Optional;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.diagram.flow.TracedFlow;
import org.opscape.editor.canvas.GraphCanvas;
import org.opscape.editor.choice.Choices;
import org.opscape.editor.flow.TensorWalk;

/** What can be done to see how the data flow. */
public enum FlowAction implements CanvasAction {
    /** Shows what the selected nodes depend on. */
    TRACE_UP {
        @Override
        public boolean isEnabled(GraphCanvas view) {
            return view.selection().length > 0;
        }

        @Override
        public void run(GraphCanvas view) {
            view.flows().tracer().trace(TracedFlow.Way.UP);
        }
    },
    /** Shows what depends on the selected nodes. */
    TRACE_DOWN {
        @Override
        public boolean isEnabled(GraphCanvas view) {
            return view.selection().length > 0;
        }

        @Override
        public void run(GraphCanvas view) {
            view.flows().tracer().trace(TracedFlow.Way.DOWN);
        }
    },
    /** Shows both. */
    TRACE_BOTH {
        @Override
        public boolean isEnabled(GraphCanvas view) {
            return view.selection().length > 0;
        }

        @Override
        public void run(GraphCanvas view) {
            view.flows().tracer().trace(TracedFlow.Way.BOTH);
        }
    },
    /** Shows how data get from one of two selected nodes to the other. */
    PATHS {
        @Override
        public boolean isEnabled(GraphCanvas view) {
            return view.flows().tracer().canFindPaths();
        }

        @Override
        public void run(GraphCanvas view) {
            view.flows().tracer().paths();
        }
    },
    /** Shows nothing but what is traced, or all again. */
    ONLY {
        @Override
        public boolean isEnabled(GraphCanvas view) {
            return view.emphasis().isPresent();
        }

        @Override
        public boolean isOn(GraphCanvas view) {
            return view.flows().only().isOn();
        }

        @Override
        public void run(GraphCanvas view) {
            view.flows().only().set(!view.flows().only().isOn());
        }
    },
    /** Follows a tensor of what is selected, or of the first input; goes on if one is on the way. */
    FOLLOW {
        @Override
        public void run(GraphCanvas view) {
            TensorWalk walk = view.flows().walk();
            int[] selection = view.selection();
            if (selection.length > 0) {
                walk.begin(selection[0]);
            } else {
                firstInput(view).ifPresent(walk::begin);
            }
        }

        private Optional<Integer> firstInput(GraphCanvas view) {
            Hierarchy hierarchy = view.clustering().hierarchy();
            return view.flows().marks().nodes().map(nodes -> nodes.inputs().nextSetBit(0))
                    .filter(node -> node >= 0 && node < hierarchy.root());
        }
    },
    /** Goes on to what gets the tensor. */
    NEXT {
        @Override
        public boolean isEnabled(GraphCanvas view) {
            return view.flows().walk().isOn() && view.flows().walk().forks() > 0;
        }

        @Override
        public void run(GraphCanvas view) {
            view.flows().walk().next();
        }
    },
    /** Goes back to where one was. */
    PREVIOUS {
        @Override
        public boolean isEnabled(GraphCanvas view) {
            return view.flows().walk().isOn() && view.flows().walk().steps() > 0;
        }

        @Override
        public void run(GraphCanvas view) {
            view.flows().walk().previous();
        }
    },
    /** Chooses another way on. */
    OTHER_WAY {
        @Override
        public boolean isEnabled(GraphCanvas view) {
            return view.flows().walk().isOn() && view.flows().walk().forks() > 1;
        }

        @Override
        public void run(GraphCanvas view) {
            view.flows().walk().otherWay();
        }
    },
    /** Draws the main route stronger, or like all lines. */
    ROUTE {
        @Override
        public boolean isOn(GraphCanvas view) {
            return view.flows().marks().isRouteShown();
        }

        @Override
        public void run(GraphCanvas view) {
            view.flows().marks().setRouteShown(!view.flows().marks().isRouteShown());
        }
    },
    /** Shows the layers behind the boxes, or not. */
    GUIDES {
        @Override
        public boolean isOn(GraphCanvas view) {
            return view.flows().marks().isGuided();
        }

        @Override
        public void run(GraphCanvas view) {
            view.flows().marks().setGuided(!view.flows().marks().isGuided());
        }
    },
    /** Lets what is there for training stand back, or not. */
    DIM {
        @Override
        public boolean isOn(GraphCanvas view) {
            return view.flows().marks().isDimmed();
        }

        @Override
        public void run(GraphCanvas view) {
            view.flows().marks().setDimmed(!view.flows().marks().isDimmed());
        }
    },
    /** Takes what is there for training out of the main graph. */
    ASIDE {
        @Override
        public boolean isEnabled(GraphCanvas view) {
            return view.flows().marks().nodes().filter(nodes -> !nodes.aside().isEmpty()).isPresent();
        }

        @Override
        public void run(GraphCanvas view) {
            view.flows().marks().nodes().ifPresent(nodes -> {
                int[] aside = nodes.outermostAside(view.clustering().hierarchy());
                Choices.exclude(view, Arrays.stream(aside).filter(node -> Choices.canSetAside(view, node)).toArray());
            });
        }
    }
}
