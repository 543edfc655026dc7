/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.opscape.diagram.colour.Colouring;
import org.opscape.diagram.scene.Scene;
import org.opscape.editor.GraphView;
import org.opscape.editor.note.NoteLayer;
import org.opscape.export.PictureExport;
import org.opscape.export.PictureOptions;

/** Writes the picture of the active editor to a file, in the background. */
public final class ExportPictureHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        GraphView view = editor == null ? null : editor.getAdapter(GraphView.class);
        if (view != null && view.isReady()) {
            export(HandlerUtil.getActiveShell(event), view);
        }
        return null;
    }

    /**
     * Tells how a picture looks in the window: its colours, their meaning, and the legend. The colouring is one of its own, so that a job
     * may use it.
     *
     * @param view the picture
     * @return the same look for a file
     */
    public static PictureOptions options(GraphView view) {
        Colouring shown = view.colouring();
        Colouring own = shown.next(shown.mode(), view.clustering().hierarchy());
        own.show(view.scene());
        own.filter(shown.filtered());
        own.want(shown.wanted());
        return PictureOptions.DEFAULTS.withTheme(view.theme()).withStyle(own).withLegend(own.legend()).withNotes(NoteLayer.of(view))
                .withFlow(view.flow().copy())
                .withTitle(String.valueOf(view.document().file().path().getFileName()));
    }

    private static void export(Shell shell, GraphView view) {
        Path model = view.document().file().path().toAbsolutePath();
        Path picture = suggested(model);
        if (Files.exists(picture.getParent()) && !Files.isWritable(picture.getParent())) {
            picture = Path.of(System.getProperty("user.home")).resolve(picture.getFileName());
        }
        new ExportDialog(shell, picture).ask().filter(answer -> mayWrite(shell, answer.file())).ifPresent(answer -> {
            Scene scene = answer.visibleOnly() ? Cropped.of(view.scene(), view.visibleArea()) : view.scene();
            PictureOptions options = options(view).withScale(answer.scale());
            Display display = shell.getDisplay();
            IJobFunction work = monitor -> write(display, scene, answer, options);
            Job job = Job.create("Exporting " + answer.file().getFileName(), work);
            job.setUser(true);
            job.schedule();
        });
    }

    private static Path suggested(Path model) {
        String name = String.valueOf(model.getFileName());
        int dot = name.lastIndexOf('.');
        return model.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".svg");
    }

    private static boolean mayWrite(Shell shell, Path file) {
        return !Files.exists(file)
                || MessageDialog.openConfirm(shell, "Export Picture", file.getFileName() + " exists already. Replace it?");
    }

    private static IStatus write(Display display, Scene scene, ExportDialog.Answer answer, PictureOptions options) {
        try {
            double scale = PictureExport.write(scene, answer.file(), answer.format(), options);
            if (scale < options.scale()) {
                tell(display, false, answer.file() + " was written at scale " + String.format("%.2f", scale)
                        + ": a larger picture would not fit into a PNG.");
            }
        } catch (IOException | OutOfMemoryError e) {
            tell(display, true, answer.file() + " cannot be written: " + e.getMessage());
        } catch (RuntimeException e) {
            ILog.of(ExportPictureHandler.class).error("The picture could not be exported", e);
            tell(display, true, answer.file() + " cannot be written. The log has the details.");
        }
        return Status.OK_STATUS;
    }

    private static void tell(Display display, boolean error, String text) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                Shell shell = display.getActiveShell();
                if (error) {
                    MessageDialog.openError(shell, "Export Picture", text);
                } else {
                    MessageDialog.openInformation(shell, "Export Picture", text);
                }
            });
        }
    }
}
