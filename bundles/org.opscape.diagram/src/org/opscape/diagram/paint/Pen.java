/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

/**
 * What a surface must be able to draw for a picture to appear on it. Coordinates and sizes are px of the surface, y downwards; colours
 * are ARGB. The painter does all scaling, so that a surface draws text and hairlines crisply. A pen may round the edges of rectangles
 * to whole px.
 */
public interface Pen {
    /** Where a text stands relative to its x. */
    enum Align {
        /** The text begins at x. */
        LEFT,
        /** The middle of the text is at x. */
        CENTER,
        /** The text ends at x. */
        RIGHT
    }

    /**
     * Makes all that follows more transparent.
     *
     * @param alpha 0 invisible to 1 as the colours say
     */
    void alpha(double alpha);

    /**
     * Fills a rectangle.
     *
     * @param x left
     * @param y top
     * @param width width
     * @param height height
     * @param argb the colour
     */
    void fillRect(double x, double y, double width, double height, int argb);

    /**
     * Draws the outline of a rectangle, one px wide, inside its bounds.
     *
     * @param x left
     * @param y top
     * @param width width
     * @param height height
     * @param argb the colour
     */
    void strokeRect(double x, double y, double width, double height, int argb);

    /**
     * Fills a rectangle with round corners and draws its outline.
     *
     * @param x left
     * @param y top
     * @param width width
     * @param height height
     * @param radius of the corners; at most half of the smaller side counts
     * @param fill the colour inside; nothing is filled if it is wholly transparent
     * @param border the colour of the outline, which lies inside the bounds; none if it is wholly transparent
     * @param line the width of the outline
     * @param dash how long the dashes of the outline and the gaps between them are; 0 for an unbroken one
     */
    void roundRect(double x, double y, double width, double height, double radius, int fill, int border, double line, double dash);

    /**
     * Fills a circle and draws its outline.
     *
     * @param x the middle
     * @param y the middle
     * @param radius to the outer edge
     * @param fill the colour inside; nothing is filled if it is wholly transparent
     * @param border the colour of the outline; none if it is wholly transparent
     * @param line the width of the outline
     */
    void circle(double x, double y, double radius, int fill, int border, double line);

    /**
     * Begins a part of the path.
     *
     * @param x where
     * @param y where
     */
    void moveTo(double x, double y);

    /**
     * Adds a straight line to the path.
     *
     * @param x its end
     * @param y its end
     */
    void lineTo(double x, double y);

    /**
     * Adds a cubic curve to the path.
     *
     * @param x1 the first control point
     * @param y1 the first control point
     * @param x2 the second control point
     * @param y2 the second control point
     * @param x its end
     * @param y its end
     */
    void curveTo(double x1, double y1, double x2, double y2, double x, double y);

    /**
     * Draws along the path, and forgets the path.
     *
     * @param argb the colour
     * @param width how wide
     * @param dash how long the dashes and the gaps between them are; 0 for an unbroken line
     */
    void strokePath(int argb, double width, double dash);

    /**
     * Fills the path, whose parts are closed by straight lines, and forgets it.
     *
     * @param argb the colour
     */
    void fillPath(int argb);

    /**
     * Chooses the type of the texts that follow.
     *
     * @param size px
     * @param strong whether it is a name, in a heavier weight
     */
    void font(double size, boolean strong);

    /**
     * Measures a text in the type that was chosen.
     *
     * @param text a single line
     * @return its width
     */
    double textWidth(String text);

    /**
     * Draws a text in the type that was chosen.
     *
     * @param text a single line
     * @param x where, as {@code align} says
     * @param baseline the y on which the letters stand
     * @param align how
     * @param argb the colour
     */
    void text(String text, double x, double baseline, Align align, int argb);

    /**
     * Lets what follows appear only inside a rectangle, until {@link #unclip()}; clips nest.
     *
     * @param x left
     * @param y top
     * @param width width
     * @param height height
     */
    void clip(double x, double y, double width, double height);

    /** Ends the last clip. */
    void unclip();

    /**
     * Says that what follows, until {@link #end()}, shows one thing. Pens for formats that can keep this do.
     *
     * @param title what it is called
     */
    default void begin(String title) {
    }

    /** Ends what {@link #begin(String)} began. */
    default void end() {
    }
}
