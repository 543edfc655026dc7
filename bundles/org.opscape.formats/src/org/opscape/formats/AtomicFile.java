/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import org.opscape.model.Progress;

/** Writes a file so that at any moment the old one or the new one is there as a whole: beside it, to the disk, and then renamed. */
public final class AtomicFile {
    private static final int STEP = 1 << 20;

    private AtomicFile() {
    }

    /**
     * Writes a small file.
     *
     * @param target the file; a link stays, and the file that it leads to is replaced
     * @param bytes what to write
     * @throws IOException if it cannot be written; then nothing has changed
     */
    public static void write(Path target, byte[] bytes) throws IOException {
        write(target, new HeapContent(bytes), Progress.NONE);
    }

    /**
     * Writes a file.
     *
     * @param target the file; a link stays, and the file that it leads to is replaced
     * @param content what to write
     * @param progress is told how far it is, and may cancel
     * @throws IOException if it cannot be written; then nothing has changed
     */
    static void write(Path target, Content content, Progress progress) throws IOException {
        boolean exists = Files.exists(target);
        Path file = exists ? target.toRealPath() : target.toAbsolutePath();
        Path beside = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            copy(content, beside, progress);
            if (exists) {
                copyPermissions(file, beside);
            }
            replace(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
        syncFolder(file.getParent());
    }

    private static void copy(Content content, Path file, Progress progress) throws IOException {
        byte[] buffer = new byte[(int) Math.min(STEP, content.length())];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (long at = 0; at < content.length(); at += STEP) {
                progress.check();
                progress.report("Writing", (double) at / content.length());
                int count = (int) Math.min(STEP, content.length() - at);
                content.read(at, buffer, 0, count);
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, count);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            }
            channel.force(true);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }

    private static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Makes the rename itself durable. Not every system lets a folder be opened; then it does so by itself. */
    private static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }
}
