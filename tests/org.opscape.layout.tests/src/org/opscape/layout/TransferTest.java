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

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.diagram.paint.SceneTransition;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.BoxKind;
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.Scene;
import org.opscape.model.Progress;

/** Pictures that go from one clustering of a graph to the next. */
class TransferTest {
    private static final Progress NONE = Progress.NONE;

    private static Clustering again(Clustering clustering, ClusteringOptions options) {
        return Clustering.of(clustering.graph(), options, NONE);
    }

    private static Set<String> open(Scene scene, Hierarchy hierarchy) {
        Set<String> paths = new TreeSet<>();
        Deque<Box> walk = new ArrayDeque<>();
        walk.add(scene.root());
        while (!walk.isEmpty()) {
            for (Box child : walk.poll().content().boxes()) {
                if (child.isOpen()) {
                    paths.add(hierarchy.uniquePath(child.node()));
                    walk.add(child);
                }
            }
        }
        return paths;
    }

    private static Scene someOpen(PictureEngine engine, int steps) {
        Scene scene = engine.overview(NONE);
        for (int i = 0; i < steps; i++) {
            int node = Pictures.expandable(scene, 3 * i);
            scene = node < 0 ? scene : engine.expand(scene, node, NONE);
        }
        return scene;
    }

    @Test
    void whatWasOpenIsRestoredByItsPaths() {
        for (int seed = 0; seed < 20; seed++) {
            Clustering clustering = RandomGraphs.random(seed, 80);
            PictureEngine engine = new PictureEngine(clustering, LayoutOptions.DEFAULTS);
            Scene scene = someOpen(engine, 5);
            PictureEngine other = new PictureEngine(again(clustering, clustering.options()), LayoutOptions.DEFAULTS);
            Scene restored = other.open(open(scene, clustering.hierarchy()), NONE);
            assertEquals(Pictures.text(scene), Pictures.text(restored));
        }
    }

    @Test
    void theSameClusteringGivesTheSameObjects() {
        for (int seed = 20; seed < 30; seed++) {
            Clustering clustering = RandomGraphs.random(seed, 80);
            PictureEngine engine = new PictureEngine(clustering, LayoutOptions.DEFAULTS);
            Scene scene = someOpen(engine, 5);
            PictureEngine other = engine.next(again(clustering, clustering.options()), Pins.NONE);
            assertSame(scene.root(), other.transfer(scene, clustering.hierarchy(), Direction.DOWN, NONE).root());
        }
    }

    @Test
    void aNodeSetAsideChangesOnlyItsGroup() {
        for (int seed = 40; seed < 60; seed++) {
            Clustering clustering = RandomGraphs.random(seed, 80);
            Hierarchy hierarchy = clustering.hierarchy();
            PictureEngine engine = new PictureEngine(clustering, LayoutOptions.DEFAULTS);
            Scene scene = someOpen(engine, 6);
            Box first = scene.root().content().boxes()[0];
            Clustering next = again(clustering, clustering.options().withNodes(Set.of(), Set.of(hierarchy.uniquePath(first.node()))));
            Scene moved = new PictureEngine(next, LayoutOptions.DEFAULTS).transfer(scene, hierarchy, Direction.DOWN, NONE);
            SceneInvariants.check(moved);
            assertEquals(open(scene, hierarchy), open(moved, next.hierarchy()));
            Scene back = new PictureEngine(clustering, LayoutOptions.DEFAULTS).transfer(moved, next.hierarchy(), Direction.DOWN, NONE);
            assertEquals(Pictures.text(scene), Pictures.text(back));
        }
    }

    @Test
    void aStackOfGroupsIsDissolvedAndMadeAgain() {
        Clustering stacked = RandomGraphs.numbered(8);
        int stack = stacked.hierarchy().find("layer_[0-7]");
        assertTrue(stack >= 0);
        PictureEngine engine = new PictureEngine(stacked, LayoutOptions.DEFAULTS);
        Scene scene = engine.expand(engine.overview(NONE), stack, NONE);
        int third = stacked.hierarchy().find("layer_3");
        scene = engine.expand(scene, third, NONE);
        SceneInvariants.check(scene);
        assertEquals(BoxKind.STACK, Pictures.box(scene, stack).kind());
        Clustering loose = again(stacked, stacked.options().withStacks(Set.of(), Set.of("layer_[0-7]")));
        PictureEngine other = new PictureEngine(loose, LayoutOptions.DEFAULTS);
        Scene dissolved = other.transfer(scene, stacked.hierarchy(), Direction.DOWN, NONE);
        SceneInvariants.check(dissolved);
        assertEquals(Set.of("layer_3"), open(dissolved, loose.hierarchy()));
        Scene again = engine.transfer(dissolved, loose.hierarchy(), Direction.DOWN, NONE);
        assertEquals(Set.of(), open(again, stacked.hierarchy()));
    }

    @Test
    void theMembersOfAStackFlowInTheOrderOfTheirNumbers() {
        Clustering clustering = RandomGraphs.numbered(12);
        PictureEngine engine = new PictureEngine(clustering, LayoutOptions.DEFAULTS);
        int stack = clustering.hierarchy().find("layer_[0-11]");
        Box open = Pictures.box(engine.expand(engine.overview(NONE), stack, NONE), stack);
        double[] ys = open.content().ys();
        for (int i = 1; i < ys.length; i++) {
            assertEquals("layer_" + i, open.content().boxes()[i].label());
            assertTrue(ys[i] > ys[i - 1]);
        }
        assertEquals("12 × 2 operations", Pictures.box(engine.overview(NONE), stack).detail());
    }

    @Test
    void theHeaderTellsWhatIsHidden() {
        Clustering clustering = RandomGraphs.layers(4);
        Clustering next = again(clustering, clustering.options().withHidden(Set.of("layerb0/Relu")));
        PictureEngine engine = new PictureEngine(next, LayoutOptions.DEFAULTS);
        int group = next.hierarchy().find("layerb0");
        Scene overview = engine.overview(NONE);
        Scene open = engine.expand(overview, group, NONE);
        assertTrue(Pictures.box(open, group).detail().endsWith("1 hidden"));
        assertEquals(Pictures.text(overview), Pictures.text(engine.collapse(open, group, NONE)));
    }

    @Test
    void nodesAreFoundAgainByTheirPaths() {
        Clustering stacked = RandomGraphs.numbered(7);
        Clustering loose = again(stacked, stacked.options().withStackedGroups(false));
        Hierarchy from = stacked.hierarchy();
        Hierarchy to = loose.hierarchy();
        IntUnaryOperator mapping = NodeMapping.between(from, to);
        for (int node = 0; node < from.nodes(); node++) {
            int mapped = mapping.applyAsInt(node);
            if (from.uniquePath(node).equals("layer_[0-6]")) {
                assertEquals(-1, mapped);
            } else {
                assertEquals(from.uniquePath(node), to.uniquePath(mapped));
            }
        }
    }

    @Test
    void oneCanWatchAStackBeDissolved() {
        Clustering stacked = RandomGraphs.numbered(8);
        PictureEngine engine = new PictureEngine(stacked, LayoutOptions.DEFAULTS);
        Scene scene = engine.overview(NONE);
        Clustering loose = again(stacked, stacked.options().withStackedGroups(false));
        PictureEngine other = engine.next(loose, Pins.NONE);
        Scene next = other.transfer(scene, stacked.hierarchy(), Direction.DOWN, NONE);
        Scene renumbered = scene.renumbered(NodeMapping.between(stacked.hierarchy(), loose.hierarchy()));
        SceneTransition transition = new SceneTransition(renumbered, next);
        Box[] start = transition.at(0.01).root().content().boxes();
        int stack = stacked.hierarchy().find("layer_[0-7]");
        double stackY = engine.placeOf(scene, stack).y() + Pictures.box(scene, stack).frame().height() / 2;
        double[] ys = transition.at(0.0001).root().content().ys();
        for (int i = 0; i < start.length; i++) {
            if (start[i].label().startsWith("layer_")) {
                assertEquals(stackY, ys[i] + start[i].frame().centerY(), 8);
            }
        }
        assertFalse(Arrays.stream(next.root().content().boxes())
                .anyMatch(box -> box.kind() == BoxKind.STACK && box.label().startsWith("layer")));
        int input = stacked.hierarchy().find("input");
        assertEquals(input, Pictures.box(renumbered, input).node());
        assertSame(scene, scene.renumbered(IntUnaryOperator.identity()));
    }
}
