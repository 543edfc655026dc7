/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.copy;

import java.util.Optional;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene;
import org.opscape.editor.canvas.GraphCanvas;
import org.opscape.editor.export.Cropped;

/** Which part of the picture. */
public enum PicturePart {
    /** What is selected, with a little around it. */
    SELECTION,
    /** What is in sight. */
    VISIBLE,
    /** Everything. */
    WHOLE;

    private static final double MARGIN = 16;

    /**
     * Cuts a part out.
     *
     * @param canvas the picture
     * @return the part as a scene of its own; everything if nothing is selected
     */
    public Scene of(GraphCanvas canvas) {
        Scene scene = canvas.scene();
        return switch (this) {
            case WHOLE -> scene;
            case VISIBLE -> Cropped.of(scene, common(canvas.visibleArea(), scene.bounds()).orElse(scene.bounds()));
            case SELECTION -> canvas.selectedArea().flatMap(area -> common(grown(area), scene.bounds()))
                    .map(area -> Cropped.of(scene, area)).orElse(scene);
        };
    }

    private static Rect grown(Rect area) {
        return new Rect(area.x() - MARGIN, area.y() - MARGIN, area.width() + 2 * MARGIN, area.height() + 2 * MARGIN);
    }

    private static Optional<Rect> common(Rect one, Rect other) {
        double x = Math.max(one.x(), other.x());
        double y = Math.max(one.y(), other.y());
        double width = Math.min(one.right(), other.right()) - x;
        double height = Math.min(one.bottom(), other.bottom()) - y;
        return width > 0 && height > 0 ? Optional.of(new Rect(x, y, width, height)) : Optional.empty();
    }
}
