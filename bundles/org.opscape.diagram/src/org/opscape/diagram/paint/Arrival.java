/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Interior;
import org.opscape.diagram.scene.Rect;

/**
 * From where boxes come that are new in an open group: from the nearest box that is gone, so that the members of a stack come out of it;
 * else they grow where they are.
 */
final class Arrival {
    private static final double SMALLEST = 0.3;

    private final Interior old;
    private final Interior next;
    private final int[] gone;

    Arrival(Interior old, Interior next) {
        this.old = old;
        this.next = next;
        gone = gone();
    }

    private int[] gone() {
        Set<Integer> there = new HashSet<>(2 * next.boxes().length);
        for (Box box : next.boxes()) {
            there.add(box.node());
        }
        int[] found = new int[old.boxes().length];
        int count = 0;
        for (int i = 0; i < found.length; i++) {
            if (!there.contains(old.boxes()[i].node())) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** {@return the left edge from which a new box comes} */
    double x(int box) {
        int from = nearest(box);
        Box made = next.boxes()[box];
        return from < 0 ? next.xs()[box] : old.xs()[from] + old.boxes()[from].frame().centerX() - made.frame().centerX();
    }

    double y(int box) {
        int from = nearest(box);
        Box made = next.boxes()[box];
        return from < 0 ? next.ys()[box] : old.ys()[from] + old.boxes()[from].frame().centerY() - made.frame().centerY();
    }

    private int nearest(int box) {
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int i : gone) {
            double distance = Math.hypot(old.xs()[i] - next.xs()[box], old.ys()[i] - next.ys()[box]);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    /** {@return a new box as large as it is at a share of its way; an open one has its size at once, and its content fades in} */
    static Box grown(Box box, double share) {
        if (box.isOpen()) {
            return box;
        }
        double size = SMALLEST + (1 - SMALLEST) * share;
        Rect frame = box.frame();
        Rect smaller = new Rect(frame.centerX() - frame.width() * size / 2, frame.centerY() - frame.height() * size / 2,
                frame.width() * size,
                frame.height() * size);
        return new Box(box.node(), box.kind(), box.label(), box.detail(), box.operations(), box.width(), box.height(), smaller, List.of(),
                null);
    }
}
