/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.page;

import java.text.NumberFormat;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.opscape.analysis.flow.Links;
import org.opscape.analysis.flow.Trace;
import org.opscape.diagram.flow.TracedFlow;
import org.opscape.diagram.look.Theme;
import org.opscape.editor.GraphView;
import org.opscape.editor.GraphViewListener;
import org.opscape.editor.canvas.GraphCanvas;
import org.opscape.editor.flow.Emphasis;
import org.opscape.editor.flow.PathQuery;
import org.opscape.editor.flow.TensorWalk;
import org.opscape.editor.flow.TraceQuery;
import org.opscape.editor.flow.Tracer;

/**
 * A slim strip over the upper edge of the picture that says what is traced and lets change it; there only as long as something is
 * emphasised. It covers the picture and does not push it, so that what one looks at stays where it is.
 */
final class TraceBar extends Composite implements GraphViewListener {
    private static final String CSS_DISABLED = "org.eclipse.e4.ui.css.disabled";
    private static final int[] HOPS = {1, 2, 3, 5, 10, 20};

    private final GraphCanvas canvas;
    private final Label text;
    private final ToolBar tools;

    TraceBar(Composite parent, GraphCanvas canvas) {
        super(parent, SWT.NONE);
        this.canvas = canvas;
        setData(CSS_DISABLED, Boolean.TRUE);
        GridDataFactory.fillDefaults().exclude(true).applyTo(this);
        GridLayoutFactory.swtDefaults().margins(10, 2).numColumns(2).applyTo(this);
        text = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(0, SWT.DEFAULT).applyTo(text);
        tools = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
        setVisible(false);
        canvas.control().addListener(SWT.Resize, event -> arrange());
        canvas.control().addListener(SWT.Move, event -> arrange());
        addListener(SWT.Paint, event -> paintEdge(event.gc));
        canvas.addListener(this);
        canvas.flows().tracer().addListener(this::refresh);
        setTheme(canvas.theme());
    }

    void setTheme(Theme theme) {
        Color back = color(theme.header(0));
        Color front = color(theme.textOn(theme.header(0)));
        for (Control control : new Control[] {this, text, tools}) {
            control.setData(CSS_DISABLED, Boolean.TRUE);
            control.setBackground(back);
            control.setForeground(front);
        }
    }

    private static Color color(int argb) {
        return new Color(argb >> 16 & 255, argb >> 8 & 255, argb & 255);
    }

    @Override
    public void emphasisChanged(GraphView view) {
        refresh();
    }

    @Override
    public void themeChanged(GraphView view) {
        setTheme(view.theme());
    }

    private void refresh() {
        if (isDisposed()) {
            return;
        }
        Optional<Emphasis> emphasis = canvas.isReady() ? canvas.emphasis() : Optional.empty();
        tools.setRedraw(false);
        for (ToolItem old : tools.getItems()) {
            old.dispose();
        }
        emphasis.ifPresent(this::fill);
        tools.setRedraw(true);
        arrange();
        setVisible(emphasis.isPresent());
    }

    /** Lies over the upper edge of the picture. Where there is no room for both, the tools are below the text. */
    private void arrange() {
        if (isDisposed() || canvas.control().isDisposed()) {
            return;
        }
        Rectangle picture = canvas.control().getBounds();
        GridLayout layout = (GridLayout) getLayout();
        int needed = text.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + tools.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        layout.numColumns = needed + 4 * layout.marginWidth <= picture.width ? 2 : 1;
        setBounds(picture.x, picture.y, picture.width, computeSize(picture.width, SWT.DEFAULT).y);
        layout(true, true);
    }

    private void paintEdge(GC gc) {
        Rectangle area = getClientArea();
        gc.setForeground(color(canvas.theme().bodyBorder(0)));
        gc.drawLine(0, area.height - 1, area.width, area.height - 1);
    }

    private void fill(Emphasis emphasis) {
        TensorWalk walk = canvas.flows().walk();
        Optional<Tracer.Subject> subject = canvas.flows().tracer().subject();
        if (walk.isOn()) {
            say(walk.text());
            fill(walk);
        } else if (subject.isPresent()) {
            switch (subject.get()) {
                case Tracer.Subject.OfTrace trace -> fill(trace.traced());
                case Tracer.Subject.OfPaths paths -> fill(paths.found());
            }
        } else {
            say(emphasis.label());
        }
        if (tools.getItemCount() > 0) {
            new ToolItem(tools, SWT.SEPARATOR);
        }
        boolean only = canvas.flows().only().isOn();
        item(SWT.CHECK, "Only This", "Show only this and leave out all else for a while (O)", only, () -> canvas.flows().only().set(!only));
        item(SWT.PUSH, "✕", "Show all as before (Esc)", false, () -> canvas.emphasise(Optional.empty()));
    }

    private void say(String what) {
        text.setText(what.replace("&", "&&"));
        text.setToolTipText(what.replace("&", "&&"));
    }

    private void fill(TraceQuery.Traced traced) {
        TraceQuery query = traced.query();
        say(traced.text());
        way("Up", "Upstream: what comes before (U)", query, TracedFlow.Way.UP);
        way("Down", "Downstream: what comes behind (D)", query, TracedFlow.Way.DOWN);
        way("Both", "Upstream and downstream: what comes before and behind (T)", query, TracedFlow.Way.BOTH);
        new ToolItem(tools, SWT.SEPARATOR);
        boolean data = query.links() != Links.CONTROL;
        boolean control = query.links() != Links.DATA;
        item(SWT.CHECK, "Data", "Follow lines that carry data", data,
                () -> ask(query.withLinks(control && data ? Links.CONTROL : Links.ALL)));
        item(SWT.CHECK, "Control", "Follow lines that only order the execution", control,
                () -> ask(query.withLinks(control && data ? Links.DATA : Links.ALL)));
        new ToolItem(tools, SWT.SEPARATOR);
        int far = query.isWhole() ? traced.depth() : query.hops();
        item(SWT.PUSH, "−", "One step less", false, () -> ask(query.withHops(far - 1))).setEnabled(far > 1);
        ToolItem hops = item(SWT.PUSH, query.isWhole() ? "All Steps" : steps(query.hops()), "How far", false, () -> {});
        hops.addListener(SWT.Selection, event -> chooseHops(hops, query));
        item(SWT.PUSH, "+", "One step more", false, () -> ask(query.withHops(query.hops() + 1))).setEnabled(!query.isWhole());
    }

    private static String steps(int number) {
        return NumberFormat.getIntegerInstance().format(number) + (number == 1 ? " Step" : " Steps");
    }

    private void way(String label, String tip, TraceQuery query, TracedFlow.Way way) {
        item(SWT.CHECK, label, tip, query.way() == way, () -> ask(query.withWay(way)));
    }

    private void ask(TraceQuery query) {
        canvas.flows().tracer().ask(query);
        refresh();
    }

    private void chooseHops(ToolItem under, TraceQuery query) {
        Menu menu = new Menu(tools);
        for (int hops : HOPS) {
            choice(menu, steps(hops), query.hops() == hops, () -> ask(query.withHops(hops)));
        }
        choice(menu, "All Steps", query.isWhole(), () -> ask(query.withHops(Trace.TO_THE_END)));
        Rectangle bounds = under.getBounds();
        menu.setLocation(tools.toDisplay(bounds.x, bounds.y + bounds.height));
        menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static void choice(Menu menu, String label, boolean on, Runnable run) {
        MenuItem item = new MenuItem(menu, SWT.RADIO);
        item.setText(label);
        item.setSelection(on);
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection()) {
                run.run();
            }
        });
    }

    private void fill(PathQuery.Found found) {
        PathQuery query = found.query();
        say(found.text());
        if (found.connected()) {
            item(SWT.CHECK, "Shortest", "One of the shortest paths", !query.all(), () -> ask(query.withAll(false)));
            item(SWT.CHECK, "All (" + NumberFormat.getIntegerInstance().format(found.most()) + ')', "Whatever is on any path", query.all(),
                    () -> ask(query.withAll(true)));
        }
    }

    private void ask(PathQuery query) {
        canvas.flows().tracer().ask(query);
        refresh();
    }

    private void fill(TensorWalk walk) {
        item(SWT.PUSH, "◂", "Back (Shift+N)", false, walk::previous).setEnabled(walk.steps() > 0);
        item(SWT.PUSH, "Next ▸", "Go on with the data (N)", false, walk::next).setEnabled(walk.forks() > 0);
        item(SWT.PUSH, "Other Way", "Choose what the data go to next (C)", false, walk::otherWay).setEnabled(walk.forks() > 1);
        item(SWT.PUSH, "Into", "Open the group and go into it (Alt+Down)", false, walk::into).setEnabled(walk.isAtGroup());
        item(SWT.PUSH, "Out", "Close the group around (Alt+Up)", false, walk::out);
    }

    private ToolItem item(int style, String label, String tip, boolean on, Runnable run) {
        ToolItem item = new ToolItem(tools, style);
        item.setText(on ? "✓ " + label : label);
        item.setToolTipText(tip);
        item.setSelection(on);
        item.addListener(SWT.Selection, event -> getDisplay().asyncExec(() -> {
            if (!isDisposed() && canvas.isReady()) {
                run.run();
            }
        }));
        return item;
    }
}
