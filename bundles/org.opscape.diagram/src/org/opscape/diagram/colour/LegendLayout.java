/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.colour;

import java.util.ArrayList;
import java.util.List;
import org.opscape.diagram.look.TextWidth;
import org.opscape.diagram.paint.Ellipsis;
import org.opscape.diagram.scene.Rect;

/** Where the parts of a legend are, relative to its top left, in px at 100 %. */
public final class LegendLayout {
    static final double PADDING = 12;
    static final double TITLE_SIZE = 12;
    static final double LABEL_SIZE = 11;
    static final double COUNT_SIZE = 10;
    static final double SWATCH = 14;
    static final double GAP = 8;

    private static final double ROW = 20;
    private static final double TITLE_HEIGHT = 24;
    private static final double SCALE_HEIGHT = 36;
    private static final double BAR = 10;
    private static final double COUNT_GAP = 16;
    private static final double NARROWEST = 136;
    private static final double WIDEST = 248;
    private static final double SCALE_WIDTH = 220;
    private static final int FEWEST = 3;

    private final Legend legend;
    private final boolean whole;
    private final int shown;
    private final double width;
    private final double height;
    private final List<Rect> rows = new ArrayList<>();

    private LegendLayout(Legend legend, double most, boolean whole) {
        this.legend = legend;
        double top = PADDING + TITLE_HEIGHT + (legend.scale().isPresent() ? SCALE_HEIGHT : 0);
        int room = (int) Math.max(FEWEST, (most - top - PADDING) / ROW);
        int entries = legend.entries().size();
        this.whole = whole && entries > room;
        shown = whole || entries <= room ? entries : room - 1;
        width = widest();
        for (int i = 0; i < rowCount(); i++) {
            rows.add(new Rect(PADDING / 2, top + i * ROW, width - PADDING, ROW));
        }
        height = top + rowCount() * ROW + PADDING * 0.6;
    }

    /**
     * Lays a legend out.
     *
     * @param legend the legend
     * @param most how high it may become; it always has room for a few entries
     * @param whole whether a list that is longer is shown whole nevertheless
     * @return the layout
     */
    public static LegendLayout of(Legend legend, double most, boolean whole) {
        return new LegendLayout(legend, most, whole);
    }

    private double widest() {
        double widest = TextWidth.of(legend.title(), TITLE_SIZE) * 1.08;
        for (LegendEntry entry : legend.entries()) {
            double count = entry.count().isEmpty() ? 0 : COUNT_GAP + TextWidth.of(entry.count(), COUNT_SIZE);
            widest = Math.max(widest, SWATCH + GAP + TextWidth.of(entry.label(), LABEL_SIZE) + count);
        }
        double least = legend.scale().isPresent() ? SCALE_WIDTH : NARROWEST;
        return 2 * PADDING + Math.max(least, Math.min(WIDEST, widest));
    }

    private int rowCount() {
        return shown + (isCut() || whole ? 1 : 0);
    }

    /** {@return the legend} */
    public Legend legend() {
        return legend;
    }

    /** {@return its width} */
    public double width() {
        return width;
    }

    /** {@return its height} */
    public double height() {
        return height;
    }

    /** Whether the list ends before its last entry. */
    boolean isCut() {
        return shown < legend.entries().size();
    }

    /** How many entries are shown. */
    int shown() {
        return shown;
    }

    /** Where an entry is, or the line after the last one, if {@link #hasMore()}. */
    Rect row(int index) {
        return rows.get(index);
    }

    /** Whether there is a line after the entries that shows more or fewer of them. */
    boolean hasMore() {
        return rows.size() > shown;
    }

    /** What that line says. */
    String more() {
        return isCut() ? "… " + (legend.entries().size() - shown) + " more" : "fewer";
    }

    /** A label, shortened in its middle to fit. */
    static String fitted(String label, double room) {
        return Ellipsis.fit(label, LABEL_SIZE, room);
    }

    /** Where the bar of the scale is. */
    Rect bar() {
        return new Rect(PADDING, PADDING + TITLE_HEIGHT, width - 2 * PADDING, BAR);
    }

    /**
     * Finds what is at a place.
     *
     * @param x from the left of the legend
     * @param y from its top
     * @return what is there
     */
    public LegendHit at(double x, double y) {
        if (legend.isEmpty() || x < 0 || y < 0 || x >= width || y >= height) {
            return LegendHit.NONE;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).contains(x, y)) {
                return i < shown ? new LegendHit.Entry(legend.entries().get(i)) : new LegendHit.More();
            }
        }
        return new LegendHit.Blank();
    }
}
