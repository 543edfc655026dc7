/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opscape.formats.ModelFileException;

/**
 * Walks over the records of a text whose fields are separated by one character (RFC 4180): a field may stand in quotes, where a quote is
 * written twice and line ends are text. Blank lines are no records.
 */
final class DelimitedReader {
    private final Path path;
    private final String text;
    private final char separator;
    private final List<String> fields = new ArrayList<>();
    private int position;
    private int line = 1;
    private int recordLine = 1;

    DelimitedReader(Path path, String text, char separator) {
        this.path = path;
        this.text = text;
        this.separator = separator;
    }

    /** Returns the character that separates most fields of the first line: tab, semicolon or comma; a comma if there is none. */
    static char separator(String text) {
        int[] counts = new int[3];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || !isLineEnd(text.charAt(i)) || i == 0); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            int which = "\t;,".indexOf(c);
            if (which >= 0 && !quoted) {
                counts[which]++;
            }
        }
        int best = counts[0] > 0 ? 0 : counts[1] > counts[2] ? 1 : 2;
        return "\t;,".charAt(best);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Moves to the next record; false at the end. */
    boolean next() throws ModelFileException {
        fields.clear();
        while (position < text.length()) {
            recordLine = line;
            boolean blank = isLineEnd(text.charAt(position));
            if (!blank) {
                record();
                return true;
            }
            lineEnd();
        }
        return false;
    }

    private void record() throws ModelFileException {
        fields.add(field());
        while (position < text.length() && text.charAt(position) == separator) {
            position++;
            fields.add(field());
        }
        if (position < text.length()) {
            lineEnd();
        }
    }

    private void lineEnd() {
        boolean pair = text.charAt(position) == '\r' && position + 1 < text.length() && text.charAt(position + 1) == '\n';
        position += pair ? 2 : 1;
        line++;
    }

    private String field() throws ModelFileException {
        if (position < text.length() && text.charAt(position) == '"') {
            return quoted();
        }
        int start = position;
        while (position < text.length() && text.charAt(position) != separator && !isLineEnd(text.charAt(position))) {
            position++;
        }
        return text.substring(start, position).strip();
    }

    private String quoted() throws ModelFileException {
        int begin = line;
        StringBuilder value = new StringBuilder();
        position++;
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c == '"' && position < text.length() && text.charAt(position) == '"') {
                position++;
            } else if (c == '"') {
                return closed(value.toString());
            }
            line += c == '\n' ? 1 : 0;
            value.append(c);
        }
        throw new ModelFileException(path, "line " + begin + ", field " + (fields.size() + 1), "This quote is not closed.", null);
    }

    private String closed(String value) throws ModelFileException {
        if (position < text.length() && text.charAt(position) != separator && !isLineEnd(text.charAt(position))) {
            throw new ModelFileException(path, "line " + line + ", field " + (fields.size() + 1),
                    "There is text behind the closing quote; write a quote inside a field twice.", null);
        }
        return value;
    }

    /** {@return the fields of the current record; reused} */
    List<String> fields() {
        return fields;
    }

    /** {@return the line in which the current record begins, from 1} */
    int line() {
        return recordLine;
    }
}
