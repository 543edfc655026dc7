/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.Interior;
import org.opscape.diagram.scene.Scene;
import org.opscape.formats.ModelFileException;
import org.opscape.model.Progress;

/** When a box is hidden, the others do not change places without need. */
class FormerOrderTest {
    private static final Progress NONE = Progress.NONE;
    private static final int MOST = 30;

    private int natural;
    private int kept;

    /** Hides each of the first boxes at the root, one at a time, and shows it again. */
    private void hideEach(Clustering clustering) {
        PictureEngine engine = new PictureEngine(clustering, LayoutOptions.DEFAULTS);
        Scene scene = engine.overview(NONE);
        Box[] boxes = scene.root().content().boxes();
        for (int i = 0; i < boxes.length && i < MOST; i++) {
            Set<String> hidden = Set.of(clustering.hierarchy().uniquePath(boxes[i].node()));
            Clustering less = Clustering.of(clustering.graph(), clustering.options().withHidden(hidden), NONE);
            IntUnaryOperator mapping = NodeMapping.between(clustering.hierarchy(), less.hierarchy());
            PictureEngine next = engine.next(less, Pins.NONE);
            natural += swaps(scene, new PictureEngine(less, LayoutOptions.DEFAULTS).overview(NONE), mapping);
            Scene edited = next.transfer(scene, mapping, Set.of(), Direction.DOWN, NONE);
            SceneInvariants.check(edited);
            kept += swaps(scene, edited, mapping);
            assertEquals(Pictures.text(scene), Pictures.text(engine.transfer(edited, less.hierarchy(), Direction.DOWN, NONE)));
        }
    }

    /** How many pairs of one layer that still are in one layer have changed places. */
    private static int swaps(Scene before, Scene after, IntUnaryOperator mapping) {
        Interior old = before.root().content();
        Interior now = after.root().content();
        int[] places = new int[old.siblings().rows().length];
        for (int i = 0; i < places.length; i++) {
            places[i] = place(now, mapping.applyAsInt(old.boxes()[i].node()));
        }
        int swaps = 0;
        for (int i = 0; i < places.length; i++) {
            for (int k = 0; k < i; k++) {
                boolean apart = places[i] < 0 || places[k] < 0 || old.siblings().rows()[i] < 0
                        || old.siblings().rows()[i] != old.siblings().rows()[k] || !isRow(now, places[i], places[k]);
                swaps += !apart && old.xs()[i] < old.xs()[k] != now.xs()[places[i]] < now.xs()[places[k]] ? 1 : 0;
            }
        }
        return swaps;
    }

    private static boolean isRow(Interior interior, int one, int other) {
        return interior.siblings().rows()[one] >= 0 && interior.siblings().rows()[one] == interior.siblings().rows()[other];
    }

    private static int place(Interior interior, int node) {
        for (int i = 0; i < interior.siblings().rows().length; i++) {
            if (interior.boxes()[i].node() == node) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void theOthersStayInTheirOrder() {
        for (int seed = 1; seed <= 20; seed++) {
            hideEach(RandomGraphs.random(seed, 60));
        }
        assertTrue(natural > 0);
        assertTrue(kept * 4 <= natural, kept + " of " + natural);
    }

    @Test
    void theInputsOfAModelStayInTheirOrder() throws ModelFileException {
        Optional<Clustering> clustering = RealModels.cluster("SciSharp__TensorFlow.NET__lstm_crf_ner.meta");
        if (clustering.isPresent()) {
            hideEach(clustering.get());
            assertTrue(kept * 4 <= natural, kept + " of " + natural);
        }
    }

    @Test
    void whatIsOpenedLaterKeepsTheOrder() {
        for (int seed = 1; seed <= 20; seed++) {
            Clustering clustering = RandomGraphs.random(seed, 60);
            PictureEngine engine = new PictureEngine(clustering, LayoutOptions.DEFAULTS);
            Scene scene = engine.overview(NONE);
            assertFalse(scene.root().content().siblings().isEmpty());
            Set<String> hidden = Set.of(clustering.hierarchy().uniquePath(scene.root().content().boxes()[0].node()));
            Clustering less = Clustering.of(clustering.graph(), clustering.options().withHidden(hidden), NONE);
            PictureEngine next = engine.next(less, Pins.NONE);
            Scene edited = next.transfer(scene, clustering.hierarchy(), Direction.DOWN, NONE);
            SameOrder.checkEach(next, edited, MOST);
        }
    }
}
