/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

import java.util.List;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene;

/**
 * Paints a scene. Works in layers: the bodies of open groups, the lines, the closed boxes with their icons, the labels of lines, and
 * what lies over all. Takes time by what is visible and large enough to be seen, not by the size of the scene. Stateless and safe for
 * use by several threads.
 */
public final class ScenePainter {
    /**
     * Paints what of a scene is visible.
     *
     * @param scene the scene
     * @param pen the surface
     * @param state how
     */
    public void paint(Scene scene, Pen pen, PaintState state) {
        Rect clip = state.clip();
        pen.fillRect(state.x(clip.x()), state.y(clip.y()), clip.width() * state.zoom(), clip.height() * state.zoom(),
                state.theme().canvas());
        Visible visible = Visible.of(scene, state);
        List<NoteMark> notes = NoteMark.of(visible, state);
        BodyPainter bodies = new BodyPainter(pen, state, scene.direction());
        bodies.paint(visible.open);
        LinePainter lines = new LinePainter(pen, state, scene.direction());
        lines.paint(visible.open);
        bodies.paintTitles(visible.open);
        Inks inks = new Inks(state.theme());
        new BoxPainter(pen, state, inks).paint(visible.leaves, visible.open, Neighbours.of(visible, state.lit()));
        if (state.labelled()) {
            lines.paintLabels(visible, notes);
        }
        if (state.labelled() && state.zoom() < MapLabels.MAX_ZOOM) {
            Visible all = clip.equals(state.window()) ? visible : Visible.of(scene, state.whole());
            new MapLabels(pen, state, inks, NoteMark.of(all, state.whole())).paint(all);
        }
        new OverlayPainter(pen, state, scene.direction()).paint(visible, notes);
        pen.alpha(1);
    }
}
