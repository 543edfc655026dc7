/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.command;

import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.editor.GraphView;
import org.opscape.editor.canvas.Camera;
import org.opscape.editor.canvas.GraphCanvas;

/** What the commands on the picture do. */
public enum ViewAction {
    /** Opens or closes what is selected. */
    TOGGLE {
        @Override
        public void run(GraphView view) {
            for (int node : view.selection()) {
                view.toggle(node);
            }
        }
    },
    /** Opens what is selected. */
    EXPAND {
        @Override
        public void run(GraphView view) {
            setOpen(view, true);
        }
    },
    /** Closes what is selected. */
    COLLAPSE {
        @Override
        public void run(GraphView view) {
            setOpen(view, false);
        }
    },
    /** Opens what is selected and all in it; everything, if nothing is selected. */
    EXPAND_ALL {
        @Override
        public void run(GraphView view) {
            int[] nodes = view.selection();
            if (nodes.length == 1 && nodes[0] >= view.clustering().hierarchy().root()) {
                view.expandAll(nodes[0]);
            } else {
                view.expandAll();
            }
        }
    },
    /** Closes everything. */
    COLLAPSE_ALL {
        @Override
        public void run(GraphView view) {
            view.collapseAll();
        }
    },
    /** Opens every group that is visible and closed. */
    EXPAND_LEVEL {
        @Override
        public void run(GraphView view) {
            if (view instanceof GraphCanvas canvas) {
                canvas.changes().expandLevel();
            }
        }
    },
    /** Zooms in by a step. */
    ZOOM_IN {
        @Override
        public void run(GraphView view) {
            view.setZoom(view.zoom() * Camera.STEP);
        }
    },
    /** Zooms out by a step. */
    ZOOM_OUT {
        @Override
        public void run(GraphView view) {
            view.setZoom(view.zoom() / Camera.STEP);
        }
    },
    /** Zooms to 100 %. */
    ZOOM_ACTUAL {
        @Override
        public void run(GraphView view) {
            view.setZoom(1);
        }
    },
    /** Shows all. */
    FIT_ALL {
        @Override
        public void run(GraphView view) {
            view.fitAll();
        }
    },
    /** Shows what is selected. */
    FIT_SELECTION {
        @Override
        public void run(GraphView view) {
            view.fitSelection();
        }
    },
    /** Selects the siblings of what is selected, or everything at the outermost level. */
    SELECT_ALL {
        @Override
        public void run(GraphView view) {
            if (view instanceof GraphCanvas canvas) {
                canvas.selectSiblings();
            }
        }
    },
    /** Selects the group around what is selected. */
    SHOW_PARENT {
        @Override
        public void run(GraphView view) {
            int[] nodes = view.selection();
            Hierarchy hierarchy = view.clustering().hierarchy();
            if (nodes.length > 0 && hierarchy.parent(nodes[0]) != hierarchy.root()) {
                view.reveal(hierarchy.parent(nodes[0]));
            }
        }
    };

    /**
     * Does it.
     *
     * @param view where
     */
    public abstract void run(GraphView view);

    private static void setOpen(GraphView view, boolean open) {
        if (view instanceof GraphCanvas canvas) {
            for (int node : canvas.selection()) {
                canvas.setOpen(node, open);
            }
        }
    }
}
