/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.search;

import java.text.NumberFormat;
import java.util.function.IntUnaryOperator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.opscape.editor.GraphView;
import org.opscape.views.GraphPage;
import org.opscape.views.NodeSelection;
import org.opscape.views.outline.OutlineView;
import org.opscape.views.table.Names;
import org.opscape.views.theme.Shades;

/** The search of one editor. */
final class SearchPage extends GraphPage {
    private static final int ROWS_A_PAGE = 10;

    private final NodeSelection selection = new NodeSelection();
    private Composite area;
    private Text text;
    private Button matchCase;
    private Button regex;
    private Combo field;
    private Label summary;
    private HitTable table;
    private SearchJob search;

    /**
     * Makes a page.
     *
     * @param view what the editor shows
     */
    SearchPage(GraphView view) {
        super(view);
    }

    @Override
    public void createControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).applyTo(area);
        text = Names.give(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "Search by name or op type");
        text.setMessage("Name or op type");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        createOptions();
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(2, 0).applyTo(summary);
        table = new HitTable(area, this::select, this::reveal);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        search = new SearchJob("Search", area.getDisplay(), this::found);
        text.addModifyListener(event -> restart());
        text.addListener(SWT.KeyDown, this::keyDown);
        text.addListener(SWT.DefaultSelection, this::enter);
        table.control().addListener(SWT.KeyDown, this::escape);
        getSite().setSelectionProvider(selection);
    }

    private void createOptions() {
        Composite options = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 0).applyTo(options);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(options);
        field = Names.give(new Combo(options, SWT.READ_ONLY | SWT.DROP_DOWN), "What is searched");
        for (SearchField one : SearchField.values()) {
            field.add(one.title());
        }
        field.select(0);
        field.setToolTipText("What is searched");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        matchCase = toggle(options, "Aa", "Match case");
        regex = toggle(options, ".*", "Regular expression");
        field.addListener(SWT.Selection, event -> restart());
    }

    private Button toggle(Composite parent, String label, String tip) {
        Button button = Names.give(new Button(parent, SWT.TOGGLE), tip);
        button.setText(label);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> restart());
        return button;
    }

    @Override
    public Control getControl() {
        return area;
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }

    @Override
    public void dispose() {
        search.cancel();
        super.dispose();
    }

    @Override
    public void documentLoaded(GraphView graph) {
        restart();
    }

    /** The nodes have other numbers now. */
    @Override
    public void clusteringChanged(GraphView graph, IntUnaryOperator mapping) {
        restart();
    }

    @Override
    public void themeChanged(GraphView graph) {
        restart();
    }

    /** Puts the cursor into the text, which is selected as a whole. */
    void beginSearch() {
        text.setFocus();
        text.selectAll();
    }

    /**
     * Shows another result in the picture.
     *
     * @param steps 1 for the next one, -1 for the one before
     */
    void step(int steps) {
        int node = table.step(steps);
        if (node >= 0) {
            reveal(node);
        }
    }

    private SearchQuery query() {
        return new SearchQuery(text.getText(), matchCase.getSelection(), regex.getSelection(),
                SearchField.values()[field.getSelectionIndex()]);
    }

    private void restart() {
        SearchQuery query = query();
        String problem = query.problem();
        if (!view().isReady() || query.isEmpty() || !problem.isEmpty()) {
            search.cancel();
            show(Hits.NONE, problem);
        } else {
            search.start(view().clustering(), query);
        }
    }

    private void found(SearchQuery query, Hits hits) {
        if (!area.isDisposed() && view().isReady()) {
            String count = NumberFormat.getIntegerInstance().format(hits.size());
            show(hits, hits.size() == 0 ? "Nothing found" : hits.size() == 1 ? "1 result" : count + " results");
        }
    }

    private void show(Hits hits, String message) {
        summary.setText(message);
        boolean problem = hits == Hits.NONE && !message.isEmpty();
        summary.setForeground(problem ? JFaceColors.getErrorText(area.getDisplay()) : Shades.of(view()).muted());
        if (view().isReady()) {
            table.show(view().clustering(), hits, Shades.of(view()));
        }
        area.layout(new Control[] {summary});
    }

    private void keyDown(Event event) {
        int steps = switch (event.keyCode) {
            case SWT.ARROW_DOWN -> 1;
            case SWT.ARROW_UP -> -1;
            case SWT.PAGE_DOWN -> ROWS_A_PAGE;
            case SWT.PAGE_UP -> -ROWS_A_PAGE;
            default -> 0;
        };
        if (steps != 0) {
            event.doit = false;
            int node = table.step(steps);
            if (node >= 0) {
                select(node);
            }
        }
        escape(event);
    }

    private void escape(Event event) {
        if (event.keyCode == SWT.ESC) {
            event.doit = false;
            close();
        }
    }

    /** Back to the picture; the outline comes to the front again. */
    private void close() {
        IWorkbenchPage page = getSite().getPage();
        IViewPart outline = page.findView(OutlineView.ID);
        if (outline != null) {
            page.bringToTop(outline);
        }
        IEditorPart editor = page.getActiveEditor();
        if (editor != null) {
            page.activate(editor);
        }
    }

    private void enter(Event event) {
        if (event.detail != SWT.ICON_CANCEL) {
            int node = table.selectedOrFirst();
            if (node >= 0) {
                reveal(node);
            }
        }
    }

    private void select(int node) {
        view().highlight(node);
        selection.select(view(), node);
    }

    private void reveal(int node) {
        view().reveal(node);
    }
}
