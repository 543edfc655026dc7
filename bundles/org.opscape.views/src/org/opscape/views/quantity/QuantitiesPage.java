/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.quantity;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.editor.GraphView;
import org.opscape.views.GraphPage;
import org.opscape.views.NodeImages;
import org.opscape.views.NodeSelection;
import org.opscape.views.PageActions;
import org.opscape.views.search.Hits;
import org.opscape.views.search.SearchField;
import org.opscape.views.search.SearchJob;
import org.opscape.views.search.SearchQuery;
import org.opscape.views.table.Names;
import org.opscape.views.table.RowTree;
import org.opscape.views.table.TopNodes;
import org.opscape.views.theme.Shades;

/** The list of quantities of one editor. */
final class QuantitiesPage extends GraphPage {
    private static final int DELAY = 60;

    private final NodeSelection selection = new NodeSelection();
    private final Runnable update = this::update;
    private Composite area;
    private Combo ranking;
    private Text filter;
    private Label summary;
    private RowTree<RankRow> tree;
    private NodeImages images;
    private SearchJob search;
    private Optional<BitSet> found = Optional.empty();
    private Optional<RankContent> content = Optional.empty();
    private List<NodeQuantity> quantities = List.of();
    private List<String> columns = List.of();
    private Ranking columnsOf = Ranking.LEVELS;
    private Optional<String> sortColumn = Optional.empty();
    private boolean descending = true;

    /**
     * Makes a page.
     *
     * @param view what the editor shows
     */
    QuantitiesPage(GraphView view) {
        super(view);
    }

    @Override
    public void createControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).spacing(4, 4).applyTo(area);
        ranking = Names.give(new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN), "Which nodes are listed");
        for (Ranking one : Ranking.values()) {
            ranking.add(one.title());
        }
        ranking.select(0);
        ranking.setToolTipText("Which nodes are listed");
        ranking.addListener(SWT.Selection, event -> update());
        filter = Names.give(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "Filter by name or op type");
        filter.setMessage("Filter by name or op type");
        filter.addModifyListener(event -> filter());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        createTree();
        summary = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(2, 0).applyTo(summary);
        search = new SearchJob("Filter the quantities", area.getDisplay(), this::found);
        getSite().setSelectionProvider(selection);
    }

    private void createTree() {
        Composite trees = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(100, 100).applyTo(trees);
        tree = new RowTree<>(trees, "Quantities", RankRow.class, SWT.SINGLE);
        tree.listen(this::selected, this::clicked, this::chosen);
        images = new NodeImages(tree.control());
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                tree.control().setFocus();
            }
        });
    }

    @Override
    public void setActionBars(IActionBars bars) {
        bars.getToolBarManager().add(PageActions.of("Copy as CSV", "copy", this::copy));
        IMenuManager menu = bars.getMenuManager();
        menu.add(PageActions.of("Copy as CSV", "copy", this::copy));
        menu.addMenuListener(this::fillMenu);
    }

    private void fillMenu(IMenuManager menu) {
        menu.removeAll();
        if (view().isReady()) {
            Set<String> hidden = QuantityColumns.hidden();
            view().quantities().forEach(quantity -> menu.add(column(quantity, hidden)));
        }
        menu.add(new Separator());
        menu.add(PageActions.of("Copy as CSV", "copy", this::copy));
    }

    private Action column(NodeQuantity quantity, Set<String> hidden) {
        Action action = new Action(QuantityColumns.title(quantity.name()), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                QuantityColumns.show(quantity.name(), isChecked());
                update();
            }
        };
        action.setChecked(quantity.knownOperations() > 0 && !hidden.contains(quantity.name()));
        action.setEnabled(quantity.knownOperations() > 0);
        return action;
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
        search.cancel();
        super.dispose();
    }

    @Override
    public void documentLoaded(GraphView graph) {
        filter();
    }

    @Override
    public void clusteringChanged(GraphView graph, IntUnaryOperator mapping) {
        content = Optional.empty();
        filter();
    }

    @Override
    public void coloursChanged(GraphView graph) {
        later();
    }

    @Override
    public void measurementsChanged(GraphView graph) {
        later();
    }

    @Override
    public void themeChanged(GraphView graph) {
        later();
    }

    private void later() {
        if (!area.isDisposed()) {
            area.getDisplay().timerExec(DELAY, update);
        }
    }

    private void filter() {
        search.cancel();
        if (!view().isReady() || filter.getText().isBlank()) {
            found = Optional.empty();
            update();
        } else {
            search.start(view().clustering(), new SearchQuery(filter.getText().strip(), false, false, SearchField.BOTH));
        }
    }

    private void found(SearchQuery query, Hits hits) {
        BitSet nodes = new BitSet();
        for (int i = 0; i < hits.size(); i++) {
            nodes.set(hits.node(i));
        }
        found = Optional.of(nodes);
        update();
    }

    private Ranking ranking() {
        return Ranking.values()[ranking.getSelectionIndex()];
    }

    private void update() {
        if (area.isDisposed() || !view().isReady()) {
            return;
        }
        Hierarchy hierarchy = view().clustering().hierarchy();
        quantities = QuantityColumns.shown(view().quantities());
        updateColumns();
        RankRows rows = new RankRows(hierarchy, ranking(), found.map(nodes -> shown(hierarchy, nodes)), order());
        RankContent made = new RankContent(view().clustering(), ranking(), rows, quantities, images);
        content = Optional.of(made);
        tree.show(made, Shades.of(view()));
        summary.setText(Summary.of(hierarchy, ranking(), rows, quantities, sortIndex() - RankContent.FIRST_QUANTITY));
    }

    /** Level by level, what is around something found is shown as well. */
    private BitSet shown(Hierarchy hierarchy, BitSet nodes) {
        if (ranking() != Ranking.LEVELS) {
            return nodes;
        }
        BitSet around = new BitSet();
        for (int hit = nodes.nextSetBit(0); hit >= 0; hit = nodes.nextSetBit(hit + 1)) {
            for (int node = hit; node >= 0 && !around.get(node); node = hierarchy.parent(node)) {
                around.set(node);
            }
        }
        return around;
    }

    private void updateColumns() {
        var wanted = QuantityColumns.of(ranking(), quantities);
        List<String> titles = wanted.stream().map(column -> column.title()).collect(Collectors.toList());
        if (!titles.equals(columns) || columnsOf != ranking()) {
            columns = titles;
            columnsOf = ranking();
            tree.setColumns(wanted, this::sort);
        }
        tree.setSort(sortIndex(), descending);
    }

    private int sortIndex() {
        int index = sortColumn.map(columns::indexOf).orElse(-1);
        return index >= 0 ? index : Math.min(RankContent.FIRST_QUANTITY, columns.size() - 1);
    }

    private void sort(int column) {
        boolean again = column == sortIndex();
        descending = again ? !descending : column > 0;
        sortColumn = Optional.of(columns.get(column));
        update();
    }

    private TopNodes.Order order() {
        int column = sortIndex();
        Hierarchy hierarchy = view().clustering().hierarchy();
        if (column == 0) {
            return NodeOrders.byName(hierarchy, descending);
        }
        if (column >= RankContent.FIRST_QUANTITY) {
            return NodeOrders.by(quantities.get(column - RankContent.FIRST_QUANTITY), descending);
        }
        return ranking() == Ranking.OPERATIONS ? NodeOrders.byType(view().clustering().graph(), descending)
                : NodeOrders.by(new OperationCount(hierarchy), descending);
    }

    private void selected(RankRow row) {
        if (row instanceof RankRow.OfNode node) {
            view().highlight(node.node());
            selection.select(view(), node.node());
        }
    }

    private void clicked(RankRow row) {
        if (row instanceof RankRow.OfNode node) {
            view().reveal(node.node());
        } else if (row instanceof RankRow.More more) {
            content.ifPresent(rows -> rows.rows().showMore(more.parent()));
            content.ifPresent(rows -> tree.show(rows, Shades.of(view())));
        }
    }

    /** The click before has revealed the node. */
    private void chosen(RankRow row) {
        if (row instanceof RankRow.OfNode node && view().clustering().hierarchy().childCount(node.node()) > 0
                && selectedNode() == node.node()) {
            view().toggle(node.node());
        } else {
            clicked(row);
        }
    }

    private int selectedNode() {
        int[] nodes = view().selection();
        return nodes.length == 1 ? nodes[0] : -1;
    }

    private void copy() {
        content.ifPresent(rows -> PageActions.copy(area, rows.csv(listed(rows))));
    }

    private int[] listed(RankContent rows) {
        return ranking() != Ranking.LEVELS ? rows.rows().all() : tree.visibleRows().stream().filter(RankRow.OfNode.class::isInstance)
                .mapToInt(row -> ((RankRow.OfNode) row).node()).toArray();
    }
}
