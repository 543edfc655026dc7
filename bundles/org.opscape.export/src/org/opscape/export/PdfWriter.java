/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes a PDF of one page with the standard fonts that every reader has. */
final class PdfWriter {
    /** The largest page that readers must be able to show, in units of 1/72 inch (ISO 32000-1, annex C). */
    private static final double LARGEST = 14_400;
    /** One px is 1/96 inch. */
    private static final double UNITS_OF_PX = 0.75;
    private static final int OPAQUE = 255;

    private final OutputStream out;
    private final List<Long> offsets = new ArrayList<>();
    private long written;

    private PdfWriter(OutputStream out) {
        this.out = out;
    }

    static double write(Canvas canvas, OutputStream out) throws IOException {
        double unit = Math.min(UNITS_OF_PX, LARGEST / Math.max(canvas.width(), canvas.height()));
        double width = canvas.width() * unit;
        double height = canvas.height() * unit;
        PdfPen pen = new PdfPen(unit, height);
        canvas.paint(pen);
        new PdfWriter(out).document(width, height, pen, canvas.options().title());
        return canvas.scale();
    }

    private void document(double width, double height, PdfPen pen, String title) throws IOException {
        ascii("%PDF-1.4\n");
        raw(new byte[] {'%', (byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3, '\n'});
        object("<</Type/Catalog/Pages 2 0 R>>");
        object("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        StringBuilder page = new StringBuilder("<</Type/Page/Parent 2 0 R/MediaBox[0 0 ");
        Decimal.append(page, width);
        page.append(' ');
        Decimal.append(page, height);
        page.append("]/Contents 4 0 R/Resources<</Font<</F0 5 0 R/F1 6 0 R>>/ExtGState<<");
        for (int opacity = pen.opacities().nextSetBit(0); opacity >= 0; opacity = pen.opacities().nextSetBit(opacity + 1)) {
            page.append("/G").append(opacity).append("<</ca ");
            Decimal.append(page, (double) opacity / OPAQUE);
            page.append("/CA ");
            Decimal.append(page, (double) opacity / OPAQUE);
            page.append(">>");
        }
        object(page.append(">>>>/Group<</S/Transparency/CS/DeviceRGB>>>>").toString());
        stream(pen.content());
        object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
        object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>");
        object("<</Title " + hex(title) + "/Producer(Opscape)>>");
        trailer();
    }

    private void object(String body) throws IOException {
        begin();
        ascii(body + "\nendobj\n");
    }

    private void stream(byte[] content) throws IOException {
        begin();
        ascii("<</Filter/FlateDecode/Length " + content.length + ">>\nstream\n");
        raw(content);
        ascii("\nendstream\nendobj\n");
    }

    private void begin() throws IOException {
        offsets.add(written);
        ascii(offsets.size() + " 0 obj\n");
    }

    private void trailer() throws IOException {
        long start = written;
        StringBuilder table = new StringBuilder("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        for (long offset : offsets) {
            String digits = Long.toString(offset);
            table.append("0".repeat(10 - digits.length())).append(digits).append(" 00000 n \n");
        }
        ascii(table + "trailer\n<</Size " + (offsets.size() + 1) + "/Root 1 0 R/Info " + offsets.size() + " 0 R>>\nstartxref\n" + start
                + "\n%%EOF\n");
        out.flush();
    }

    /** Text of any script, as UTF-16. */
    private static String hex(String text) {
        StringBuilder hex = new StringBuilder("<FEFF");
        for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) {
            hex.append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
        }
        return hex.append('>').toString();
    }

    private void ascii(String text) throws IOException {
        raw(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void raw(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }
}
