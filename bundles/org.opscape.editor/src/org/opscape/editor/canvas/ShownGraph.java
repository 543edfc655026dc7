/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.swt.graphics.Point;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.quantity.NodeCategory;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.analysis.similarity.StructureClasses;
import org.opscape.analysis.statistics.RunStatistics;
import org.opscape.diagram.colour.Colouring;
import org.opscape.diagram.flow.PictureFlow;
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene;
import org.opscape.editor.ColourChoice;
import org.opscape.editor.Editing;
import org.opscape.editor.GraphDocument;
import org.opscape.editor.GraphView;
import org.opscape.editor.GraphViewListener;
import org.opscape.editor.Measurements;
import org.opscape.editor.PictureSettings;
import org.opscape.editor.colour.Colours;
import org.opscape.editor.fact.PictureFacts;
import org.opscape.editor.flow.Emphasis;
import org.opscape.formats.sidecar.ViewState;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Operation;

/** The part of a view that is about what is shown and what was chosen about it, and not about where things are on the screen. */
abstract class ShownGraph implements GraphView {
    private final ViewListeners listeners = new ViewListeners();
    private final ShownEditing editing = new ShownEditing(this);
    private Optional<GraphDocument> opened = Optional.empty();

    /** {@return what is shown} */
    public abstract Shown shown();

    /** {@return what the colours mean} */
    public abstract Colours colours();

    /** {@return where one looks} */
    public abstract Camera camera();

    abstract Point windowSize();

    abstract Chosen chosen();

    abstract Measurements attached();

    final void open(GraphDocument document) {
        opened = Optional.of(document);
    }

    /** Lets go of the document, since listeners and selections may keep this object a while longer. */
    final void forget() {
        opened = Optional.empty();
        listeners.clear();
    }

    final void fire(Consumer<GraphViewListener> event) {
        listeners.fire(event);
    }

    /** The file was saved, or the document belongs to another one now: what describes the file is to be shown anew. */
    public final void fileMoved() {
        fire(listener -> listener.modelChanged(this));
        fire(listener -> listener.selectionChanged(this));
    }

    /**
     * Follows other preferences, with everything kept.
     *
     * @param settings how pictures are made
     */
    public void setSettings(PictureSettings settings) {
        chosen().setSettings(settings);
    }

    @Override
    public boolean isReady() {
        return opened.isPresent();
    }

    @Override
    public GraphDocument document() {
        return opened.orElseThrow(() -> new IllegalStateException("no graph is loaded"));
    }

    @Override
    public Graph graph() {
        return shown().picture().graph();
    }

    @Override
    public int graphIndex() {
        return shown().graph();
    }

    @Override
    public Clustering clustering() {
        return shown().picture().clustering();
    }

    @Override
    public Scene scene() {
        return shown().scene();
    }

    @Override
    public Direction direction() {
        return scene().direction();
    }

    @Override
    public void setDirection(Direction direction) {
        change("Flow " + direction.name().toLowerCase(Locale.ROOT),
                state -> state.withDirection(Optional.of(direction.name().toLowerCase(Locale.ROOT))));
    }

    @Override
    public ViewState choices() {
        return document().choices(graphIndex());
    }

    @Override
    public void change(String label, UnaryOperator<ViewState> change) {
        chosen().change(label, change);
    }

    @Override
    public Operation operation(int node) {
        return shown().picture().snapshot().origin(node).in(document().model());
    }

    @Override
    public Optional<StructureClasses> structure() {
        return shown().picture().facts().known(PictureFacts.STRUCTURE);
    }

    @Override
    public Colouring colouring() {
        return colours().colouring();
    }

    @Override
    public void filter(Set<Integer> keys) {
        colours().filter(keys);
    }

    @Override
    public ColourChoice colour() {
        return colours().choice();
    }

    @Override
    public void setColour(ColourChoice choice) {
        colours().choose(choice);
    }

    @Override
    public Editing editing() {
        return editing;
    }

    /** {@return what shows how the data flow} */
    public abstract Flows flows();

    @Override
    public Optional<Emphasis> emphasis() {
        return flows().emphasis().emphasis();
    }

    @Override
    public void emphasise(Optional<Emphasis> emphasis) {
        flows().emphasis().emphasise(emphasis);
    }

    @Override
    public PictureFlow flow() {
        return flows().emphasis().flow();
    }

    @Override
    public Measurements measurements() {
        return attached();
    }

    @Override
    public Optional<RunStatistics> statistics() {
        return colours().statistics();
    }

    @Override
    public List<NodeQuantity> quantities() {
        return colours().quantities();
    }

    @Override
    public List<NodeCategory> categories() {
        return colours().categories();
    }

    @Override
    public void addListener(GraphViewListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(GraphViewListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void expandAll() {
        expandAll(clustering().hierarchy().root());
    }

    @Override
    public double zoom() {
        return camera().zoom();
    }

    @Override
    public void setZoom(double zoom) {
        camera().zoomAt(zoom, windowSize().x / 2.0, windowSize().y / 2.0);
    }

    @Override
    public Rect visibleArea() {
        return camera().visible();
    }

    @Override
    public void showAt(double x, double y) {
        camera().place(camera().zoom(), x, y, windowSize().x / 2.0, windowSize().y / 2.0);
    }
}
