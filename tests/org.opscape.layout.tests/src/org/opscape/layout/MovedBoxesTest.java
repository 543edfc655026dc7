/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.FreePlaces;
import org.opscape.diagram.scene.Interior;
import org.opscape.diagram.scene.Route;
import org.opscape.diagram.scene.Scene;
import org.opscape.model.Progress;

/** Boxes that are moved by hand. */
class MovedBoxesTest {
    private static final Progress NONE = Progress.NONE;
    private static final double NEAR = 0.01;

    private static PictureEngine engine(Clustering clustering, Direction direction) {
        return new PictureEngine(clustering, LayoutOptions.DEFAULTS.withDirection(direction));
    }

    /** The boxes of the root's main graph. */
    private static List<Integer> movable(PictureEngine engine, Scene scene) {
        List<Integer> nodes = new ArrayList<>();
        for (Box box : scene.root().content().boxes()) {
            if (engine.canPin(box.node())) {
                nodes.add(box.node());
            }
        }
        return nodes;
    }

    private static Scene drag(PictureEngine engine, Scene scene, int node, Random random) {
        Position place = engine.placeOf(scene, node);
        double x = place.x() + random.nextInt(800) - 400;
        double y = place.y() + random.nextInt(800) - 400;
        FreePlaces before = scene.root().content().free();
        Scene moved = engine.move(scene, node, x, y, NONE);
        FreePlaces after = moved.root().content().free();
        Position now = engine.placeOf(moved, node);
        assertEquals(x, now.x() - after.shiftX() + before.shiftX(), NEAR);
        assertEquals(y, now.y() - after.shiftY() + before.shiftY(), NEAR);
        return moved;
    }

    private static PictureEngine withPins(Clustering clustering, Direction direction, PictureEngine engine, Scene scene,
            List<Integer> nodes) {
        Hierarchy hierarchy = clustering.hierarchy();
        Map<String, Position> positions = new HashMap<>();
        for (int node : nodes) {
            positions.put(hierarchy.uniquePath(node), engine.positionOf(scene, node));
        }
        return new PictureEngine(clustering, LayoutOptions.DEFAULTS.withDirection(direction), Pins.of(hierarchy, positions));
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void aBoxStaysWhereItIsPutAndOthersMakeRoom(Direction direction) {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            Clustering clustering = RandomGraphs.random(seed, 10 + random.nextInt(60));
            PictureEngine engine = engine(clustering, direction);
            Scene scene = engine.overview(NONE);
            if (seed % 2 == 0) {
                scene = engine.expand(scene, Pictures.expandable(scene, random.nextInt(3)), NONE);
            }
            List<Integer> nodes = movable(engine, scene);
            if (!nodes.isEmpty()) {
                Scene moved = drag(engine, scene, nodes.get(random.nextInt(nodes.size())), random);
                SceneInvariants.check(moved);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void anEngineWithPinsShowsWhatWasMoved(Direction direction) {
        for (int seed = 50; seed < 70; seed++) {
            Random random = new Random(seed);
            Clustering clustering = RandomGraphs.random(seed, 50);
            PictureEngine engine = engine(clustering, direction);
            Scene scene = engine.overview(NONE);
            List<Integer> nodes = movable(engine, scene);
            int opened = Pictures.expandable(scene, 1);
            scene = opened < 0 ? scene : engine.expand(scene, opened, NONE);
            if (!nodes.isEmpty()) {
                int node = nodes.get(random.nextInt(nodes.size()));
                Scene moved = drag(engine, scene, node, random);
                PictureEngine pinned = withPins(clustering, direction, engine, moved, List.of(node));
                Scene again = pinned.transfer(moved, clustering.hierarchy(), direction, NONE);
                assertEquals(engine.placeOf(moved, node).x(), pinned.placeOf(again, node).x(), NEAR);
                assertEquals(engine.placeOf(moved, node).y(), pinned.placeOf(again, node).y(), NEAR);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void whatOpensPushesAndGivesTheRoomBack(Direction direction) {
        for (int seed = 100; seed < 130; seed++) {
            Random random = new Random(seed);
            Clustering clustering = RandomGraphs.random(seed, 60);
            PictureEngine engine = engine(clustering, direction);
            Scene scene = engine.overview(NONE);
            List<Integer> nodes = movable(engine, scene);
            if (nodes.isEmpty()) {
                continue;
            }
            Scene moved = drag(engine, scene, nodes.get(random.nextInt(nodes.size())), random);
            int node = Pictures.expandable(moved, random.nextInt(4));
            if (node >= 0) {
                Scene open = engine.expand(moved, node, NONE);
                SceneInvariants.check(open);
                assertEquals(Pictures.text(moved), Pictures.text(engine.collapse(open, node, NONE)));
            }
        }
    }

    @Test
    void whatWasToTheRightStaysToTheRight() {
        Clustering clustering = RandomGraphs.layers(6);
        PictureEngine engine = engine(clustering, Direction.DOWN);
        Scene scene = engine.overview(NONE);
        List<Integer> nodes = movable(engine, scene);
        int box = nodes.get(3);
        int group = nodes.get(2);
        Position beside = engine.placeOf(scene, group);
        Scene moved = engine.move(scene, box, beside.x() + 300, beside.y() + 5, NONE);
        Scene open = engine.expand(moved, group, NONE);
        double right = engine.placeOf(open, group).x() + Pictures.box(open, group).frame().width();
        double gap = engine.placeOf(moved, box).x() - engine.placeOf(moved, group).x() - Pictures.box(moved, group).frame().width();
        assertTrue(engine.placeOf(open, box).x() >= right + gap - NEAR);
    }

    @Test
    void insideAGroupTheFrameGrows() {
        Clustering clustering = RandomGraphs.layers(4);
        PictureEngine engine = engine(clustering, Direction.DOWN);
        int group = clustering.hierarchy().find("layerb0");
        int child = clustering.hierarchy().find("layerb0/Conv2D");
        Scene scene = engine.expand(engine.overview(NONE), group, NONE);
        double width = Pictures.box(scene, group).frame().width();
        for (double x : new double[] {-300, 700}) {
            Scene moved = engine.move(scene, child, x, 20, NONE);
            SceneInvariants.check(moved);
            assertTrue(Pictures.box(moved, group).frame().width() > width + 200);
        }
    }

    @Test
    void turningKeepsWhatWasMoved() {
        for (int seed = 200; seed < 215; seed++) {
            Random random = new Random(seed);
            Clustering clustering = RandomGraphs.random(seed, 40);
            PictureEngine engine = engine(clustering, Direction.DOWN);
            Scene scene = engine.overview(NONE);
            List<Integer> nodes = movable(engine, scene);
            if (nodes.isEmpty()) {
                continue;
            }
            int node = nodes.get(random.nextInt(nodes.size()));
            Scene moved = drag(engine, scene, node, random);
            PictureEngine pinned = withPins(clustering, Direction.DOWN, engine, moved, List.of(node));
            for (Direction direction : Direction.values()) {
                Scene turned = pinned.withDirection(moved, direction, NONE);
                SceneInvariants.check(turned);
                assertFalse(turned.root().content().free().isEmpty());
                Position kept = pinned.positionOf(turned, node);
                assertEquals(engine.positionOf(moved, node).x(), kept.x(), NEAR);
                assertEquals(engine.positionOf(moved, node).y(), kept.y(), NEAR);
            }
        }
    }

    @Test
    void linesThatNoMovedBoxTouchesKeepTheirWay() {
        Clustering clustering = RandomGraphs.layers(8);
        PictureEngine engine = engine(clustering, Direction.DOWN);
        Scene scene = engine.overview(NONE);
        List<Integer> nodes = movable(engine, scene);
        int box = nodes.get(2);
        Position place = engine.placeOf(scene, box);
        Scene moved = engine.move(scene, box, place.x() + 300, place.y(), NONE);
        Interior before = scene.root().content();
        Interior after = moved.root().content();
        for (int i = 0; i < after.routes().size(); i++) {
            Route route = after.routes().get(i);
            if (route.from() != box && route.to() != box) {
                assertEquals(Pictures.points(before.routes().get(i)), Pictures.points(route));
            }
        }
    }

    @Test
    void nothingMovedCostsNothing() {
        Clustering clustering = RandomGraphs.random(3, 60);
        PictureEngine engine = new PictureEngine(clustering, LayoutOptions.DEFAULTS, Pins.of(clustering.hierarchy(), Map.of()));
        assertSame(Pins.NONE, engine.pins());
        assertSame(FreePlaces.NONE, engine.overview(NONE).root().content().free());
    }
}
