/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.Interior;
import org.opscape.diagram.scene.LayerGuides;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.DataflowFactory;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Input;
import org.opscape.model.dataflow.Operation;

class LayerGuidesTest {
    private static PictureEngine chain(int count, Direction direction) {
        Graph graph = DataflowFactory.eINSTANCE.createGraph();
        for (int i = 0; i < count; i++) {
            Operation operation = DataflowFactory.eINSTANCE.createOperation();
            operation.setIndex(i);
            operation.setName("n" + i + "x");
            operation.setType("Relu");
            graph.getOperations().add(operation);
            graph.getAllOperations().add(operation);
            if (i > 0) {
                Input input = DataflowFactory.eINSTANCE.createInput();
                input.setSource(graph.getAllOperations().get(i - 1));
                operation.getInputs().add(input);
            }
        }
        Clustering clustering = Clustering.of(GraphSnapshot.of(graph, Progress.NONE), ClusteringOptions.DEFAULTS, Progress.NONE);
        return new PictureEngine(clustering, LayoutOptions.DEFAULTS.withDirection(direction));
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void layersAreNumberedTheWayTheDataFlow(Direction direction) {
        Scene scene = chain(4, direction).overview(Progress.NONE);
        LayerGuides guides = scene.root().content().guides();
        assertArrayEquals(new int[] {1, 2, 3, 4}, guides.numbers());
        for (int i = 0; i < 4; i++) {
            Rect band = guides.band(i);
            assertTrue(band.contains(centre(scene, i)[0], centre(scene, i)[1]), "the box in the layer of its place");
            if (i > 0) {
                Rect before = guides.band(i - 1);
                double gap = switch (direction) {
                    case DOWN -> band.y() - before.bottom();
                    case UP -> before.y() - band.bottom();
                    case RIGHT -> band.x() - before.right();
                };
                assertEquals(0, gap, 1e-6, "bands touch");
            }
        }
    }

    private static double[] centre(Scene scene, int box) {
        Interior all = scene.root().content();
        return new double[] {all.xs()[box] + all.boxes()[box].width() / 2, all.ys()[box] + all.boxes()[box].height() / 2};
    }

    @Test
    void whatWasMovedByHandHasNoLayers() {
        PictureEngine engine = chain(4, Direction.DOWN);
        Scene scene = engine.overview(Progress.NONE);
        int node = scene.root().content().boxes()[2].node();
        assertEquals(0, engine.move(scene, node, 300, 200, Progress.NONE).root().content().guides().count());
    }
}
