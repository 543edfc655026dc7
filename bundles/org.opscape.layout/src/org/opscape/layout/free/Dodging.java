/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.free;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Moves boxes out of the way of those that were put somewhere: to the side on which they were while all was closed, or to the nearest one.
 * What they come to lie on moves on in the same direction. Ends after a number of moves in any case.
 */
final class Dodging {
    /** A box that is nearer to one that was moved gets out of its way. */
    private static final double GAP = 16;
    /** So far, so that lines have room between them. */
    private static final double AWAY = 32;
    private static final int MOST_MOVES = 40;
    private static final int RIGHT = 0;
    private static final int LEFT = 1;
    private static final int DOWN = 2;
    private static final int UP = 3;

    private final Spots closed;
    private final Spots now;
    private final boolean[] pinned;
    private final boolean[] moved;
    private final int[] directions;
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private int moves;

    Dodging(Spots closed, Spots now, boolean[] pinned) {
        this.closed = closed;
        this.now = now;
        this.pinned = pinned;
        moved = new boolean[pinned.length];
        directions = new int[pinned.length];
    }

    /** {@return which boxes had to move} */
    boolean[] run() {
        for (int i = 0; i < pinned.length; i++) {
            if (pinned[i]) {
                push(i);
            }
        }
        int most = MOST_MOVES * pinned.length;
        while (!waiting.isEmpty() && moves < most) {
            int box = waiting.poll();
            pushOn(box);
        }
        return moved;
    }

    /** Moves what a box lies on that was put to its place. */
    private void push(int by) {
        for (int i = 0; i < pinned.length; i++) {
            if (!pinned[i] && now.overlap(by, i, moved[i] ? 0 : GAP)) {
                int direction = direction(by, i);
                if (!moved[i]) {
                    directions[i] = direction;
                }
                move(i, by, directions[i]);
            }
        }
    }

    private void pushOn(int box) {
        boolean clear = false;
        while (!clear && moves < MOST_MOVES * pinned.length) {
            clear = true;
            for (int i = 0; i < pinned.length; i++) {
                if (pinned[i] && now.overlap(box, i, 0)) {
                    move(box, i, directions[box]);
                    clear = false;
                }
            }
        }
        for (int i = 0; i < pinned.length; i++) {
            if (i != box && !pinned[i] && now.overlap(box, i, 0)) {
                directions[i] = moved[i] ? directions[i] : directions[box];
                move(i, box, directions[i]);
            }
        }
    }

    private void move(int box, int by, int direction) {
        switch (direction) {
            case RIGHT -> now.xs()[box] = now.right(by) + AWAY;
            case LEFT -> now.xs()[box] = now.xs()[by] - AWAY - now.widths()[box];
            case DOWN -> now.ys()[box] = now.bottom(by) + AWAY;
            default -> now.ys()[box] = now.ys()[by] - AWAY - now.heights()[box];
        }
        moved[box] = true;
        moves++;
        waiting.add(box);
    }

    /** The nearest way out on a side on which the box was; else the nearest of all. */
    private int direction(int by, int box) {
        double[] ways = {now.right(by) - now.xs()[box], now.right(box) - now.xs()[by], now.bottom(by) - now.ys()[box],
            now.bottom(box) - now.ys()[by]};
        boolean[] was = {closed.right(by) <= closed.xs()[box], closed.right(box) <= closed.xs()[by], closed.bottom(by) <= closed.ys()[box],
            closed.bottom(box) <= closed.ys()[by]};
        int best = -1;
        for (int pass = 0; pass < 2 && best < 0; pass++) {
            for (int direction = RIGHT; direction <= UP; direction++) {
                if ((was[direction] || pass > 0) && (best < 0 || ways[direction] < ways[best])) {
                    best = direction;
                }
            }
        }
        return best;
    }
}
