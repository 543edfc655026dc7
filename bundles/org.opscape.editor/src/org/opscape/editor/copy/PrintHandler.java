/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.copy;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.opscape.diagram.scene.Scene;
import org.opscape.editor.canvas.GraphCanvas;
import org.opscape.editor.command.ChoiceHandler;
import org.opscape.editor.export.ExportPictureHandler;
import org.opscape.export.PictureOptions;

/** Prints the picture of the active editor, in the background. */
public final class PrintHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        ChoiceHandler.canvas(HandlerUtil.getActiveEditor(event))
                .ifPresent(view -> new PrintOptionsDialog(shell, view.selection().length > 0)
                        .ask().ifPresent(answer -> ask(shell, view, answer)));
        return null;
    }

    private static void ask(Shell shell, GraphCanvas view, PrintOptionsDialog.Answer answer) {
        try {
            PrinterData data = new PrintDialog(shell).open();
            if (data != null) {
                print(shell.getDisplay(), data, answer.part().of(view), ExportPictureHandler.options(view), answer.onePage());
            }
        } catch (SWTError e) {
            fail(shell.getDisplay(), "There is no printer. Export the picture as a PDF instead.");
        }
    }

    private static void print(Display display, PrinterData data, Scene scene, PictureOptions options, boolean onePage) {
        IJobFunction work = monitor -> {
            Printer printer = new Printer(data);
            try {
                return new PrintedPicture(scene, options, onePage).print(printer, monitor)
                        ? Status.OK_STATUS
                        : failed(display, "The printer does not take the picture.");
            } finally {
                printer.dispose();
            }
        };
        Job job = Job.create("Printing " + options.title(), work);
        job.setUser(true);
        job.schedule();
    }

    private static IStatus failed(Display display, String why) {
        fail(display, why);
        return Status.OK_STATUS;
    }

    private static void fail(Display display, String why) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> MessageDialog.openError(display.getActiveShell(), "Print", why));
        }
    }
}
