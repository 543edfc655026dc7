/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.note;

import java.util.Optional;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.opscape.diagram.paint.NoteMark;
import org.opscape.editor.canvas.GraphCanvas;
import org.opscape.figures.SceneFigure;

/**
 * What the pointer does on the marks of notes: they tell the note, a click shows it in the properties, a double click lets one write. The
 * tools of the picture do not see these clicks, which would be beside the node for them.
 */
public final class NotePointer {
    private static final String PROPERTIES = "org.opscape.views.properties";
    private static final String WRITE = "org.opscape.command.note";
    private static final int TELL_MILLIS = 350;

    private final GraphCanvas canvas;
    private final SceneFigure figure;
    private final Control control;
    private Optional<NoteMark> pointed = Optional.empty();
    private boolean pressed;

    /**
     * Begins to watch the pointer.
     *
     * @param canvas the picture
     * @param figure its figure
     */
    public NotePointer(GraphCanvas canvas, SceneFigure figure) {
        this.canvas = canvas;
        this.figure = figure;
        control = canvas.control();
        control.addListener(SWT.MouseMove, this::moved);
        control.addListener(SWT.MouseExit, event -> pointed = Optional.empty());
        Display display = control.getDisplay();
        Listener filter = this::filter;
        for (int type : new int[] {SWT.MouseDown, SWT.MouseUp, SWT.MouseDoubleClick}) {
            display.addFilter(type, filter);
            control.addListener(SWT.Dispose, event -> display.removeFilter(type, filter));
        }
    }

    private Optional<NoteMark> at(Event event) {
        return canvas.isReady() ? figure.noteAt(event.x, event.y) : Optional.empty();
    }

    private void moved(Event event) {
        Optional<NoteMark> now = (event.stateMask & SWT.BUTTON_MASK) == 0 ? at(event) : Optional.empty();
        boolean same = now.map(NoteMark::node).equals(pointed.map(NoteMark::node));
        pointed = now;
        if (now.isPresent()) {
            control.setCursor(control.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            if (!same) {
                control.getDisplay().timerExec(TELL_MILLIS, () -> tell(now.get()));
            }
        } else if (!same) {
            control.setCursor(null);
            control.setToolTipText(null);
        }
    }

    private void tell(NoteMark mark) {
        if (!control.isDisposed() && pointed.filter(now -> now.node() == mark.node()).isPresent()) {
            control.setToolTipText(mark.tip().replace("&", "&&"));
        }
    }

    private void filter(Event event) {
        if (event.widget != control) {
            return;
        }
        if (event.type == SWT.MouseUp) {
            if (pressed && event.button == 1) {
                event.type = SWT.None;
            }
            pressed = false;
            return;
        }
        Optional<NoteMark> mark = event.button == 1 && (event.stateMask & SWT.MODIFIER_MASK) == 0 ? at(event) : Optional.empty();
        if (mark.isPresent()) {
            boolean twice = event.type == SWT.MouseDoubleClick;
            event.type = SWT.None;
            pressed = true;
            control.forceFocus();
            canvas.select(mark.get().node());
            if (twice) {
                write();
            } else {
                show();
            }
        }
    }

    private static Optional<IWorkbenchPage> page() {
        IWorkbenchWindow window = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : null;
        return window == null ? Optional.empty() : Optional.ofNullable(window.getActivePage());
    }

    private static void show() {
        page().ifPresent(page -> {
            try {
                page.showView(PROPERTIES, null, IWorkbenchPage.VIEW_VISIBLE);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void write() {
        page().ifPresent(page -> {
            try {
                page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(WRITE, null);
            } catch (CommandException e) {
                show();
            }
        });
    }
}
