/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.draw2d.geometry.Point;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.editor.rename.Dwell;
import org.opscape.editor.rename.Moving;
import org.opscape.editor.rename.ScopePlace;
import org.opscape.editor.rename.Verdict;

/** Into which group a drag of boxes leads; each is asked once whether it takes them. */
final class DropTargets {
    private final GraphCanvas canvas;
    private final Moving moving;
    private final Set<Integer> dragged;
    private final int home;
    private final Dwell dwell = new Dwell();
    private final Map<Integer, Verdict> verdicts = new HashMap<>();
    private final Set<Integer> opened = new HashSet<>();

    DropTargets(GraphCanvas canvas, int pressed, int... nodes) {
        this.canvas = canvas;
        moving = new Moving(canvas, nodes);
        dragged = Arrays.stream(nodes).boxed().collect(Collectors.toSet());
        Hierarchy hierarchy = canvas.clustering().hierarchy();
        home = ScopePlace.groupAt(hierarchy, hierarchy.parent(pressed));
    }

    /** The pointer is at a point of the window; tells whether it has come to another group. */
    boolean over(Point pointer, long now) {
        int before = dwell.target(Long.MAX_VALUE);
        dwell.over(groupAt(pointer), now);
        return before != dwell.target(Long.MAX_VALUE);
    }

    /** {@return the group that what is dragged would be moved to; {@link Dwell#NONE} if it stays in its own} */
    int target(long now) {
        return dwell.target(now);
    }

    /** Opens the closed group under the pointer if that has rested there. */
    void open(long now) {
        int group = dwell.target(now);
        if (dwell.opens(now) && group != canvas.clustering().hierarchy().root() && !canvas.isOpen(group) && !verdict(group).refused()
                && opened.add(group)) {
            canvas.setOpen(group, true);
        }
    }

    Verdict verdict(int group) {
        return verdicts.computeIfAbsent(group, moving::verdict);
    }

    void submit(int group) {
        moving.submit(group);
    }

    /** {@return how many nodes are dragged, in words} */
    String what() {
        return moving.what();
    }

    private int groupAt(Point pointer) {
        var window = canvas.windowSize();
        if (pointer.x < 0 || pointer.y < 0 || pointer.x >= window.x || pointer.y >= window.y) {
            return Dwell.NONE;
        }
        Target target = canvas.target(pointer);
        if (target instanceof Target.OnLegend) {
            return Dwell.NONE;
        }
        Hierarchy hierarchy = canvas.clustering().hierarchy();
        int group = ScopePlace.groupAt(hierarchy, target instanceof Target.OnIcon ? hierarchy.parent(target.node()) : target.node());
        for (int node = target.node(); node >= 0; node = hierarchy.parent(node)) {
            if (dragged.contains(node)) {
                group = ScopePlace.groupAt(hierarchy, hierarchy.parent(node));
            }
        }
        return group == home ? Dwell.NONE : group;
    }
}
