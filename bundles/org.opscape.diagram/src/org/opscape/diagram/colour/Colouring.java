/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.colour;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.paint.Bands;
import org.opscape.diagram.paint.BoxStyle;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Scene;

/**
 * Paints the boxes of one clustering in colours that mean something, and explains them in a legend. A class of structures keeps its hue as
 * long as the colouring and those that follow it live. Used by one thread at a time.
 *
 * <pre>
 * Colouring colouring = before.next(new ColourMode.Category(types), clustering.hierarchy());
 * colouring.show(scene);
 * figure.setStyle(colouring);
 * figure.setLegend(colouring.legend());
 * </pre>
 */
public final class Colouring implements BoxStyle {
    private final ColourMode mode;
    private final NodeColours colours;
    private final HuePlaces memory;
    private final int nodes;
    private Set<Integer> filtered = Set.of();
    private Optional<IntPredicate> wanted = Optional.empty();

    private Colouring(ColourMode mode, NodeColours colours, HuePlaces memory, int nodes) {
        this.mode = mode;
        this.colours = colours;
        this.memory = memory;
        this.nodes = nodes;
    }

    /** {@return a colouring of no meaning} */
    public static Colouring plain() {
        return new Colouring(ColourMode.PLAIN, new PlainColours(), new HuePlaces(), 0);
    }

    /**
     * Begins to colour.
     *
     * @param mode what the colours mean
     * @param hierarchy the nodes of the scenes to be painted
     * @return the colouring
     */
    public static Colouring of(ColourMode mode, Hierarchy hierarchy) {
        return plain().next(mode, hierarchy);
    }

    /**
     * Goes on with other colours or another clustering of the same model; what has a hue keeps it.
     *
     * @param next what the colours mean
     * @param hierarchy the nodes of the scenes to be painted
     * @return the colouring that follows this one
     */
    public Colouring next(ColourMode next, Hierarchy hierarchy) {
        NodeColours painted = switch (next) {
            case ColourMode.None none -> new PlainColours();
            case ColourMode.Structure by -> new StructureColours(by.classes(), hierarchy, memory);
            case ColourMode.Category by -> new CategoryColours(by.category(), hierarchy, memory);
            case ColourMode.Quantity by -> new QuantityColours(by.quantity(), by.options(), hierarchy);
        };
        return new Colouring(next, painted, memory, hierarchy.nodes());
    }

    /**
     * Lets what has a hue keep it under another name.
     *
     * @param next the nodes of the scenes to be painted next
     * @param mapping the new number of a node; -1 if it is gone
     */
    public void carryOver(Hierarchy next, IntUnaryOperator mapping) {
        colours.carryOver(next, mapping);
    }

    /** {@return what the colours mean} */
    public ColourMode mode() {
        return mode;
    }

    /**
     * Takes note of what is on the screen: that is what the legend names and what gets the most distinct colours.
     *
     * @param scene what is shown from now on
     */
    public void show(Scene scene) {
        colours.show(scene);
    }

    /** {@return what explains the colours of the scene that was shown last} */
    public Legend legend() {
        return colours.legend(filtered);
    }

    /** {@return the keys of the legend's entries that are filtered out} */
    public Set<Integer> filtered() {
        return filtered;
    }

    /**
     * Filters: boxes with nothing in them but what is filtered out fade.
     *
     * @param keys the keys of the legend's entries that stand back; empty for none
     */
    public void filter(Set<Integer> keys) {
        filtered = Set.copyOf(keys);
    }

    /**
     * Filters an entry out, or lets it come back.
     *
     * @param key its key
     */
    public void toggle(int key) {
        Set<Integer> keys = new TreeSet<>(filtered);
        if (!keys.remove(key)) {
            keys.add(key);
        }
        filter(keys);
    }

    /** {@return the nodes that do not stand back; empty if that is not asked} */
    public Optional<IntPredicate> wanted() {
        return wanted;
    }

    /**
     * Filters by something else than the legend: all other nodes fade, whatever their colours.
     *
     * @param nodes accepts the nodes that do not stand back; empty if none shall
     */
    public void want(Optional<IntPredicate> nodes) {
        wanted = nodes;
    }

    /** Whether a box is of the clustering: one that leaves the picture may be of another. */
    private boolean isOurs(Box box) {
        return box.node() >= 0 && box.node() < nodes;
    }

    @Override
    public int fill(Box box, Theme theme) {
        return isOurs(box) ? colours.fill(box, theme) : PLAIN.fill(box, theme);
    }

    @Override
    public Bands bands(Box box, Theme theme) {
        return isOurs(box) ? colours.bands(box, theme) : Bands.NONE;
    }

    @Override
    public int tint(Box box, Theme theme) {
        return isOurs(box) ? colours.tint(box, theme) : 0;
    }

    @Override
    public String mark(Box box) {
        return isOurs(box) ? colours.mark(box) : "";
    }

    @Override
    public boolean isFaded(Box box) {
        return isOurs(box) && (colours.isFaded(box) || !filtered.isEmpty() && colours.isOut(box, filtered)
                || wanted.isPresent() && !wanted.get().test(box.node()));
    }

    @Override
    public String detail(Box box) {
        return isOurs(box) ? colours.detail(box) : box.detail();
    }
}
