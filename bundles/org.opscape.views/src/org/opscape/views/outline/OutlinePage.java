/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.outline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IActionBars;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.editor.GraphView;
import org.opscape.editor.rename.NamedInPlace;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.views.GraphPage;
import org.opscape.views.NodeSelection;
import org.opscape.views.PageActions;
import org.opscape.views.search.Hits;
import org.opscape.views.search.SearchField;
import org.opscape.views.search.SearchJob;
import org.opscape.views.search.SearchQuery;
import org.opscape.views.table.Names;
import org.opscape.views.theme.Shades;

/** The outline of one editor: a filter, the tree, and the minimap. */
final class OutlinePage extends GraphPage implements NamedInPlace {
    private static final int[] WEIGHTS = {68, 32};

    private final NodeSelection selection = new NodeSelection();
    private SashForm sash;
    private Text filter;
    private NodeTree tree;
    private TreeNames names;
    private Minimap minimap;
    private SearchJob search;
    private boolean choosing;

    /**
     * Makes a page.
     *
     * @param view what the editor shows
     */
    OutlinePage(GraphView view) {
        super(view);
    }

    @Override
    public void createControl(Composite parent) {
        sash = new SashForm(parent, SWT.VERTICAL);
        Composite top = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(top);
        filter = Names.give(new Text(top, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "Filter the outline by name");
        filter.setMessage("Filter by name");
        filter.setToolTipText("Show only what has this in its name");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        Composite trees = new Composite(top, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(trees);
        tree = new NodeTree(trees, this::selected, this::chosen);
        names = new TreeNames(tree.control(), view());
        new TreeDrag(tree.control(), view());
        TreeMenu.add(tree.control(), this::chosen);
        minimap = new Minimap(sash, view());
        sash.setWeights(WEIGHTS);
        search = new SearchJob("Filter the outline", tree.control().getDisplay(), this::found);
        filter.addModifyListener(event -> filter());
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                tree.control().setFocus();
            }
        });
        getSite().setSelectionProvider(selection);
    }

    @Override
    public void setActionBars(IActionBars bars) {
        IToolBarManager tools = bars.getToolBarManager();
        tools.add(PageActions.of("Collapse all", "collapseAll", this::showAll));
    }

    @Override
    public Control getControl() {
        return sash;
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
        search.cancel();
        if (filter.getText().isEmpty()) {
            showAll();
        } else {
            filter();
        }
        minimap.sceneChanged();
    }

    @Override
    public void sceneChanged(GraphView graph) {
        minimap.sceneChanged();
    }

    /** What was open stays open, and what was at the top stays there. */
    @Override
    public void clusteringChanged(GraphView graph, IntUnaryOperator mapping) {
        if (!filter.getText().isBlank()) {
            filter();
            return;
        }
        Set<Integer> open = tree.open().stream().map(mapping::applyAsInt).filter(node -> node >= 0).collect(Collectors.toSet());
        int top = tree.top() < 0 ? -1 : mapping.applyAsInt(tree.top());
        boolean follows = tree.showsSelection();
        names.end();
        tree.control().setRedraw(false);
        tree.update(content(Branches.all(graph.clustering().hierarchy())), open, RowMarks.of(graph));
        selectOpen(graph.selection());
        tree.scrollTo(top);
        tree.control().setRedraw(true);
        Hierarchy now = graph.clustering().hierarchy();
        tree.control().getDisplay().asyncExec(() -> scrollBack(now, top, follows));
    }

    /** What is selected may have come into something that is closed, and something else is selected in a moment. */
    private void selectOpen(int... nodes) {
        if (nodes.length > 0) {
            tree.select(nodes[0]);
        } else {
            tree.control().deselectAll();
        }
    }

    /** Selecting a row scrolls to it as long as the rows are not laid out. */
    private void scrollBack(Hierarchy rows, int top, boolean follows) {
        if (!tree.control().isDisposed() && view().isReady() && view().clustering().hierarchy() == rows) {
            tree.scrollTo(top);
            if (tree.control().getSelectionCount() == 0) {
                selectionChanged(view());
            } else if (follows) {
                tree.showSelection();
            }
        }
    }

    @Override
    public void choicesChanged(GraphView graph) {
        mark();
    }

    @Override
    public void emphasisChanged(GraphView graph) {
        minimap.sceneChanged();
    }

    @Override
    public void coloursChanged(GraphView graph) {
        mark();
        minimap.sceneChanged();
    }

    @Override
    public void modelChanged(GraphView graph) {
        mark();
    }

    private void mark() {
        if (view().isReady() && !tree.control().isDisposed()) {
            tree.mark(RowMarks.of(view()));
        }
    }

    @Override
    public void visibleAreaChanged(GraphView graph) {
        minimap.visibleAreaChanged();
    }

    @Override
    public void themeChanged(GraphView graph) {
        filter();
        minimap.sceneChanged();
    }

    @Override
    public void selectionChanged(GraphView graph) {
        int[] nodes = graph.selection();
        if (!choosing && graph.isReady() && nodes.length > 0) {
            tree.reveal(nodes[0]);
        } else if (!choosing) {
            tree.control().deselectAll();
        }
    }

    @Override
    public boolean rename(int node) {
        Optional<TreeItem> item = tree.find(node);
        item.ifPresent(row -> names.open(row, node));
        return item.isPresent();
    }

    private void filter() {
        if (!view().isReady()) {
            return;
        }
        if (filter.getText().isBlank()) {
            search.cancel();
            showAll();
        } else {
            search.start(view().clustering(), new SearchQuery(filter.getText().strip(), false, false, SearchField.NAME));
        }
    }

    private void found(SearchQuery query, Hits hits) {
        if (!tree.control().isDisposed() && view().isReady()) {
            names.end();
            tree.show(content(new FoundBranches(view().clustering().hierarchy(), hits)), true, RowMarks.of(view()), Shades.of(view()));
        }
    }

    private void showAll() {
        if (view().isReady()) {
            names.end();
            tree.show(content(Branches.all(view().clustering().hierarchy())), false, RowMarks.of(view()), Shades.of(view()));
            selectionChanged(view());
        }
    }

    private TreeContent content(Branches branches) {
        List<Graph> graphs = view().document().graphs();
        List<String> names = IntStream.range(0, graphs.size()).mapToObj(i -> i == 0 ? "Main graph" : graphs.get(i).getName()).toList();
        Hierarchy hierarchy = view().clustering().hierarchy();
        int functions = (int) graphs.stream().takeWhile(graph -> graph.getKind() != GraphKind.BODY).count();
        return new TreeContent(view().clustering().graph(), hierarchy, branches, names, functions, view().graphIndex());
    }

    /** A click selects the node in the picture if it is visible there, and tells the other views in any case. */
    private void selected(Row row) {
        if (row instanceof Row.OfNode node) {
            choosing = true;
            view().select(node.node());
            choosing = false;
            if (view().selection().length == 0) {
                view().highlight(node.node());
            }
            selection.select(view(), node.node());
        }
    }

    private void chosen(Row row) {
        if (row instanceof Row.OfNode node) {
            choosing = true;
            view().reveal(node.node());
            choosing = false;
        } else if (row instanceof Row.OfGraph graph && graph.index() != view().graphIndex()) {
            view().showGraph(graph.index());
        }
    }
}
