/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.Viewport;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.opscape.figures.SceneFigure;

/**
 * The root part. The picture is painted before anything is scaled, since it scales itself; the layers of feedback and handles are
 * scaled with the transformation of the graphics, because draw2d's ScaledGraphics can draw no curves and spoils text.
 */
final class SceneRoot extends ScalableFreeformRootEditPart {
    private final SceneFigure picture;

    SceneRoot(SceneFigure picture) {
        this.picture = picture;
        viewport().setOverlay(picture::paintLegend);
    }

    @Override
    protected IFigure createFigure() {
        Viewport plain = (Viewport) super.createFigure();
        SceneViewport viewport = new SceneViewport();
        viewport.setContents(plain.getContents());
        return viewport;
    }

    @Override
    protected ScalableFreeformLayeredPane createScaledLayers() {
        ScalableFreeformLayeredPane layers = new Pane();
        layers.add(createGridLayer(), GRID_LAYER);
        layers.add(getPrintableLayers(), PRINTABLE_LAYERS);
        FreeformLayer feedback = new FreeformLayer();
        feedback.setEnabled(false);
        layers.add(feedback, SCALED_FEEDBACK_LAYER);
        return layers;
    }

    SceneViewport viewport() {
        return (SceneViewport) getFigure();
    }

    ScalableFreeformLayeredPane scaled() {
        return (ScalableFreeformLayeredPane) getScaledLayers();
    }

    private final class Pane extends ScalableFreeformLayeredPane {
        @Override
        protected void paintClientArea(Graphics graphics) {
            graphics.pushState();
            picture.paint(graphics);
            graphics.restoreState();
            graphics.scale(getScale());
            graphics.pushState();
            paintChildren(graphics);
            graphics.popState();
            graphics.popState();
        }
    }
}
