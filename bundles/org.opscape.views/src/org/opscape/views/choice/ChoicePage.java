/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.choice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IActionBars;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.editor.GraphView;
import org.opscape.editor.choice.Choices;
import org.opscape.formats.sidecar.ViewState;
import org.opscape.views.GraphPage;
import org.opscape.views.NodeImages;
import org.opscape.views.NodeSelection;
import org.opscape.views.PageActions;
import org.opscape.views.table.RowColumn;
import org.opscape.views.table.RowTree;
import org.opscape.views.theme.Shades;

/** The list of choices of one editor. */
final class ChoicePage extends GraphPage {
    private static final int NAME_WIDTH = 130;
    private static final int SCOPE_WIDTH = 90;
    private static final String EMPTY = "Nothing was changed. Bookmark what you want to find again; what you hide, set aside, stack, "
            + "expand in place or drag elsewhere is listed here as well, to be taken back one by one.";

    private final NodeSelection selection = new NodeSelection();
    private Composite area;
    private Label empty;
    private Composite trees;
    private RowTree<ChoiceRow> tree;
    private NodeImages images;
    private Action bookmark;
    private Action rename;
    private Action remove;
    private Optional<ChoiceContent> content = Optional.empty();

    /**
     * Makes a page.
     *
     * @param view what the editor shows
     */
    ChoicePage(GraphView view) {
        super(view);
    }

    @Override
    public void createControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        empty = new Label(area, SWT.WRAP);
        empty.setText(EMPTY);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 8).hint(100, SWT.DEFAULT).applyTo(empty);
        trees = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(trees);
        tree = new RowTree<>(trees, "Bookmarks and changes to the picture", ChoiceRow.class, SWT.MULTI);
        tree.setColumns(List.of(RowColumn.names("Name", NAME_WIDTH), new RowColumn("In", "The scope around", SCOPE_WIDTH, 1, false)),
                column -> {});
        tree.control().setHeaderVisible(false);
        images = new NodeImages(tree.control());
        tree.listen(this::selected, this::go, this::go);
        tree.control().addListener(SWT.KeyDown, this::keyDown);
        createActions();
        MenuManager menu = new MenuManager();
        menu.add(PageActions.of("Show in the Picture", "search", () -> tree.selection().forEach(this::go)));
        menu.add(rename);
        menu.add(remove);
        tree.control().setMenu(menu.createContextMenu(tree.control()));
        getSite().setSelectionProvider(selection);
    }

    private void createActions() {
        bookmark = PageActions.of("Bookmark what is selected in the picture", "bookmark", this::bookmark);
        rename = PageActions.of("Rename bookmark", "rename", this::rename);
        remove = PageActions.of("Take back what is selected in this list", "remove", this::remove);
        updateActions();
    }

    @Override
    public void setActionBars(IActionBars bars) {
        bars.getToolBarManager().add(bookmark);
        bars.getToolBarManager().add(rename);
        bars.getToolBarManager().add(remove);
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
    public void choicesChanged(GraphView graph) {
        update();
    }

    @Override
    public void themeChanged(GraphView graph) {
        update();
    }

    @Override
    public void selectionChanged(GraphView graph) {
        updateActions();
    }

    private void update() {
        if (area.isDisposed() || !view().isReady()) {
            return;
        }
        ViewState state = view().choices();
        Set<ChoiceKind> before = content.map(ChoicePage::sections).orElse(Set.of());
        ChoiceContent made = new ChoiceContent(view().clustering().hierarchy(), state, images);
        content = Optional.of(made);
        tree.show(made, Shades.of(view()));
        tree.open(sections(made).stream().filter(kind -> !before.contains(kind)).map(ChoiceRow.Section::new)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        boolean nothing = made.topCount() == 0;
        ((GridData) empty.getLayoutData()).exclude = !nothing;
        empty.setVisible(nothing);
        empty.setForeground(Shades.of(view()).muted());
        area.layout();
        updateActions();
    }

    private static Set<ChoiceKind> sections(ChoiceContent content) {
        Set<ChoiceKind> kinds = new LinkedHashSet<>();
        for (int i = 0; i < content.topCount(); i++) {
            kinds.add(content.top(i).kind());
        }
        return kinds;
    }

    private void updateActions() {
        List<ChoiceRow> rows = tree.selection();
        bookmark.setEnabled(view().isReady() && view().selection().length > 0);
        rename.setEnabled(rows.size() == 1 && rows.get(0).kind() == ChoiceKind.BOOKMARK && rows.get(0) instanceof ChoiceRow.OfNode);
        remove.setEnabled(!rows.isEmpty());
    }

    private int node(ChoiceRow.OfNode row) {
        Hierarchy hierarchy = view().clustering().hierarchy();
        return hierarchy.find(row.path());
    }

    private void selected(ChoiceRow row) {
        updateActions();
        if (row instanceof ChoiceRow.OfNode of && node(of) >= 0) {
            view().highlight(node(of));
            selection.select(view(), node(of));
        }
    }

    private void go(ChoiceRow row) {
        if (row instanceof ChoiceRow.OfNode of && node(of) >= 0 && of.kind() != ChoiceKind.HIDDEN) {
            view().reveal(node(of));
        }
    }

    private void keyDown(Event event) {
        if (event.keyCode == SWT.DEL && remove.isEnabled()) {
            remove();
        } else if (event.keyCode == SWT.F2 && rename.isEnabled()) {
            rename();
        }
    }

    private void bookmark() {
        Choices.bookmark(view(), view().selection());
    }

    private void rename() {
        if (tree.selection().get(0) instanceof ChoiceRow.OfNode of && content.isPresent()) {
            InputDialog dialog = new InputDialog(area.getShell(), "Rename Bookmark", "Name of the bookmark of " + of.path() + ":",
                    content.get().bookmark(of.path()), text -> text.isBlank() ? "A bookmark needs a name." : null);
            if (dialog.open() == Window.OK) {
                String name = dialog.getValue().strip();
                view().change("Rename Bookmark " + name, state -> ChoiceKind.renamed(state, of.path(), name));
            }
        }
    }

    private void remove() {
        List<ChoiceRow> rows = tree.selection();
        if (rows.isEmpty()) {
            return;
        }
        String label = label(rows);
        view().change(label, state -> {
            ViewState rest = state;
            for (ChoiceRow row : rows) {
                Set<String> paths = row instanceof ChoiceRow.OfNode of ? Set.of(of.path()) : Set.copyOf(row.kind().paths(state));
                rest = row.kind().without(rest, paths);
            }
            return rest;
        });
    }

    private static String label(List<ChoiceRow> rows) {
        if (rows.size() == 1) {
            ChoiceRow row = rows.get(0);
            String name = row instanceof ChoiceRow.OfNode of ? of.path().substring(of.path().lastIndexOf('/') + 1) : "All";
            return row.kind().removal() + ' ' + name;
        }
        return "Take Back " + rows.size() + " Changes";
    }
}
