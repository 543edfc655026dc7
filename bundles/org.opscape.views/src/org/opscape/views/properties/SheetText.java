/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.properties;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opscape.views.properties.Span.Kind;

/** A text with headings, labelled rows, links and bars, as it is written. */
final class SheetText {
    /** Stands for a bar in the text. */
    static final char BAR = '\uFFFC';

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final List<Double> bars = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final Map<Integer, List<Choice>> choices = new HashMap<>();
    private String title = "";
    private String sort = "";
    private int line;

    /**
     * Says what is described; that stands above the sheet.
     *
     * @param name its name
     * @param kind what it is, may be empty
     */
    void title(String name, String kind) {
        title = name;
        sort = kind;
    }

    /** {@return the name of what is described} */
    String title() {
        return title;
    }

    /** {@return what it is; may be empty} */
    String sort() {
        return sort;
    }

    /** {@return the text} */
    String text() {
        return text.toString();
    }

    /** {@return its parts that look other than the rest, in order} */
    List<Span> spans() {
        return spans;
    }

    /** {@return how long each bar is, from 0 to 1, in order} */
    List<Double> bars() {
        return bars;
    }

    /** {@return the rows that follow each other, for their values to stand in one column} */
    List<Section> sections() {
        return sections;
    }

    /**
     * Adds plain text within a line.
     *
     * @param part the text; its line breaks become spaces
     * @return this
     */
    SheetText plain(String part) {
        text.append(part.replace('\n', ' ').replace('\r', ' ').replace('\t', ' '));
        return this;
    }

    /**
     * Adds text within a line.
     *
     * @param part the text
     * @param kind how it looks
     * @return this
     */
    SheetText part(String part, Kind kind) {
        return link(part, kind, null);
    }

    /**
     * Adds a link within a line.
     *
     * @param part the text
     * @param kind how it looks
     * @param action what a click does
     * @return this
     */
    SheetText link(String part, Kind kind, Runnable action) {
        int start = text.length();
        plain(part);
        if (!part.isEmpty()) {
            spans.add(new Span(start, text.length() - start, kind, action));
        }
        return this;
    }

    /**
     * Adds something to the menu of the line.
     *
     * @param label how it is called
     * @param action what it does
     */
    void choice(String label, Runnable action) {
        choices.computeIfAbsent(line, any -> new ArrayList<>()).add(new Choice(label, action));
    }

    /**
     * Returns what the menu of a line has.
     *
     * @param index the line, from 0
     * @return what can be chosen; may be empty
     */
    List<Choice> choices(int index) {
        return choices.getOrDefault(index, List.of());
    }

    /** Ends the line. */
    void end() {
        text.append('\n');
        line++;
    }

    /**
     * Begins a section.
     *
     * @param title what it is about
     * @param count how much there is; negative if that is not to be said
     */
    void heading(String title, int count) {
        end();
        part(title, Kind.HEADING);
        if (count >= 0) {
            part("  " + number(count), Kind.MUTED);
        }
        end();
    }

    /**
     * Begins a row.
     *
     * @param label what stands in front
     * @return this, to add the value
     */
    SheetText row(String label) {
        begin(label);
        part(label, Kind.MUTED);
        text.append('\t');
        return this;
    }

    private void begin(String label) {
        Section last = sections.isEmpty() ? null : sections.get(sections.size() - 1);
        if (last == null || last.first() + last.labels().size() != line) {
            last = new Section(line, new ArrayList<>());
            sections.add(last);
        }
        last.labels().add(label);
    }

    /**
     * Adds a row that is one link.
     *
     * @param label what stands in front
     * @param value the value
     * @param action what a click does
     */
    void row(String label, String value, Runnable action) {
        begin(label);
        int start = text.length();
        text.append(label).append('\t').append(value);
        spans.add(new Span(start, text.length() - start, Kind.MUTED_LINK, action));
        end();
    }

    /**
     * Adds a row, unless it would say nothing.
     *
     * @param label what stands in front
     * @param value the value
     */
    void fact(String label, String value) {
        if (!value.isEmpty()) {
            row(label).plain(value).end();
        }
    }

    /**
     * Adds a bar within a line.
     *
     * @param length from 0 to 1
     * @return this
     */
    SheetText bar(double length) {
        spans.add(new Span(text.length(), 1, Kind.BAR, null));
        bars.add(length);
        text.append(BAR);
        return this;
    }

    /**
     * Writes a number.
     *
     * @param value the number
     * @return it with its thousands grouped
     */
    static String number(long value) {
        return NumberFormat.getIntegerInstance().format(value);
    }

    /**
     * What can be done with what a line is about.
     *
     * @param label how it is called
     * @param action what it does
     */
    record Choice(String label, Runnable action) {
    }

    /**
     * Rows that follow each other.
     *
     * @param first the line of the first row
     * @param labels what stands in front of each
     */
    record Section(int first, List<String> labels) {
    }
}
