/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout;

import java.nio.file.Path;
import java.util.Optional;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;
import org.opscape.testsupport.SharedFiles;

/** Models that people have published, where this machine has them. */
final class RealModels {
    private RealModels() {
    }

    /** Returns a model's main graph, clustered; empty where the file is not on this machine. */
    static Optional<Clustering> cluster(String name) throws ModelFileException {
        Optional<Path> file = SharedFiles.model(name);
        return file.isPresent() ? Optional.of(cluster(file.get())) : Optional.empty();
    }

    static Clustering cluster(Path file) throws ModelFileException {
        GraphSnapshot snapshot = GraphSnapshot.of(ModelFiles.open(file, OpenOptions.NONE, Progress.NONE).model().getGraphs().get(0),
                Progress.NONE);
        return Clustering.of(snapshot, ClusteringOptions.DEFAULTS, Progress.NONE);
    }
}
