/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.diagram.scene.Rect;
import org.opscape.editor.parts.NodePart;
import org.opscape.editor.rename.SlowClick;

/** What presses of the mouse mean. Positions are in scene coordinates. */
final class Gestures {
    private static final int JUST_NOW_MILLIS = 350;
    private static final int LATE = 10;

    private final GraphCanvas canvas;
    private SlowClick slow;
    private long focused;

    Gestures(GraphCanvas canvas) {
        this.canvas = canvas;
    }

    /** A button of the mouse goes down. */
    void pressed() {
        if (slow == null) {
            watch(canvas.control());
        }
        slow.cancel();
    }

    /** A click that only brings the keyboard here asks for nothing else. */
    private void watch(Control control) {
        slow = new SlowClick(control.getDisplay().getDoubleClickTime());
        focused = millis();
        control.addListener(SWT.FocusIn, event -> focused = millis());
        control.addListener(SWT.KeyDown, event -> slow.cancel());
        control.addListener(SWT.MouseVerticalWheel, event -> slow.cancel());
    }

    void click(Target target, int modifiers, double x, double y) {
        switch (target) {
            case Target.Background background -> {
                if ((modifiers & (SWT.SHIFT | SWT.MOD1)) == 0) {
                    canvas.select();
                }
            }
            case Target.OnLegend on -> canvas.colours().click(on.hit(), (modifiers & SWT.MOD1) != 0);
            case Target.OnNode on -> pick(on.node(), modifiers, x, y);
            case Target.OnHandle on ->
                canvas.frame(on.node()).ifPresent(frame -> canvas.activate(Anchor.handle(on.node(), frame, x, y)));
            case Target.OnIcon on -> follow(on, modifiers, x, y);
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

    private void pick(int node, int modifiers, double x, double y) {
        int[] before = canvas.selection();
        boolean alone = before.length == 1 && before[0] == node && modifiers == 0;
        pick(node, modifiers);
        if (slow != null) {
            long now = millis();
            boolean wanted = slow.clicked(isOnName(node, x, y) ? node : -1, alone && now - focused > JUST_NOW_MILLIS, now);
            if (wanted) {
                waitForName(node, canvas.clustering());
            }
        }
    }

    private boolean isOnName(int node, double x, double y) {
        Rect seen = canvas.visibleArea();
        Point at = new Point((int) Math.round((x - seen.x()) * canvas.zoom()), (int) Math.round((y - seen.y()) * canvas.zoom()));
        return LabelArea.of(canvas, node).filter(area -> area.bounds().contains(at.x, at.y)).isPresent();
    }

    private void waitForName(int node, Clustering clustering) {
        canvas.control().getDisplay().timerExec(slow.waitMillis() + LATE, () -> {
            boolean still = !canvas.control().isDisposed() && canvas.isReady() && canvas.clustering() == clustering
                    && canvas.control().isFocusControl() && Arrays.equals(canvas.selection(), new int[] {node});
            if (slow.isDue(node, millis()) && still) {
                NameInPicture.open(canvas, node);
            }
        });
    }

    private static long millis() {
        return System.nanoTime() / 1_000_000;
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

    private void follow(Target.OnIcon on, int modifiers, double x, double y) {
        switch (on.icon().icon().kind()) {
            case NEIGHBOUR -> canvas.reveal(on.icon().icon().node());
            case CONSTANT, SUMMARY -> pick(on.icon().icon().node(), modifiers, x, y);
            case MORE -> pick(on.node(), modifiers, x, y);
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
