/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The bytes of a file that stay on disk. They are read where they are needed and not mapped into memory: a mapped file that somebody
 * truncates crashes the process, and on Windows one cannot be replaced while it is mapped. An operating system's cache makes reading as
 * quick. The channel opens again by itself when the interruption of a thread, or {@link #release}, has closed it. When the file is replaced
 * by an edited one, {@link #continueIn} says where the bytes are from then on: they stay those of the first reading.
 */
final class FileContent implements Content {
    private final Path path;
    private final FileStamp stamp;
    private final long length;
    private volatile FileChannel channel;
    /** Has the bytes since the file was replaced; null while the file is the one that was opened. */
    private volatile Content successor;

    FileContent(Path path) throws IOException {
        this.path = path;
        this.stamp = FileStamp.of(path);
        this.channel = FileChannel.open(path, StandardOpenOption.READ);
        this.length = channel.size();
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public void read(long position, byte[] target, int from, int count) throws IOException {
        boolean interrupted = false;
        ByteBuffer buffer = ByteBuffer.wrap(target, from, count);
        while (buffer.hasRemaining()) {
            Content elsewhere = successor;
            if (elsewhere != null) {
                elsewhere.read(position + buffer.position() - from, target, buffer.position(), buffer.remaining());
                break;
            }
            try {
                if (channel.read(buffer, position + buffer.position() - from) < 0) {
                    throw new EOFException(path + " has become shorter than it was");
                }
            } catch (ClosedChannelException e) {
                interrupted |= Thread.interrupted();
                reopen();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void transferTo(long position, long count, WritableByteChannel out) throws IOException {
        long done = 0;
        FileChannel open = channel;
        try {
            long step = successor == null ? open.transferTo(position, count, out) : 0;
            while (step > 0) {
                done += step;
                step = open.transferTo(position + done, count - done, out);
            }
        } catch (ClosedChannelException e) {
            if (!out.isOpen()) {
                throw e;
            }
        }
        Content.super.transferTo(position + done, count - done, out);
    }

    private synchronized void reopen() throws IOException {
        if (successor == null && !channel.isOpen()) {
            if (!stamp.equals(FileStamp.of(path))) {
                throw new IOException(path + " has changed on disk since it was opened");
            }
            channel = FileChannel.open(path, StandardOpenOption.READ);
        }
    }

    /** Lets go of the file until it is read again, so that it can be replaced where the system does not replace open files. */
    void release() throws IOException {
        channel.close();
    }

    /**
     * Reads from somewhere else from now on. To be called with the monitor of this held since before the file was replaced: nobody may open
     * it again meanwhile.
     *
     * @param content the same bytes
     */
    synchronized void continueIn(Content content) throws IOException {
        successor = content;
        release();
    }
}
