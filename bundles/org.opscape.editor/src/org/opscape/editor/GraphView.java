/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.quantity.NodeCategory;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.analysis.similarity.StructureClasses;
import org.opscape.analysis.statistics.RunStatistics;
import org.opscape.diagram.colour.Colouring;
import org.opscape.diagram.flow.PictureFlow;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene;
import org.opscape.editor.flow.Emphasis;
import org.opscape.formats.sidecar.ViewState;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Operation;

/**
 * One graph of an opened file on the screen: what is open, selected and in sight. To be had from the editor by {@code
 * getAdapter(GraphView.class)}. All of it belongs to the UI thread. Nodes are those of the clustering's hierarchy; positions are in
 * scene coordinates, px at 100 % zoom.
 */
public interface GraphView {
    /**
     * {@return whether a graph is loaded; as long as it is not, the listener's methods, {@link #theme()} and {@link #selection()} are
     * all that may be called}
     */
    boolean isReady();

    /**
     * Returns the opened file.
     *
     * @return the file and what was made of it
     * @throws IllegalStateException if nothing is loaded
     */
    GraphDocument document();

    /** {@return the graph that is shown: the main one or a function} */
    Graph graph();

    /** {@return the position of the graph that is shown among the document's graphs} */
    int graphIndex();

    /** {@return the clustering of the graph that is shown} */
    Clustering clustering();

    /** {@return the picture that is shown, or that is being animated to} */
    Scene scene();

    /** {@return the selected nodes in the order of selection; each is visible, or is a constant or summary that is shown as an icon} */
    int[] selection();

    /**
     * Selects nodes. Those that are not visible are left out.
     *
     * @param nodes hierarchy nodes
     */
    void select(int... nodes);

    /**
     * Opens what hides a node, selects it, brings it into sight and emphasises it for a moment.
     *
     * @param node a hierarchy node; an embedded operation is shown by its first consumer
     */
    void reveal(int node);

    /**
     * Marks nodes as pointed at, without selecting them, as long as the pointer is on them elsewhere (in a list, say).
     *
     * @param node a hierarchy node, -1 for none
     */
    void highlight(int node);

    /**
     * Marks what a search found, as far as it is visible.
     *
     * @param nodes hierarchy nodes; none to take the marks away
     */
    void showHits(int... nodes);

    /**
     * Opens a closed group or closes an open one, animated.
     *
     * @param node a group or a series that is visible
     */
    void toggle(int node);

    /**
     * Opens a group and everything below it.
     *
     * @param node a visible group, or the root
     */
    void expandAll(int node);

    /** Opens everything. */
    void expandAll();

    /** Closes everything but the root. */
    void collapseAll();

    /**
     * Shows another graph of the file.
     *
     * @param graphIndex its position among the document's graphs
     */
    void showGraph(int graphIndex);

    /** {@return the zoom, 1 for 100 %} */
    double zoom();

    /**
     * Zooms about the middle of the window.
     *
     * @param zoom the zoom, 1 for 100 %; it is kept within what is allowed
     */
    void setZoom(double zoom);

    /** Shows the whole picture, at no more than 100 %. */
    void fitAll();

    /** Shows the selected nodes as large as possible, at no more than 100 %. */
    void fitSelection();

    /** {@return what is in sight} */
    Rect visibleArea();

    /**
     * Brings a point to the middle of the window at once.
     *
     * @param x the point's x
     * @param y the point's y
     */
    void showAt(double x, double y);

    /** {@return the way of the data} */
    Direction direction();

    /**
     * Lays the picture out in another direction.
     *
     * @param direction the way of the data
     */
    void setDirection(Direction direction);

    /** {@return the colours} */
    Theme theme();

    /**
     * Changes the colours.
     *
     * @param theme the colours
     */
    void setTheme(Theme theme);

    /** {@return what a person chose for the graph that is shown: moved, stacked, hidden nodes, bookmarks and the like} */
    ViewState choices();

    /**
     * Changes what a person chose, as one step that can be undone and that does not concern the file. The picture follows in the
     * background; what is open, selected and in sight stays. Colours and attached files cannot be undone: see {@link #setColour}.
     *
     * @param label what it is, after "Undo"; for instance "Hide conv1"
     * @param change gives the new choices; called at once
     */
    void change(String label, UnaryOperator<ViewState> change);

    /**
     * Returns the model's operation behind a node; also for operations of functions that are shown in place.
     *
     * @param node an operation of the hierarchy
     * @return the operation; it belongs to the UI thread
     */
    Operation operation(int node);

    /** {@return which groups have equal structure; empty as long as that is being found out, then {@code coloursChanged} is told} */
    Optional<StructureClasses> structure();

    /** {@return what paints the picture, and its legend} */
    Colouring colouring();

    /**
     * Lets entries of the legend stand back.
     *
     * @param keys the keys of the legend's entries that are filtered out; empty for none
     */
    void filter(Set<Integer> keys);

    /** {@return what the colours mean} */
    ColourChoice colour();

    /**
     * Colours the picture by something else.
     *
     * @param choice by what
     */
    void setColour(ColourChoice choice);

    /** {@return the edits of the model} */
    Editing editing();

    /** {@return what stays strong while the rest fades; empty if nothing fades} */
    Optional<Emphasis> emphasis();

    /**
     * Lets parts of the picture stay strong while the rest fades. It stays when groups open and close, and goes with the escape key.
     *
     * @param emphasis what stays strong; empty if nothing shall fade
     */
    void emphasise(Optional<Emphasis> emphasis);

    /** {@return what is painted of the flow of data: what is emphasised, inputs and outputs, and what stands back} */
    PictureFlow flow();

    /** {@return the recorded runs and data files that are attached to the graph} */
    Measurements measurements();

    /** {@return what the chosen run tells about the clustering; empty if there is none, or as long as that is being found out} */
    Optional<RunStatistics> statistics();

    /** {@return the numbers that are known by now for the nodes of the clustering: parameters, sizes, times, columns of attached data} */
    List<NodeQuantity> quantities();

    /** {@return the categories that are known by now for the operations of the clustering: op types, devices, attached columns of text} */
    List<NodeCategory> categories();

    /**
     * Adds a listener; adding it twice has no effect.
     *
     * @param listener the listener
     */
    void addListener(GraphViewListener listener);

    /**
     * Removes a listener.
     *
     * @param listener the listener
     */
    void removeListener(GraphViewListener listener);
}
