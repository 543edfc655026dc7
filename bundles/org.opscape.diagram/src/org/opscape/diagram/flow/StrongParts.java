/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.flow;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Map;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.Line;
import org.opscape.analysis.hierarchy.Hierarchy;

/**
 * What of a picture stays strong while the rest fades: a node if one of some operations is in it, a line if one of some edges is bundled
 * in it. For one thread.
 */
public final class StrongParts {
    /** Nothing stands out, so that nothing fades. */
    public static final StrongParts NONE = new StrongParts(new BitSet(), new BitSet(), new BitSet(), new BitSet(), 0);

    private final BitSet nodes;
    private final BitSet crossed;
    private final BitSet edges;
    private final BitSet behind;
    private final int known;
    /** Lines are asked for again in each picture, and may have very many edges. */
    private final Map<Line, Strength> lines = new IdentityHashMap<>();

    /** How a line is drawn. */
    public enum Strength {
        /** It fades. */
        WEAK,
        /** It stands out. */
        STRONG,
        /** It stands out, and the way on from where a trace began goes along it. */
        BEHIND
    }

    private StrongParts(BitSet nodes, BitSet crossed, BitSet edges, BitSet behind, int known) {
        this.nodes = nodes;
        this.crossed = crossed;
        this.edges = edges;
        this.behind = behind;
        this.known = known;
    }

    /**
     * Finds what is strong. O(V), and the groups around.
     *
     * @param clustering what is shown
     * @param operations the operations that stand out
     * @param edges the edges that stand out
     * @param behind those of them that have the colour of what goes out
     * @param crossed operations that stand out among the others, and the groups that hold them
     * @return what stands out
     */
    public static StrongParts of(Clustering clustering, BitSet operations, BitSet edges, BitSet behind, BitSet crossed) {
        Hierarchy hierarchy = clustering.hierarchy();
        return new StrongParts(around(hierarchy, operations), around(hierarchy, crossed), (BitSet) edges.clone(), (BitSet) behind.clone(),
                hierarchy.nodes());
    }

    /**
     * Finds the nodes that hold operations.
     *
     * @param hierarchy the nodes
     * @param operations the operations
     * @return these and all groups around them
     */
    public static BitSet around(Hierarchy hierarchy, BitSet operations) {
        BitSet nodes = new BitSet(hierarchy.nodes());
        for (int operation = operations.nextSetBit(0); operation >= 0; operation = operations.nextSetBit(operation + 1)) {
            for (int node = operation; node >= 0 && !nodes.get(node); node = hierarchy.parent(node)) {
                nodes.set(node);
            }
        }
        return nodes;
    }

    /** {@return the same for another thread} */
    StrongParts copy() {
        return new StrongParts(nodes, crossed, edges, behind, known);
    }

    /** {@return whether nothing stands out, so that nothing fades} */
    public boolean isEmpty() {
        return known == 0;
    }

    /**
     * Tells whether a node stands out.
     *
     * @param node a node of the picture; one that leaves it may be of another clustering
     * @return whether it does
     */
    public boolean isStrong(int node) {
        return node >= 0 && nodes.get(node);
    }

    /**
     * Tells whether a node stands out among those that do.
     *
     * @param node a node of the picture
     * @return whether all ways lead across it, for instance
     */
    public boolean isCrossed(int node) {
        return node >= 0 && crossed.get(node);
    }

    /**
     * Tells how a line is drawn.
     *
     * @param line a line of the picture
     * @return its strength
     */
    public Strength strength(Line line) {
        Strength strength = lines.get(line);
        if (strength == null) {
            strength = strength(line.edges());
            lines.put(line, strength);
        }
        return strength;
    }

    private Strength strength(int[] bundled) {
        for (int edge : bundled) {
            if (edges.get(edge)) {
                return behind.get(edge) ? Strength.BEHIND : Strength.STRONG;
            }
        }
        return Strength.WEAK;
    }
}
