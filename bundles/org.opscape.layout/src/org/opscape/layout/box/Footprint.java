/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.box;

import java.util.ArrayList;
import java.util.List;
import org.opscape.analysis.cluster.IconKind;
import org.opscape.diagram.look.Metrics;
import org.opscape.diagram.look.TextWidth;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.IconBox;
import org.opscape.diagram.scene.Interior;
import org.opscape.diagram.scene.Rect;

/**
 * Arranges the icons of a box around its frame: what comes in to the left, what goes out to the right; above and below when the data
 * flows to the right.
 */
final class Footprint {
    private static final double GLYPH_ROW = 12;
    private static final double ROW_BREADTH = 160;

    private final Box box;
    private final double frameWidth;
    private final double frameHeight;
    private final Interior content;
    private final List<IconBox> placed = new ArrayList<>();

    private Footprint(Box box, double frameWidth, double frameHeight, Interior content) {
        this.box = box;
        this.frameWidth = frameWidth;
        this.frameHeight = frameHeight;
        this.content = content;
    }

    /**
     * Gives a box a frame and places its icons.
     *
     * @param box the box; its sizes do not matter, nor do those of its icons
     * @param width the width of the frame
     * @param height the height of the frame
     * @param content what an open group shows; null for a closed box
     * @param direction the way of the data
     * @return the box with all sizes
     */
    static Box arrange(Box box, double width, double height, Interior content, Direction direction) {
        Footprint footprint = new Footprint(box, width, height, content);
        if (box.icons().isEmpty()) {
            return footprint.box(width, height, 0, 0);
        }
        return direction == Direction.RIGHT ? footprint.inRows() : footprint.inColumns();
    }

    private Box inColumns() {
        double left = columnWidth(true);
        double right = columnWidth(false);
        double height = Math.max(frameHeight, Math.max(count(true), count(false)) * Metrics.ICON_ROW);
        double frameX = left > 0 ? left + Metrics.ICON_GAP : 0;
        double frameY = content == null ? (height - frameHeight) / 2 : 0;
        for (int side = 0; side < 2; side++) {
            boolean incoming = side == 0;
            double y = content == null ? (height - count(incoming) * Metrics.ICON_ROW) / 2 : (Metrics.HEADER_HEIGHT - Metrics.ICON_ROW) / 2;
            for (IconBox icon : box.icons()) {
                if (icon.icon().incoming() == incoming) {
                    double x = incoming ? left - width(icon) : frameX + frameWidth + Metrics.ICON_GAP;
                    place(icon, x, y);
                    y += Metrics.ICON_ROW;
                }
            }
        }
        double width = frameX + frameWidth + (right > 0 ? Metrics.ICON_GAP + right : 0);
        return box(width, Math.max(height, rowsOfOpen()), frameX, frameY);
    }

    private double rowsOfOpen() {
        int most = Math.max(count(true), count(false));
        return content == null ? 0 : (Metrics.HEADER_HEIGHT - Metrics.ICON_ROW) / 2 + most * Metrics.ICON_ROW;
    }

    private double columnWidth(boolean incoming) {
        double width = 0;
        for (IconBox icon : box.icons()) {
            if (icon.icon().incoming() == incoming) {
                width = Math.max(width, width(icon));
            }
        }
        return width;
    }

    private int count(boolean incoming) {
        int count = 0;
        for (IconBox icon : box.icons()) {
            count += icon.icon().incoming() == incoming ? 1 : 0;
        }
        return count;
    }

    private Box inRows() {
        double breadth = Math.max(frameWidth, ROW_BREADTH);
        int above = rows(true, breadth, 0, false);
        double frameY = above == 0 ? 0 : above * Metrics.ICON_ROW + Metrics.ICON_GAP;
        rows(true, breadth, (above - 1) * Metrics.ICON_ROW, true);
        double bottom = frameY + frameHeight;
        int below = rows(false, breadth, bottom + Metrics.ICON_GAP, true);
        double width = frameWidth;
        for (IconBox icon : placed) {
            width = Math.max(width, icon.bounds().right());
        }
        return box(width, below == 0 ? bottom : bottom + Metrics.ICON_GAP + below * Metrics.ICON_ROW, 0, frameY);
    }

    /** Fills rows from the frame outwards, beginning at its left edge; only counts them unless they are to be placed. */
    private int rows(boolean incoming, double breadth, double first, boolean place) {
        double x = 0;
        int row = 0;
        int icons = 0;
        for (IconBox icon : box.icons()) {
            if (icon.icon().incoming() == incoming) {
                if (x > 0 && x + width(icon) > breadth) {
                    x = 0;
                    row++;
                }
                if (place) {
                    place(icon, x, first + (incoming ? -row : row) * Metrics.ICON_ROW);
                }
                x += width(icon) + Metrics.UNIT;
                icons++;
            }
        }
        return icons == 0 ? 0 : row + 1;
    }

    private void place(IconBox icon, double x, double y) {
        double height = icon.icon().kind() == IconKind.NEIGHBOUR ? Metrics.CHIP_HEIGHT : GLYPH_ROW;
        placed.add(new IconBox(icon.icon(), icon.label(), new Rect(x, y + (Metrics.ICON_ROW - height) / 2, width(icon), height)));
    }

    private static double width(IconBox icon) {
        double text = icon.label().isEmpty() ? 0 : TextWidth.of(icon.label(), Metrics.ICON_LABEL_SIZE);
        double width = switch (icon.icon().kind()) {
            case CONSTANT, SUMMARY -> Metrics.ICON_SIZE + (text == 0 ? 0 : Metrics.ICON_LABEL_GAP + text);
            case NEIGHBOUR -> text + 2 * Metrics.CHIP_PADDING;
            case MORE -> text;
        };
        return Math.min(Metrics.ICON_MAX_WIDTH, Math.ceil(width));
    }

    private Box box(double width, double height, double frameX, double frameY) {
        return new Box(box.node(), box.kind(), box.label(), box.detail(), box.operations(), width, height,
                new Rect(frameX, frameY, frameWidth, frameHeight), List.copyOf(placed), content);
    }
}
