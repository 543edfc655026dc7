/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.similarity.StructureClasses;
import org.opscape.editor.GraphView;
import org.opscape.editor.choice.Choices;
import org.opscape.formats.sidecar.ViewState;
import org.opscape.views.choice.ChoiceView;
import org.opscape.views.outline.OutlineView;
import org.opscape.views.quantity.QuantitiesView;
import org.opscape.views.structure.StructureView;
import org.opscape.workbench.preferences.GraphPage;

/** The views of quantities, structures and choices, and the preferences, on an open model. */
class PictureViewsTest {
    private final Window window = new Window();
    private GraphView view;

    @BeforeEach
    void open() {
        window.closeAll();
        view = window.open(Window.sample("cifar10"));
        view.change("Begin", state -> ViewState.EMPTY);
    }

    @AfterEach
    void close() {
        view.change("End", state -> ViewState.EMPTY);
        window.closeAll();
    }

    private Hierarchy hierarchy() {
        return view.clustering().hierarchy();
    }

    private Tree tree(String id) throws PartInitException {
        return Window.find(window.view(id), Tree.class).orElseThrow();
    }

    private static List<String> names(Tree tree) {
        return IntStream.range(0, tree.getItemCount()).mapToObj(i -> tree.getItem(i).getText()).toList();
    }

    private static void click(Tree tree, int type, TreeItem item) {
        item.getText();
        tree.setSelection(item);
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(type, event);
    }

    @Test
    void quantitiesAreListedLevelByLevelAndFlat() throws PartInitException {
        Composite area = window.view(QuantitiesView.ID);
        Tree tree = Window.find(area, Tree.class).orElseThrow();
        assertEquals(hierarchy().childCount(hierarchy().root()), tree.getItemCount());
        Window.await("parameters are known", () -> tree.getColumnCount() > 2);
        Combo ranking = Window.find(area, Combo.class).orElseThrow();
        ranking.select(1);
        ranking.notifyListeners(SWT.Selection, new Event());
        assertEquals("Type", tree.getColumn(1).getText());
        int all = tree.getItemCount();
        Text filter = Window.find(area, Text.class).orElseThrow();
        filter.setText("conv1/weights");
        Window.await("what fits is left", () -> tree.getItemCount() > 0 && tree.getItemCount() < all);
    }

    @Test
    void quantitiesAreSortedByTheColumnThatIsClicked() throws PartInitException {
        Tree tree = tree(QuantitiesView.ID);
        tree.getColumn(0).notifyListeners(SWT.Selection, new Event());
        List<String> ascending = new ArrayList<>(names(tree));
        assertTrue(String.CASE_INSENSITIVE_ORDER.compare(ascending.get(0), ascending.get(ascending.size() - 1)) <= 0);
        tree.getColumn(0).notifyListeners(SWT.Selection, new Event());
        assertEquals(ascending.get(ascending.size() - 1), tree.getItem(0).getText());
    }

    @Test
    void structuresAreListedAndWalkedThrough() throws PartInitException {
        Tree tree = tree(StructureView.ID);
        Window.await("structures are known", () -> view.structure().isPresent());
        StructureClasses classes = view.structure().orElseThrow();
        int shared = (int) IntStream.range(0, classes.classes()).filter(classes::isShared).count();
        Window.await("they are listed", () -> tree.getItemCount() == Math.min(500, shared));
        if (shared > 0) {
            TreeItem first = tree.getItem(0);
            click(tree, SWT.DefaultSelection, first);
            Window.await("a group of it is shown", () -> view.selection().length == 1 && classes.classOf(view.selection()[0]) >= 0);
        }
    }

    @Test
    void choicesAreListedAndTakenBack() throws PartInitException {
        Tree tree = tree(ChoiceView.ID);
        Choices.bookmark(view, hierarchy().find("conv1"));
        Choices.hide(view, hierarchy().find("conv2"));
        Window.await("both are listed", () -> names(tree).equals(List.of("Bookmarks", "Hidden")));
        TreeItem hidden = tree.getItem(1).getItem(0);
        click(tree, SWT.Selection, hidden);
        assertEquals("conv2", hidden.getText());
        Event key = new Event();
        key.keyCode = SWT.DEL;
        tree.notifyListeners(SWT.KeyDown, key);
        Window.await("it is shown again", () -> view.choices().hidden().isEmpty() && names(tree).equals(List.of("Bookmarks")));
    }

    @Test
    void outlineKeepsWhatIsOpenWhenTheGraphIsGroupedAnew() throws PartInitException {
        Tree tree = tree(OutlineView.ID);
        view.select(hierarchy().find("conv1"));
        Window.await("the row is selected", () -> tree.getSelectionCount() == 1);
        tree.getSelection()[0].setExpanded(true);
        var before = view.clustering();
        Choices.exclude(view, hierarchy().find("conv2"));
        Window.await("the graph is grouped anew", () -> view.clustering() != before);
        Window.await("the row is still open", () -> Arrays.stream(tree.getItems())
                .anyMatch(item -> item.getText().equals("conv1") && item.getExpanded()));
    }

    @Test
    void propertiesTellOfStructureAndQuantities() throws PartInitException {
        StyledText sheet = window.properties();
        StyledText title = window.title();
        view.select(hierarchy().find("conv1"));
        Window.await("quantities are described",
                () -> title.getText().equals("conv1\nGroup") && sheet.getText().contains("Parameters"));
    }

    @Test
    void preferencesShowWhatTheyDo() {
        Shell shell = new Shell(window.window().getShell());
        shell.setLayout(new FillLayout());
        GraphPage page = new GraphPage();
        page.init(PlatformUI.getWorkbench());
        page.createControl(shell);
        shell.setSize(900, 600);
        shell.open();
        Window.await("there is a preview", () -> says(shell, "Here:"));
        Spinner fewest = Window.all(shell, Spinner.class).get(0);
        fewest.setSelection(1000);
        Window.await("the preview follows", () -> says(shell, " 0 stacks"));
        page.dispose();
        shell.dispose();
    }

    private static boolean says(Shell shell, String text) {
        return Window.all(shell, Label.class).stream().anyMatch(label -> label.getText().contains(text));
    }
}
