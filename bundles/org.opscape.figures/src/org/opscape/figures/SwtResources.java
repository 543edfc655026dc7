/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.figures;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.TextLayout;

/**
 * The colours, fonts and laid-out texts that pens draw with, kept between frames, since making them is dearer than drawing them. Their
 * number is bounded. To be used by the UI thread, and disposed of with the window.
 */
public final class SwtResources {
    private static final int MOST_TEXTS = 3000;
    private static final int MOST_FONTS = 48;
    private static final int MOST_COLOURS = 1000;
    private static final double STEPS = 4;
    private static final double POINTS_PER_INCH = 72;

    private final Device device;
    private final String family;
    private final double pointsPerPx;
    private final Map<Integer, Color> colours = new HashMap<>();
    private final Map<FontKey, Font> fonts = new HashMap<>();
    private final Map<TextKey, Text> texts = new LinkedHashMap<>(MOST_TEXTS, 0.75f, true);

    /**
     * Makes the resources of a device, in its system font.
     *
     * @param device the display
     */
    public SwtResources(Device device) {
        this.device = device;
        family = device.getSystemFont().getFontData()[0].getName();
        pointsPerPx = POINTS_PER_INCH / device.getDPI().y;
    }

    Device device() {
        return device;
    }

    Color colour(int argb) {
        Integer rgb = argb & 0xFFFFFF;
        Color colour = colours.get(rgb);
        if (colour == null) {
            if (colours.size() >= MOST_COLOURS) {
                colours.clear();
            }
            colour = new Color(argb >> 16 & 255, argb >> 8 & 255, argb & 255);
            colours.put(rgb, colour);
        }
        return colour;
    }

    /** A text of a size that is rounded to quarters of a px. */
    Text text(String text, double size, boolean strong) {
        FontKey font = new FontKey((int) Math.round(size * STEPS), strong);
        TextKey key = new TextKey(text, font);
        Text found = texts.get(key);
        if (found == null) {
            found = layOut(text, font(font));
            texts.put(key, found);
            dropEldest();
        }
        return found;
    }

    private Text layOut(String text, Font font) {
        TextLayout layout = new TextLayout(device);
        layout.setFont(font);
        layout.setText(text);
        return new Text(layout, layout.getBounds().width, layout.getLineMetrics(0).getAscent());
    }

    private void dropEldest() {
        if (texts.size() > MOST_TEXTS) {
            TextKey eldest = texts.keySet().iterator().next();
            texts.remove(eldest).layout().dispose();
        }
    }

    private Font font(FontKey key) {
        Font font = fonts.get(key);
        if (font == null) {
            if (fonts.size() >= MOST_FONTS) {
                disposeTexts();
            }
            double points = Math.max(1, key.quarters() / STEPS * pointsPerPx);
            FontData data = new FontData(family, (int) Math.round(points), key.strong() ? SWT.BOLD : SWT.NORMAL);
            data.height = (float) points;
            font = new Font(device, data);
            fonts.put(key, font);
        }
        return font;
    }

    /** Laid-out texts use the fonts, so both go together. */
    private void disposeTexts() {
        for (Text text : texts.values()) {
            text.layout().dispose();
        }
        texts.clear();
        for (Font font : fonts.values()) {
            font.dispose();
        }
        fonts.clear();
    }

    /** Frees the fonts and texts; they are made again when a pen needs them. */
    public void dispose() {
        disposeTexts();
        colours.clear();
    }

    /** A text that is ready to be drawn: its width and the distance from its top to its baseline in px. */
    record Text(TextLayout layout, int width, int ascent) {
    }

    private record FontKey(int quarters, boolean strong) {
    }

    private record TextKey(String text, FontKey font) {
    }
}
