/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.flow;

import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IActionBars;
import org.opscape.analysis.flow.HeaviestPath;
import org.opscape.analysis.flow.RouteSteps;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.analysis.statistics.RunStatistics;
import org.opscape.editor.GraphView;
import org.opscape.editor.flow.Emphasis;
import org.opscape.views.GraphPage;
import org.opscape.views.NodeImages;
import org.opscape.views.NodeSelection;
import org.opscape.views.theme.Shades;

/** The flow through the graph of one editor. */
final class FlowPage extends GraphPage {
    private static final int DELAY = 60;

    private final NodeSelection selection = new NodeSelection();
    private final Runnable update = this::update;
    private final RouteActions actions = new RouteActions(this);
    private Composite area;
    private FlowPlots plots;
    private FlowList list;
    private NodeImages images;
    private CallsOffer calls;
    private Label summary;
    private FlowJob job;
    private Player player;
    private Optional<FlowFacts> facts = Optional.empty();
    private Optional<FlowContent> content = Optional.empty();
    private Optional<OpenLevel> level = Optional.empty();
    private final RoutePlace place = new RoutePlace();
    /** Whether what is selected in the picture was chosen here. */
    private boolean moving;

    /**
     * Makes a page.
     *
     * @param view what the editor shows
     */
    FlowPage(GraphView view) {
        super(view);
    }

    @Override
    public void createControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).applyTo(area);
        plots = new FlowPlots(area, view(), this::goTo);
        list = new FlowList(area, new FlowRowActions(this));
        images = new NodeImages(list.control());
        calls = new CallsOffer(area, view());
        summary = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(2, 0).hint(100, SWT.DEFAULT).applyTo(summary);
        area.addListener(SWT.Resize, event -> fit());
        job = new FlowJob(area.getDisplay(), this::found);
        player = new Player(area.getDisplay(), () -> step(1), actions::update);
        getSite().setSelectionProvider(selection);
    }

    private void fit() {
        plots.fit(area.getClientArea().height);
        if (list.fit(area.getClientArea().width)) {
            later();
        }
        area.layout();
    }

    @Override
    public void setActionBars(IActionBars bars) {
        actions.all().forEach(bars.getToolBarManager()::add);
        actions.all().forEach(bars.getMenuManager()::add);
        bars.getMenuManager().add(new Separator());
        actions.update();
    }

    @Override
    public Control getControl() {
        return area;
    }

    @Override
    public void setFocus() {
        list.control().setFocus();
    }

    @Override
    public void dispose() {
        player.stop();
        job.cancel();
        super.dispose();
    }

    @Override
    public void documentLoaded(GraphView graph) {
        player.stop();
        facts = Optional.empty();
        content = Optional.empty();
        place.set(-1);
        request();
        update();
    }

    @Override
    public void clusteringChanged(GraphView graph, IntUnaryOperator mapping) {
        list.renumber(mapping);
        documentLoaded(graph);
    }

    @Override
    public void sceneChanged(GraphView graph) {
        request();
        later();
    }

    @Override
    public void selectionChanged(GraphView graph) {
        plots.markSelection();
        int[] selected = graph.isReady() ? graph.selection() : new int[0];
        content.filter(rows -> selected.length == 1 && isShown()).ifPresent(rows -> follow(rows.route(), selected[0]));
    }

    @Override
    public void coloursChanged(GraphView graph) {
        later();
    }

    @Override
    public void measurementsChanged(GraphView graph) {
        request();
        later();
    }

    @Override
    public void themeChanged(GraphView graph) {
        later();
    }

    @Override
    public void emphasisChanged(GraphView graph) {
        if (!actions.isEmphasised()) {
            player.stop();
        }
        actions.update();
    }

    private void later() {
        if (!area.isDisposed()) {
            area.getDisplay().timerExec(DELAY, update);
        }
    }

    /** What was found out of a graph is kept with its picture. */
    private void request() {
        if (view().isReady()) {
            view().document().picture(view().graphIndex()).filter(picture -> picture.clustering() == view().clustering())
                    .ifPresent(picture -> job.start(picture.clustering(), picture.facts(), view().statistics()));
        }
    }

    private void found(FlowFacts found) {
        if (!area.isDisposed() && view().isReady() && view().clustering() == found.clustering()) {
            boolean first = facts.isEmpty();
            facts = Optional.of(found);
            update();
            if (first) {
                list.openAtFirst();
            }
            calls.opened(found).ifPresent(begin -> {
                place.set(begin);
                show(found.main().path().operations()[begin]);
            });
        }
    }

    private void update() {
        if (area.isDisposed() || !view().isReady()) {
            return;
        }
        Shades shades = Shades.of(view());
        request();
        if (facts.filter(found -> found.clustering() == view().clustering()).isPresent()) {
            FlowFacts found = facts.get();
            level = Optional.of(new OpenLevel(found.clustering().hierarchy(), view().scene()));
            FlowContent made = new FlowContent(found, level.get(), time(), images);
            content = Optional.of(made);
            list.show(made, shades);
            plots.show(found, made, shades);
            mark();
        } else {
            plots.clear(shades);
        }
        String said = facts.map(FlowText::summary).orElse("Following the data …");
        summary.setText(said);
        summary.setToolTipText(said);
        summary.setForeground(shades.muted());
        calls.show(facts);
        actions.update();
        area.layout();
    }

    private Optional<NodeQuantity> time() {
        return view().statistics().map(RunStatistics::computeTime);
    }

    void choose(FlowRow.OfStep row) {
        if (row.section() == FlowSection.ROUTE) {
            place.set(row.step().first());
            content.ifPresent(rows -> plots.markStep(place.index(rows.route())));
            actions.sayStep();
            actions.update();
        }
        show(row.step().thing());
    }

    void show(int node) {
        moving = true;
        selection.select(view(), node);
        view().reveal(node);
        moving = false;
    }

    /** Goes to a step of the main route. */
    private void goTo(int index) {
        content.ifPresent(rows -> {
            RouteSteps.Step step = rows.route().steps().get(index);
            place.set(step.first());
            mark();
            actions.sayStep();
            show(step.thing());
            actions.update();
        });
    }

    boolean isShown() {
        return facts.filter(found -> found.clustering() == view().clustering()).isPresent();
    }

    /** What is selected in the picture is where one is, if it is a step. A route may come to the same group twice. */
    private void follow(RouteSteps route, int selected) {
        if (moving || place.isKnown() && route.steps().get(place.index(route)).thing() == selected) {
            return;
        }
        player.stop();
        for (RouteSteps.Step step : route.steps()) {
            if (step.thing() == selected) {
                place.set(step.first());
                mark();
                actions.sayStep();
                actions.update();
                return;
            }
        }
    }

    /** Selects in the list and in the plot where the route is. */
    private void mark() {
        content.filter(rows -> place.isKnown() && rows.routeRow() >= 0).ifPresent(rows -> {
            int index = place.index(rows.route());
            list.mark(rows.routeRow(), index);
            plots.markStep(index);
        });
    }

    /** {@return whether there is a step before or behind the one that is shown} */
    boolean hasStep(int way) {
        return content.filter(rows -> place.has(rows.route(), way)).isPresent();
    }

    /** Goes to the next step, or back; tells whether there was one. */
    boolean step(int way) {
        boolean there = hasStep(way);
        if (there) {
            goTo(place.next(content.orElseThrow().route(), way));
        }
        return there;
    }

    boolean isPlaying() {
        return player != null && player.isPlaying();
    }

    /** Goes along the route from where it is, or from its beginning; or stops. */
    void togglePlay() {
        if (player.isPlaying()) {
            player.stop();
            return;
        }
        if (!hasStep(1)) {
            place.set(-1);
        }
        actions.emphasise(true);
        player.play();
        actions.update();
    }

    /** {@return the main route; empty if it is not known, or if there is none} */
    Optional<HeaviestPath> route() {
        return facts.map(found -> found.main().path()).filter(path -> path.operations().length > 0);
    }

    /** {@return which step one is at, and what it does; empty if one is at none} */
    String stepText() {
        return content.filter(rows -> place.isKnown()).map(rows -> rows.stepText(place.index(rows.route()))).orElse("");
    }

    /** {@return the graph} */
    GraphView graphView() {
        return view();
    }

    /** {@return what was found out of the graph; empty if it is not known yet} */
    Optional<FlowFacts> facts() {
        return facts;
    }

    /** Goes no further by itself. */
    void stop() {
        player.stop();
    }

    /** Lets a path stand out. */
    Emphasis emphasis(String label, HeaviestPath path) {
        return actions.emphasis(label, path);
    }
}
