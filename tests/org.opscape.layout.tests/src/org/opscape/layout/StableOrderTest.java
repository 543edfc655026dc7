/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.Scene;
import org.opscape.model.Progress;

/** Opening a group moves what is around it, but a person who knew the way there still does. */
class StableOrderTest {
    private static final Progress NONE = Progress.NONE;

    @ParameterizedTest
    @EnumSource(Direction.class)
    void openingAnyChildKeepsTheOrderAroundIt(Direction direction) {
        int opened = 0;
        for (int seed = 400; seed < 420; seed++) {
            PictureEngine engine = new PictureEngine(RandomGraphs.random(seed, 30 + seed % 7 * 15),
                    LayoutOptions.DEFAULTS.withDirection(direction));
            Scene overview = engine.overview(NONE);
            opened += SameOrder.checkEach(engine, overview, 10);
            int node = Pictures.expandable(overview, seed % 4);
            opened += node < 0 ? 0 : SameOrder.checkEach(engine, engine.expand(overview, node, NONE), 10);
        }
        assertTrue(opened > 100);
    }

    @Test
    void openingEverythingKeepsTheOrder() {
        for (int seed = 430; seed < 440; seed++) {
            Clustering clustering = RandomGraphs.random(seed, 80);
            PictureEngine engine = new PictureEngine(clustering, LayoutOptions.DEFAULTS);
            Scene overview = engine.overview(NONE);
            SameOrder.check(overview, engine.expandAll(overview, clustering.hierarchy().root(), NONE));
        }
    }

    @Test
    void thePictureDoesNotDependOnTheWayToIt() {
        for (int seed = 440; seed < 450; seed++) {
            Random random = new Random(seed);
            PictureEngine engine = new PictureEngine(RandomGraphs.random(seed, 60), LayoutOptions.DEFAULTS);
            Scene overview = engine.overview(NONE);
            int one = Pictures.expandable(overview, random.nextInt(3));
            int other = Pictures.expandable(overview, 3 + random.nextInt(3));
            if (one >= 0 && other >= 0 && one != other) {
                Scene first = engine.expand(engine.expand(overview, one, NONE), other, NONE);
                Scene second = engine.expand(engine.expand(overview, other, NONE), one, NONE);
                assertEquals(Pictures.text(first), Pictures.text(second));
                assertEquals(Pictures.text(overview), Pictures.text(engine.collapse(engine.collapse(first, one, NONE), other, NONE)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"SciSharp__TensorFlow.NET__InceptionV3.meta,module_apply_default/InceptionV3/InceptionV3",
        "tensorflow__tfx__chicago_taxi_graph.pbtxt,transform", "SciSharp__TensorFlow.NET__lstm_crf_ner.meta,optimizer",
        "zhxu-astro__DeepIllustris__1_graph.pbtxt,training", "cybertronai__gradient-checkpointing__imagenet_200.pbtxt,gradients"})
    void modelsOfPeopleKeepTheirOrder(String name, String inside) throws Exception {
        Clustering clustering = RealModels.cluster(name).orElse(null);
        if (clustering != null) {
            PictureEngine engine = new PictureEngine(clustering, LayoutOptions.DEFAULTS);
            Scene overview = engine.overview(NONE);
            SameOrder.checkEach(engine, overview, 40);
            int node = clustering.hierarchy().find(inside);
            if (node >= 0) {
                SameOrder.checkEach(engine, engine.expand(overview, node, NONE), 40);
            }
        }
    }
}
