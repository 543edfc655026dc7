/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.export;

import org.opscape.diagram.colour.Legend;
import org.opscape.diagram.flow.PictureFlow;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.note.PictureNotes;
import org.opscape.diagram.paint.BoxStyle;

/**
 * How a picture is written.
 *
 * @param theme its colours
 * @param scale px of the picture for one px of the scene; 2 makes a sharp PNG
 * @param margin the empty border, in px of the scene
 * @param title what the picture is called, in the file; may be empty
 * @param style how the boxes are filled
 * @param legend what explains the fills; may be empty
 * @param notes the notes that are marked
 * @param flow what is traced and the like
 */
public record PictureOptions(Theme theme, double scale, double margin, String title, BoxStyle style, Legend legend,
        PictureNotes notes, PictureFlow flow) {
    /** Light, at 100 %, with no title and no margin besides the scene's own. */
    public static final PictureOptions DEFAULTS = new PictureOptions(Theme.LIGHT, 1, 0, "", BoxStyle.PLAIN, Legend.EMPTY,
            PictureNotes.NONE, PictureFlow.NONE);

    /**
     * Checks the numbers.
     *
     * @param theme its colours
     * @param scale more than 0
     * @param margin at least 0
     * @param title what it is called
     * @param style how the boxes are filled
     * @param legend what explains the fills
     * @param notes the notes that are marked
     * @param flow what is traced and the like
     */
    public PictureOptions {
        if (!(scale > 0) || !(margin >= 0)) {
            throw new IllegalArgumentException(
                    "A picture needs a scale above 0 and a margin of at least 0, not " + scale + " and " + margin + ".");
        }
    }

    /**
     * Chooses the colours.
     *
     * @param colours the theme
     * @return the options with this change
     */
    public PictureOptions withTheme(Theme colours) {
        return new PictureOptions(colours, scale, margin, title, style, legend, notes, flow);
    }

    /**
     * Chooses the scale.
     *
     * @param factor px of the picture for one px of the scene
     * @return the options with this change
     */
    public PictureOptions withScale(double factor) {
        return new PictureOptions(theme, factor, margin, title, style, legend, notes, flow);
    }

    /**
     * Chooses the margin.
     *
     * @param border in px of the scene
     * @return the options with this change
     */
    public PictureOptions withMargin(double border) {
        return new PictureOptions(theme, scale, border, title, style, legend, notes, flow);
    }

    /**
     * Names the picture.
     *
     * @param name what it is called
     * @return the options with this change
     */
    public PictureOptions withTitle(String name) {
        return new PictureOptions(theme, scale, margin, name, style, legend, notes, flow);
    }

    /**
     * Chooses the fills.
     *
     * @param fills how the boxes are filled
     * @return the options with this change
     */
    public PictureOptions withStyle(BoxStyle fills) {
        return new PictureOptions(theme, scale, margin, title, fills, legend, notes, flow);
    }

    /**
     * Adds a legend.
     *
     * @param explanation what explains the fills; {@link Legend#EMPTY} for none
     * @return the options with this change
     */
    public PictureOptions withLegend(Legend explanation) {
        return new PictureOptions(theme, scale, margin, title, style, explanation, notes, flow);
    }

    /**
     * Marks nodes with notes.
     *
     * @param marked the notes
     * @return the options with this change
     */
    public PictureOptions withNotes(PictureNotes marked) {
        return new PictureOptions(theme, scale, margin, title, style, legend, marked, flow);
    }

    /**
     * Shows the flow.
     *
     * @param shown what is traced and the like
     * @return the options with this change
     */
    public PictureOptions withFlow(PictureFlow shown) {
        return new PictureOptions(theme, scale, margin, title, style, legend, notes, shown);
    }
}
