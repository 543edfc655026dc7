/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.colour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.analysis.quantity.Unit;

/** Where on a ramp a number is. */
final class Scale {
    private static final double DECADES = 1e4;
    private static final int TICKS = 4;
    private static final double NEARLY_ALL = 0.9;

    private final Scaling scaling;
    private final double low;
    private final double high;
    private final double[] sorted;
    private final boolean exceeded;

    private Scale(Scaling scaling, double low, double high, double[] sorted, boolean exceeded) {
        this.scaling = scaling;
        this.low = low;
        this.high = high;
        this.sorted = sorted;
        this.exceeded = exceeded;
    }

    /** The scale of the numbers of all nodes below the root. O(V), for percentiles O(V log V). */
    static Scale of(NodeQuantity quantity, Hierarchy hierarchy, Scaling wanted) {
        Scaling scaling = wanted == Scaling.AUTOMATIC ? usual(quantity.unit()) : wanted;
        double smallest = quantity.smallest();
        double high = Double.isNaN(quantity.largest()) ? 1 : largestPart(quantity, hierarchy);
        double low = smallest >= 0 ? 0 : Double.isNaN(smallest) ? 0 : smallest;
        if (scaling == Scaling.LOGARITHMIC) {
            if (low < 0 || high <= 0) {
                return new Scale(Scaling.LINEAR, low, high, new double[0], quantity.largest() > high);
            }
            low = Math.max(smallest, high / DECADES);
        }
        return new Scale(scaling, low, high, scaling == Scaling.PERCENTILE ? sorted(quantity, hierarchy) : new double[0],
                scaling != Scaling.PERCENTILE && quantity.largest() > high);
    }

    /**
     * The largest number of a node, without the groups around nearly everything: a model often is one group in another, and then the
     * colours would only say so.
     */
    private static double largestPart(NodeQuantity quantity, Hierarchy hierarchy) {
        boolean[] around = new boolean[hierarchy.groups() + hierarchy.stacks()];
        int group = hierarchy.root();
        while (group >= hierarchy.root() && hierarchy.childCount(group) > 0) {
            around[group - hierarchy.root()] = true;
            group = nearlyAll(quantity, hierarchy, group);
        }
        double largest = Double.NaN;
        for (int node = 0; node < hierarchy.nodes(); node++) {
            double value = quantity.value(node);
            if ((node < hierarchy.root() || !around[node - hierarchy.root()]) && !(value <= largest)) {
                largest = Double.isNaN(value) ? largest : value;
            }
        }
        return Double.isNaN(largest) ? quantity.largest() : largest;
    }

    /** The child that has nearly all of what its group has; -1 if there is none. */
    private static int nearlyAll(NodeQuantity quantity, Hierarchy hierarchy, int group) {
        double whole = quantity.value(group);
        for (int i = 0; i < hierarchy.childCount(group); i++) {
            double part = quantity.value(hierarchy.child(group, i));
            if (part >= whole * NEARLY_ALL && part <= whole) {
                return hierarchy.child(group, i);
            }
        }
        return -1;
    }

    private static Scaling usual(Unit unit) {
        return unit == Unit.COUNT || unit == Unit.NUMBER ? Scaling.LINEAR : Scaling.SQUARE_ROOT;
    }

    private static double[] sorted(NodeQuantity quantity, Hierarchy hierarchy) {
        double[] values = new double[hierarchy.nodes()];
        int count = 0;
        for (int node = 0; node < values.length; node++) {
            if (node != hierarchy.root() && quantity.isKnown(node)) {
                values[count++] = quantity.value(node);
            }
        }
        double[] result = Arrays.copyOf(values, count);
        Arrays.sort(result);
        return result;
    }

    /** The place of a number, 0 to 1. */
    double share(double value) {
        if (high <= low && scaling != Scaling.PERCENTILE) {
            return 1;
        }
        double share = switch (scaling) {
            case LOGARITHMIC -> Math.log(Math.max(value, low) / low) / Math.log(high / low);
            case SQUARE_ROOT -> Math.sqrt(Math.max(0, value - low) / (high - low));
            case PERCENTILE -> rank(value);
            case LINEAR, AUTOMATIC -> (value - low) / (high - low);
        };
        return Math.max(0, Math.min(1, share));
    }

    private double rank(double value) {
        int at = Arrays.binarySearch(sorted, value);
        int before = at >= 0 ? at : -at - 1;
        while (before > 0 && before < sorted.length && sorted[before - 1] == value) {
            before--;
        }
        return sorted.length < 2 ? 1 : (double) before / (sorted.length - 1);
    }

    private double value(double share) {
        return switch (scaling) {
            case LOGARITHMIC -> low * Math.pow(high / low, share);
            case SQUARE_ROOT -> low + share * share * (high - low);
            case PERCENTILE -> sorted.length == 0 ? 0 : sorted[(int) Math.round(share * (sorted.length - 1))];
            case LINEAR, AUTOMATIC -> low + share * (high - low);
        };
    }

    /** The ends, and round numbers between. */
    List<LegendScale.Tick> ticks(Unit unit) {
        List<LegendScale.Tick> ticks = new ArrayList<>();
        ticks.add(new LegendScale.Tick(0, text(value(0), unit)));
        for (int i = 1; i < TICKS; i++) {
            double round = round(value((double) i / TICKS), unit);
            double share = share(round);
            if (share > ticks.get(ticks.size() - 1).share() && share < 1) {
                ticks.add(new LegendScale.Tick(share, text(round, unit)));
            }
        }
        if (high > low || scaling == Scaling.PERCENTILE) {
            ticks.add(new LegendScale.Tick(1, text(value(1), unit) + (exceeded ? "+" : "")));
        }
        return ticks;
    }

    private static String text(double value, Unit unit) {
        return value == 0 ? "0" : unit.text(value);
    }

    /** The nearest of 1, 2 and 5 times a power of ten, in the unit that is written. */
    private static double round(double value, Unit unit) {
        if (value == 0) {
            return 0;
        }
        double size = Math.abs(value);
        double step = unit == Unit.BYTES ? Math.pow(1024, Math.max(0, Math.floor(Math.log(size) / Math.log(1024)))) : 1;
        double power = Math.pow(10, Math.floor(Math.log10(size / step)));
        double digit = size / step / power;
        double rounded = digit < 1.5 ? 1 : digit < 3.5 ? 2 : digit < 7.5 ? 5 : 10;
        return Math.signum(value) * rounded * power * step;
    }
}
