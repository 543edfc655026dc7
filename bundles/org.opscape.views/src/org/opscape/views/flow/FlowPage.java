/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.flow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.opscape.views.GraphPage;
import org.opscape.views.NodeImages;
import org.opscape.views.NodeSelection;
import org.opscape.views.table.RowColumn;
import org.opscape.views.table.RowTree;
import org.opscape.views.theme.Shades;

/** The flow through the graph of one editor. */
final class FlowPage extends GraphPage {
    private static final int DELAY = 60;
    private static final int NAME_WIDTH = 130;
    private static final int TENSOR_WIDTH = 130;
    private static final int AMOUNT_WIDTH = 68;

    private final NodeSelection selection = new NodeSelection();
    private final Runnable update = this::update;
    private final RouteActions actions = new RouteActions(this);
    private Composite area;
    private FlowPlots plots;
    private RowTree<FlowRow> tree;
    private NodeImages images;
    private Label summary;
    private FlowJob job;
    private Player player;
    private Optional<FlowFacts> facts = Optional.empty();
    private Optional<FlowContent> content = Optional.empty();
    private Optional<OpenLevel> level = Optional.empty();
    private int at = -1;

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
        Composite trees = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(trees);
        tree = new RowTree<>(trees, "Flow of data", FlowRow.class, SWT.SINGLE);
        tree.setColumns(
                List.of(new RowColumn("Step", "Step", NAME_WIDTH, 2, false),
                        new RowColumn("Tensor", "What goes on from there", TENSOR_WIDTH, 3, false),
                        RowColumn.numbers("Size", "Its size, where dimensions that are not known count as 1; of the critical path the time",
                                AMOUNT_WIDTH)),
                column -> {
                });
        tree.listen(this::selected, this::clicked, this::clicked);
        tree.control().addListener(SWT.KeyDown, event -> {
            if (event.character == ' ') {
                event.doit = false;
                togglePlay();
            }
        });
        images = new NodeImages(tree.control());
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(2, 0).hint(100, SWT.DEFAULT).applyTo(summary);
        area.addListener(SWT.Resize, event -> fit());
        job = new FlowJob(area.getDisplay(), this::found);
        player = new Player(area.getDisplay(), () -> step(1), actions::update);
        getSite().setSelectionProvider(selection);
    }

    private void fit() {
        plots.fit(area.getClientArea().height);
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
        tree.control().setFocus();
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
        at = -1;
        request();
        update();
    }

    @Override
    public void clusteringChanged(GraphView graph, IntUnaryOperator mapping) {
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
                tree.open(Set.of(new FlowRow.Heading(FlowSection.ROUTE), new FlowRow.Heading(FlowSection.INPUTS),
                        new FlowRow.Heading(FlowSection.OUTPUTS)));
            }
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
            tree.show(made, shades);
            plots.show(found, made, shades);
            mark();
        } else {
            plots.clear(shades);
        }
        summary.setText(facts.map(FlowText::summary).orElse("Following the data …"));
        summary.setForeground(shades.muted());
        actions.update();
        area.layout();
    }

    private Optional<NodeQuantity> time() {
        return view().statistics().map(RunStatistics::computeTime);
    }

    private void selected(FlowRow row) {
        switch (row) {
            case FlowRow.OfStep step -> chooseStep(step);
            case FlowRow.OfEnd end -> show(end.end().operation());
            case FlowRow.Heading heading -> view().highlight(-1);
            case FlowRow.OfPart part -> view().highlight(-1);
        }
    }

    private void chooseStep(FlowRow.OfStep row) {
        if (row.section() == FlowSection.ROUTE) {
            goTo(row.index());
        } else {
            content.ifPresent(rows -> show(rows.step(row).thing()));
        }
    }

    /** A click goes there again; the selection came before it. */
    private void clicked(FlowRow row) {
        if (row instanceof FlowRow.OfEnd end) {
            view().reveal(end.end().operation());
        }
    }

    private void show(int node) {
        selection.select(view(), node);
        view().reveal(node);
    }

    /** Goes to a step of the main route. */
    private void goTo(int index) {
        content.ifPresent(rows -> {
            RouteSteps.Step step = rows.route().steps().get(index);
            at = step.first();
            mark();
            show(step.thing());
            actions.update();
        });
    }

    /** Selects in the list and in the plot where the route is. */
    private void mark() {
        content.filter(rows -> at >= 0 && rows.routeRow() >= 0).ifPresent(rows -> {
            int index = index(rows.route());
            tree.selectBelow(rows.routeRow(), index);
            plots.markStep(index);
        });
    }

    private int index(RouteSteps route) {
        int index = 0;
        while (index + 1 < route.steps().size() && route.steps().get(index).last() < at) {
            index++;
        }
        return index;
    }

    /** {@return whether there is a step before or behind the one that is shown} */
    boolean hasStep(int way) {
        int count = content.map(rows -> rows.route().steps().size()).orElse(0);
        int next = at < 0 ? (way > 0 ? 0 : -1) : content.map(rows -> index(rows.route())).orElse(0) + way;
        return next >= 0 && next < count;
    }

    /** Goes to the next step, or back; tells whether there was one. */
    boolean step(int way) {
        boolean there = hasStep(way);
        if (there) {
            goTo(at < 0 ? 0 : index(content.orElseThrow().route()) + way);
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
            at = -1;
        }
        actions.emphasise(true);
        player.play();
        actions.update();
    }

    /** {@return the main route; empty if it is not known, or if there is none} */
    Optional<HeaviestPath> route() {
        return facts.map(found -> found.main().path()).filter(path -> path.operations().length > 0);
    }

    /** {@return the graph} */
    GraphView graphView() {
        return view();
    }
}
