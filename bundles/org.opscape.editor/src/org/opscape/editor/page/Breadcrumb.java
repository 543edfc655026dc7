/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.editor.GraphView;
import org.opscape.editor.GraphViewListener;
import org.opscape.editor.ModelFileInput;
import org.opscape.editor.canvas.GraphCanvas;

/** Where one is: the file, the function, the scopes of what is selected; each a step back. The middle is folded if the path is long. */
final class Breadcrumb implements GraphViewListener {
    private static final int MOST = 6;
    /** How long names may be, the less the narrower the editor is. */
    private static final int[] LONGEST = {40, 28, 18, 12, 8};
    private static final String SEPARATOR = "›";

    private final ToolBar bar;
    private final GraphCanvas view;
    private List<Step> shown = List.of();
    private int longest = LONGEST[0];
    private int ways;

    Breadcrumb(Composite parent, GraphCanvas view) {
        this.view = view;
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(bar);
        view.addListener(this);
        bar.addListener(SWT.Resize, event -> resized());
        bar.addListener(SWT.Dispose, event -> view.removeListener(this));
    }

    @Override
    public void documentLoaded(GraphView changed) {
        refresh();
    }

    @Override
    public void visibleAreaChanged(GraphView changed) {
        if (ways != (view.tour().canGoBack() ? 1 : 0) + (view.tour().canGoForward() ? 2 : 0)) {
            refresh();
        }
    }

    @Override
    public void clusteringChanged(GraphView changed, IntUnaryOperator mapping) {
        refresh();
    }

    @Override
    public void selectionChanged(GraphView changed) {
        refresh();
    }

    private void refresh() {
        if (bar.isDisposed() || !view.isReady()) {
            return;
        }
        List<Step> steps = steps();
        int now = (view.tour().canGoBack() ? 1 : 0) + (view.tour().canGoForward() ? 2 : 0);
        if (now == ways && steps.stream().map(Step::label).toList().equals(shown.stream().map(Step::label).toList())) {
            shown = steps;
            return;
        }
        ways = now;
        shown = steps;
        fit();
        bar.getParent().layout(new org.eclipse.swt.widgets.Control[] {bar});
    }

    private void resized() {
        boolean tooLong = bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > bar.getSize().x;
        if (bar.getItemCount() > 0 && (tooLong || longest < LONGEST[0])) {
            fit();
        }
    }

    /** A bar shows nothing of an item that does not fit as a whole. */
    private void fit() {
        bar.setRedraw(false);
        for (int length : LONGEST) {
            longest = length;
            for (ToolItem item : bar.getItems()) {
                item.dispose();
            }
            ways();
            fill(shown);
            if (isWhole()) {
                break;
            }
        }
        if (!isWhole() && shown.size() > 1) {
            fillLast();
        }
        bar.setRedraw(true);
    }

    private boolean isWhole() {
        return bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= bar.getSize().x;
    }

    /** Where there is no room, where one is counts more than where that is. */
    private void fillLast() {
        for (ToolItem item : bar.getItems()) {
            item.dispose();
        }
        fold(shown.subList(0, shown.size() - 1));
        separator();
        item(shown.size() - 1);
    }

    private void fill(List<Step> steps) {
        int folded = Math.max(0, steps.size() - MOST);
        for (int i = 0; i < steps.size(); i++) {
            if (i > 0 && (i < 2 || i >= 1 + folded)) {
                separator();
            }
            if (folded > 0 && i == 1) {
                fold(steps.subList(1, 1 + folded + 1));
            } else if (i == 0 || i > folded) {
                item(i);
            }
        }
    }

    /** Only there if there is somewhere to go. */
    private void ways() {
        if (view.tour().canGoBack() || view.tour().canGoForward()) {
            way("◂", "Back", view.tour().canGoBack(), view.tour()::goBack);
            way("▸", "Forward", view.tour().canGoForward(), view.tour()::goForward);
        }
    }

    private void way(String text, String tip, boolean enabled, Runnable go) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(text);
        item.setToolTipText(tip);
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, event -> go.run());
    }

    private void item(int index) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(shortened(shown.get(index).label()).replace("&", "&&"));
        item.setToolTipText(shown.get(index).tip().replace("&", "&&"));
        item.addListener(SWT.Selection, event -> shown.get(index).go().run());
    }

    private void fold(List<Step> hidden) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText("…");
        item.addListener(SWT.Selection, event -> {
            Menu menu = new Menu(bar);
            for (Step step : hidden) {
                MenuItem entry = new MenuItem(menu, SWT.PUSH);
                entry.setText(step.label().replace("&", "&&"));
                entry.addListener(SWT.Selection, chosen -> step.go().run());
            }
            menu.addListener(SWT.Hide, hide -> bar.getDisplay().asyncExec(menu::dispose));
            menu.setVisible(true);
        });
    }

    private void separator() {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(SEPARATOR);
        item.setEnabled(false);
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        var file = view.document().file();
        steps.add(new Step(ModelFileInput.name(file.path()), file.path().toString(), () -> {
            view.showGraph(0);
            view.select();
            view.fitAll();
        }));
        if (view.graphIndex() > 0) {
            steps.add(new Step(view.graph().getName(), "Function " + view.graph().getName(), () -> {
                view.select();
                view.fitAll();
            }));
        }
        addScopes(steps);
        return steps;
    }

    private void addScopes(List<Step> steps) {
        int[] selection = view.selection();
        Hierarchy hierarchy = view.clustering().hierarchy();
        int from = steps.size();
        for (int node = selection.length == 0 ? -1 : selection[0]; node >= 0 && node != hierarchy.root(); node = hierarchy.parent(node)) {
            int target = node;
            steps.add(from, new Step(hierarchy.label(node), hierarchy.path(node), () -> view.reveal(target)));
        }
    }

    private String shortened(String name) {
        int half = longest / 2;
        return name.length() <= longest ? name : name.substring(0, half) + "…" + name.substring(name.length() - half);
    }

    private record Step(String label, String tip, Runnable go) {
    }
}
