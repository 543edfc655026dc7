/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.preferences;

import java.util.Optional;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.quantity.OperationCategories;
import org.opscape.analysis.similarity.StructureClasses;
import org.opscape.diagram.colour.ColourMode;
import org.opscape.diagram.colour.Colouring;
import org.opscape.diagram.paint.BoxStyle;
import org.opscape.diagram.scene.Scene;
import org.opscape.editor.ColourChoice;
import org.opscape.model.Progress;

/** The colours of a preview: those that need nothing but the graph. */
final class PreviewColours {
    private PreviewColours() {
    }

    /**
     * Makes colours.
     *
     * @param mode a mode of {@link ColourChoice}
     * @param clustering the graph
     * @param scene its picture
     * @param progress may cancel
     * @return the colours; plain ones for what is measured
     */
    static BoxStyle of(String mode, Clustering clustering, Scene scene, Progress progress) {
        Colouring colouring = mode(mode, clustering, progress).map(known -> Colouring.of(known, clustering.hierarchy()))
                .orElseGet(Colouring::plain);
        colouring.show(scene);
        return colouring;
    }

    private static Optional<ColourMode> mode(String mode, Clustering clustering, Progress progress) {
        return switch (mode) {
            case ColourChoice.STRUCTURE -> Optional.of(new ColourMode.Structure(StructureClasses.of(clustering, progress)));
            case ColourChoice.TYPE ->
                Optional.of(new ColourMode.Category(OperationCategories.types(clustering.graph(), clustering.hierarchy())));
            case ColourChoice.DEVICE ->
                Optional.of(new ColourMode.Category(OperationCategories.devices(clustering.graph(), clustering.hierarchy())));
            default -> Optional.empty();
        };
    }
}
