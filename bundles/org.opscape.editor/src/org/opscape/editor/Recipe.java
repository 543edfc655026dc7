/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.diagram.scene.Direction;
import org.opscape.formats.sidecar.Position;
import org.opscape.formats.sidecar.ViewState;
import org.opscape.layout.LayoutOptions;

/**
 * All that decides how the picture of a graph is made, apart from what is open.
 *
 * @param inlined unique paths of the calls that are shown in place
 * @param clustering how it is grouped
 * @param positions where nodes were put, by unique path
 * @param layout how it is laid out
 */
public record Recipe(Set<String> inlined, ClusteringOptions clustering, Map<String, Position> positions, LayoutOptions layout) {
    /**
     * Puts together the preferences and what was chosen.
     *
     * @param choices what was chosen for a graph
     * @param settings what holds for all
     * @return how its picture is made
     */
    public static Recipe of(ViewState choices, PictureSettings settings) {
        ClusteringOptions options = settings.clustering().withNodes(choices.included(), choices.excluded())
                .withStacks(choices.stacked(), choices.unstacked()).withHidden(choices.hidden());
        Direction direction = choices.direction().flatMap(Preferences::direction).orElse(settings.layout().direction());
        return new Recipe(choices.inlined(), options, choices.positions(), settings.layout().withDirection(direction));
    }

    /**
     * Leaves more out of the picture.
     *
     * @param paths unique paths of nodes
     * @return the recipe with this change
     */
    public Recipe without(Set<String> paths) {
        Set<String> hidden = new HashSet<>(clustering.hidden());
        hidden.addAll(paths);
        return new Recipe(inlined, clustering.withHidden(hidden), positions, layout);
    }
}
