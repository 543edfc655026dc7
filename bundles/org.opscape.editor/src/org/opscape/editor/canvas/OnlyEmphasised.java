/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.diagram.flow.StrongParts;
import org.opscape.editor.GraphView;
import org.opscape.editor.GraphViewListener;
import org.opscape.editor.flow.Emphasis;
import org.opscape.formats.sidecar.ViewState;

/**
 * Shows only what is emphasised: all else is left out of the picture for a while. What a person chose to hide, what is open and what is
 * remembered of it stay as they are.
 */
public final class OnlyEmphasised implements GraphViewListener {
    private final GraphCanvas canvas;
    private Optional<Before> before = Optional.empty();
    private Optional<Emphasis> shown = Optional.empty();
    private boolean following;

    /** How the graph was looked at when there was all of it. */
    private record Before(int graph, Set<String> open, Camera.Spot spot, ViewState state) {
    }

    OnlyEmphasised(GraphCanvas canvas) {
        this.canvas = canvas;
        canvas.addListener(this);
    }

    /** {@return whether only what is emphasised is shown} */
    public boolean isOn() {
        return before.isPresent();
    }

    /**
     * Shows only what is emphasised, or all.
     *
     * @param wanted whether only that; nothing happens if nothing is emphasised
     */
    public void set(boolean wanted) {
        if (wanted && canvas.emphasis().isPresent()) {
            begin();
        } else if (!wanted) {
            end();
        }
    }

    private void begin() {
        if (before.isEmpty()) {
            Camera.Spot spot = canvas.camera().spot();
            before = Optional.of(new Before(canvas.graphIndex(), ViewNotes.open(canvas.shown()), spot,
                    ViewNotes.of(canvas.document(), canvas.shown(), spot)));
        }
        shown = canvas.emphasis();
        canvas.document().leaveOut(canvas.graphIndex(), others(canvas.clustering().hierarchy(), shown.orElseThrow().operations()));
        following = true;
        canvas.changes().follow("Showing the trace only", before.get().open(), Optional.empty());
        canvas.fire(listener -> listener.emphasisChanged(canvas));
    }

    private void end() {
        before.ifPresent(was -> {
            before = Optional.empty();
            shown = Optional.empty();
            canvas.document().leaveOut(was.graph(), Set.of());
            if (was.graph() == canvas.graphIndex()) {
                canvas.changes().follow("Showing all", was.open(), Optional.of(was.spot()));
            }
            canvas.fire(listener -> listener.emphasisChanged(canvas));
        });
    }

    /** The outermost nodes that hold none of the operations. */
    static Set<String> others(Hierarchy hierarchy, BitSet operations) {
        BitSet strong = StrongParts.around(hierarchy, operations);
        Set<String> paths = new LinkedHashSet<>();
        for (int node = strong.nextSetBit(hierarchy.root()); node >= 0; node = strong.nextSetBit(node + 1)) {
            for (int i = 0; i < hierarchy.childCount(node); i++) {
                if (!strong.get(hierarchy.child(node, i))) {
                    paths.add(hierarchy.uniquePath(hierarchy.child(node, i)));
                }
            }
        }
        return paths;
    }

    /** What is to be remembered: the graph as it was when there was all of it. */
    ViewState remembered(ViewState now) {
        return before.filter(was -> was.graph() == canvas.graphIndex())
                .map(was -> now.withExpanded(was.open()).withViewport(was.state().viewport())).orElse(now);
    }

    @Override
    public void emphasisChanged(GraphView view) {
        if (isOn() && canvas.emphasis().isEmpty()) {
            end();
        } else if (isOn() && !canvas.emphasis().map(Emphasis::operations).equals(shown.map(Emphasis::operations))) {
            begin();
        }
    }

    @Override
    public void clusteringChanged(GraphView view, IntUnaryOperator mapping) {
        if (following) {
            shown = canvas.emphasis();
            following = false;
        }
    }

    /** Names are others now. */
    @Override
    public void modelChanged(GraphView view) {
        end();
    }

    @Override
    public void documentLoaded(GraphView view) {
        before.ifPresent(was -> canvas.document().leaveOut(was.graph(), Set.of()));
        before = Optional.empty();
        shown = Optional.empty();
    }
}
