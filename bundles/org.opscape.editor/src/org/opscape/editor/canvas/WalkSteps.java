/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.editor.flow.TensorWalk;

/** Lets the picture follow where somebody goes with a tensor. */
final class WalkSteps implements TensorWalk.Picture {
    private final GraphCanvas canvas;

    WalkSteps(GraphCanvas canvas) {
        this.canvas = canvas;
    }

    @Override
    public int visible(int operation) {
        return canvas.shown().visible().nearest(Embedded.owner(canvas.shown().picture(), operation));
    }

    @Override
    public void goTo(int node) {
        if (node >= 0) {
            canvas.selectAndShow(node);
        }
    }

    @Override
    public boolean open(int node) {
        boolean closed = node >= canvas.clustering().hierarchy().root() && !canvas.isOpen(node);
        if (closed) {
            canvas.setOpen(node, true);
        }
        return closed;
    }

    @Override
    public boolean closeAround(int node) {
        Hierarchy hierarchy = canvas.clustering().hierarchy();
        int around = hierarchy.parent(node);
        if (around == hierarchy.root() || around < 0) {
            return false;
        }
        canvas.setOpen(around, false);
        return true;
    }
}
