/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.page;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** What an editor shows while its file is opened: the phase, how far it is, and a way out. */
public final class LoadingPage extends Composite {
    private static final int SCALE = 1000;
    private static final int WIDTH = 320;

    private final Label title;
    private final Label phase;
    private final ProgressBar measured;
    private final ProgressBar busy;
    private final Composite bars;
    private Runnable cancel = () -> {};

    /**
     * Makes the page.
     *
     * @param parent where
     */
    public LoadingPage(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(this);
        Composite middle = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(middle);
        GridLayoutFactory.fillDefaults().spacing(8, 12).applyTo(middle);
        title = new Label(middle, SWT.CENTER);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, false).applyTo(title);
        bars = new Composite(middle, SWT.NONE);
        bars.setLayout(new org.eclipse.swt.custom.StackLayout());
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).align(SWT.CENTER, SWT.CENTER).applyTo(bars);
        measured = new ProgressBar(bars, SWT.HORIZONTAL);
        measured.setMaximum(SCALE);
        busy = new ProgressBar(bars, SWT.HORIZONTAL | SWT.INDETERMINATE);
        phase = new Label(middle, SWT.CENTER);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).align(SWT.CENTER, SWT.CENTER).applyTo(phase);
        Button button = new Button(middle, SWT.PUSH);
        button.setText("Cancel");
        button.addListener(SWT.Selection, event -> cancel.run());
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(button);
    }

    /**
     * Begins anew.
     *
     * @param name the file
     * @param onCancel is called when the person has enough
     */
    public void start(String name, Runnable onCancel) {
        title.setText("Opening " + name.replace("&", "&&"));
        cancel = onCancel;
        show("", -1);
        layout(true, true);
    }

    /**
     * Shows how far it is.
     *
     * @param task what is being done
     * @param fraction 0 to 1; negative if unknown
     */
    public void show(String task, double fraction) {
        phase.setText(task.replace("&", "&&"));
        measured.setSelection((int) (Math.max(0, fraction) * SCALE));
        var stack = (org.eclipse.swt.custom.StackLayout) bars.getLayout();
        stack.topControl = fraction < 0 ? busy : measured;
        bars.layout();
    }
}
