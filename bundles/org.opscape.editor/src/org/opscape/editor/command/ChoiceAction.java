/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.command;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.opscape.editor.canvas.GraphCanvas;
import org.opscape.editor.choice.Choices;
import org.opscape.editor.choice.Series;

/** What a person can choose about selected nodes. */
public enum ChoiceAction implements CanvasAction {
    /** Takes nodes out of the main graph. */
    SET_ASIDE {
        @Override
        public boolean isEnabled(GraphCanvas view) {
            return matching(view, node -> Choices.canSetAside(view, node)).length > 0;
        }

        @Override
        public void run(GraphCanvas view) {
            Choices.exclude(view, matching(view, node -> Choices.canSetAside(view, node)));
        }
    },
    /** Puts nodes into the main graph. */
    INTO_MAIN {
        @Override
        public boolean isEnabled(GraphCanvas view) {
            return matching(view, node -> Choices.canMoveToMain(view, node)).length > 0;
        }

        @Override
        public void run(GraphCanvas view) {
            Choices.include(view, matching(view, node -> Choices.canMoveToMain(view, node)));
        }
    },
    /** Stacks the series of nodes. */
    STACK {
        @Override
        public boolean isEnabled(GraphCanvas view) {
            return matching(view, node -> isIn(view, node, false)).length > 0;
        }

        @Override
        public void run(GraphCanvas view) {
            Choices.stack(view, view.selection());
        }
    },
    /** Shows the members of stacks. */
    UNSTACK {
        @Override
        public boolean isEnabled(GraphCanvas view) {
            return matching(view, node -> isIn(view, node, true)).length > 0;
        }

        @Override
        public void run(GraphCanvas view) {
            Choices.unstack(view, view.selection());
        }
    },
    /** Hides nodes. */
    HIDE {
        @Override
        public boolean isEnabled(GraphCanvas view) {
            return view.selection().length > 0;
        }

        @Override
        public void run(GraphCanvas view) {
            Choices.hide(view, view.selection());
        }
    },
    /** Shows everything that is hidden. */
    SHOW_HIDDEN {
        @Override
        public boolean isEnabled(GraphCanvas view) {
            return !view.choices().hidden().isEmpty();
        }

        @Override
        public void run(GraphCanvas view) {
            Choices.showHidden(view);
        }
    },
    /** Sets or takes away bookmarks. */
    BOOKMARK {
        @Override
        public boolean isEnabled(GraphCanvas view) {
            return view.selection().length > 0;
        }

        @Override
        public void run(GraphCanvas view) {
            Choices.bookmark(view, view.selection());
        }
    },
    /** Lets nodes lie where the layout puts them; all nodes, if none is selected. */
    RESET_POSITIONS {
        @Override
        public boolean isEnabled(GraphCanvas view) {
            return !view.choices().positions().isEmpty();
        }

        @Override
        public void run(GraphCanvas view) {
            Choices.resetPositions(view, view.selection());
        }
    },
    /** Shows in place of calls what they call, or the calls again. */
    INLINE_CALL {
        @Override
        public boolean isEnabled(GraphCanvas view) {
            return matching(view, node -> Calls.isCall(view, node) || Calls.isInPlace(view, node)).length > 0;
        }

        @Override
        public void run(GraphCanvas view) {
            int[] calls = matching(view, node -> Calls.isCall(view, node));
            if (calls.length > 0) {
                Choices.inline(view, calls);
            } else {
                Choices.outline(view, matching(view, node -> Calls.isInPlace(view, node)));
            }
        }
    },
    /** Shows the graph of the function that a node calls. */
    GO_TO_DEFINITION {
        @Override
        public boolean isEnabled(GraphCanvas view) {
            return view.selection().length == 1 && Calls.functions(view, view.selection()[0]).length > 0;
        }

        @Override
        public void run(GraphCanvas view) {
            view.showGraph(Calls.functions(view, view.selection()[0])[0]);
        }
    },
    /** Goes where one was before. */
    BACK {
        @Override
        public boolean isEnabled(GraphCanvas view) {
            return view.tour().canGoBack();
        }

        @Override
        public void run(GraphCanvas view) {
            view.tour().goBack();
        }
    },
    /** Goes where one was before one went back. */
    FORWARD {
        @Override
        public boolean isEnabled(GraphCanvas view) {
            return view.tour().canGoForward();
        }

        @Override
        public void run(GraphCanvas view) {
            view.tour().goForward();
        }
    };

    private static int[] matching(GraphCanvas view, IntPredicate wanted) {
        return Arrays.stream(view.selection()).filter(wanted).toArray();
    }

    private static boolean isIn(GraphCanvas view, int node, boolean stacked) {
        return Series.of(view, node).filter(series -> series.stacked() == stacked).isPresent();
    }
}
