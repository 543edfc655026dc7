/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ref.Cleaner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.opscape.model.Progress;

/** Expands files that gzip has compressed, within bounds: a small file may pretend to be endless. */
final class Gzip {
    private static final int STEP = 1 << 16;
    private static final long MOST = Integer.MAX_VALUE;
    /** A text graph of one op type compresses to a hundredth; nothing honest and large goes beyond this. */
    private static final long MOST_TIMES = 400;

    private static final Cleaner CLEANER = Cleaner.create();

    private final Path path;
    private final Content compressed;
    private byte[] memory = new byte[STEP];
    private int used;

    private Gzip(Path path, Content compressed) {
        this.path = path;
        this.compressed = compressed;
    }

    static boolean isCompressed(Content content) throws IOException {
        if (content.length() < 2) {
            return false;
        }
        byte[] head = new byte[2];
        content.read(0, head, 0, 2);
        return (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
    }

    /** Compresses in memory; what is compressed fits there. */
    static Content compress(Content content, Progress progress) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[(int) Math.min(STEP, content.length())];
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            for (long at = 0; at < content.length(); at += buffer.length) {
                progress.check();
                int count = (int) Math.min(buffer.length, content.length() - at);
                content.read(at, buffer, 0, count);
                out.write(buffer, 0, count);
            }
        }
        return new HeapContent(bytes.toByteArray());
    }

    /** Expands to memory, or to a temporary file if it is large. */
    static Content expand(Path path, Content compressed, Progress progress) throws IOException, ModelFileException {
        return new Gzip(path, compressed).expand(progress);
    }

    private Content expand(Progress progress) throws IOException, ModelFileException {
        try (InputStream in = new GZIPInputStream(new ContentStream(compressed), STEP)) {
            int count = 0;
            while (count >= 0 && used < Contents.IN_MEMORY) {
                used += count;
                if (used == memory.length) {
                    memory = Arrays.copyOf(memory, 2 * used);
                }
                progress.check();
                count = in.read(memory, used, memory.length - used);
            }
            return count < 0 ? new HeapContent(Arrays.copyOf(memory, used)) : expandToFile(in, progress);
        } catch (ZipException | EOFException e) {
            throw new ModelFileException(path, "", "This compressed file is damaged: " + e.getMessage() + ".", e);
        }
    }

    private Content expandToFile(InputStream in, Progress progress) throws IOException, ModelFileException {
        Path file = Files.createTempFile("opscape", ".expanded");
        boolean done = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(memory, 0, used);
            long total = used;
            int count = in.read(memory, 0, STEP);
            while (count >= 0) {
                total += count;
                checkSize(total);
                progress.check();
                out.write(memory, 0, count);
                count = in.read(memory, 0, STEP);
            }
            done = true;
        } finally {
            if (!done) {
                Files.deleteIfExists(file);
            }
        }
        Content content = new FileContent(file);
        file.toFile().deleteOnExit();
        CLEANER.register(content, new Deletion(file));
        return content;
    }

    private void checkSize(long total) throws ModelFileException {
        if (total > MOST || total > MOST_TIMES * compressed.length()) {
            throw new ModelFileException(path, "This compressed file expands to more than " + (total >> 20)
                    + " MB, which no model does. It was not opened.");
        }
    }

    private record Deletion(Path file) implements Runnable {
        @Override
        public void run() {
            file.toFile().delete();
        }
    }
}
