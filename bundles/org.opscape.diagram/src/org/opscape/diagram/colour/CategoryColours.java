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
import org.opscape.analysis.quantity.NodeCategory;
import org.opscape.diagram.look.ClassPalette;
import org.opscape.diagram.look.ThemedColour;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.paint.Bands;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Scene;

/** Colours by category. Groups of one category have its colour, others have bands. What a group is made of is found out once. */
final class CategoryColours implements NodeColours {
    /** Categories beyond have one colour together. */
    private static final int MOST = 2 * ClassPalette.HUES;

    private final NodeCategory category;
    private final Hierarchy hierarchy;
    private final int[] places;
    /** By group: the mixture, once it is known. */
    private final Mixture[] mixtures;

    CategoryColours(NodeCategory category, Hierarchy hierarchy, HuePlaces memory) {
        this.category = category;
        this.hierarchy = hierarchy;
        places = new int[category.categories()];
        for (int i = 0; i < places.length; i++) {
            int place = i < MOST ? memory.of(category.name(), category.label(i)) : memory.known(category.name(), category.label(i));
            places[i] = place < MOST ? place : -1;
        }
        mixtures = new Mixture[hierarchy.nodes() - hierarchy.root()];
    }

    @Override
    public void show(Scene scene) {
        // The legend names what is in the model, whatever is shown.
    }

    @Override
    public int fill(Box box, Theme theme) {
        int key = key(box.node());
        return key >= 0 ? ClassPalette.fill(places[key]).of(theme) : neutral(box, key).of(theme);
    }

    @Override
    public Bands bands(Box box, Theme theme) {
        if (box.node() < hierarchy.root()) {
            return Bands.NONE;
        }
        Mixture mixture = mixture(box.node());
        return theme.isDark() ? mixture.dark : mixture.light;
    }

    @Override
    public int tint(Box box, Theme theme) {
        int key = key(box.node());
        return key >= 0 ? ClassPalette.fill(places[key]).of(theme) : 0;
    }

    @Override
    public String mark(Box box) {
        int key = key(box.node());
        return key >= 0 ? ClassPalette.letter(places[key]) : "";
    }

    /** The category of a node if that has a colour of its own; else one of the keys of legends for the rest, or {@link Mixture#MIXED}. */
    private int key(int node) {
        return node < hierarchy.root() ? named(category.of(node)) : mixture(node).key;
    }

    private int named(int of) {
        return of < 0 ? LegendEntry.NO_DATA : places[of] < 0 ? LegendEntry.OTHERS : of;
    }

    private ThemedColour neutral(Box box, int key) {
        return key == LegendEntry.OTHERS ? Neutral.OTHERS : box.node() < hierarchy.root() ? Neutral.PILL : Neutral.CARD;
    }

    private Mixture mixture(int node) {
        Mixture known = mixtures[node - hierarchy.root()];
        if (known == null) {
            known = mixed(node);
            mixtures[node - hierarchy.root()] = known;
        }
        return known;
    }

    private Mixture mixed(int node) {
        int[] counts = category.counts(node);
        double[] byPlace = new double[MOST + 2];
        int[] keys = new int[MOST + 2];
        int rest = hierarchy.operationCount(node);
        for (int i = 0; i < counts.length; i++) {
            int place = places[i] < 0 ? MOST : places[i];
            byPlace[place] += counts[i];
            keys[place] = named(i);
            rest -= counts[i];
        }
        byPlace[MOST + 1] = rest;
        keys[MOST + 1] = LegendEntry.NO_DATA;
        return Mixture.of(byPlace, keys);
    }

    @Override
    public boolean isOut(Box box, Set<Integer> filtered) {
        if (box.node() < hierarchy.root()) {
            return filtered.contains(key(box.node()));
        }
        for (int key : mixture(box.node()).keys) {
            if (!filtered.contains(key)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Legend legend(Set<Integer> filtered) {
        int[] counts = category.counts(hierarchy.root());
        List<LegendEntry> entries = new ArrayList<>();
        int others = 0;
        int otherOperations = 0;
        for (int i = 0; i < counts.length; i++) {
            if (places[i] >= 0 && counts[i] > 0) {
                entries.add(new LegendEntry(i, ClassPalette.fill(places[i]), ClassPalette.letter(places[i]), category.label(i),
                        LegendText.count(counts[i])));
            } else if (counts[i] > 0) {
                others++;
                otherOperations += counts[i];
            }
        }
        if (others > 0) {
            entries.add(new LegendEntry(LegendEntry.OTHERS, Neutral.OTHERS, "", others + " others", LegendText.count(otherOperations)));
        }
        int none = hierarchy.operationCount(hierarchy.root()) - Arrays.stream(counts).sum();
        if (none > 0) {
            entries.add(new LegendEntry(LegendEntry.NO_DATA, Neutral.PILL, "", "no " + category.name(), LegendText.count(none)));
        }
        return new Legend(LegendText.title(category.name()), entries, Optional.empty(), filtered);
    }
}
