/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.properties;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.commands.ICommandService;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.editor.GraphView;
import org.opscape.editor.NodeReference;
import org.opscape.views.GraphPage;
import org.opscape.views.notes.NoteSection;
import org.opscape.views.theme.Shades;

/** The properties of one editor's nodes. */
final class PropertiesPage extends GraphPage implements ISelectionListener {
    private static final int DELAY = 30;

    private final Runnable write = this::write;
    private final Inspection inspection;
    private int[] nodes = {};
    private int[] described = {-1};
    private Composite area;
    private Title title;
    private NoteSection note;
    private Sheet sheet;
    private Optional<Commits> commits = Optional.empty();

    /**
     * Makes a page.
     *
     * @param view what the editor shows
     */
    PropertiesPage(GraphView view) {
        super(view);
        inspection = new Inspection(view, this::write);
    }

    @Override
    public void createControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        title = new Title(area);
        note = new NoteSection(area, view());
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(note.control());
        note.control().setVisible(false);
        sheet = new Sheet(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(sheet.control());
        note.setGround(sheet.control());
        commits = Optional.of(Commits.of(note, sheet.control(), getSite().getService(ICommandService.class)));
        sheet.control().addListener(SWT.Resize, event -> later());
        getSite().getPage().addSelectionListener(this);
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(this);
        commits.ifPresent(Commits::end);
        inspection.alike().forget();
        inspection.layers().forget();
        super.dispose();
    }

    @Override
    public Control getControl() {
        return area;
    }

    @Override
    public void setFocus() {
        sheet.control().setFocus();
    }

    @Override
    public void documentLoaded(GraphView graph) {
        show(graph.selection());
        later();
    }

    @Override
    public void selectionChanged(GraphView graph) {
        show(graph.selection());
    }

    @Override
    public void modelChanged(GraphView graph) {
        note.refresh();
        later();
    }

    @Override
    public void themeChanged(GraphView graph) {
        note.refresh();
        later();
    }

    @Override
    public void clusteringChanged(GraphView graph, IntUnaryOperator mapping) {
        nodes = Arrays.stream(nodes).map(mapping).filter(node -> node >= 0).toArray();
        note.renumbered(nodes);
        later();
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
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (selection instanceof IStructuredSelection list && list.getFirstElement() instanceof NodeReference first
                && first.view() == view()) {
            show(list.stream().filter(NodeReference.class::isInstance).mapToInt(element -> ((NodeReference) element).node()).toArray());
        }
    }

    private void show(int[] selected) {
        if (!Arrays.equals(nodes, selected)) {
            note.commit();
            nodes = selected;
            inspection.reset();
            later();
        }
    }

    /** Who walks with the arrow keys wants no description of each node on the way. */
    private void later() {
        sheet.control().getDisplay().timerExec(DELAY, write);
    }

    /** Whether the same nodes are described as before, so that one goes on reading where one was. */
    private boolean describedAgain() {
        boolean again = Arrays.equals(described, nodes);
        described = nodes;
        return again;
    }

    /** {@return where the note is written} */
    NoteSection note() {
        return note;
    }

    /** Puts the cursor into the note on what is selected. */
    void writeNote() {
        show(view().isReady() ? view().selection() : nodes);
        write();
        note.write();
    }

    /** There is nothing to write a note on before a file is open. */
    private void showNote() {
        if (!note.control().getVisible()) {
            ((GridData) note.control().getLayoutData()).exclude = false;
            note.control().setVisible(true);
            area.layout();
        }
        note.show(nodes);
    }

    private void write() {
        if (sheet.control().isDisposed() || !view().isReady()) {
            return;
        }
        showNote();
        SheetText text = new SheetText();
        if (nodes.length == 0) {
            ModelFacts.write(inspection, text);
        } else if (nodes.length > 1) {
            SelectionFacts.write(inspection, nodes, text);
        } else if (inspection.hierarchy().kind(nodes[0]) == NodeKind.OPERATION) {
            OperationFacts.write(inspection, nodes[0], text);
        } else {
            GroupFacts.write(inspection, nodes[0], text);
        }
        title.show(text, Shades.of(view()));
        sheet.show(text, Shades.of(view()), describedAgain());
    }
}
