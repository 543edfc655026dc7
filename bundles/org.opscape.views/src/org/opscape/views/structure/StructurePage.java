/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.structure;

import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IActionBars;
import org.opscape.analysis.similarity.StructureClasses;
import org.opscape.editor.ColourChoice;
import org.opscape.editor.GraphView;
import org.opscape.views.GraphPage;
import org.opscape.views.NodeImages;
import org.opscape.views.NodeSelection;
import org.opscape.views.PageActions;
import org.opscape.views.table.NodeColours;
import org.opscape.views.table.RowColumn;
import org.opscape.views.table.RowTree;
import org.opscape.views.table.Swatches;
import org.opscape.views.theme.Shades;

/** The list of structures of one editor. */
final class StructurePage extends GraphPage {
    private static final int NAME_WIDTH = 110;
    private static final int NUMBER_WIDTH = 60;
    private static final int DELAY = 60;

    private final NodeSelection selection = new NodeSelection();
    private final Map<Integer, Integer> steps = new HashMap<>();
    private final Runnable update = this::update;
    private Composite area;
    private Label summary;
    private RowTree<StructureRow> tree;
    private Swatches swatches;
    private NodeImages images;
    private Optional<StructureList> list = Optional.empty();
    private StructureList.Order order = StructureList.Order.ALL;
    private boolean descending = true;

    /**
     * Makes a page.
     *
     * @param view what the editor shows
     */
    StructurePage(GraphView view) {
        super(view);
    }

    @Override
    public void createControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).applyTo(area);
        Composite trees = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(trees);
        tree = new RowTree<>(trees, "Groups of equal structure", StructureRow.class, SWT.SINGLE);
        tree.setColumns(
                List.of(RowColumn.names("Structure", NAME_WIDTH), RowColumn.numbers("Groups", "How many groups have it", NUMBER_WIDTH),
                        RowColumn.numbers("Each", "How many operations each of them has", NUMBER_WIDTH),
                        RowColumn.numbers("All", "How many operations they have together", NUMBER_WIDTH)),
                this::sort);
        tree.listen(this::selected, this::clicked, this::chosen);
        swatches = new Swatches(tree.control());
        images = new NodeImages(tree.control());
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(2, 0).hint(100, SWT.DEFAULT).applyTo(summary);
        getSite().setSelectionProvider(selection);
    }

    @Override
    public void setActionBars(IActionBars bars) {
        bars.getToolBarManager().add(PageActions.of("Color the picture by structure", "structure",
                () -> view().setColour(ColourChoice.of(ColourChoice.STRUCTURE))));
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
    public void documentLoaded(GraphView graph) {
        update();
    }

    @Override
    public void clusteringChanged(GraphView graph, IntUnaryOperator mapping) {
        update();
    }

    @Override
    public void coloursChanged(GraphView graph) {
        if (!area.isDisposed()) {
            area.getDisplay().timerExec(DELAY, update);
        }
    }

    @Override
    public void themeChanged(GraphView graph) {
        coloursChanged(graph);
    }

    private void update() {
        if (area.isDisposed() || !view().isReady()) {
            return;
        }
        Optional<StructureClasses> classes = view().structure();
        steps.clear();
        list = classes.map(found -> new StructureList(found, view().clustering().hierarchy(), order, descending));
        list.ifPresent(this::show);
        tree.setSort(order.ordinal(), descending);
        summary.setText(list.map(StructurePage::summary).orElse("Comparing the groups …"));
        summary.setForeground(Shades.of(view()).muted());
        area.layout();
    }

    private void show(StructureList found) {
        tree.show(new StructureContent(found, NodeColours.of(view()), swatches, images), Shades.of(view()));
    }

    private static String summary(StructureList list) {
        return switch (list.total()) {
            case 0 -> "No two groups have the same structure.";
            case 1 -> "1 structure is found more than once.";
            default -> NumberFormat.getIntegerInstance().format(list.total()) + " structures are found more than once.";
        };
    }

    private void sort(int column) {
        StructureList.Order wanted = StructureList.Order.values()[column];
        descending = wanted != order || !descending;
        order = wanted;
        update();
    }

    private void selected(StructureRow row) {
        switch (row) {
            case StructureRow.OfClass of -> highlight(of.cls());
            case StructureRow.OfGroup of -> tell(of.node());
            case StructureRow.More more -> view().showHits();
        }
    }

    private void highlight(int cls) {
        list.ifPresent(found -> {
            view().showHits(found.members(cls));
            selection.select(view(), found.members(cls)[0]);
        });
    }

    private void tell(int node) {
        view().highlight(node);
        selection.select(view(), node);
    }

    private void clicked(StructureRow row) {
        if (row instanceof StructureRow.OfGroup of) {
            view().reveal(of.node());
        } else if (row instanceof StructureRow.More && list.isPresent()) {
            list.get().showMore();
            show(list.get());
        }
    }

    /** Each time the next group of a structure is shown. */
    private void chosen(StructureRow row) {
        if (row instanceof StructureRow.OfClass of && list.isPresent()) {
            int[] members = list.get().members(of.cls());
            int step = steps.merge(of.cls(), 1, Integer::sum) - 1;
            view().showHits(members);
            view().reveal(members[step % members.length]);
        } else {
            clicked(row);
        }
    }
}
