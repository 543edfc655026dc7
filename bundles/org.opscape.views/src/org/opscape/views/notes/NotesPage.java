/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.PartInitException;
import org.opscape.diagram.note.ModelNote;
import org.opscape.diagram.note.ModelNotes;
import org.opscape.diagram.note.PictureNotes;
import org.opscape.edit.Edit;
import org.opscape.edit.Note;
import org.opscape.editor.GraphView;
import org.opscape.editor.note.NoteLayer;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.views.GraphPage;
import org.opscape.views.NodeSelection;
import org.opscape.views.PageActions;
import org.opscape.views.properties.PropertiesView;
import org.opscape.views.table.Names;
import org.opscape.views.table.RowColumn;
import org.opscape.views.table.RowTree;
import org.opscape.views.table.Swatches;
import org.opscape.views.theme.Shades;

/** The notes of one file, of all its graphs, with a search and the tags to filter the list and the picture by. */
final class NotesPage extends GraphPage {
    private static final int DELAY = 40;
    private static final String EMPTY = "No notes yet. Select a node and write under “Note” in Properties, or press Ctrl+Shift+N: text, "
            + "tags and a color. Notes are saved in the model file.";

    private final NodeSelection selection = new NodeSelection();
    private final Runnable update = this::update;
    private final TagFilter filter;
    private Composite area;
    private Text search;
    private TagChips tags;
    private Label empty;
    private Composite trees;
    private RowTree<ModelNote> tree;
    private Label summary;
    private Swatches swatches;
    private Action remove;
    private List<ModelNote> all = List.of();
    private NoteOrder order = NoteOrder.FILE;
    private Optional<ModelNote> goal = Optional.empty();

    /**
     * Makes a page.
     *
     * @param view what the editor shows
     */
    NotesPage(GraphView view) {
        super(view);
        filter = new TagFilter(view);
    }

    @Override
    public void createControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).applyTo(area);
        search = Names.give(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "Search in notes");
        search.setMessage("Text, or tag:word");
        search.addModifyListener(event -> list());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        tags = new TagChips(area, chosen -> {
            filter.show(chosen);
            list();
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(tags.control());
        empty = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).hint(100, SWT.DEFAULT).applyTo(empty);
        createTree();
        summary = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(2, 0).applyTo(summary);
        getSite().setSelectionProvider(selection);
    }

    private void createTree() {
        trees = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(trees);
        tree = new RowTree<>(trees, "Notes", ModelNote.class, SWT.MULTI);
        tree.setColumns(List.of(new RowColumn("Node", "What the note is about", 150, 4, false),
                new RowColumn("Note", "What it says", 110, 4, false), new RowColumn("Tags", "Words to find it by", 56, 2, false),
                new RowColumn("Color", "The color of its mark", 44, 1, false)), this::sort);
        swatches = new Swatches(tree.control());
        tree.listen(this::selected, this::go, this::write);
        tree.control().addListener(SWT.KeyDown, this::keyDown);
        remove = PageActions.of("Remove Note", "remove", this::remove);
        MenuManager menu = new MenuManager();
        menu.add(PageActions.of("Show in the Picture", "search", () -> tree.selection().forEach(this::go)));
        menu.add(PageActions.of("Edit Note", "rename", () -> tree.selection().stream().findFirst().ifPresent(this::write)));
        menu.add(remove);
        menu.add(new Separator());
        menu.add(PageActions.of("Copy as CSV", "copy", () -> PageActions.copy(area, table().csv())));
        menu.add(PageActions.of("Copy as Markdown", "copy", () -> PageActions.copy(area, table().markdown())));
        tree.control().setMenu(menu.createContextMenu(tree.control()));
    }

    @Override
    public void setActionBars(IActionBars bars) {
        bars.getToolBarManager().add(remove);
        bars.getToolBarManager().add(PageActions.of("Copy as Markdown", "copy", () -> PageActions.copy(area, table().markdown())));
        bars.getMenuManager().add(PageActions.of("Copy as CSV", "copy", () -> PageActions.copy(area, table().csv())));
        bars.getMenuManager().add(PageActions.of("Copy as Markdown", "copy", () -> PageActions.copy(area, table().markdown())));
    }

    @Override
    public Control getControl() {
        return area;
    }

    @Override
    public void setFocus() {
        (all.isEmpty() ? area : tree.control()).setFocus();
    }

    @Override
    public void dispose() {
        filter.show(Set.of());
        super.dispose();
    }

    @Override
    public void documentLoaded(GraphView graph) {
        update();
        filter.again();
        goal.filter(note -> note.graph() == graph.graphIndex()).ifPresent(note -> {
            goal = Optional.empty();
            reveal(note);
        });
    }

    @Override
    public void clusteringChanged(GraphView graph, IntUnaryOperator mapping) {
        filter.again();
        later();
    }

    @Override
    public void modelChanged(GraphView graph) {
        filter.again();
        later();
    }

    @Override
    public void coloursChanged(GraphView graph) {
        filter.coloured();
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

    private void update() {
        if (area.isDisposed() || !view().isReady()) {
            return;
        }
        all = ModelNotes.of(view().document().model());
        Shades shades = Shades.of(view());
        tags.show(all.stream().flatMap(note -> note.tags().stream()).distinct().sorted().toList(), shades);
        empty.setText(view().editing().obstacle().map(why -> "No notes. " + why).orElse(EMPTY));
        empty.setForeground(shades.muted());
        summary.setForeground(shades.muted());
        shown(empty, all.isEmpty());
        shown(search, !all.isEmpty());
        shown(tags.control(), !tags.isEmpty());
        shown(summary, !all.isEmpty());
        shown(trees, !all.isEmpty());
        list();
        area.layout(true, true);
    }

    private static void shown(Control control, boolean shown) {
        ((GridData) control.getLayoutData()).exclude = !shown;
        control.setVisible(shown);
    }

    private void list() {
        if (view().isReady()) {
            List<ModelNote> listed = listed();
            tree.show(new NoteContent(listed, this::name, swatches, view().theme()), Shades.of(view()));
            summary.setText(listed.size() < all.size() ? listed.size() + " of " + counted(all.size()) : counted(all.size()));
            updateActions();
        }
    }

    private List<ModelNote> listed() {
        NoteQuery query = NoteQuery.of(search.getText(), tags.selected());
        List<ModelNote> listed = new ArrayList<>(all.stream().filter(query::finds).toList());
        listed.sort(order.comparator());
        return listed;
    }

    private static String counted(int count) {
        return count == 1 ? "1 note" : count + " notes";
    }

    private NoteTable table() {
        return new NoteTable(listed(), this::name);
    }

    /** The name of a graph as edits have it. */
    private String name(int index) {
        Graph graph = view().document().graphs().get(index);
        return graph.getKind() == GraphKind.MAIN ? "" : graph.getName();
    }

    private void sort(int column) {
        order = order.next(column);
        if (order.column() < 0) {
            tree.control().setSortColumn(null);
        } else {
            tree.setSort(column, order.descending());
        }
        list();
    }

    private void updateActions() {
        remove.setEnabled(!tree.selection().isEmpty() && view().editing().obstacle().isEmpty());
    }

    /** {@return the node of the picture that bears a note; -1 if it is of another graph, or of no node} */
    private int node(ModelNote wanted) {
        PictureNotes notes = NoteLayer.of(view());
        for (int node : notes.nodes()) {
            if (notes.on(node).filter(wanted::equals).isPresent()) {
                return node;
            }
        }
        return -1;
    }

    private void selected(ModelNote note) {
        updateActions();
        int node = node(note);
        if (node >= 0) {
            view().highlight(node);
            selection.select(view(), node);
        }
    }

    private void go(ModelNote note) {
        if (node(note) >= 0 || note.graph() == view().graphIndex()) {
            reveal(note);
        } else {
            goal = Optional.of(note);
            view().showGraph(note.graph());
        }
    }

    private void reveal(ModelNote note) {
        int node = node(note);
        if (node >= 0) {
            view().reveal(node);
        } else if (note.isOfGraph()) {
            view().select();
        }
    }

    private void write(ModelNote note) {
        go(note);
        try {
            ((PropertiesView) getSite().getPage().showView(PropertiesView.ID)).writeNote();
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keyDown(Event event) {
        if (event.keyCode == SWT.DEL && remove.isEnabled()) {
            remove();
        }
    }

    private void remove() {
        List<Edit> edits = new ArrayList<>();
        tree.selection().forEach(note -> edits.add(new Edit.Annotate(name(note.graph()), note.path(), Note.NONE)));
        if (!edits.isEmpty()) {
            view().editing().submit(edits);
        }
    }
}
