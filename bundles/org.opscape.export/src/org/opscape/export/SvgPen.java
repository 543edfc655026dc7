/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.opscape.diagram.look.TextWidth;
import org.opscape.diagram.paint.Pen;

/**
 * Draws as SVG: texts stay texts, so that they can be searched and copied, and every box is a group with its name as title, which
 * browsers show as a tooltip. Widths of texts are estimated; the file leaves the choice of the font to its reader, among the common
 * sans serif ones.
 */
final class SvgPen implements Pen {
    private static final int FLUSH = 1 << 15;
    private static final int OPAQUE = 255;

    private final OutputStream out;
    private final StringBuilder text = new StringBuilder(FLUSH + 4096);
    private final StringBuilder path = new StringBuilder();
    private double alpha = 1;
    private double size;
    private boolean strong;
    private int clips;

    private SvgPen(OutputStream out) {
        this.out = out;
    }

    static double write(Canvas canvas, OutputStream out) throws IOException {
        SvgPen pen = new SvgPen(out);
        try {
            pen.head(canvas.width(), canvas.height(), canvas.options().title());
            canvas.paint(pen);
            pen.text.append("</g></svg>\n");
            pen.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return canvas.scale();
    }

    private void head(int width, int height, String title) {
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width)
                .append("\" height=\"");
        text.append(height).append("\" viewBox=\"0 0 ").append(width).append(' ').append(height).append("\">\n");
        if (!title.isEmpty()) {
            text.append("<title>");
            escaped(title);
            text.append("</title>\n");
        }
        text.append("<style>.s{font-weight:600}.m{text-anchor:middle}.e{text-anchor:end}path{fill:none;stroke-linejoin:round}</style>\n");
        text.append("<g font-family=\"'Noto Sans','Segoe UI','Helvetica Neue',Helvetica,Arial,sans-serif\">\n");
    }

    private void flush() {
        try {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
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
        open("<rect");
        rect(x, y, width, height);
        paint("fill", argb);
        close();
    }

    @Override
    public void strokeRect(double x, double y, double width, double height, int argb) {
        roundRect(x, y, width, height, 0, 0, argb, 1, 0);
    }

    @Override
    public void roundRect(double x, double y, double width, double height, double radius, int fill, int border, double line, double dash) {
        boolean stroked = border >>> 24 != 0;
        double inset = stroked ? line / 2 : 0;
        open("<rect");
        rect(x + inset, y + inset, width - 2 * inset, height - 2 * inset);
        double round = Math.min(radius, Math.min(width, height) / 2) - inset;
        if (round > 0) {
            attribute("rx", round);
        }
        paint("fill", fill);
        if (stroked) {
            stroke(border, line, dash);
        }
        close();
    }

    private void rect(double x, double y, double width, double height) {
        attribute("x", x);
        attribute("y", y);
        attribute("width", Math.max(0, width));
        attribute("height", Math.max(0, height));
    }

    @Override
    public void circle(double x, double y, double radius, int fill, int border, double line) {
        boolean stroked = border >>> 24 != 0;
        open("<circle");
        attribute("cx", x);
        attribute("cy", y);
        attribute("r", stroked ? radius - line / 2 : radius);
        paint("fill", fill);
        if (stroked) {
            stroke(border, line, 0);
        }
        close();
    }

    @Override
    public void moveTo(double x, double y) {
        path.append('M');
        pair(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        path.append('L');
        pair(x, y);
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        path.append('C');
        pair(x1, y1);
        path.append(' ');
        pair(x2, y2);
        path.append(' ');
        pair(x, y);
    }

    private void pair(double x, double y) {
        Decimal.append(path, x);
        path.append(' ');
        Decimal.append(path, y);
    }

    @Override
    public void strokePath(int argb, double width, double dash) {
        if (path.isEmpty()) {
            return;
        }
        open("<path d=\"");
        text.append(path).append('"');
        stroke(argb, width, dash);
        close();
        path.setLength(0);
    }

    @Override
    public void fillPath(int argb) {
        if (path.isEmpty()) {
            return;
        }
        open("<path d=\"");
        text.append(path).append("\" style=\"fill:");
        colour(argb);
        text.append('"');
        opacity("fill", argb);
        close();
        path.setLength(0);
    }

    @Override
    public void font(double px, boolean heavier) {
        size = px;
        strong = heavier;
    }

    @Override
    public double textWidth(String string) {
        return TextWidth.of(string, size);
    }

    @Override
    public void text(String string, double x, double baseline, Align align, int argb) {
        if (string.isEmpty()) {
            return;
        }
        open("<text");
        attribute("x", x);
        attribute("y", baseline);
        attribute("font-size", size);
        String classes = (strong ? "s " : "") + (align == Align.CENTER ? "m" : align == Align.RIGHT ? "e" : "");
        if (!classes.isEmpty()) {
            text.append(" class=\"").append(classes.trim()).append('"');
        }
        paint("fill", argb);
        text.append('>');
        escaped(string);
        text.append("</text>\n");
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        clips++;
        text.append("<clipPath id=\"c").append(clips).append("\"><rect");
        rect(x, y, width, height);
        text.append("/></clipPath><g clip-path=\"url(#c").append(clips).append(")\">\n");
    }

    @Override
    public void unclip() {
        text.append("</g>\n");
    }

    @Override
    public void begin(String title) {
        text.append("<g>");
        if (!title.isEmpty()) {
            text.append("<title>");
            escaped(title);
            text.append("</title>");
        }
    }

    @Override
    public void end() {
        text.append("</g>\n");
    }

    private void open(String start) {
        if (text.length() > FLUSH) {
            flush();
        }
        text.append(start);
    }

    private void close() {
        text.append("/>\n");
    }

    private void attribute(String name, double value) {
        text.append(' ').append(name).append("=\"");
        Decimal.append(text, value);
        text.append('"');
    }

    private void stroke(int argb, double width, double dash) {
        paint("stroke", argb);
        if (width != 1) {
            attribute("stroke-width", width);
        }
        if (dash > 0) {
            attribute("stroke-dasharray", dash);
        }
    }

    private void paint(String property, int argb) {
        text.append(' ').append(property).append("=\"");
        if (argb >>> 24 == 0) {
            text.append("none\"");
            return;
        }
        colour(argb);
        text.append('"');
        opacity(property, argb);
    }

    private void colour(int argb) {
        text.append('#');
        for (int shift = 20; shift >= 0; shift -= 4) {
            text.append(Character.forDigit(argb >> shift & 15, 16));
        }
    }

    private void opacity(String property, int argb) {
        double opacity = (argb >>> 24) * alpha / OPAQUE;
        if (opacity < 0.995) {
            text.append(' ').append(property).append("-opacity=\"");
            Decimal.append(text, opacity);
            text.append('"');
        }
    }

    /** Appends text without what XML gives a meaning to or does not allow. */
    private void escaped(String string) {
        int next;
        for (int i = 0; i < string.length(); i += Character.charCount(next)) {
            next = string.codePointAt(i);
            switch (next) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                default -> text.appendCodePoint(isAllowed(next) ? next : 0xFFFD);
            }
        }
    }

    private static boolean isAllowed(int c) {
        return c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF || c == '\t';
    }
}
