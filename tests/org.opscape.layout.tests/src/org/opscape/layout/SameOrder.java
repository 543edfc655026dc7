/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Interior;
import org.opscape.diagram.scene.Scene;
import org.opscape.model.Progress;

/** What stood next to each other, or one above the other, still does so when something is opened. */
final class SameOrder {
    private static final double NEAR = 0.75;

    private SameOrder() {
    }

    /** Opens each child of each group on a picture, one at a time, and looks at what is around it. Returns how many were opened. */
    static int checkEach(PictureEngine engine, Scene scene, int most) {
        int opened = 0;
        Deque<Box> open = new ArrayDeque<>();
        open.add(scene.root());
        while (!open.isEmpty()) {
            Box group = open.pop();
            for (Box child : group.content().boxes()) {
                if (child.isOpen()) {
                    open.add(child);
                } else if (child.isExpandable() && opened < most) {
                    check(scene, engine.expand(scene, child.node(), Progress.NONE));
                    opened++;
                }
            }
        }
        return opened;
    }

    /** Compares all groups that are open on two pictures. */
    static void check(Scene before, Scene after) {
        Deque<Box> olds = new ArrayDeque<>();
        Deque<Box> news = new ArrayDeque<>();
        olds.add(before.root());
        news.add(after.root());
        while (!olds.isEmpty()) {
            Box old = olds.pop();
            Box now = news.pop();
            check(old.content(), now.content());
            for (int i = 0; i < old.content().boxes().length; i++) {
                Box child = old.content().boxes()[i];
                if (child.isOpen() && now.content().boxes()[i] != child && now.content().boxes()[i].isOpen()) {
                    olds.add(child);
                    news.add(now.content().boxes()[i]);
                }
            }
        }
    }

    private static void check(Interior old, Interior now) {
        for (int i = 0; i < old.boxes().length; i++) {
            for (int k = 0; k < old.boxes().length; k++) {
                if (isBefore(old, i, k, true) && !isBefore(old, i, k, false) && !isBefore(old, k, i, false)) {
                    assertTrue(isBefore(now, i, k, true), now.boxes()[i].label() + " is not left of " + now.boxes()[k].label());
                }
                if (isBefore(old, i, k, false) && !isBefore(old, i, k, true) && !isBefore(old, k, i, true)) {
                    assertTrue(isBefore(now, i, k, false), now.boxes()[i].label() + " is not above " + now.boxes()[k].label());
                }
            }
        }
    }

    private static boolean isBefore(Interior interior, int i, int k, boolean horizontally) {
        return horizontally ? interior.xs()[i] + interior.boxes()[i].width() <= interior.xs()[k] + NEAR
                : interior.ys()[i] + interior.boxes()[i].height() <= interior.ys()[k] + NEAR;
    }
}
