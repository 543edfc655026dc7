/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.look;

/** Every size that the layout and the painter share, in px at 100 % zoom. All distances follow a rhythm of 8 px. */
public final class Metrics {
    /** The unit of all distances. */
    public static final double UNIT = 8;

    /** Type size of names. */
    public static final double TITLE_SIZE = 12;
    /** Type size of the muted second text, of line labels and of panel headings. */
    public static final double DETAIL_SIZE = 10.5;
    /** Type size of the names beside icons and in chips. */
    public static final double ICON_LABEL_SIZE = 9;

    /** Corner radius of cards and stacks. */
    public static final double CARD_RADIUS = 6;
    /** The narrowest card. */
    public static final double CARD_MIN_WIDTH = 88;
    /** The widest card; a longer name is shortened in the middle. */
    public static final double CARD_MAX_WIDTH = 240;
    /** Height of a card that stands for one operation; it grows by {@link #CARD_GROWTH} with every tenfold. */
    public static final double CARD_HEIGHT = 40;
    /** What ten times more operations add to the height of a card. */
    public static final double CARD_GROWTH = 8;
    /** From the edge of a card to its text, left and right. */
    public static final double CARD_PADDING = 12;

    /** Height of an operation's pill with the name alone; its ends are half circles. */
    public static final double PILL_HEIGHT = 26;
    /** Height of an operation's pill with the name and the type below it. */
    public static final double PILL_TALL_HEIGHT = 36;
    /** The narrowest pill. */
    public static final double PILL_MIN_WIDTH = 56;
    /** The widest pill; a longer name is shortened in the middle. */
    public static final double PILL_MAX_WIDTH = 200;
    /** From the end of a pill to its text. */
    public static final double PILL_PADDING = 14;

    /** How far each card of a stack lies to the right of and above the one before it; the front card is at the bottom left of the frame. */
    public static final double STACK_OFFSET = 4;
    /** How many cards a stack shows, the front one included. */
    public static final int STACK_CARDS = 3;

    /** Side of the glyph of a constant or a summary. */
    public static final double ICON_SIZE = 8;
    /** Height of an icon's row, its distance to the next one included. */
    public static final double ICON_ROW = 16;
    /** Height of a chip, which stands for a neighbour. */
    public static final double CHIP_HEIGHT = 14;
    /** From the end of a chip to its text. */
    public static final double CHIP_PADDING = 6;
    /** The widest icon, its label included; a longer label is shortened in the middle. */
    public static final double ICON_MAX_WIDTH = 88;
    /** Between a glyph and its label. */
    public static final double ICON_LABEL_GAP = 3;
    /** Between an icon and the frame beside which it stands; a short tick joins them. */
    public static final double ICON_GAP = 10;

    /** Corner radius of open groups and panels. */
    public static final double OPEN_RADIUS = 8;
    /** Height of the strip at the top of an open group, with name, count and handle. */
    public static final double HEADER_HEIGHT = 28;
    /** From the left edge of the strip to its text. */
    public static final double HEADER_PADDING = 12;
    /** Side of the +/- handle, at the right end of the strip or in the top right corner of a card. */
    public static final double HANDLE_SIZE = 14;
    /** From the frame of an open group to what it shows. */
    public static final double OPEN_PADDING = 20;
    /** From the edge of the whole picture to what it shows. */
    public static final double ROOT_PADDING = 32;

    /** Between two boxes of one layer. */
    public static final double BOX_GAP = 24;
    /** Between two layers: an arrow, a label and some air. */
    public static final double LAYER_GAP = 48;
    /** Between two layers when the data flows to the right: labels lie along the lines. */
    public static final double LAYER_GAP_SIDEWAYS = 96;
    /** Between a line and a box beside it. */
    public static final double LINE_BOX_GAP = 12;
    /** Between two lines. */
    public static final double LINE_GAP = 8;
    /** Between two parts of a group that no line joins. */
    public static final double PART_GAP = 40;
    /** Between the boxes of a grid or a panel. */
    public static final double GRID_GAP = 16;

    /** Between the main graph and a panel, and between panels. */
    public static final double PANEL_GAP = 32;
    /** From the edge of a panel to its boxes. */
    public static final double PANEL_PADDING = 16;
    /** Height of a panel's heading. */
    public static final double PANEL_HEADING = 32;

    /** Length of the arrow head of the thinnest line; it grows with the line's width. */
    public static final double ARROW_LENGTH = 7;
    /** How wide the thinnest line is drawn. */
    public static final double LINE_MIN_WIDTH = 0.75;
    /** How wide the widest line is drawn. */
    public static final double LINE_MAX_WIDTH = 12;

    private Metrics() {
    }

    /**
     * The height of a closed card.
     *
     * @param operations how many operations it stands for
     * @return the height, growing with the logarithm of the number
     */
    public static double cardHeight(int operations) {
        return CARD_HEIGHT + CARD_GROWTH * Math.log10(Math.max(1, operations));
    }

    /** {@return by how much the frame of a stack is wider and higher than its front card} */
    public static double stackDepth() {
        return STACK_OFFSET * (STACK_CARDS - 1);
    }

    /**
     * The length of an arrow head.
     *
     * @param width the width of its line
     * @return how far it reaches from its tip
     */
    public static double arrowLength(double width) {
        return ARROW_LENGTH + width;
    }
}
