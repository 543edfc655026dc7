/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.opscape.diagram.scene.Scene;

/** Writes the picture of a scene to a file, without a display. The same scene and options give the same bytes. */
public final class PictureExport {
    private static final int BUFFER = 1 << 16;

    private PictureExport() {
    }

    /**
     * Writes a picture to a file. The file is there whole or not at all: what was there stays until the picture is complete.
     *
     * @param scene the scene
     * @param file where to
     * @param format the kind of picture
     * @param options how
     * @return the scale that was used: smaller than wanted if a PNG would have become too large
     * @throws IOException if the file cannot be written
     */
    public static double write(Scene scene, Path file, PictureFormat format, PictureOptions options) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("The folder " + folder + " does not exist.");
        }
        // Not a temporary file of the library, which nobody but its owner may read.
        Path part = folder.resolve("." + target.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".part");
        try {
            double scale;
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), BUFFER)) {
                scale = write(scene, out, format, options);
            }
            move(part, target);
            return scale;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Writes a picture to a stream, which stays open.
     *
     * @param scene the scene
     * @param out where to
     * @param format the kind of picture
     * @param options how
     * @return the scale that was used: smaller than wanted if a PNG would have become too large
     * @throws IOException if the stream cannot be written
     */
    public static double write(Scene scene, OutputStream out, PictureFormat format, PictureOptions options) throws IOException {
        Canvas canvas = new Canvas(scene, options);
        return switch (format) {
            case SVG -> SvgPen.write(canvas, out);
            case PDF -> PdfWriter.write(canvas, out);
            case PNG -> PngWriter.write(canvas.withinPixels(), out);
        };
    }
}
