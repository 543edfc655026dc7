/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.colour;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.Optional;
import java.util.Set;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.similarity.StructureClasses;
import org.opscape.diagram.look.ClassPalette;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.paint.BoxStyle;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Scene;

/** Colours groups of equal structure alike, and leaves those grey whose structure stands alone. */
final class StructureColours implements NodeColours {
    private static final String KIND = "structure";
    private static final int REMEMBERED = 64;
    private static final int NONE = -1;

    private final StructureClasses structure;
    private final Hierarchy hierarchy;
    private final HuePlaces memory;
    /** By class: its place in the palette, once it has been on the screen. */
    private final int[] places;
    /** By class: how many boxes of the scene are of it. */
    private final int[] seen;
    private int[] onScreen = new int[0];

    StructureColours(StructureClasses structure, Hierarchy hierarchy, HuePlaces memory) {
        this.structure = structure;
        this.hierarchy = hierarchy;
        this.memory = memory;
        places = new int[structure.classes()];
        Arrays.fill(places, NONE);
        seen = new int[places.length];
    }

    /** The class of a node if it is shared, else -1. */
    private int shared(int node) {
        int cls = node == hierarchy.root() ? NONE : structure.classOf(node);
        return cls >= 0 && structure.isShared(cls) ? cls : NONE;
    }

    private int place(int cls) {
        if (places[cls] == NONE) {
            places[cls] = choose(cls);
        }
        return places[cls];
    }

    /** The place that one of its groups had before, unless another class has it by now; else the next free one. */
    private int choose(int cls) {
        int[] members = structure.members(cls);
        int most = Math.min(members.length, REMEMBERED);
        int place = NONE;
        for (int i = 0; i < most && place == NONE; i++) {
            int known = memory.known(KIND, hierarchy.uniquePath(members[i]));
            place = known >= 0 && isFree(known) ? known : NONE;
        }
        if (place == NONE) {
            place = memory.next(KIND);
        }
        for (int i = 0; i < most; i++) {
            memory.put(KIND, hierarchy.uniquePath(members[i]), place);
        }
        return place;
    }

    /** O(classes). */
    @Override
    public void carryOver(Hierarchy next, IntUnaryOperator mapping) {
        for (int cls = 0; cls < places.length; cls++) {
            int[] members = places[cls] == NONE ? new int[0] : structure.members(cls);
            for (int i = 0; i < Math.min(members.length, REMEMBERED); i++) {
                int now = mapping.applyAsInt(members[i]);
                if (now >= 0) {
                    memory.put(KIND, next.uniquePath(now), places[cls]);
                }
            }
        }
    }

    private boolean isFree(int place) {
        for (int taken : places) {
            if (taken == place) {
                return false;
            }
        }
        return true;
    }

    /** Counts the boxes of each class; classes with more boxes choose their hues first. */
    @Override
    public void show(Scene scene) {
        Arrays.fill(seen, 0);
        List<Integer> found = new ArrayList<>();
        Deque<Box> rest = new ArrayDeque<>();
        rest.push(scene.root());
        while (!rest.isEmpty()) {
            Box box = rest.pop();
            int cls = shared(box.node());
            if (cls >= 0 && seen[cls]++ == 0) {
                found.add(cls);
            }
            if (box.isOpen()) {
                rest.addAll(Arrays.asList(box.content().boxes()));
            }
        }
        found.sort((a, b) -> seen[b] != seen[a] ? seen[b] - seen[a] : a - b);
        found.forEach(this::place);
        found.sort((a, b) -> places[a] - places[b]);
        onScreen = found.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public int fill(Box box, Theme theme) {
        int cls = shared(box.node());
        return cls < 0 ? BoxStyle.PLAIN.fill(box, theme) : ClassPalette.fill(place(cls)).of(theme);
    }

    @Override
    public int tint(Box box, Theme theme) {
        int cls = shared(box.node());
        return cls < 0 ? 0 : ClassPalette.fill(place(cls)).of(theme);
    }

    @Override
    public String mark(Box box) {
        int cls = shared(box.node());
        return cls < 0 ? "" : ClassPalette.letter(place(cls));
    }

    @Override
    public boolean isOut(Box box, Set<Integer> filtered) {
        if (box.node() < hierarchy.root()) {
            return false;
        }
        int cls = shared(box.node());
        return filtered.contains(cls < 0 ? LegendEntry.OTHERS : cls);
    }

    @Override
    public Legend legend(Set<Integer> filtered) {
        List<LegendEntry> entries = new ArrayList<>();
        for (int cls : onScreen) {
            int[] members = structure.members(cls);
            entries.add(new LegendEntry(cls, ClassPalette.fill(places[cls]), ClassPalette.letter(places[cls]),
                    CommonName.of(hierarchy, members), "× " + LegendText.count(members.length)));
        }
        entries.add(new LegendEntry(LegendEntry.OTHERS, Neutral.CARD, "", entries.isEmpty() ? "no structure twice" : "only once", ""));
        return new Legend("Structure", entries, Optional.empty(), filtered);
    }
}
