/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.opscape.diagram.colour.LegendHit;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene.Placed;
import org.opscape.editor.GraphDocument;
import org.opscape.editor.Measurements;
import org.opscape.editor.choice.Choices;
import org.opscape.editor.colour.Colours;
import org.opscape.editor.colour.RunFacts;
import org.opscape.editor.measure.AttachedFiles;
import org.opscape.editor.parts.SceneContext;
import org.opscape.editor.parts.ScenePart;
import org.opscape.figures.SceneFigure;
import org.opscape.figures.SwtResources;

/**
 * Shows one graph of a document in a GEF viewer, needs no workbench. Who asks for a change of the picture gets it from the {@link
 * SceneQueue}.
 */
public final class GraphCanvas extends ShownGraph implements SceneContext {
    private final SwtResources resources;
    private final SceneFigure figure;
    private final SceneViewer viewer;
    private final FigureCanvas control;
    private final ScenePart contents;
    private final Camera camera;
    private final Stage stage;
    private final FirstLook firstLook;
    private final SceneChanges changes;
    private final Tour tour = new Tour(this);
    private final Chosen chosen = new Chosen(this);
    private final Colours colours;
    private final AttachedFiles measurements;
    private final Flows flows;
    private final Selection selection;
    private final Gestures gestures = new Gestures(this);
    private final NodeTexts texts = new NodeTexts(this);
    private final Pointer pointer;
    private final Keys keys;
    private final Headers headers = new Headers();
    private Theme theme = Theme.LIGHT;

    /**
     * Makes an empty canvas.
     *
     * @param parent where
     * @param domain the tools and the command stack
     * @param still whether nothing shall move by itself
     */
    public GraphCanvas(Composite parent, EditDomain domain, boolean still) {
        resources = new SwtResources(parent.getDisplay());
        figure = new SceneFigure(resources);
        viewer = new SceneViewer(this::target);
        control = (FigureCanvas) viewer.createControl(parent);
        control.setScrollBarVisibility(FigureCanvas.NEVER);
        SceneRoot root = new SceneRoot(figure);
        viewer.setRootEditPart(root);
        camera = new Camera(root, this::windowSize, this::moved);
        Animation animation = new Animation(control, still);
        stage = new Stage(figure, camera, animation);
        firstLook = new FirstLook(camera, stage, this::windowSize, figure::placeLegend);
        changes = new SceneChanges(this, stage, control);
        measurements = new AttachedFiles(this, control.getDisplay(), this::fire);
        flows = new Flows(this, figure);
        contents = new ScenePart(this, figure);
        viewer.setContents(contents);
        domain.addViewer(viewer);
        selection = new Selection(this, viewer, contents, figure);
        pointer = new Pointer(this, control);
        colours = new Colours(this, figure, () -> shown().picture().facts(), new RunFacts(measurements), control.getDisplay(), this::fire);
        new Wheel(control, camera);
        keys = new Keys(this);
        viewer.setKeyHandler(keys);
        new Spoken(this, control);
        control.addListener(SWT.Resize, event -> firstLook.resized());
        control.addListener(SWT.Dispose, event -> dispose());
        setTheme(Theme.LIGHT);
    }

    /** {@return the widget} */
    public Control control() {
        return control;
    }

    /** {@return the GEF viewer} */
    public GraphicalViewer viewer() {
        return viewer;
    }

    @Override
    public Camera camera() {
        return camera;
    }

    /** {@return the work on the picture, to show that it goes on} */
    public SceneChanges changes() {
        return changes;
    }

    /**
     * Shows a document.
     *
     * @param opened the document
     * @param first its first picture
     */
    public void show(GraphDocument opened, Shown first) {
        open(opened);
        changes.start(first);
        tour.start();
        chosen.start(opened);
        begin(first, ViewNotes.spot(opened.choices(first.graph())));
    }

    /** Notes in the document what is open and in sight in the graph that is shown. */
    public void remember() {
        document().remember(graphIndex(), flows.only().remembered(ViewNotes.of(document(), shown(), camera.spot())));
    }

    void begin(Shown first, Optional<Camera.Spot> spot) {
        selection.clear();
        stage.begin(first);
        selection.bookmarksChanged();
        selection.sceneChanged();
        firstLook.look(spot);
        fire(listener -> listener.documentLoaded(this));
        fire(listener -> listener.selectionChanged(this));
    }

    private void dispose() {
        changes.dispose();
        colours.dispose();
        flows.dispose();
        stage.end();
        forget();
        resources.dispose();
    }

    private void moved() {
        headers.forget();
        if (pointer != null) {
            pointer.sceneMoved();
        }
        fire(listener -> listener.visibleAreaChanged(this));
    }

    /** After the scene was exchanged, and maybe its nodes have other numbers. */
    void sceneChanged(Shown before, IntUnaryOperator mapping) {
        headers.forget();
        pointer.sceneMoved();
        if (before.picture().clustering() != clustering()) {
            selection.renumber(mapping);
            fire(listener -> listener.clusteringChanged(this, mapping));
        }
        selection.sceneChanged();
        fire(listener -> listener.sceneChanged(this));
    }

    @Override
    public Shown shown() {
        return stage.shown().orElseThrow(() -> new IllegalStateException("no graph is loaded"));
    }

    /**
     * Lets the picture move by itself, or not.
     *
     * @param still whether nothing moves
     */
    public void setStill(boolean still) {
        stage.setStill(still);
    }

    /** {@return where one was in the document} */
    public Tour tour() {
        return tour;
    }

    @Override
    Chosen chosen() {
        return chosen;
    }

    @Override
    Measurements attached() {
        return measurements;
    }

    @Override
    public Flows flows() {
        return flows;
    }

    @Override
    public Colours colours() {
        return colours;
    }

    Stage stage() {
        return stage;
    }

    NodeTexts texts() {
        return texts;
    }

    @Override
    org.eclipse.swt.graphics.Point windowSize() {
        var area = control.getClientArea();
        return new org.eclipse.swt.graphics.Point(area.width, area.height);
    }

    /** What is at a point of the window. */
    Target target(Point window) {
        if (!isReady()) {
            return new Target.Background();
        }
        LegendHit legend = figure.legendAt(window.x, window.y);
        if (!(legend instanceof LegendHit.Outside)) {
            return new Target.OnLegend(legend);
        }
        return Targeting.at(scene(), headers.of(figure), camera.toSceneX(window.x), camera.toSceneY(window.y), camera.zoom());
    }

    /**
     * Opens or closes a group.
     *
     * @param node a visible group
     * @param open whether it shall be open then
     */
    public void setOpen(int node, boolean open) {
        shown().visible().find(node).filter(box -> box.box().isExpandable() && box.box().isOpen() != open)
                .ifPresent(box -> changes.setOpen(Anchor.top(node), open));
    }

    /**
     * Tells whether a group is open.
     *
     * @param node any node
     * @return whether it is visible and open
     */
    public boolean isOpen(int node) {
        return shown().visible().find(node).map(placed -> placed.box().isOpen()).orElse(false);
    }

    /** Opens or closes a group; a call is shown in place. */
    void activate(Anchor anchor) {
        boolean call = shown().visible().find(anchor.node()).map(placed -> placed.box().isCall()).orElse(false);
        if (call) {
            Choices.inline(this, anchor.node());
        } else {
            changes.toggle(anchor);
        }
    }

    void selectAndShow(int node) {
        pointer.rest();
        select(node);
        frame(node).filter(frame -> !camera.shows(frame)).ifPresent(frame -> stage.travel(camera.centred(frame, camera.zoom())));
    }

    /** Selects the siblings of what is selected, or everything at the outermost level. */
    public void selectSiblings() {
        selection.selectSiblings();
    }

    /** {@return what holds the selected nodes; empty if nothing is selected} */
    public Optional<Rect> selectedArea() {
        return selection.area();
    }

    boolean isSpaceDown() {
        return keys.isSpaceDown();
    }

    Selection selected() {
        return selection;
    }

    void escape() {
        if (!changes.cancel() && !flows.escape()) {
            showHits();
            select();
        }
    }

    @Override
    public Optional<Rect> frame(int node) {
        return stage.shown().flatMap(now -> now.visible().find(node)).map(Placed::frame);
    }

    @Override
    public String describe(int node) {
        return texts.spoken(node);
    }

    @Override
    public DragTracker tracker() {
        return new SceneTracker(this, gestures);
    }

    @Override
    public int[] selection() {
        return selection.nodes();
    }

    @Override
    public void select(int... nodes) {
        selection.select(nodes);
    }

    @Override
    public void reveal(int node) {
        tour.leave();
        pointer.rest();
        changes.reveal(node);
    }

    @Override
    public void highlight(int node) {
        pointer.rest();
        selection.hover(node < 0 || !isReady() ? -1 : shown().visible().nearest(Embedded.owner(shown().picture(), node)));
    }

    @Override
    public void showHits(int... nodes) {
        selection.showHits(nodes);
    }

    @Override
    public void toggle(int node) {
        activate(Anchor.top(node));
    }

    @Override
    public void expandAll(int node) {
        changes.expandAll(node);
    }

    @Override
    public void collapseAll() {
        changes.collapseAll();
    }

    @Override
    public void showGraph(int graphIndex) {
        if (graphIndex != graphIndex() || changes.queue().isBusy()) {
            tour.leave();
            tour.show(graphIndex);
        }
    }

    @Override
    public void fitAll() {
        stage.travel(camera.all());
    }

    @Override
    public void fitSelection() {
        stage.travel(selection.area().map(camera::fitting).orElseGet(camera::all));
    }

    @Override
    public Theme theme() {
        return theme;
    }

    @Override
    public void setTheme(Theme other) {
        theme = other;
        figure.setTheme(other);
        int argb = other.canvas();
        control().setBackground(new Color(argb >> 16 & 255, argb >> 8 & 255, argb & 255));
        fire(listener -> listener.themeChanged(this));
    }
}
