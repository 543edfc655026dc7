/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.Scene;
import org.opscape.model.Progress;

class PictureEngineTest {
    private static final Progress NONE = Progress.NONE;

    private static PictureEngine engine(Clustering clustering, Direction direction) {
        return new PictureEngine(clustering, LayoutOptions.DEFAULTS.withDirection(direction));
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void everyPictureOnAWalkKeepsTheInvariants(Direction direction) {
        for (int seed = 0; seed < 24; seed++) {
            Random random = new Random(seed);
            PictureEngine engine = engine(RandomGraphs.random(seed, 5 + random.nextInt(seed % 6 == 0 ? 150 : 60)), direction);
            Scene scene = engine.overview(NONE);
            SceneInvariants.check(scene);
            for (int step = 0; step < 5; step++) {
                int node = Pictures.expandable(scene, random.nextInt(20));
                if (node >= 0) {
                    scene = random.nextInt(4) == 0 ? engine.collapse(scene, node, NONE) : engine.expand(scene, node, NONE);
                    SceneInvariants.check(scene);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void everythingOpenKeepsTheInvariants(Direction direction) {
        for (int seed = 100; seed < 112; seed++) {
            Clustering clustering = RandomGraphs.random(seed, seed - 60);
            PictureEngine engine = engine(clustering, direction);
            SceneInvariants.check(engine.expandAll(engine.overview(NONE), clustering.hierarchy().root(), NONE));
        }
    }

    @Test
    void collapsingUndoesExpanding() {
        for (int seed = 200; seed < 212; seed++) {
            PictureEngine engine = engine(RandomGraphs.random(seed, 60), Direction.DOWN);
            Scene before = engine.overview(NONE);
            int node = Pictures.expandable(before, seed % 5);
            if (node >= 0) {
                Scene open = engine.expand(before, node, NONE);
                assertTrue(Pictures.box(open, node).isOpen());
                assertEquals(Pictures.text(before), Pictures.text(engine.collapse(open, node, NONE)));
                assertSame(open, engine.expand(open, node, NONE));
                assertSame(before, engine.collapse(before, node, NONE));
            }
        }
    }

    @Test
    void unchangedPartsAreTheSameObjects() {
        Clustering clustering = RandomGraphs.random(7, 120);
        PictureEngine engine = engine(clustering, Direction.DOWN);
        Scene before = engine.expand(engine.overview(NONE), Pictures.expandable(engine.overview(NONE), 0), NONE);
        int open = Pictures.expandable(before, 0);
        int other = Pictures.expandable(before, 1);
        Scene after = engine.expand(before, other, NONE);
        assertNotSame(before.root(), after.root());
        for (Box child : before.root().content().boxes()) {
            if (child.node() != other) {
                assertSame(child, Pictures.box(after, child.node()));
            }
        }
        assertTrue(Pictures.box(after, open).isOpen());
    }

    @Test
    void sameGraphSamePicture() {
        for (int seed = 300; seed < 304; seed++) {
            Clustering clustering = RandomGraphs.random(seed, 120);
            int root = clustering.hierarchy().root();
            PictureEngine one = engine(clustering, Direction.DOWN);
            PictureEngine other = engine(RandomGraphs.random(seed, 120), Direction.DOWN);
            Scene first = one.expandAll(one.overview(NONE), root, NONE);
            Scene second = other.expandAll(other.overview(NONE), root, NONE);
            assertEquals(Pictures.text(first), Pictures.text(second));
        }
    }

    @Test
    void openingAllIsOpeningOneAfterTheOther() {
        Clustering clustering = RandomGraphs.random(11, 80);
        PictureEngine engine = engine(clustering, Direction.DOWN);
        Scene all = engine.expandAll(engine.overview(NONE), clustering.hierarchy().root(), NONE);
        Scene scene = engine.overview(NONE);
        for (int node = clustering.hierarchy().root() + 1; node < clustering.hierarchy().nodes(); node++) {
            scene = engine.expand(scene, node, NONE);
        }
        assertEquals(Pictures.text(all), Pictures.text(scene));
        assertSame(all, engine.expandAll(all, clustering.hierarchy().root(), NONE));
        assertEquals(Pictures.text(engine.overview(NONE)), Pictures.text(engine.collapseAll(all, NONE)));
    }

    @Test
    void openingSeveralIsOpeningOneAfterTheOther() {
        Clustering clustering = RandomGraphs.random(23, 120);
        PictureEngine engine = engine(clustering, Direction.DOWN);
        Scene overview = engine.overview(NONE);
        Scene one = engine.expand(overview, Pictures.expandable(overview, 1), NONE);
        int inner = Pictures.expandable(one, Integer.MAX_VALUE);
        int[] nodes = {inner, Pictures.expandable(overview, 0), 0, Pictures.expandable(overview, 1)};
        Scene scene = overview;
        for (int node : nodes) {
            scene = engine.expand(scene, node, NONE);
        }
        Scene together = engine.expand(overview, nodes, NONE);
        assertTrue(Pictures.box(together, inner).isOpen());
        assertEquals(Pictures.text(scene), Pictures.text(together));
        assertSame(together, engine.expand(together, nodes, NONE));
        assertSame(overview, engine.expand(overview, new int[0], NONE));
    }

    @Test
    void revealingOpensWhatIsAround() {
        Clustering clustering = RandomGraphs.random(13, 60);
        PictureEngine engine = engine(clustering, Direction.DOWN);
        Scene overview = engine.overview(NONE);
        for (int node = 0; node < clustering.graph().operations(); node++) {
            Scene scene = engine.reveal(overview, node, NONE);
            SceneInvariants.check(scene);
            if (!clustering.hierarchy().isEmbedded(node)) {
                assertEquals(node, Pictures.box(scene, node).node());
                assertSame(scene, engine.reveal(scene, node, NONE));
            }
        }
    }

    @Test
    void turningKeepsWhatIsOpen() {
        Clustering clustering = RandomGraphs.random(17, 100);
        PictureEngine engine = engine(clustering, Direction.DOWN);
        Scene scene = engine.expandAll(engine.overview(NONE), clustering.hierarchy().root(), NONE);
        for (Direction direction : Direction.values()) {
            Scene turned = engine.withDirection(scene, direction, NONE);
            assertEquals(direction, turned.direction());
            SceneInvariants.check(turned);
            assertEquals(Pictures.text(scene), Pictures.text(engine.withDirection(turned, Direction.DOWN, NONE)));
        }
    }

    @Test
    void dataFlowsInTheDirection() {
        Clustering clustering = RandomGraphs.chains(1, 4);
        int last = clustering.graph().operations() - 1;
        for (Direction direction : Direction.values()) {
            Scene scene = engine(clustering, direction).overview(NONE);
            Scene.Placed start = scene.find(0).orElseThrow();
            Scene.Placed end = scene.find(last).orElseThrow();
            switch (direction) {
                case DOWN -> assertTrue(start.frame().bottom() < end.frame().y());
                case UP -> assertTrue(start.frame().y() > end.frame().bottom());
                case RIGHT -> assertTrue(start.frame().right() < end.frame().x());
            }
        }
    }

    @Test
    void linesGoOnInsideAnOpenGroup() {
        Clustering clustering = RandomGraphs.layers(3);
        PictureEngine engine = engine(clustering, Direction.DOWN);
        int group = clustering.hierarchy().find("layerb0");
        Box open = Pictures.box(engine.expand(engine.overview(NONE), group, NONE), group);
        assertEquals(2, open.content().ports().size());
        assertEquals(4, open.content().routes().size());
    }

    @Test
    void veryLongPartsAreFolded() {
        Scene scene = engine(RandomGraphs.chains(1, 150), Direction.DOWN).overview(NONE);
        SceneInvariants.check(scene);
        assertTrue(scene.bounds().height() < 3 * scene.bounds().width(), () -> scene.bounds().toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 2000})
    void scopesMayNestDeeply(int levels) {
        Clustering clustering = RandomGraphs.deep(levels);
        PictureEngine engine = engine(clustering, Direction.DOWN);
        Scene revealed = engine.reveal(engine.overview(NONE), 0, NONE);
        SceneInvariants.check(revealed);
        Scene all = engine.expandAll(engine.overview(NONE), clustering.hierarchy().root(), NONE);
        assertEquals(revealed.bounds(), all.bounds());
        assertEquals(engine.overview(NONE).bounds(), engine.collapseAll(all, NONE).bounds());
    }

    @Test
    void aCancelledRequestEnds() {
        Clustering clustering = RandomGraphs.random(19, 300);
        PictureEngine engine = engine(clustering, Direction.DOWN);
        Scene overview = engine.overview(NONE);
        Progress cancelled = new Progress() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> engine.overview(cancelled));
        assertThrows(CancellationException.class, () -> engine.expandAll(overview, clustering.hierarchy().root(), cancelled));
    }
}
