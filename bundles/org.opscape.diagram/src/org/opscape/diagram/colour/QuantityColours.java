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
import java.util.Optional;
import java.util.Set;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.diagram.look.Ramp;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.look.ThemedColour;
import org.opscape.diagram.paint.BoxStyle;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Scene;

/** Colours by a number. Places on the ramp and texts are computed once for each node. */
final class QuantityColours implements NodeColours {
    private static final int STEPS = 10_000;
    private static final short UNSEEN = -1;
    private static final short UNKNOWN = -2;

    private final NodeQuantity quantity;
    private final Hierarchy hierarchy;
    private final Ramp ramp;
    private final Scale scale;
    private final double[] thresholds;
    private final short[] places;
    private final String[] texts;

    QuantityColours(NodeQuantity quantity, QuantityOptions options, Hierarchy hierarchy) {
        this.quantity = quantity;
        this.hierarchy = hierarchy;
        ramp = options.ramp();
        scale = Scale.of(quantity, hierarchy, options.scaling());
        thresholds = options.thresholds().stream().mapToDouble(Double::doubleValue).toArray();
        places = new short[hierarchy.nodes()];
        Arrays.fill(places, UNSEEN);
        texts = new String[hierarchy.nodes()];
    }

    @Override
    public void show(Scene scene) {
        // The scale is that of the model, whatever is shown.
    }

    @Override
    public int fill(Box box, Theme theme) {
        short place = place(box.node());
        return place == UNKNOWN ? BoxStyle.PLAIN.fill(box, theme) : ramp.at((double) place / STEPS, theme);
    }

    @Override
    public boolean isFaded(Box box) {
        return place(box.node()) == UNKNOWN;
    }

    private short place(int node) {
        if (places[node] == UNSEEN) {
            places[node] = quantity.isKnown(node) ? (short) Math.round(share(quantity.value(node)) * STEPS) : UNKNOWN;
        }
        return places[node];
    }

    private double share(double value) {
        return thresholds.length == 0 ? scale.share(value) : (double) step(value) / thresholds.length;
    }

    /** How many thresholds a number has reached. */
    private int step(double value) {
        int step = 0;
        while (step < thresholds.length && value >= thresholds[step]) {
            step++;
        }
        return step;
    }

    @Override
    public String detail(Box box) {
        if (place(box.node()) == UNKNOWN) {
            return box.detail();
        }
        String text = texts[box.node()];
        if (text == null) {
            text = quantity.text(box.node());
            texts[box.node()] = text;
        }
        return text;
    }

    @Override
    public boolean isOut(Box box, Set<Integer> filtered) {
        int node = box.node();
        boolean known = place(node) != UNKNOWN;
        return filtered.contains(!known ? LegendEntry.NO_DATA : thresholds.length == 0 ? 0 : step(quantity.value(node)));
    }

    @Override
    public Legend legend(Set<Integer> filtered) {
        List<LegendEntry> entries = new ArrayList<>();
        for (int i = thresholds.length; i >= 0 && thresholds.length > 0; i--) {
            double share = (double) i / thresholds.length;
            ThemedColour colour = new ThemedColour(ramp.at(share, Theme.LIGHT), ramp.at(share, Theme.DARK));
            entries.add(new LegendEntry(i, colour, "", range(i), ""));
        }
        int unknown = hierarchy.operationCount(hierarchy.root()) - quantity.knownOperations();
        if (unknown > 0) {
            entries.add(new LegendEntry(LegendEntry.NO_DATA, Neutral.PILL, "", "no data", LegendText.count(unknown)));
        }
        boolean gradient = thresholds.length == 0 && quantity.knownOperations() > 0;
        return new Legend(LegendText.title(quantity.name()), entries,
                gradient ? Optional.of(new LegendScale(ramp, scale.ticks(quantity.unit()))) : Optional.empty(), filtered);
    }

    private String range(int step) {
        if (step == 0) {
            return "below " + quantity.unit().text(thresholds[0]);
        }
        String from = quantity.unit().text(thresholds[step - 1]);
        return step == thresholds.length ? from + " and more" : from + " – " + quantity.unit().text(thresholds[step]);
    }
}
