/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.interior;

import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.FreePlaces;
import org.opscape.layout.flow.FlowLayout;
import org.opscape.layout.free.Displacement;
import org.opscape.layout.free.Spots;

/** Puts those boxes of a main graph to their places that were moved by hand, and others out of their way. */
final class MovedBoxes {
    private final Axes axes;
    private final Box[] boxes;
    private final Box[] closed;
    private final PinnedBoxes pins;
    private final PinSpace space;
    private final Spots spots;
    private final Spots closedSpots;
    private final boolean[] moved;
    private final double[] memoryXs;
    private final double[] memoryYs;

    /**
     * Places the boxes.
     *
     * @param axes the way of the data
     * @param core how many boxes are in the main graph
     * @param boxes the boxes
     * @param closed the same, all closed
     * @param pins which were moved
     * @param space what their places mean
     * @param flow the layout of the boxes
     * @param before the layout with all closed
     * @param left where the main graph begins in the frame
     * @param top likewise
     */
    MovedBoxes(Axes axes, int core, Box[] boxes, Box[] closed, PinnedBoxes pins, PinSpace space, FlowLayout flow, FlowLayout before,
            double left, double top) {
        this.axes = axes;
        this.boxes = boxes;
        this.closed = closed;
        this.pins = pins;
        this.space = space;
        spots = spots(core, boxes, flow);
        closedSpots = spots(core, closed, before);
        memoryXs = pins.xs().clone();
        memoryYs = pins.ys().clone();
        moved = place(core, left, top);
    }

    private Spots spots(int core, Box[] of, FlowLayout layout) {
        Spots made = new Spots(new double[core], new double[core], new double[core], new double[core]);
        for (int i = 0; i < core; i++) {
            double along = layout.along()[i];
            made.xs()[i] = axes.isSideways() ? along : layout.across()[i];
            made.ys()[i] = axes.isSideways() ? layout.across()[i] : axes.isUpwards() ? layout.length() - along - of[i].height() : along;
            made.widths()[i] = of[i].width();
            made.heights()[i] = of[i].height();
        }
        return made;
    }

    private boolean[] place(int core, double left, double top) {
        boolean[] pinned = new boolean[core];
        double[] offsetXs = new double[core];
        double[] offsetYs = new double[core];
        for (int i = 0; i < core; i++) {
            pinned[i] = pins.isPinned(i);
            offsetXs[i] = closed[i].frame().x() - boxes[i].frame().x();
            offsetYs[i] = closed[i].frame().y() - boxes[i].frame().y();
            if (!Double.isNaN(pins.xs()[i])) {
                put(i);
            }
        }
        Displacement displacement = new Displacement(closedSpots, spots, pinned, offsetXs, offsetYs);
        int dragged = pins.dragged();
        if (dragged >= 0) {
            displacement.put(dragged, pins.dragX() - left - boxes[dragged].frame().x(),
                    pins.dragY() - top - boxes[dragged].frame().y());
            double[] memory = space.toMemory(closed[dragged], pins.down()[dragged], closedSpots.xs()[dragged], closedSpots.ys()[dragged]);
            memoryXs[dragged] = memory[0];
            memoryYs[dragged] = memory[1];
            put(dragged);
        }
        return displacement.place();
    }

    private void put(int box) {
        double[] main = space.toMain(closed[box], pins.down()[box], memoryXs[box], memoryYs[box]);
        closedSpots.xs()[box] = main[0];
        closedSpots.ys()[box] = main[1];
    }

    /** {@return where the boxes are, relative to the main graph} */
    Spots spots() {
        return spots;
    }

    /** {@return which boxes are not where they were laid out} */
    boolean[] moved() {
        return moved;
    }

    /** {@return what is to be remembered} */
    FreePlaces places(double shiftX, double shiftY) {
        return PinnedBoxes.write(boxes, memoryXs, memoryYs, shiftX, shiftY);
    }

    double left() {
        return least(spots.xs());
    }

    double top() {
        return least(spots.ys());
    }

    private static double least(double[] values) {
        double least = 0;
        for (double value : values) {
            least = Math.min(least, value);
        }
        return least;
    }

    double right() {
        return most(spots.xs(), spots.widths());
    }

    double bottom() {
        return most(spots.ys(), spots.heights());
    }

    private static double most(double[] values, double[] sizes) {
        double most = 0;
        for (int i = 0; i < values.length; i++) {
            most = Math.max(most, values[i] + sizes[i]);
        }
        return most;
    }
}
