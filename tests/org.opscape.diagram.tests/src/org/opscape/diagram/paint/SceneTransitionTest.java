/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Interior;
import org.opscape.diagram.scene.Scene;

class SceneTransitionTest {
    private static final Box UNCHANGED = new SceneBuilder().add(SceneBuilder.operation(11, "a", ""), 20, 40).open(10, "same", 200, 100);

    private static Scene closed() {
        return new SceneBuilder().add(SceneBuilder.group(1, "g", 2), 100, 50).add(UNCHANGED, 100, 200).line(1, 10, 1, "").scene(400, 400);
    }

    private static Scene open() {
        Box group = new SceneBuilder().add(SceneBuilder.operation(2, "in", ""), 30, 50).add(SceneBuilder.operation(3, "out", ""), 30, 150)
                .line(2, 3, 1, "")
                .open(1, "g", 300, 250);
        return new SceneBuilder().add(group, 20, 50).add(UNCHANGED, 70, 400).line(1, 10, 1, "").scene(400, 600);
    }

    @Test
    void itBeginsAndEndsWithTheScenesThemselves() {
        Scene from = closed();
        Scene to = open();
        SceneTransition transition = new SceneTransition(from, to);
        assertSame(from, transition.at(0));
        assertSame(to, transition.at(1));
        assertEquals(1, transition.opacityAt(1).of(1));
    }

    @Test
    void whatIsInBothMovesAndWhatDidNotChangeIsShared() {
        Scene middle = new SceneTransition(closed(), open()).at(0.5);
        Interior interior = middle.root().content();
        double y = interior.ys()[1];
        assertTrue(y > 200 && y < 400, () -> "y is " + y);
        assertSame(UNCHANGED, interior.boxes()[1]);
        double width = interior.boxes()[0].frame().width();
        assertTrue(width > 140 && width < 300, () -> "width is " + width);
        double start = interior.routes().get(0).points()[1];
        assertTrue(start > 106 && start < 300, () -> "line begins at " + start);
    }

    @Test
    void theContentAppearsOrVanishesInsideItsFrame() {
        SceneTransition opening = new SceneTransition(closed(), open());
        SceneTransition closing = new SceneTransition(open(), closed());
        assertTrue(opening.opacityAt(0.2).of(1) < opening.opacityAt(0.6).of(1));
        assertTrue(closing.opacityAt(0.2).of(1) > closing.opacityAt(0.6).of(1));
        assertEquals(1, opening.opacityAt(0.2).of(10));
        for (double t = 0.05; t < 1; t += 0.1) {
            assertNothingSticksOut(opening, t);
            assertNothingSticksOut(closing, t);
        }
    }

    private static void assertNothingSticksOut(SceneTransition transition, double t) {
        Scene scene = transition.at(t);
        Visible visible = Visible.of(scene, PaintState.of(Theme.LIGHT, 1, 0, 0, scene.bounds()).withOpacity(transition.opacityAt(t)));
        double bottom = scene.root().content().ys()[0] + scene.root().content().boxes()[0].frame().height();
        for (int i = 0; i < visible.leaves.count; i++) {
            if (visible.leaves.boxes[i].node() == 3) {
                assertTrue(visible.leaves.ys[i] + 36 <= bottom + 1e-9);
            }
        }
    }

    @Test
    void whatIsNewComesFromWhatIsGone() {
        Scene stacked = new SceneBuilder().add(SceneBuilder.stack(1, "layer_[0-1]", 2), 100, 50).add(UNCHANGED, 100, 200).scene(400, 400);
        Scene loose = new SceneBuilder().add(SceneBuilder.group(20, "layer_0", 2), 20, 50)
                .add(SceneBuilder.group(21, "layer_1", 2), 220, 50)
                .add(UNCHANGED, 100, 200).scene(400, 400);
        Scene old = stacked.renumbered(node -> node == 1 ? -1 : node);
        assertTrue(old.root().content().boxes()[0].node() < 0);
        Interior start = new SceneTransition(old, loose).at(0.0001).root().content();
        for (int i = 0; i < 2; i++) {
            assertEquals(100 + 150 / 2.0, start.xs()[i] + start.boxes()[i].frame().centerX(), 1);
            assertTrue(start.boxes()[i].frame().width() < 60);
        }
        assertSame(UNCHANGED, start.boxes()[2]);
    }

    @Test
    void deepNestingDoesNotExhaustTheStack() {
        assertEquals(1, new SceneTransition(nested(20_000, 0), nested(20_000, 7)).at(0.5).root().content().boxes().length);
    }

    private static Scene nested(int levels, double shift) {
        Box box = SceneBuilder.operation(levels + 1, "leaf", "");
        for (int level = levels; level > 0; level--) {
            box = new SceneBuilder().add(box, 1 + shift, 1).open(level, "g", 200, 200);
        }
        Scene scene = new SceneBuilder().add(box, 0, 0).scene(200, 200);
        new ScenePainter().paint(scene, new RecordingPen(), PaintState.of(Theme.LIGHT, 1, 0, 0, scene.bounds()));
        return scene;
    }
}
