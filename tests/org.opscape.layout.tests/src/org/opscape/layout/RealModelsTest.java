/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.Scene;
import org.opscape.formats.ModelFileException;
import org.opscape.model.Progress;
import org.opscape.testsupport.SharedFiles;

/** Pictures of models that people have published, where this machine has them. */
class RealModelsTest {
    private static final Progress NONE = Progress.NONE;

    @ParameterizedTest
    @ValueSource(strings = {"SciSharp__TensorFlow.NET__InceptionV3.meta", "cybertronai__gradient-checkpointing__imagenet_200.pbtxt",
        "tensorflow__tfx__chicago_taxi_graph.pbtxt", "HaiDang9719__pixel_link_VMNDOC__graph.pbtxt", "spark-nlp__classifier-dl_3.4.4",
        "uve__tensorflow__keras_imagenet_main.pbtxt"})
    void overviewAndEverythingOpenKeepTheInvariants(String name) throws ModelFileException {
        Optional<Clustering> found = RealModels.cluster(name);
        if (found.isPresent()) {
            int root = found.get().hierarchy().root();
            for (Direction direction : Direction.values()) {
                PictureEngine engine = new PictureEngine(found.get(), LayoutOptions.DEFAULTS.withDirection(direction));
                Scene overview = engine.overview(NONE);
                SceneInvariants.check(overview);
                SceneInvariants.check(engine.expandAll(overview, root, NONE));
            }
        }
    }

    @Test
    void aFlatRootOfHundredsOfGroupsFitsAWindow() throws ModelFileException {
        Optional<Clustering> found = RealModels.cluster("cybertronai__gradient-checkpointing__imagenet_200.pbtxt");
        if (found.isPresent()) {
            Scene overview = new PictureEngine(found.get(), LayoutOptions.DEFAULTS).overview(NONE);
            double ratio = overview.bounds().width() / overview.bounds().height();
            assertTrue(ratio > 0.8 && ratio < 3, () -> overview.bounds().toString());
        }
    }

    @Test
    void smallModelsKeepTheInvariants() throws Exception {
        Optional<Path> folder = SharedFiles.find("data");
        if (folder.isPresent()) {
            List<Path> files;
            try (var listed = Files.list(folder.get())) {
                files = listed.filter(RealModelsTest::isSmallGraph).sorted().toList();
            }
            for (Path file : files) {
                Clustering clustering = RealModels.cluster(file);
                PictureEngine engine = new PictureEngine(clustering, LayoutOptions.DEFAULTS);
                Scene overview = engine.overview(NONE);
                SceneInvariants.check(overview);
                SceneInvariants.check(engine.expandAll(overview, clustering.hierarchy().root(), NONE));
            }
        }
    }

    private static boolean isSmallGraph(Path file) {
        String name = file.toString();
        return (name.endsWith("frozen_model.pb") || name.endsWith(".meta")) && file.toFile().length() < 2_000_000;
    }
}
