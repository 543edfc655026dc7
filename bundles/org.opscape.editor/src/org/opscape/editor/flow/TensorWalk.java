/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.diagram.flow.TracedFlow;
import org.opscape.editor.GraphView;
import org.opscape.editor.GraphViewListener;
import org.opscape.model.Shape;

/**
 * Follows a tensor from operation to operation, as the picture shows them: a closed group is one step. The way that was gone is emphasised,
 * and so are the ways on.
 */
public final class TensorWalk implements GraphViewListener {
    private final GraphView view;
    private final Picture picture;
    private final Deque<Integer> way = new ArrayDeque<>();
    private List<Integer> ways = List.of();
    private int start = -1;
    private int chosen;
    private Optional<Emphasis> shown = Optional.empty();

    /** What is needed of the picture. */
    public interface Picture {
        /**
         * Finds the box in which an operation is seen.
         *
         * @param operation an operation
         * @return the operation, or the closed group around it
         */
        int visible(int operation);

        /**
         * Selects a box and brings it into sight.
         *
         * @param node a visible node
         */
        void goTo(int node);

        /**
         * Opens a group.
         *
         * @param node a visible node
         * @return whether it is a group that was closed
         */
        boolean open(int node);

        /**
         * Closes the group around a node.
         *
         * @param node a visible node
         * @return whether there is one
         */
        boolean closeAround(int node);
    }

    /**
     * Begins with nothing to follow.
     *
     * @param view the view
     * @param picture its picture
     */
    public TensorWalk(GraphView view, Picture picture) {
        this.view = view;
        this.picture = picture;
        view.addListener(this);
    }

    /** {@return whether a tensor is followed} */
    public boolean isOn() {
        return shown.isPresent() && view.emphasis().filter(now -> now == shown.get()).isPresent();
    }

    /**
     * Begins at what is selected.
     *
     * @param node a node; of a group, its first operation that gives data to others
     */
    public void begin(int node) {
        way.clear();
        start = first(node);
        arrive();
    }

    private int first(int node) {
        int[] operations = TracedFlow.operationsIn(view.clustering().hierarchy(), node);
        GraphSnapshot graph = graph();
        for (int operation : operations) {
            if (graph.firstOutput(operation) < graph.firstOutput(operation + 1)) {
                return operation;
            }
        }
        return operations.length == 0 ? -1 : operations[0];
    }

    /** Goes one step on, along the way that is chosen. */
    public void next() {
        if (isOn() && !ways.isEmpty()) {
            way.push(ways.get(chosen));
            arrive();
        }
    }

    /** Goes one step back. */
    public void previous() {
        if (isOn() && !way.isEmpty()) {
            int last = way.pop();
            arrive();
            chosen = Math.max(0, ways.indexOf(last));
            emphasise();
        }
    }

    /** Chooses the next of the ways on. */
    public void otherWay() {
        if (isOn() && ways.size() > 1) {
            chosen = (chosen + 1) % ways.size();
            emphasise();
        }
    }

    /**
     * Goes into the closed group.
     *
     * @return whether there is one
     */
    public boolean into() {
        return isOn() && picture.open(here());
    }

    /**
     * Goes out of the group around.
     *
     * @return whether there is one
     */
    public boolean out() {
        return isOn() && picture.closeAround(here());
    }

    private int at() {
        return way.isEmpty() ? start : graph().target(way.peek());
    }

    private int here() {
        return picture.visible(at());
    }

    private GraphSnapshot graph() {
        return view.clustering().graph();
    }

    private void arrive() {
        if (at() < 0) {
            return;
        }
        ways = waysOn();
        chosen = 0;
        emphasise();
        picture.goTo(here());
    }

    /** One edge for each box that gets data from where one is, the largest tensors first. */
    private List<Integer> waysOn() {
        Hierarchy hierarchy = view.clustering().hierarchy();
        GraphSnapshot graph = graph();
        int here = here();
        BitSet inside = new BitSet();
        for (int operation : here < hierarchy.root() ? new int[] {at()} : TracedFlow.operationsIn(hierarchy, here)) {
            inside.set(operation);
        }
        BitSet reached = new BitSet();
        List<Integer> leaving = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(at()));
        reached.set(at());
        while (!open.isEmpty()) {
            int operation = open.poll();
            for (int place = graph.firstOutput(operation); place < graph.firstOutput(operation + 1); place++) {
                int edge = graph.outputEdge(place);
                int target = graph.target(edge);
                if (graph.isControl(edge) || reached.get(target) && inside.get(target)) {
                    continue;
                }
                if (inside.get(target)) {
                    reached.set(target);
                    open.add(target);
                } else {
                    leaving.add(edge);
                }
            }
        }
        leaving.sort(Comparator.comparingLong((Integer edge) -> -graph.size(edge)).thenComparingInt(graph::target));
        List<Integer> chosenWays = new ArrayList<>();
        BitSet boxes = new BitSet();
        for (int edge : leaving) {
            int box = picture.visible(graph.target(edge));
            if (box >= 0 && !boxes.get(box)) {
                boxes.set(box);
                chosenWays.add(edge);
            }
        }
        return chosenWays;
    }

    private void emphasise() {
        GraphSnapshot graph = graph();
        BitSet operations = new BitSet();
        BitSet edges = new BitSet();
        BitSet behind = new BitSet();
        operations.set(start);
        for (int edge : way) {
            operations.set(graph.source(edge));
            operations.set(graph.target(edge));
            edges.set(edge);
        }
        BitSet goal = new BitSet();
        for (int i = 0; i < ways.size(); i++) {
            int edge = ways.get(i);
            operations.set(graph.target(edge));
            operations.set(graph.source(edge));
            edges.set(edge);
            behind.set(edge);
            goal.set(graph.target(edge), i == chosen && ways.size() > 1);
        }
        shown = Optional.of(new Emphasis("Following a tensor", operations, edges, behind, goal));
        view.emphasise(shown);
    }

    /** {@return where one is and which way leads on, for a person} */
    public String text() {
        if (ways.isEmpty()) {
            return label(here()) + ": its data go no farther";
        }
        int edge = ways.get(chosen);
        String fork = ways.size() == 1 ? "" : "  (" + (chosen + 1) + " of " + ways.size() + " ways)";
        return label(here()) + "  " + tensor(edge) + "  →  " + label(picture.visible(graph().target(edge))) + fork;
    }

    private String label(int node) {
        Hierarchy hierarchy = view.clustering().hierarchy();
        if (node < 0) {
            return "?";
        }
        boolean told = node >= hierarchy.root() || hierarchy.label(node).equals(graph().type(node));
        return told ? hierarchy.label(node) : hierarchy.label(node) + " · " + graph().type(node);
    }

    private String tensor(int edge) {
        String shape = graph().shape(edge).map(Shape::toString).orElse("");
        return (graph().elementType(edge) + " " + shape).strip();
    }

    /** {@return how many steps were gone} */
    public int steps() {
        return way.size();
    }

    /** {@return how many ways lead on} */
    public int forks() {
        return ways.size();
    }

    /** {@return whether one is at a closed group} */
    public boolean isAtGroup() {
        return isOn() && here() >= view.clustering().hierarchy().root();
    }

    @Override
    public void documentLoaded(GraphView changed) {
        shown = Optional.empty();
    }

    /** Where operations have other numbers, the way that was gone stays emphasised and leads no farther. */
    @Override
    public void clusteringChanged(GraphView changed, IntUnaryOperator mapping) {
        if (!isOn()) {
            shown = Optional.empty();
        }
    }

    /** Where one is may be seen as another box now. */
    @Override
    public void sceneChanged(GraphView changed) {
        if (isOn()) {
            int before = ways.isEmpty() ? -1 : ways.get(chosen);
            arrive();
            chosen = Math.max(0, ways.indexOf(before));
            emphasise();
        }
    }
}
