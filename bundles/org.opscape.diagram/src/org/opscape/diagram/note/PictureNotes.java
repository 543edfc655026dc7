/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.note;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.model.dataflow.Model;

/** Which nodes of a picture have notes, and how many notes are inside groups. Never changes; the picture need not be laid out for it. */
public final class PictureNotes {
    /** No notes. */
    public static final PictureNotes NONE = new PictureNotes(new TreeMap<>(), new TreeMap<>(), 0);

    private final int[] nodes;
    private final ModelNote[] notes;
    private final int[] groups;
    private final int[] counts;
    private final int unplaced;

    private PictureNotes(Map<Integer, ModelNote> byNode, Map<Integer, Integer> inside, int unplaced) {
        this.unplaced = unplaced;
        nodes = byNode.keySet().stream().mapToInt(Integer::intValue).toArray();
        notes = byNode.values().toArray(ModelNote[]::new);
        groups = inside.keySet().stream().mapToInt(Integer::intValue).toArray();
        counts = inside.values().stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Finds the notes on the nodes of a graph, those of functions that are shown in place among them.
     *
     * @param clustering the nodes
     * @param model the model, which nobody changes meanwhile
     * @param graph the position of the graph
     * @return the notes; takes time by the operations, and by the notes times the depth
     */
    public static PictureNotes of(Clustering clustering, Model model, int graph) {
        NodeNotes found = new NodeNotes(clustering, model, graph);
        Map<Integer, ModelNote> notes = found.find();
        return notes.isEmpty() && found.unplaced() == 0 ? NONE : of(notes, clustering.hierarchy()::parent, found.unplaced());
    }

    /**
     * Takes notes on nodes.
     *
     * @param notes by node
     * @param parents what holds a node; -1 for the root
     * @return the notes
     */
    public static PictureNotes of(Map<Integer, ModelNote> notes, IntUnaryOperator parents) {
        return of(notes, parents, 0);
    }

    private static PictureNotes of(Map<Integer, ModelNote> notes, IntUnaryOperator parents, int unplaced) {
        Map<Integer, Integer> inside = new TreeMap<>();
        for (int node : notes.keySet()) {
            for (int around = parents.applyAsInt(node); around >= 0; around = parents.applyAsInt(around)) {
                inside.merge(around, 1, Integer::sum);
            }
        }
        return new PictureNotes(new TreeMap<>(notes), inside, unplaced);
    }

    /** {@return how many scopes of the graph have a note, but are no groups of the picture} */
    public int unplaced() {
        return unplaced;
    }

    /** {@return whether there are none} */
    public boolean isEmpty() {
        return nodes.length == 0;
    }

    /**
     * Returns the note on a node.
     *
     * @param node a hierarchy node
     * @return its note; empty if there is none
     */
    public Optional<ModelNote> on(int node) {
        int at = Arrays.binarySearch(nodes, node);
        return at < 0 ? Optional.empty() : Optional.of(notes[at]);
    }

    /**
     * Counts the notes inside a node, at any depth.
     *
     * @param node a hierarchy node
     * @return how many nodes in it have one, itself not counted
     */
    public int inside(int node) {
        int at = Arrays.binarySearch(groups, node);
        return at < 0 ? 0 : counts[at];
    }

    /** {@return the nodes with notes, in order} */
    public int[] nodes() {
        return nodes.clone();
    }

    /**
     * Tells what is to be seen if only some tags count: what bears one of them, and what is around or in that.
     *
     * @param tags the tags
     * @param hierarchy the tree of the nodes
     * @return accepts these nodes; takes time by their depth
     */
    public IntPredicate tagged(Collection<String> tags, Hierarchy hierarchy) {
        BitSet bearers = new BitSet();
        BitSet around = new BitSet();
        for (int i = 0; i < nodes.length; i++) {
            if (notes[i].tags().stream().anyMatch(tags::contains)) {
                bearers.set(nodes[i]);
                for (int at = nodes[i]; at >= 0 && !around.get(at); at = hierarchy.parent(at)) {
                    around.set(at);
                }
            }
        }
        return node -> around.get(node) || isIn(node, bearers, hierarchy);
    }

    private static boolean isIn(int node, BitSet bearers, Hierarchy hierarchy) {
        int at = node;
        while (at >= 0 && !bearers.get(at)) {
            at = hierarchy.parent(at);
        }
        return at >= 0;
    }

    /** {@return all tags, in alphabetical order, each once} */
    public List<String> tags() {
        return Arrays.stream(notes).flatMap(note -> note.tags().stream()).distinct().sorted().toList();
    }
}
