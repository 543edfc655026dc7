/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.opscape.diagram.scene.Rect;
import org.opscape.editor.parts.NodePart;

/** What presses of the mouse mean. Positions are in scene coordinates. */
final class Gestures {
    private final GraphCanvas canvas;

    Gestures(GraphCanvas canvas) {
        this.canvas = canvas;
    }

    void click(Target target, int modifiers, double x, double y) {
        switch (target) {
            case Target.Background background -> {
                if ((modifiers & (SWT.SHIFT | SWT.MOD1)) == 0) {
                    canvas.select();
                }
            }
            case Target.OnLegend on -> canvas.colours().click(on.hit(), (modifiers & SWT.MOD1) != 0);
            case Target.OnNode on -> pick(on.node(), modifiers);
            case Target.OnHandle on ->
                canvas.frame(on.node()).ifPresent(frame -> canvas.activate(Anchor.handle(on.node(), frame, x, y)));
            case Target.OnIcon on -> follow(on, modifiers);
        }
    }

    void doubleClick(Target target, double x, double y) {
        if (target instanceof Target.OnNode on && (on.placed().box().isExpandable() || on.placed().box().isCall())) {
            canvas.frame(on.node()).ifPresent(frame -> canvas.activate(Anchor.at(on.node(), frame, x, y)));
        }
    }

    /** Before a context menu is shown: what it is about must be selected. */
    void contextClick(Target target) {
        if (target instanceof Target.Background) {
            canvas.select();
        } else if (target.node() < 0) {
            return;
        } else if (!isSelected(target.node())) {
            canvas.select(target.node());
        }
    }

    void frame(Rect area, boolean add) {
        IntStream inside = canvas.shown().visible().within(area).stream().mapToInt(placed -> placed.box().node());
        IntStream before = add ? Arrays.stream(canvas.selection()) : IntStream.empty();
        canvas.select(IntStream.concat(before, inside).distinct().toArray());
    }

    private void pick(int node, int modifiers) {
        if ((modifiers & SWT.MOD1) != 0 && isSelected(node)) {
            canvas.select(Arrays.stream(canvas.selection()).filter(other -> other != node).toArray());
        } else if ((modifiers & (SWT.MOD1 | SWT.SHIFT)) != 0) {
            canvas.select(IntStream.concat(Arrays.stream(canvas.selection()), IntStream.of(node)).distinct().toArray());
        } else {
            canvas.select(node);
        }
    }

    private void follow(Target.OnIcon on, int modifiers) {
        switch (on.icon().icon().kind()) {
            case NEIGHBOUR -> canvas.reveal(on.icon().icon().node());
            case CONSTANT, SUMMARY -> pick(on.icon().icon().node(), modifiers);
            case MORE -> pick(on.node(), modifiers);
        }
    }

    private boolean isSelected(int node) {
        return Arrays.stream(canvas.selection()).anyMatch(other -> other == node);
    }

    /** {@return the nodes of the parts that the viewer's own tools have selected} */
    static int[] nodes(Iterable<?> parts) {
        IntStream.Builder nodes = IntStream.builder();
        for (Object part : parts) {
            if (part instanceof NodePart node) {
                nodes.add(node.node());
            }
        }
        return nodes.build().toArray();
    }
}
