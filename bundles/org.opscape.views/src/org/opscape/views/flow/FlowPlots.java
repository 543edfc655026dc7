/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.flow;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.opscape.analysis.flow.Layers;
import org.opscape.analysis.quantity.Unit;
import org.opscape.editor.GraphView;
import org.opscape.views.theme.Shades;

/** The plots: what lies along the main route, and how wide the graph is. */
final class FlowPlots {
    private static final int ROUTE_HEIGHT = 104;
    private static final int WIDTH_HEIGHT = 64;
    private static final int LOW = 460;
    private static final int LEAST = 54;
    private static final int SHARE = 5;
    private static final int MOST_SHOWN = 2_000;

    private final GraphView view;
    private final Plot route;
    private final Plot width;
    private RouteMeasure measure = RouteMeasure.SIZE;
    private Optional<FlowFacts> facts = Optional.empty();
    private Optional<FlowContent> content = Optional.empty();

    /**
     * Makes empty plots.
     *
     * @param parent where they are, one below the other
     * @param view the graph
     * @param chosen hears which step of the route is chosen
     */
    FlowPlots(Composite parent, GraphView view, IntConsumer chosen) {
        this.view = view;
        route = new Plot(parent, "Plot along the main route", this::pointStep, chosen);
        route.setChoices(this::chooseMeasure);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, ROUTE_HEIGHT).applyTo(route.control());
        width = new Plot(parent, "Plot of the operations side by side", place -> {
        }, this::showLayer);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, WIDTH_HEIGHT).applyTo(width.control());
    }

    /** Leaves room for the list where the view is low. */
    void fit(int height) {
        boolean low = height < LOW;
        GridData routeData = (GridData) route.control().getLayoutData();
        GridData widthData = (GridData) width.control().getLayoutData();
        routeData.heightHint = low ? Math.max(LEAST, Math.min(ROUTE_HEIGHT, height / SHARE)) : ROUTE_HEIGHT;
        widthData.exclude = low;
        width.control().setVisible(!low);
    }

    private void chooseMeasure(Point place) {
        Menu menu = new Menu(route.control());
        for (RouteMeasure one : RouteMeasure.values()) {
            if (one.isKnown(view.quantities())) {
                MenuItem item = new MenuItem(menu, SWT.RADIO);
                item.setText(one.title());
                item.setSelection(one == measure);
                item.addListener(SWT.Selection, event -> plot(item.getSelection() ? one : measure));
            }
        }
        menu.addListener(SWT.Hide, event -> route.control().getDisplay().asyncExec(menu::dispose));
        menu.setLocation(place);
        menu.setVisible(true);
    }

    private void plot(RouteMeasure chosen) {
        if (chosen != measure) {
            measure = chosen;
            showRoute(Shades.of(view));
        }
    }

    void clear(Shades shades) {
        facts = Optional.empty();
        content = Optional.empty();
        route.show("", PlotValues.NOTHING, shades);
        width.show("", PlotValues.NOTHING, shades);
    }

    void show(FlowFacts found, FlowContent rows, Shades shades) {
        facts = Optional.of(found);
        content = Optional.of(rows);
        showRoute(shades);
        int[] widths = found.widths();
        double[] values = new double[widths.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = widths[i];
        }
        width.show("Side by side in " + FlowCells.counted(values.length, "layer"),
                new PlotValues(values, layer -> Unit.COUNT.text(values[layer]),
                        layer -> "Layer " + (layer + 1) + " of " + widths.length + "\n" + FlowCells.counted(widths[layer], "operation")
                                + " side by side\nClick to mark them in the picture"),
                shades);
        markSelection();
    }

    private void showRoute(Shades shades) {
        content.ifPresent(rows -> {
            measure = measure.isKnown(view.quantities()) ? measure : RouteMeasure.SIZE;
            double[] values = measure.values(rows.route(), view.quantities());
            String title = values.length == 0 ? "There is no route from an input to an output" : measure.title();
            route.show(title, new PlotValues(values, place -> measure.amount(rows.route(), place, values[place]), rows::stepTip), shades);
        });
    }

    private void pointStep(int place) {
        content.ifPresent(rows -> view.highlight(place < 0 ? -1 : rows.route().steps().get(place).thing()));
    }

    void markStep(int index) {
        route.mark(index, index);
    }

    /** Marks the layers of what is selected in the picture. */
    void markSelection() {
        if (!view.isReady() || facts.filter(found -> found.clustering() == view.clustering()).isEmpty()) {
            return;
        }
        int[] selected = view.selection();
        if (selected.length == 1) {
            Layers layers = Layers.of(view.clustering().hierarchy(), facts.get().main().ranks(), selected[0]);
            width.mark(layers.first() - 1, layers.last() - 1);
        } else {
            width.mark(-1, -1);
        }
    }

    private void showLayer(int layer) {
        facts.ifPresent(found -> {
            width.mark(layer, layer);
            int[] nodes = new int[MOST_SHOWN];
            int size = 0;
            for (int operation = 0; operation < found.graph().operations() && size < MOST_SHOWN; operation++) {
                if (found.main().ranks().rank(operation) == layer && found.main().isSideBySide(operation)) {
                    nodes[size++] = operation;
                }
            }
            view.showHits(Arrays.copyOf(nodes, size));
        });
    }
}
