/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.suggest;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.opscape.editor.GraphView;

/**
 * Shows the scopes that are suggested. Those that are not ticked are not made; a click on a name changes it. The chosen ones are marked
 * in the picture.
 */
public final class SuggestDialog extends Dialog {
    private static final int WIDTH = 560;
    private static final int HEIGHT = 320;
    private static final int NAME = 260;
    private static final int NUMBER = 110;

    private final SuggestedScopes scopes;
    private final GraphView view;
    private final String summary;
    private CheckboxTreeViewer tree;
    private Label reason;

    /**
     * Makes the dialog.
     *
     * @param parent the window
     * @param view the graph
     * @param scopes what is suggested; is changed as the person likes
     * @param summary what was found, in a sentence
     */
    public SuggestDialog(Shell parent, GraphView view, SuggestedScopes scopes, String summary) {
        super(parent);
        this.view = view;
        this.scopes = scopes;
        this.summary = summary;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Suggested Scopes");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(16, 14).spacing(0, 8).applyTo(area);
        Label what = new Label(area, SWT.WRAP);
        what.setText(summary);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(what);
        tree = new CheckboxTreeViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(tree.getTree());
        tree.getTree().setHeaderVisible(true);
        createColumns();
        tree.setContentProvider(new Rows());
        tree.setCheckStateProvider(new Ticks());
        tree.addCheckStateListener(event -> {
            ((ScopeRow) event.getElement()).setChosen(event.getChecked());
            changed();
        });
        tree.addSelectionChangedListener(event -> mark(event.getStructuredSelection().getFirstElement()));
        tree.setInput(scopes);
        tree.expandAll();
        reason = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(reason);
        return area;
    }

    private void createColumns() {
        TreeViewerColumn name = column("Scope (a click changes the name)", NAME, SWT.LEFT);
        name.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> ((ScopeRow) element).label()));
        name.setEditingSupport(new Naming());
        column("Found", NUMBER, SWT.RIGHT)
                .setLabelProvider(ColumnLabelProvider.createTextProvider(element -> String.format("%,d ×", ((ScopeRow) element).times())));
        column("Operations each", NUMBER + NUMBER / 3, SWT.RIGHT)
                .setLabelProvider(ColumnLabelProvider.createTextProvider(element -> ((ScopeRow) element).sizes()));
    }

    private TreeViewerColumn column(String title, int width, int style) {
        TreeViewerColumn column = new TreeViewerColumn(tree, style);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        return column;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Make Scopes", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private void mark(Object row) {
        view.showHits(row instanceof ScopeRow chosen ? scopes.operations(chosen) : new int[0]);
    }

    private void changed() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(scopes.roots().stream().anyMatch(SuggestDialog::isAnyChosen));
        }
    }

    private static boolean isAnyChosen(ScopeRow row) {
        return row.isChosen() || row.children().stream().anyMatch(SuggestDialog::isAnyChosen);
    }

    @Override
    public boolean close() {
        view.showHits();
        return super.close();
    }

    /** The names can be written over. */
    private final class Naming extends EditingSupport {
        Naming() {
            super(tree);
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return new TextCellEditor(tree.getTree());
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected Object getValue(Object element) {
            return ((ScopeRow) element).name();
        }

        @Override
        protected void setValue(Object element, Object value) {
            ScopeRow row = (ScopeRow) element;
            String name = String.valueOf(value).strip();
            Optional<String> complaint = scopes.complaint(row, name);
            reason.setText(complaint.orElse("").replace("&", "&&"));
            reason.requestLayout();
            if (complaint.isEmpty()) {
                row.setName(name);
                tree.update(row, null);
            }
        }
    }

    /** Which rows are ticked. */
    private static final class Ticks implements ICheckStateProvider {
        @Override
        public boolean isChecked(Object element) {
            return ((ScopeRow) element).isChosen();
        }

        @Override
        public boolean isGrayed(Object element) {
            return false;
        }
    }

    /** The rows as a tree. */
    private static final class Rows implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((SuggestedScopes) input).roots().toArray();
        }

        @Override
        public Object[] getChildren(Object element) {
            List<ScopeRow> children = ((ScopeRow) element).children();
            return children.toArray();
        }

        @Override
        public Object getParent(Object element) {
            return ((ScopeRow) element).parent().orElse(null);
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((ScopeRow) element).children().isEmpty();
        }
    }
}
