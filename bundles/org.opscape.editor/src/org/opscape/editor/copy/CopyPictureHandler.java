/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.copy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.handlers.HandlerUtil;
import org.opscape.diagram.scene.Scene;
import org.opscape.editor.canvas.GraphCanvas;
import org.opscape.editor.command.ChoiceHandler;
import org.opscape.editor.export.ExportPictureHandler;
import org.opscape.export.PictureExport;
import org.opscape.export.PictureFormat;
import org.opscape.export.PictureOptions;

/** Puts the picture of the active editor on the clipboard: what is selected, or else what is in sight. */
public final class CopyPictureHandler extends AbstractHandler {
    private static final double SCALE = 2;
    private static final double MOST_PIXELS = 40e6;

    @Override
    public Object execute(ExecutionEvent event) {
        ChoiceHandler.canvas(HandlerUtil.getActiveEditor(event))
                .ifPresent(view -> copy(view, view.selection().length > 0 ? PicturePart.SELECTION : PicturePart.VISIBLE));
        return null;
    }

    /**
     * Puts a part of a picture on the clipboard, painted in the background.
     *
     * @param view the picture
     * @param part which part
     */
    public static void copy(GraphCanvas view, PicturePart part) {
        Scene scene = part.of(view);
        double pixels = scene.bounds().width() * scene.bounds().height();
        double scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / Math.max(1, pixels)));
        PictureOptions options = ExportPictureHandler.options(view).withScale(scale);
        Display display = view.control().getDisplay();
        IJobFunction work = monitor -> paint(display, scene, options);
        Job job = Job.create("Copying the picture", work);
        job.setUser(true);
        job.schedule();
    }

    private static IStatus paint(Display display, Scene scene, PictureOptions options) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            PictureExport.write(scene, png, PictureFormat.PNG, options);
            ImageData image = new ImageData(new ByteArrayInputStream(png.toByteArray()));
            later(display, () -> put(display, image));
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            ILog.of(CopyPictureHandler.class).error("The picture could not be copied", e);
            later(display, () -> MessageDialog.openError(display.getActiveShell(), "Copy Picture",
                    "The picture could not be copied. Copy a smaller part of it, or export it."));
        }
        return Status.OK_STATUS;
    }

    private static void put(Display display, ImageData image) {
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] {image}, new Transfer[] {ImageTransfer.getInstance()});
        clipboard.dispose();
    }

    private static void later(Display display, Runnable run) {
        if (!display.isDisposed()) {
            display.asyncExec(run);
        }
    }
}
