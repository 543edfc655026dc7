/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.similarity.StructureDifference;
import org.opscape.editor.GraphView;
import org.opscape.editor.GraphViewListener;
import org.opscape.views.NodeImages;
import org.opscape.views.table.RowColumn;
import org.opscape.views.table.RowTree;
import org.opscape.views.theme.Shades;

/** Two groups side by side. The window can be used while it is open; it closes when the graph is grouped in another way. */
final class ComparisonDialog extends Dialog implements GraphViewListener {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;
    private static final int COLUMN = 200;
    private static final double PERCENT = 100;
    private static final int HIGHLIGHT = IDialogConstants.CLIENT_ID;

    private final GraphView view;
    private final int left;
    private final int right;
    private final StructureDifference difference;
    private RowTree<DifferenceRow> tree;

    /**
     * Makes the dialog.
     *
     * @param parent the window
     * @param view where the groups are
     * @param left the first group
     * @param right the second group
     * @param difference what differs between them
     */
    ComparisonDialog(Shell parent, GraphView view, int left, int right, StructureDifference difference) {
        super(parent);
        this.view = view;
        this.left = left;
        this.right = right;
        this.difference = difference;
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        Hierarchy hierarchy = view.clustering().hierarchy();
        shell.setText("What Differs: " + hierarchy.label(left) + " and " + hierarchy.label(right));
        view.addListener(this);
        shell.addDisposeListener(event -> view.removeListener(this));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Hierarchy hierarchy = view.clustering().hierarchy();
        Label summary = new Label(area, SWT.WRAP);
        summary.setText(difference.isEqual() ? "Both have the same structure."
                : Math.floor(difference.similarity() * PERCENT * 10) / 10 + " % of the operations and lines are the same.");
        Composite trees = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(trees);
        tree = new RowTree<>(trees, "Differences", DifferenceRow.class, SWT.SINGLE | SWT.BORDER);
        tree.setColumns(List.of(RowColumn.names(hierarchy.path(left), COLUMN), RowColumn.names(hierarchy.path(right), COLUMN)),
                column -> {});
        tree.listen(row -> {}, row -> {}, row -> go(row, 0));
        tree.listenToCells(this::go);
        List<DifferenceRow.Section> sections = new DifferenceList(view.clustering(), left, right, difference).sections();
        tree.show(new DifferenceContent(sections, hierarchy, new NodeImages(tree.control())), Shades.of(view));
        tree.open(new LinkedHashSet<>(sections.size() > 1 ? sections.subList(0, sections.size() - 1) : sections));
        return area;
    }

    private void go(DifferenceRow row, int column) {
        if (row instanceof DifferenceRow.Pair pair && view.isReady()) {
            int wanted = column == 0 ? pair.left() : pair.right();
            view.reveal(wanted >= 0 ? wanted : Math.max(pair.left(), pair.right()));
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, HIGHLIGHT, "Highlight Differences", false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == HIGHLIGHT) {
            Stream<Integer> nodes = Stream.concat(difference.onlyInA().stream(), difference.onlyInB().stream());
            IntStream changed = difference.changed().stream().flatMapToInt(pair -> IntStream.of(pair.a(), pair.b()));
            view.showHits(IntStream.concat(nodes.mapToInt(Integer::intValue), changed).toArray());
        } else {
            super.buttonPressed(button);
        }
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    public void documentLoaded(GraphView graph) {
        close();
    }

    @Override
    public void clusteringChanged(GraphView graph, IntUnaryOperator mapping) {
        close();
    }
}
