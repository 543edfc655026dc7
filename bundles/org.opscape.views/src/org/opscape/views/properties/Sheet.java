/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.properties;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.opscape.views.properties.Span.Kind;
import org.opscape.views.table.Names;
import org.opscape.views.theme.Shades;

/** Shows a text with links: one control, so that long lists are quick, and everything can be selected and copied. */
final class Sheet {
    private static final int MARGIN = 12;
    private static final int MOST_LABEL = 150;
    private static final String WIDEST_NUMBER = "  0,000,000";
    private static final int LABEL_GAP = 14;
    private static final int MOST_BAR = 90;
    private static final int LEAST_BAR = 12;
    private static final int BAR_HEIGHT = 8;
    private static final int LINE_SPACING = 3;

    private final StyledText text;
    private final ResourceManager resources;
    private final Font strong;
    private SheetText shown = new SheetText();
    private List<Span> links = List.of();
    private Color muted;
    private int barWidth = MOST_BAR;

    /**
     * Makes an empty sheet.
     *
     * @param parent where
     */
    Sheet(Composite parent) {
        text = Names.give(new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED), "Properties");
        resources = new LocalResourceManager(JFaceResources.getResources(), text);
        FontDescriptor font = FontDescriptor.createFrom(text.getFont());
        strong = resources.create(font.setStyle(SWT.BOLD));
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(LINE_SPACING);
        text.setCaret(null);
        text.addPaintObjectListener(this::paintBar);
        text.addListener(SWT.MouseMove, event -> point(event.x, event.y));
        text.addListener(SWT.MouseUp, this::click);
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.KeyDown, this::keyDown);
        new SheetMenu(text, line -> shown.choices(line));
    }

    /** {@return the control} */
    StyledText control() {
        return text;
    }

    /**
     * Shows a text.
     *
     * @param sheet the text
     * @param shades the colours
     * @param again whether it is about the same as before, so that it stays where it is scrolled to
     */
    void show(SheetText sheet, Shades shades, boolean again) {
        int top = again ? text.getTopPixel() : 0;
        muted = shades.muted();
        text.setRedraw(false);
        text.setText(sheet.text());
        GC gc = new GC(text);
        fitBars(sheet, gc);
        text.setStyleRanges(styles(sheet));
        indent(sheet, gc);
        gc.dispose();
        shown = sheet;
        links = sheet.spans().stream().filter(span -> span.action() != null).toList();
        text.setRedraw(true);
        text.setTopPixel(top);
    }

    private StyleRange[] styles(SheetText sheet) {
        List<StyleRange> styles = new ArrayList<>();
        Iterator<Double> bars = sheet.bars().iterator();
        for (Span span : sheet.spans()) {
            StyleRange style = style(span.kind());
            style.start = span.start();
            style.length = span.length();
            if (span.kind() == Kind.BAR) {
                style.metrics = new GlyphMetrics(BAR_HEIGHT, 0, barWidth);
                style.data = bars.next();
            }
            styles.add(style);
        }
        return styles.toArray(StyleRange[]::new);
    }

    private StyleRange style(Kind kind) {
        StyleRange style = new StyleRange();
        Color link = JFaceColors.getHyperlinkText(text.getDisplay());
        switch (kind) {
            case HEADING -> style.font = strong;
            case MUTED -> style.foreground = muted;
            case LINK -> style.foreground = link;
            case MUTED_LINK -> style.foreground = muted;
            case PROBLEM -> style.foreground = JFaceColors.getErrorText(text.getDisplay());
            case BAR -> style.foreground = link;
        }
        return style;
    }

    /** Bars take the room that labels and numbers leave. */
    private void fitBars(SheetText sheet, GC gc) {
        int labels = sheet.sections().stream().mapToInt(section -> column(section, gc)).max().orElse(0);
        int room = text.getClientArea().width - 2 * MARGIN - labels - gc.textExtent(WIDEST_NUMBER).x;
        barWidth = Math.max(LEAST_BAR, Math.min(MOST_BAR, room));
    }

    /** Puts the values of a section into a column behind its widest label, where their further lines begin as well. */
    private void indent(SheetText sheet, GC gc) {
        for (SheetText.Section section : sheet.sections()) {
            int column = column(section, gc);
            text.setLineTabStops(section.first(), section.labels().size(), new int[] {column});
            text.setLineWrapIndent(section.first(), section.labels().size(), column);
        }
    }

    /** Labels take no more than about half of the sheet. */
    private int column(SheetText.Section section, GC gc) {
        int widest = 0;
        for (String label : section.labels()) {
            widest = Math.max(widest, gc.textExtent(label).x);
        }
        return Math.min(Math.max(MOST_LABEL, text.getClientArea().width / 2), widest) + LABEL_GAP;
    }

    private void paintBar(PaintObjectEvent event) {
        if (event.style.data instanceof Double length) {
            event.gc.setBackground(event.style.foreground);
            event.gc.setAlpha(150);
            int width = Math.max(2, (int) Math.round(length * barWidth));
            int middle = event.y + BAR_HEIGHT + (event.descent - event.ascent) / 2; // the object stands on the baseline
            event.gc.fillRectangle(event.x, middle - BAR_HEIGHT / 2, width, BAR_HEIGHT);
            event.gc.setAlpha(255);
        }
    }

    private Optional<Span> linkAt(int x, int y) {
        int offset = text.getOffsetAtPoint(new Point(x, y));
        return links.stream().filter(link -> offset >= link.start() && offset < link.end()).findFirst();
    }

    private void point(int x, int y) {
        text.setCursor(linkAt(x, y).map(link -> text.getDisplay().getSystemCursor(SWT.CURSOR_HAND)).orElse(null));
    }

    private void click(Event event) {
        if (event.button == 1 && text.getSelectionCount() == 0) {
            linkAt(event.x, event.y).ifPresent(link -> link.action().run());
        }
    }

    /** Tab goes from link to link before it leaves the sheet. */
    private void traverse(Event event) {
        boolean forward = event.detail == SWT.TRAVERSE_TAB_NEXT;
        if (forward || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            Optional<Span> next = forward ? after(text.getSelection().y) : before(text.getSelection().x);
            next.ifPresent(link -> text.setSelection(link.start(), link.end()));
            event.doit = next.isEmpty();
            if (next.isPresent()) {
                event.detail = SWT.TRAVERSE_NONE;
                event.doit = true;
            }
        }
    }

    private Optional<Span> after(int offset) {
        return links.stream().filter(link -> link.start() >= offset).findFirst();
    }

    private Optional<Span> before(int offset) {
        return links.stream().filter(link -> link.end() <= offset).reduce((first, second) -> second);
    }

    private void keyDown(Event event) {
        if (event.character == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            int start = text.getSelection().x;
            links.stream().filter(link -> start >= link.start() && start < link.end()).findFirst().ifPresent(link -> link.action().run());
        }
    }
}
