/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.diagram.paint.Marks;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene.Placed;
import org.opscape.editor.parts.ScenePart;
import org.opscape.figures.SceneFigure;

/** Which nodes are selected, pointed at and found; keeps the viewer's selected parts and the painted marks in step. */
final class Selection {
    private static final int EMPHASIS_MILLIS = 1200;

    private final GraphCanvas canvas;
    private final GraphicalViewer viewer;
    private final ScenePart contents;
    private final SceneFigure figure;
    private int[] nodes = {};
    private int[] emphasised = {};
    private Marks marks = Marks.NONE;
    private boolean passingOn;

    Selection(GraphCanvas canvas, GraphicalViewer viewer, ScenePart contents, SceneFigure figure) {
        this.canvas = canvas;
        this.viewer = viewer;
        this.contents = contents;
        this.figure = figure;
        viewer.addSelectionChangedListener(event -> selectedByTool());
    }

    int[] nodes() {
        return nodes.clone();
    }

    void select(int... wanted) {
        int[] valid = canvas.isReady() ? Arrays.stream(wanted).filter(this::isShown).distinct().toArray() : new int[0];
        if (Arrays.equals(valid, nodes)) {
            hover(-1);
            return;
        }
        nodes = valid;
        passOn();
        mark(marks.withSelected(nodes).withHovered(-1).withFocus(nodes.length == 1 ? nodes[0] : -1));
        canvas.fire(listener -> listener.selectionChanged(canvas));
    }

    void selectSiblings() {
        Hierarchy hierarchy = canvas.clustering().hierarchy();
        int parent = nodes.length == 0 ? hierarchy.root() : hierarchy.parent(nodes[0]);
        Placed group = canvas.shown().visible().find(parent).orElse(new Placed(canvas.scene().root(), 0, 0));
        select(Visible.children(group).stream().mapToInt(child -> child.box().node()).toArray());
    }

    void hover(int node) {
        if (node != marks.hovered()) {
            mark(marks.withHovered(node));
        }
    }

    void showHits(int... found) {
        emphasised = new int[0];
        mark(marks.withHits(found));
    }

    /** Lights a node as if it was found, for a moment. */
    void emphasise(int node) {
        int[] one = {node};
        int[] before = emphasised.length > 0 ? new int[0] : marks.hits();
        emphasised = one;
        mark(marks.withHits(IntStream.concat(Arrays.stream(before), IntStream.of(node)).toArray()));
        canvas.control().getDisplay().timerExec(EMPHASIS_MILLIS, () -> {
            if (emphasised == one && !canvas.control().isDisposed()) {
                emphasised = new int[0];
                mark(marks.withHits(before));
            }
        });
    }

    void clear() {
        nodes = new int[0];
        emphasised = new int[0];
        passOn();
        mark(Marks.NONE);
    }

    /** Others have a bookmark. */
    void bookmarksChanged() {
        mark(marks.withBookmarked(bookmarked()));
    }

    private int[] bookmarked() {
        if (!canvas.isReady()) {
            return new int[0];
        }
        Hierarchy hierarchy = canvas.clustering().hierarchy();
        return canvas.choices().bookmarks().stream().mapToInt(mark -> hierarchy.find(mark.path())).filter(node -> node >= 0).toArray();
    }

    /** The same nodes have other numbers now. */
    void renumber(IntUnaryOperator mapping) {
        int[] hits = emphasised.length == 0 ? marks.hits() : IntStream.of(marks.hits()).filter(hit -> hit != emphasised[0]).toArray();
        emphasised = new int[0];
        nodes = renumbered(nodes, mapping);
        int hovered = marks.hovered() < 0 ? -1 : mapping.applyAsInt(marks.hovered());
        mark(marks.withSelected(nodes).withHovered(hovered).withHits(renumbered(hits, mapping)).withFocus(nodes.length == 1 ? nodes[0] : -1)
                .withBookmarked(bookmarked()));
    }

    private static int[] renumbered(int[] old, IntUnaryOperator mapping) {
        return IntStream.of(old).map(mapping).filter(node -> node >= 0).distinct().toArray();
    }

    /** What is not visible any more is replaced by what holds it. */
    void sceneChanged() {
        quietly(contents::sceneChanged);
        int[] kept = IntStream.of(nodes).map(node -> isShown(node) ? node : canvas.shown().visible().nearest(node))
                .filter(node -> node >= 0).distinct()
                .toArray();
        if (Arrays.equals(kept, nodes)) {
            passOn();
        } else {
            select(kept);
        }
    }

    /** {@return what holds all the selected nodes; empty if nothing is selected} */
    Optional<Rect> area() {
        Optional<Rect> area = Optional.empty();
        for (int node : nodes) {
            Optional<Rect> frame = canvas.frame(canvas.shown().visible().nearest(Embedded.owner(canvas.shown().picture(), node)));
            if (frame.isPresent()) {
                area = Optional.of(area.isEmpty() ? frame.get() : union(area.get(), frame.get()));
            }
        }
        return area;
    }

    private static Rect union(Rect one, Rect other) {
        double x = Math.min(one.x(), other.x());
        double y = Math.min(one.y(), other.y());
        return new Rect(x, y, Math.max(one.right(), other.right()) - x, Math.max(one.bottom(), other.bottom()) - y);
    }

    private boolean isShown(int node) {
        Visible visible = canvas.shown().visible();
        Hierarchy hierarchy = visible.hierarchy();
        return node >= 0 && node < hierarchy.nodes() && (visible.find(node).isPresent() || hierarchy.isEmbedded(node));
    }

    private void passOn() {
        int[] visible = canvas.isReady() ? IntStream.of(nodes).filter(node -> canvas.frame(node).isPresent()).toArray() : new int[0];
        quietly(() -> viewer.setSelection(new StructuredSelection(contents.parts(visible))));
    }

    /** What happens to the parts meanwhile is no choice of a person's. */
    private void quietly(Runnable change) {
        passingOn = true;
        try {
            change.run();
        } finally {
            passingOn = false;
        }
    }

    private void selectedByTool() {
        if (!passingOn && canvas.isReady()) {
            select(Gestures.nodes(viewer.getSelectedEditParts()));
        }
    }

    private void mark(Marks other) {
        marks = other;
        figure.setMarks(other);
    }
}
