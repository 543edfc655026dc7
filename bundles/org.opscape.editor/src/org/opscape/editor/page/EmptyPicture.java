/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.page;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.opscape.diagram.look.Theme;
import org.opscape.editor.GraphView;
import org.opscape.editor.GraphViewListener;
import org.opscape.editor.canvas.GraphCanvas;
import org.opscape.editor.choice.Choices;
import org.opscape.editor.rename.Tints;

/** Says in the middle of a picture without nodes why there are none, and offers what brings them back. */
final class EmptyPicture implements GraphViewListener {
    private static final String CSS_DISABLED = "org.eclipse.e4.ui.css.disabled";

    private final GraphCanvas canvas;
    private final Composite middle;
    private final Label text;
    private final Link offer;

    EmptyPicture(GraphCanvas canvas) {
        this.canvas = canvas;
        Composite around = (Composite) canvas.control();
        middle = new Composite(around, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(middle);
        text = new Label(middle, SWT.CENTER);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(text);
        offer = new Link(middle, SWT.NONE);
        offer.setText("<a>Show Hidden</a>");
        offer.setToolTipText("Shift+H");
        offer.addListener(SWT.Selection, event -> Choices.showHidden(canvas));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(offer);
        middle.setVisible(false);
        around.addListener(SWT.Resize, event -> place());
        canvas.addListener(this);
        themeChanged(canvas);
    }

    @Override
    public void documentLoaded(GraphView view) {
        refresh();
    }

    @Override
    public void sceneChanged(GraphView view) {
        refresh();
    }

    @Override
    public void themeChanged(GraphView view) {
        Theme theme = view.theme();
        for (Control control : new Control[] {middle, text, offer}) {
            control.setData(CSS_DISABLED, Boolean.TRUE);
            control.setBackground(Tints.of(theme.canvas()));
        }
        text.setForeground(Tints.of(theme.muted()));
        offer.setForeground(Tints.of(theme.text()));
        offer.setLinkForeground(Tints.of(theme.accent()));
    }

    private void refresh() {
        if (middle.isDisposed()) {
            return;
        }
        boolean empty = canvas.isReady() && canvas.scene().root().content().boxes().length == 0;
        if (empty) {
            int hidden = canvas.choices().hidden().size();
            text.setText(hidden == 0 ? "There are no operations in this graph." : "All of this graph is hidden.");
            offer.setVisible(hidden > 0);
            place();
        }
        middle.setVisible(empty);
    }

    private void place() {
        Point size = middle.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        Rectangle room = canvas.control() instanceof Composite around ? around.getClientArea() : canvas.control().getBounds();
        middle.setBounds((room.width - size.x) / 2, (room.height - size.y) / 2, size.x, size.y);
    }
}
