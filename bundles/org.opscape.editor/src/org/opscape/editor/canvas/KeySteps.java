/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.Optional;
import java.util.OptionalInt;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.diagram.scene.Scene.Placed;

/** Walks through the picture from the selected node. */
final class KeySteps {
    private final GraphCanvas canvas;

    KeySteps(GraphCanvas canvas) {
        this.canvas = canvas;
    }

    boolean step(int dx, int dy) {
        OptionalInt from = selected();
        OptionalInt to = from.isEmpty() ? Walk.first(root()) : Walk.step(parent(from.getAsInt()), from.getAsInt(), dx, dy);
        to.ifPresent(canvas::selectAndShow);
        return true;
    }

    boolean toggle() {
        OptionalInt node = selected();
        node.ifPresent(canvas::toggle);
        return node.isPresent();
    }

    boolean move(double dx, double dy) {
        OptionalInt node = selected();
        if (node.isPresent()) {
            Movable.of(canvas, node.getAsInt()).filter(Movable::canPlace)
                    .ifPresent(movable -> canvas.changes().move(movable.nodes(), dx, dy, () -> {}));
        }
        return node.isPresent();
    }

    boolean open(boolean open) {
        for (int node : canvas.selection()) {
            canvas.setOpen(node, open);
        }
        return true;
    }

    boolean in() {
        if (canvas.flows().walk().into()) {
            return true;
        }
        Optional<Placed> placed = selected().isPresent() ? canvas.shown().visible().find(selected().getAsInt()) : Optional.empty();
        if (placed.isPresent() && placed.get().box().isOpen()) {
            Walk.first(placed.get()).ifPresent(canvas::selectAndShow);
        } else {
            placed.filter(closed -> !closed.box().isOperation() || closed.box().isCall())
                    .ifPresent(closed -> canvas.activate(Anchor.top(closed.box().node())));
        }
        return true;
    }

    boolean out() {
        if (canvas.flows().walk().out()) {
            return true;
        }
        OptionalInt node = selected();
        Hierarchy hierarchy = canvas.clustering().hierarchy();
        if (node.isPresent() && hierarchy.parent(node.getAsInt()) != hierarchy.root()) {
            canvas.selectAndShow(hierarchy.parent(node.getAsInt()));
        }
        return true;
    }

    private Placed root() {
        return new Placed(canvas.scene().root(), 0, 0);
    }

    private Placed parent(int node) {
        Hierarchy hierarchy = canvas.clustering().hierarchy();
        int parent = hierarchy.parent(node);
        return parent == hierarchy.root() ? root() : canvas.shown().visible().find(parent).orElse(root());
    }

    private OptionalInt selected() {
        int[] selection = canvas.selection();
        return selection.length == 0 ? OptionalInt.empty() : OptionalInt.of(selection[selection.length - 1]);
    }
}
