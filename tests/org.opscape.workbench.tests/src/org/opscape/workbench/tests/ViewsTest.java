/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.editor.GraphView;
import org.opscape.views.outline.OutlineView;
import org.opscape.views.search.SearchView;

/** The views beside the picture follow it, and it follows them. */
class ViewsTest {
    private final Window window = new Window();
    private GraphView view;
    private Hierarchy hierarchy;

    @BeforeEach
    void open() {
        window.closeAll();
        view = window.open(Window.sample("cifar10"));
        hierarchy = view.clustering().hierarchy();
    }

    @AfterEach
    void close() {
        window.closeAll();
    }

    private Tree tree() throws PartInitException {
        return Window.find(window.view(OutlineView.ID), Tree.class).orElseThrow();
    }

    @Test
    void outlineListsTheScopes() throws PartInitException {
        Tree tree = tree();
        assertEquals(hierarchy.childCount(hierarchy.root()), tree.getItemCount());
        TreeItem first = tree.getItem(0);
        assertEquals(hierarchy.label(hierarchy.child(hierarchy.root(), 0)), first.getText());
        assertEquals(hierarchy.childCount(hierarchy.child(hierarchy.root(), 0)), first.getItemCount());
    }

    @Test
    void outlineShowsWhatIsSelectedInThePicture() throws PartInitException {
        Tree tree = tree();
        int group = hierarchy.find("conv1");
        view.select(group);
        Window.await("the row is selected", () -> tree.getSelectionCount() == 1 && tree.getSelection()[0].getText().equals("conv1"));
    }

    @Test
    void pictureShowsWhatIsChosenInTheOutline() throws PartInitException {
        Tree tree = tree();
        view.select(hierarchy.find("conv1"));
        Window.await("the row is selected", () -> tree.getSelectionCount() == 1);
        TreeItem group = tree.getSelection()[0];
        group.setExpanded(true);
        TreeItem child = group.getItem(0);
        child.getText();
        tree.setSelection(child);
        Event event = new Event();
        event.item = child;
        tree.notifyListeners(SWT.DefaultSelection, event);
        int node = hierarchy.child(hierarchy.find("conv1"), 0);
        Window.await("the node is revealed", () -> Arrays.equals(new int[] {node}, view.selection()));
    }

    @Test
    void outlineIsFilteredByName() throws PartInitException {
        Composite area = window.view(OutlineView.ID);
        Text filter = Window.find(area, Text.class).orElseThrow();
        Tree tree = tree();
        int all = tree.getItemCount();
        filter.setText("softmax");
        Window.await("fewer rows are shown", () -> tree.getItemCount() > 0 && tree.getItemCount() < all);
        filter.setText("");
        Window.await("all rows are back", () -> tree.getItemCount() == all);
    }

    @Test
    void propertiesDescribeTheModelThenTheSelection() throws PartInitException {
        StyledText sheet = window.properties();
        StyledText title = window.title();
        Window.await("the model is described", () -> title.getText().contains("MetaGraphDef") && sheet.getText().contains("Op types"));
        view.select(hierarchy.find("conv1"));
        Window.await("the group is described", () -> title.getText().equals("conv1\nGroup"));
        assertTrue(sheet.getText().contains("Inputs"));
        view.reveal(hierarchy.child(hierarchy.root(), firstOperation()));
        Window.await("the operation is described", () -> sheet.getText().contains("Attributes"));
    }

    private int firstOperation() {
        int index = 0;
        while (hierarchy.childCount(hierarchy.child(hierarchy.root(), index)) > 0) {
            index++;
        }
        return index;
    }

    @Test
    void searchRevealsWhatIsClosed() throws PartInitException {
        Composite area = window.view(SearchView.ID);
        Text text = Window.find(area, Text.class).orElseThrow();
        Table table = Window.find(area, Table.class).orElseThrow();
        int hidden = hierarchy.child(hierarchy.find("conv1"), 0);
        String path = hierarchy.path(hidden);
        text.setText(path);
        Window.await("there are results", () -> table.getItemCount() > 0);
        text.notifyListeners(SWT.DefaultSelection, new Event());
        Window.await("the node is revealed", () -> view.selection().length == 1);
        assertArrayEquals(new int[] {hierarchy.find(path)}, view.selection());
    }

    @Test
    void aWrongExpressionIsSaidInPlace() throws PartInitException {
        Composite area = window.view(SearchView.ID);
        Text text = Window.find(area, Text.class).orElseThrow();
        Table table = Window.find(area, Table.class).orElseThrow();
        Button toggle = Window.all(area, Button.class).get(1);
        toggle.setSelection(true);
        toggle.notifyListeners(SWT.Selection, new Event());
        text.setText("conv(");
        assertEquals(0, table.getItemCount());
        assertTrue(Window.all(area, Label.class).stream().anyMatch(label -> label.getText().contains("Unclosed")));
        text.setText("conv[12]$");
        Window.await("there are results", () -> table.getItemCount() > 0);
    }
}
