/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.opscape.formats.convert.Conversion;
import org.opscape.model.Progress;

/**
 * A model file in its other encoding.
 *
 * @param source the file
 * @param encoding the other encoding
 * @param compressed whether to compress it
 * @param losses hears of what is left out
 */
record ConvertedBody(Source source, Encoding encoding, boolean compressed, Conversion.LossListener losses)
        implements
            FileBody {
    private static final int BUFFER = 1 << 16;

    static boolean isCompressed(Path file) {
        return file.getFileName().toString().endsWith(".gz");
    }

    @Override
    public void writeTo(FileChannel channel, Progress progress) throws IOException {
        Conversion conversion = new Conversion(source.content(), source.kind(), encoding, progress);
        try (OutputStream plain = new Kept(Channels.newOutputStream(channel));
                OutputStream out = compressed ? new GZIPOutputStream(plain, BUFFER) : plain) {
            conversion.writeTo(out, losses);
        }
    }

    /** Collects, and leaves the file open. */
    private static final class Kept extends BufferedOutputStream {
        Kept(OutputStream out) {
            super(out, BUFFER);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
