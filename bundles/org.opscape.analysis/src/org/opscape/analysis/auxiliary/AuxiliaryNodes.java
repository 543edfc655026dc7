/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.auxiliary;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Decides which children of a group are set aside and which lines become icons, as Wongsuphasawat et al. (VAST 2017) do: the user's
 * choices, predefined sinks, outliers by degree, nodes with many control lines, and then what is left without a line. What the main route
 * leads through stays where it is whatever its degree, with the lines of the route; its other lines become icons then. O(nodes + lines),
 * but for sorting the degrees.
 */
public final class AuxiliaryNodes {
    private final Siblings siblings;
    private final AuxiliaryLimits limits;
    private final IncidentLines incident;
    private final Side[] sides;
    private final BitSet removed;
    private final BitSet hidden;
    private final BitSet inIcons;
    private final BitSet outIcons;
    private final int[] drawnLines;

    private AuxiliaryNodes(Siblings siblings, AuxiliaryLimits limits) {
        this.siblings = siblings;
        this.limits = limits;
        incident = IncidentLines.of(siblings);
        sides = new Side[siblings.count()];
        Arrays.fill(sides, Side.CORE);
        removed = new BitSet(siblings.count());
        hidden = new BitSet(siblings.from().length);
        inIcons = (BitSet) siblings.inIcons().clone();
        outIcons = (BitSet) siblings.outIcons().clone();
        drawnLines = new int[siblings.count()];
        for (int child = 0; child < drawnLines.length; child++) {
            drawnLines[child] = incident.count(child);
        }
    }

    /**
     * Sets nothing aside.
     *
     * @param siblings the children of a group
     * @param limits the constants
     * @return a decision for which all children are in the core
     */
    public static AuxiliaryNodes none(Siblings siblings, AuxiliaryLimits limits) {
        return new AuxiliaryNodes(siblings, limits);
    }

    /**
     * Decides.
     *
     * @param siblings the children of a group
     * @param limits the constants
     * @return the decision
     */
    public static AuxiliaryNodes of(Siblings siblings, AuxiliaryLimits limits) {
        AuxiliaryNodes nodes = new AuxiliaryNodes(siblings, limits);
        nodes.setAsideByUser();
        nodes.setAsideSinks();
        nodes.setAsideOutliers();
        nodes.hideControlLines();
        nodes.setAsideIsolated();
        return nodes;
    }

    /**
     * Returns where a child stands or, if lines that the user wants keep it in the core, where it would.
     *
     * @param child a child
     * @return its side
     */
    public Side side(int child) {
        return sides[child];
    }

    /**
     * Tells whether a child is not among the others.
     *
     * @param child a child
     * @return whether it is in the column of its side
     */
    public boolean isSetAside(int child) {
        return removed.get(child);
    }

    /**
     * Tells whether a line became icons at its ends.
     *
     * @param line a line
     * @return whether it is not drawn
     */
    public boolean isHidden(int line) {
        return hidden.get(line);
    }

    private void setAsideByUser() {
        BitSet excluded = siblings.excluded();
        for (int child = excluded.nextSetBit(0); child >= 0; child = excluded.nextSetBit(child + 1)) {
            setAside(child, incident.outgoing(child) > incident.incoming(child) ? Side.OUT : Side.IN);
            removed.set(child);
        }
    }

    private void setAsideSinks() {
        BitSet sinks = siblings.sinks();
        for (int child = sinks.nextSetBit(0); child >= 0; child = sinks.nextSetBit(child + 1)) {
            if (isUndecided(child)) {
                setAside(child, Side.OUT);
            }
        }
    }

    private void setAsideOutliers() {
        Degrees degrees = Degrees.of(this, siblings, incident);
        if (degrees.count() < limits.fewestNodes()) {
            return;
        }
        int mostIn = degrees.bound(degrees.in(), 1, limits.smallestDegree() - 1);
        int mostOut = degrees.bound(degrees.out(), 4, limits.smallestDegree() - 1);
        for (int i = 0; i < degrees.count(); i++) {
            if (degrees.in()[i] > mostIn) {
                setAside(degrees.nodes()[i], Side.IN);
            }
        }
        for (int i = 0; i < degrees.count(); i++) {
            if (degrees.out()[i] > mostOut && !removed.get(degrees.nodes()[i])) {
                setAside(degrees.nodes()[i], Side.OUT);
            }
        }
    }

    private void hideControlLines() {
        for (int child = 0; child < siblings.count(); child++) {
            int control = 0;
            for (int i = incident.first(child); i < incident.end(child); i++) {
                control += isControl(incident.line(i)) ? 1 : 0;
            }
            for (int i = incident.first(child); control > limits.mostControlLines() && i < incident.end(child); i++) {
                if (isControl(incident.line(i))) {
                    hide(incident.line(i));
                }
            }
        }
    }

    private boolean isControl(int line) {
        return !hidden.get(line) && siblings.control().get(line);
    }

    private void setAsideIsolated() {
        for (int child = 0; child < siblings.count(); child++) {
            if (!removed.get(child) && !siblings.included().get(child) && !siblings.main().get(child) && drawnLines[child] == 0) {
                if (sides[child] == Side.CORE && inIcons.get(child) != outIcons.get(child)) {
                    sides[child] = outIcons.get(child) ? Side.IN : Side.OUT;
                }
                removed.set(child, sides[child] != Side.CORE);
            }
        }
    }

    boolean isUndecided(int child) {
        return sides[child] == Side.CORE && !siblings.included().get(child);
    }

    private void setAside(int child, Side side) {
        sides[child] = side;
        for (int i = incident.first(child); i < incident.end(child); i++) {
            hide(incident.line(i));
        }
        removed.set(child, drawnLines[child] == 0 && !siblings.main().get(child));
    }

    private void hide(int line) {
        if (hidden.get(line) || isWanted(line)) {
            return;
        }
        hidden.set(line);
        outIcons.set(siblings.from()[line]);
        inIcons.set(siblings.to()[line]);
        drawnLines[siblings.from()[line]]--;
        drawnLines[siblings.to()[line]]--;
    }

    /** Tells whether the user put one end into the main graph or the main route is here, and the user did not set the other one aside. */
    private boolean isWanted(int line) {
        int from = siblings.from()[line];
        int to = siblings.to()[line];
        return (siblings.mainLines().get(line) || siblings.included().get(from) || siblings.included().get(to))
                && !siblings.excluded().get(from) && !siblings.excluded().get(to);
    }
}
