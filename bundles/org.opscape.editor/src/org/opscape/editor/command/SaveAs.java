/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.command;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.opscape.editor.load.MonitorProgress;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFileException;

/** Writes a file under another name, in the background. */
public final class SaveAs {
    private SaveAs() {
    }

    /**
     * Asks for the name, and writes.
     *
     * @param shell above which to ask
     * @param file the opened file
     * @param saved is told where the file is now, on the UI thread
     */
    public static void ask(Shell shell, ModelFile file, Consumer<Path> saved) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Save As");
        dialog.setOverwrite(true);
        dialog.setFileName(String.valueOf(file.path().getFileName()));
        Path folder = file.path().toAbsolutePath().getParent();
        dialog.setFilterPath(folder == null ? null : folder.toString());
        String chosen = dialog.open();
        if (chosen != null) {
            write(shell.getDisplay(), file, Path.of(chosen), saved);
        }
    }

    private static void write(Display display, ModelFile file, Path target, Consumer<Path> saved) {
        IJobFunction work = monitor -> write(display, file, target, saved, monitor);
        Job job = Job.create("Saving " + target.getFileName(), work);
        job.setUser(true);
        job.schedule();
    }

    private static IStatus write(Display display, ModelFile file, Path target, Consumer<Path> saved, IProgressMonitor monitor) {
        try {
            file.save(target, new MonitorProgress("Saving", monitor));
            later(display, () -> saved.accept(target));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (ModelFileException e) {
            later(display, () -> MessageDialog.openError(display.getActiveShell(), "Save As", e.getMessage()));
            return Status.OK_STATUS;
        }
    }

    private static void later(Display display, Runnable run) {
        if (!display.isDisposed()) {
            display.asyncExec(run);
        }
    }
}
