/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.colour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.BoxKind;
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.Interior;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;

/** A graph of operations that are written as "name type device", and its boxes, one beside the other. */
record SampleGraph(Clustering clustering) {
    static SampleGraph of(String... operations) throws IOException, ModelFileException {
        StringBuilder text = new StringBuilder();
        for (String operation : operations) {
            String[] parts = operation.split(" ");
            text.append("node { name: \"").append(parts[0]).append("\" op: \"").append(parts[1]).append("\" device: \"")
                    .append(parts.length > 2 ? parts[2] : "").append("\" }\n");
        }
        Path file = Files.createTempFile("colours", ".pbtxt");
        try {
            Files.writeString(file, text);
            GraphSnapshot graph = GraphSnapshot.of(ModelFiles.open(file, OpenOptions.NONE, Progress.NONE).model().getGraphs().get(0),
                    Progress.NONE);
            return new SampleGraph(Clustering.of(graph, ClusteringOptions.DEFAULTS.withStackedGroups(false), Progress.NONE));
        } finally {
            Files.delete(file);
        }
    }

    Hierarchy hierarchy() {
        return clustering.hierarchy();
    }

    Box box(String path) {
        int node = hierarchy().find(path);
        BoxKind kind = node < hierarchy().root() ? BoxKind.OPERATION : BoxKind.GROUP;
        return new Box(node, kind, hierarchy().label(node), "detail", hierarchy().operationCount(node), 100, 40, new Rect(0, 0, 100, 40),
                List.of(), null);
    }

    Scene scene(String... paths) {
        List<Box> boxes = new ArrayList<>();
        double[] places = new double[paths.length];
        for (int i = 0; i < paths.length; i++) {
            boxes.add(box(paths[i]));
            places[i] = 120 * i;
        }
        Interior interior = new Interior(boxes.toArray(new Box[0]), places, new double[paths.length], List.of(), List.of(), List.of());
        return new Scene(new Box(hierarchy().root(), BoxKind.GROUP, "", "", paths.length, 900, 40, new Rect(0, 0, 900, 40), List.of(),
                interior), Direction.DOWN);
    }
}
