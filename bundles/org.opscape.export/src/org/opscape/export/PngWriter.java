/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes PNG band by band, so that the memory does not grow with the height of the picture. */
final class PngWriter {
    private static final int BAND_PIXELS = 1 << 22;
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int HEADER = 0x49484452;
    private static final int DATA = 0x49444154;
    private static final int END = 0x49454E44;
    private static final int RGB = 3;
    private static final int UP = 2;

    private final DataOutputStream out;
    private final Deflater deflater = new Deflater(6);
    private final byte[] buffer = new byte[1 << 16];

    private PngWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    static double write(Canvas canvas, OutputStream out) throws IOException {
        PngWriter writer = new PngWriter(out);
        try {
            writer.out.writeLong(SIGNATURE);
            writer.header(canvas.width(), canvas.height());
            writer.image(canvas);
            writer.chunk(END, new byte[0], 0);
            writer.out.flush();
        } finally {
            writer.deflater.end();
        }
        return canvas.scale();
    }

    private void header(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, 2, 0, 0, 0});
        chunk(HEADER, bytes.toByteArray(), bytes.size());
    }

    private void image(Canvas canvas) throws IOException {
        int width = canvas.width();
        int height = canvas.height();
        int rows = Math.max(1, Math.min(height, BAND_PIXELS / width));
        BufferedImage band = new BufferedImage(width, rows, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) band.getRaster().getDataBuffer()).getData();
        byte[] row = new byte[1 + RGB * width];
        int[] above = new int[width];
        for (int top = 0; top < height; top += rows) {
            try (Java2DPen pen = new Java2DPen(band.createGraphics())) {
                canvas.paint(pen, top, rows);
            }
            for (int y = 0; y < Math.min(rows, height - top); y++) {
                encode(pixels, y * width, above, row);
                compress(row);
            }
        }
        deflater.finish();
        drain();
    }

    /** A row as the difference to the one above, which a flat picture is full of zeros by. */
    private static void encode(int[] pixels, int from, int[] above, byte[] row) {
        row[0] = UP;
        int at = 1;
        for (int x = 0; x < above.length; x++) {
            int now = pixels[from + x];
            int before = above[x];
            row[at++] = (byte) ((now >> 16) - (before >> 16));
            row[at++] = (byte) ((now >> 8) - (before >> 8));
            row[at++] = (byte) (now - before);
            above[x] = now;
        }
    }

    private void compress(byte[] row) throws IOException {
        deflater.setInput(row);
        drain();
    }

    private void drain() throws IOException {
        int length = deflater.deflate(buffer);
        while (length > 0) {
            chunk(DATA, buffer, length);
            length = deflater.deflate(buffer);
        }
    }

    private void chunk(int type, byte[] data, int length) throws IOException {
        CRC32 crc = new CRC32();
        for (int shift = 24; shift >= 0; shift -= 8) {
            crc.update(type >> shift & 255);
        }
        crc.update(data, 0, length);
        out.writeInt(length);
        out.writeInt(type);
        out.write(data, 0, length);
        out.writeInt((int) crc.getValue());
    }
}
