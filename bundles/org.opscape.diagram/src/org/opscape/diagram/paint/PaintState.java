/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

import org.opscape.diagram.flow.PictureFlow;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.note.PictureNotes;
import org.opscape.diagram.scene.Rect;

/**
 * How a scene is to be painted.
 *
 * @param theme the colours
 * @param zoom px of the surface for one px of the scene
 * @param originX where the scene's x = 0 is on the surface, in px
 * @param originY where the scene's y = 0 is on the surface, in px
 * @param clip the part of the scene that shall appear, in scene coordinates
 * @param window what is visible in all, in scene coordinates, even if only a part of it is painted again; headers of open groups stick
 *     to its top
 * @param marks the nodes that come forward
 * @param style the fills
 * @param opacity how opaque the contents of groups are
 * @param labelled whether there is any text
 * @param notes the notes that are marked
 * @param flow what is traced and the like
 */
public record PaintState(Theme theme, double zoom, double originX, double originY, Rect clip, Rect window, Marks marks, BoxStyle style,
        ContentOpacity opacity, boolean labelled, PictureNotes notes, PictureFlow flow) {
    /**
     * The state with nothing marked and plain colours.
     *
     * @param theme the colours
     * @param zoom px of the surface for one px of the scene
     * @param originX where the scene's x = 0 is on the surface
     * @param originY where the scene's y = 0 is on the surface
     * @param clip the part of the scene that shall appear, in scene coordinates
     * @return the state
     */
    public static PaintState of(Theme theme, double zoom, double originX, double originY, Rect clip) {
        return new PaintState(theme, zoom, originX, originY, clip, clip, Marks.NONE, BoxStyle.PLAIN, ContentOpacity.FULL, true,
                PictureNotes.NONE, PictureFlow.NONE);
    }

    /**
     * Marks nodes.
     *
     * @param nodes the marks
     * @return the state with this change
     */
    public PaintState withMarks(Marks nodes) {
        return new PaintState(theme, zoom, originX, originY, clip, window, nodes, style, opacity, labelled, notes, flow);
    }

    /**
     * Tells what is visible in all, if only a part of it is painted again.
     *
     * @param visible the visible part, in scene coordinates
     * @return the state with this change
     */
    public PaintState withWindow(Rect visible) {
        return new PaintState(theme, zoom, originX, originY, clip, visible, marks, style, opacity, labelled, notes, flow);
    }

    /**
     * Chooses the fills.
     *
     * @param fills the fills
     * @return the state with this change
     */
    public PaintState withStyle(BoxStyle fills) {
        return new PaintState(theme, zoom, originX, originY, clip, window, marks, fills, opacity, labelled, notes, flow);
    }

    /**
     * Makes contents of groups transparent.
     *
     * @param contents how much
     * @return the state with this change
     */
    public PaintState withOpacity(ContentOpacity contents) {
        return new PaintState(theme, zoom, originX, originY, clip, window, marks, style, contents, labelled, notes, flow);
    }

    /**
     * Marks nodes with notes.
     *
     * @param marked the notes
     * @return the state with this change
     */
    public PaintState withNotes(PictureNotes marked) {
        return new PaintState(theme, zoom, originX, originY, clip, window, marks, style, opacity, labelled, marked, flow);
    }

    /**
     * Shows the flow.
     *
     * @param shown what is traced and the like
     * @return the state with this change
     */
    public PaintState withFlow(PictureFlow shown) {
        return new PaintState(theme, zoom, originX, originY, clip, window, marks, style, opacity, labelled, notes, shown);
    }

    /** {@return the state without any text} */
    public PaintState withoutLabels() {
        return new PaintState(theme, zoom, originX, originY, clip, window, marks, style, opacity, false, notes, flow);
    }

    /** The state of looking at a part. */
    PaintState within(Rect part) {
        return new PaintState(theme, zoom, originX, originY, part, window, marks, style, opacity, labelled, notes, flow);
    }

    /** The state of painting all that is visible. */
    PaintState whole() {
        return new PaintState(theme, zoom, originX, originY, window, window, marks, style, opacity, labelled, notes, flow);
    }

    /** Whose lines are lit; while something is traced, only a node that is pointed at. */
    Marks lit() {
        return flow.strong().isEmpty() ? marks : marks.withSelected();
    }

    double x(double sceneX) {
        return originX + sceneX * zoom;
    }

    double y(double sceneY) {
        return originY + sceneY * zoom;
    }
}
