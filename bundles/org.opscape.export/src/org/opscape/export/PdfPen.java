/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.zip.DeflaterOutputStream;
import org.opscape.diagram.paint.Pen;

/** Draws as the content of a PDF page. Letters that the standard fonts do not have appear as question marks. */
final class PdfPen implements Pen {
    private static final Charset WIN_ANSI = Charset.forName("windows-1252");
    private static final double ROUND = 0.552;
    private static final int OPAQUE = 255;
    private static final int FLUSH = 1 << 15;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DeflaterOutputStream deflated = new DeflaterOutputStream(bytes);
    private final StringBuilder text = new StringBuilder(FLUSH + 4096);
    private final StringBuilder path = new StringBuilder();
    private final BitSet opacities = new BitSet();
    private double alpha = 1;
    private int opacity = OPAQUE;
    private int filled = -1;
    private int stroked = -1;
    private double size;
    private boolean strong;

    PdfPen(double unit, double height) {
        text.append(unit).append(" 0 0 ").append(-unit).append(" 0 ");
        Decimal.append(text, height);
        text.append(" cm 1 j\n");
    }

    /** The alphas in use, 0 to 255, each of which needs a graphics state called G and the number. */
    BitSet opacities() {
        return opacities;
    }

    /** The finished content, compressed. */
    byte[] content() throws IOException {
        flush();
        deflated.close();
        return bytes.toByteArray();
    }

    private void flush() {
        try {
            deflated.write(text.toString().getBytes(StandardCharsets.ISO_8859_1));
            text.setLength(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void alpha(double value) {
        alpha = value;
    }

    @Override
    public void fillRect(double x, double y, double width, double height, int argb) {
        fill(argb);
        numbers(text, x, y, width, height);
        text.append("re f\n");
    }

    @Override
    public void strokeRect(double x, double y, double width, double height, int argb) {
        roundRect(x, y, width, height, 0, 0, argb, 1, 0);
    }

    @Override
    public void roundRect(double x, double y, double width, double height, double radius, int fill, int border, double line, double dash) {
        double round = Math.min(radius, Math.min(width, height) / 2);
        if (fill >>> 24 != 0) {
            outline(x, y, x + width, y + height, round);
            fillPath(fill);
        }
        if (border >>> 24 != 0) {
            double half = line / 2;
            outline(x + half, y + half, x + width - half, y + height - half, Math.max(0, round - half));
            strokePath(border, line, dash);
        }
    }

    private void outline(double left, double top, double right, double bottom, double radius) {
        double near = radius * (1 - ROUND);
        moveTo(left + radius, top);
        lineTo(right - radius, top);
        curveTo(right - near, top, right, top + near, right, top + radius);
        lineTo(right, bottom - radius);
        curveTo(right, bottom - near, right - near, bottom, right - radius, bottom);
        lineTo(left + radius, bottom);
        curveTo(left + near, bottom, left, bottom - near, left, bottom - radius);
        lineTo(left, top + radius);
        curveTo(left, top + near, left + near, top, left + radius, top);
        path.append("h ");
    }

    @Override
    public void circle(double x, double y, double radius, int fill, int border, double line) {
        roundRect(x - radius, y - radius, 2 * radius, 2 * radius, radius, fill, border, line, 0);
    }

    @Override
    public void moveTo(double x, double y) {
        numbers(path, x, y);
        path.append("m ");
    }

    @Override
    public void lineTo(double x, double y) {
        numbers(path, x, y);
        path.append("l ");
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        numbers(path, x1, y1, x2, y2);
        numbers(path, x, y);
        path.append("c ");
    }

    @Override
    public void strokePath(int argb, double width, double dash) {
        if (path.isEmpty()) {
            return;
        }
        stroke(argb);
        numbers(text, width);
        text.append("w ");
        if (dash > 0) {
            text.append('[');
            Decimal.append(text, dash);
            text.append("]0 d ");
        }
        text.append(path).append(dash > 0 ? "S []0 d\n" : "S\n");
        path.setLength(0);
    }

    @Override
    public void fillPath(int argb) {
        if (!path.isEmpty()) {
            fill(argb);
            text.append(path).append("f\n");
            path.setLength(0);
        }
    }

    @Override
    public void font(double px, boolean heavier) {
        size = px;
        strong = heavier;
    }

    @Override
    public double textWidth(String string) {
        return StandardFont.width(string.getBytes(WIN_ANSI), size, strong);
    }

    @Override
    public void text(String string, double x, double baseline, Align align, int argb) {
        if (string.isEmpty()) {
            return;
        }
        byte[] letters = string.getBytes(WIN_ANSI);
        double width = StandardFont.width(letters, size, strong);
        double left = align == Align.LEFT ? x : align == Align.CENTER ? x - width / 2 : x - width;
        fill(argb);
        text.append("BT /F").append(strong ? 1 : 0).append(' ');
        numbers(text, size);
        text.append("Tf 1 0 0 -1 ");
        numbers(text, left, baseline);
        text.append("Tm (");
        for (byte letter : letters) {
            if (letter == '(' || letter == ')' || letter == '\\') {
                text.append('\\');
            }
            text.append(letter >= 0 && letter < ' ' ? ' ' : (char) (letter & 255));
        }
        text.append(")Tj ET\n");
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        text.append("q ");
        numbers(text, x, y, width, height);
        text.append("re W n\n");
        forgetColours();
    }

    @Override
    public void unclip() {
        text.append("Q\n");
        forgetColours();
    }

    private void forgetColours() {
        filled = -1;
        stroked = -1;
        opacity = -1;
    }

    private void fill(int argb) {
        transparency(argb);
        if (filled != (argb & 0xFFFFFF)) {
            filled = argb & 0xFFFFFF;
            colour(argb);
            text.append("rg ");
        }
    }

    private void stroke(int argb) {
        transparency(argb);
        if (stroked != (argb & 0xFFFFFF)) {
            stroked = argb & 0xFFFFFF;
            colour(argb);
            text.append("RG ");
        }
    }

    private void colour(int argb) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            int thousandths = (argb >> shift & 255) * 1000 / OPAQUE;
            text.append(thousandths / 1000.0).append(' ');
        }
    }

    private void transparency(int argb) {
        if (text.length() > FLUSH) {
            flush();
        }
        int wanted = (int) Math.round((argb >>> 24) * alpha);
        if (wanted != opacity) {
            opacity = wanted;
            opacities.set(wanted);
            text.append("/G").append(wanted).append(" gs ");
        }
    }

    private static void numbers(StringBuilder out, double... values) {
        for (double value : values) {
            Decimal.append(out, value);
            out.append(' ');
        }
    }
}
