/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.opscape.editor.GraphDocument;
import org.opscape.editor.GraphView;
import org.opscape.editor.GraphViewListener;
import org.opscape.formats.GraphChoice;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;

/** Lets choose among the graphs of a file and their functions; not there if there is only one. */
final class GraphChooser implements GraphViewListener {
    private static final int WIDTH = 320;

    private final Combo combo;
    private final GraphView view;
    private final Consumer<String> reopen;
    private List<Runnable> choices = List.of();

    GraphChooser(Composite parent, GraphView view, Consumer<String> reopen) {
        this.view = view;
        this.reopen = reopen;
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setVisibleItemCount(24);
        combo.setToolTipText("The graph that is shown");
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).exclude(true).applyTo(combo);
        combo.setVisible(false);
        parent.addListener(SWT.Resize, event -> narrow(parent.getSize().x));
        combo.addListener(SWT.Selection, event -> choices.get(combo.getSelectionIndex()).run());
        view.addListener(this);
        combo.addListener(SWT.Dispose, event -> view.removeListener(this));
    }

    @Override
    public void documentLoaded(GraphView changed) {
        GraphDocument document = view.document();
        List<String> labels = new ArrayList<>();
        List<Runnable> runs = new ArrayList<>();
        int selected = 0;
        for (GraphChoice choice : document.file().choices()) {
            boolean open = choice.id().equals(document.file().chosen().id());
            if (open && view.graphIndex() == 0) {
                selected = labels.size();
            }
            labels.add(choice.label());
            runs.add(open ? () -> view.showGraph(0) : () -> reopen(choice.id()));
        }
        List<Graph> graphs = document.graphs();
        for (int i = 1; i < graphs.size(); i++) {
            int index = i;
            if (view.graphIndex() == i) {
                selected = labels.size();
            }
            labels.add((graphs.get(i).getKind() == GraphKind.BODY ? "Body " : "Function ") + graphs.get(i).getName());
            runs.add(() -> view.showGraph(index));
        }
        choices = runs;
        combo.setItems(labels.toArray(String[]::new));
        combo.select(selected);
        show(labels.size() > 1);
    }

    /** The person may think better of it, so that the graph that is shown is named until the other one is there. */
    private void reopen(String id) {
        reopen.accept(id);
        if (!combo.isDisposed() && view.isReady()) {
            documentLoaded(view);
        }
    }

    /** Where there is little room, half of it is left to the way to what is selected. */
    private void narrow(int room) {
        var data = (org.eclipse.swt.layout.GridData) combo.getLayoutData();
        int width = Math.min(WIDTH, room / 2);
        if (data.widthHint != width) {
            data.widthHint = width;
            combo.getParent().layout(true, true);
        }
    }

    private void show(boolean wanted) {
        combo.setVisible(wanted);
        GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) combo.getLayoutData()).exclude(!wanted).applyTo(combo);
        combo.getParent().layout(true, true);
    }
}
