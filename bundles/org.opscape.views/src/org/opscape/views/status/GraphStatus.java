/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.status;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.opscape.editor.ColourChoice;
import org.opscape.editor.GraphView;
import org.opscape.editor.GraphViewListener;
import org.opscape.views.colour.ColourMenu;

/** Says in the status line how large the shown graph is, and at which zoom. */
public final class GraphStatus extends ContributionItem implements IPartListener2, GraphViewListener {
    private static final double PERCENT = 100;
    private static final String WIDEST = "1,000 hidden   Color by compute time   1,000,000 operations   1,000,000 edges      1,000 %";

    private final IWorkbenchWindow window;
    private CLabel label;

    /**
     * Makes the item.
     *
     * @param window the window whose active editor it follows
     */
    public GraphStatus(IWorkbenchWindow window) {
        super("org.opscape.views.status");
        this.window = window;
    }

    @Override
    public void fill(Composite parent) {
        Label separator = new Label(parent, SWT.SEPARATOR);
        separator.setLayoutData(new StatusLineLayoutData());
        label = new CLabel(parent, SWT.RIGHT);
        StatusLineLayoutData data = new StatusLineLayoutData();
        label.setText(WIDEST);
        data.widthHint = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        label.setLayoutData(data);
        window.getPartService().addPartListener(this);
        label.addDisposeListener(event -> window.getPartService().removePartListener(this));
        follow();
    }

    @Override
    public void update() {
        if (label != null && !label.isDisposed()) {
            Optional<GraphView> shown = ActiveGraph.of(window);
            String text = shown.map(GraphStatus::text).orElse("");
            if (!text.equals(label.getText())) {
                label.setText(text);
            }
        }
    }

    private static String text(GraphView view) {
        NumberFormat numbers = NumberFormat.getIntegerInstance();
        int operations = view.clustering().graph().operations();
        int edges = view.clustering().graph().edges() - view.clustering().graph().controlEdges();
        return hidden(view) + colour(view) + counted(numbers, operations, "operation") + "   " + counted(numbers, edges, "edge") + "      "
                + Math.round(view.zoom() * PERCENT) + " %";
    }

    private static String counted(NumberFormat numbers, int number, String one) {
        return numbers.format(number) + ' ' + one + (number == 1 ? "" : "s");
    }

    private static String hidden(GraphView view) {
        int hidden = view.choices().hidden().size();
        return hidden == 0 ? "" : NumberFormat.getIntegerInstance().format(hidden) + " hidden      ";
    }

    private static String colour(GraphView view) {
        ColourChoice choice = view.colour();
        return choice.mode().equals(ColourChoice.NONE) ? "" : "Color by " + ColourMenu.title(choice).toLowerCase(Locale.ROOT) + "      ";
    }

    @Override
    public void choicesChanged(GraphView view) {
        update();
    }

    @Override
    public void coloursChanged(GraphView view) {
        update();
    }

    @Override
    public void clusteringChanged(GraphView view, IntUnaryOperator mapping) {
        update();
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        follow();
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        follow();
    }

    @Override
    public void partVisible(IWorkbenchPartReference reference) {
        follow();
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference reference) {
        follow();
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        update();
    }

    private void follow() {
        IWorkbenchPage page = window.getActivePage();
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        GraphView view = editor == null ? null : editor.getAdapter(GraphView.class);
        if (view != null) {
            view.addListener(this);
        }
        update();
    }

    @Override
    public void documentLoaded(GraphView view) {
        update();
    }

    @Override
    public void visibleAreaChanged(GraphView view) {
        update();
    }
}
