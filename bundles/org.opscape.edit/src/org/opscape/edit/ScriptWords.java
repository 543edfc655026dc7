/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import java.util.ArrayList;
import java.util.List;

/** The words of a line of a script. */
final class ScriptWords {
    /**
     * A word.
     *
     * @param text what it says
     * @param quoted whether it stood in quotes, so that it is no option
     */
    record Word(String text, boolean quoted) {
        boolean isOption() {
            return !quoted && text.startsWith("--");
        }
    }

    private final String line;
    private int at;

    private ScriptWords(String line) {
        this.line = line;
    }

    /** Splits a line; what follows a # that begins a word is a comment. */
    static List<Word> of(String line) {
        return new ScriptWords(line).words();
    }

    private List<Word> words() {
        List<Word> words = new ArrayList<>();
        while (at < line.length()) {
            char c = line.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '#') {
                break;
            } else {
                words.add(c == '"' ? new Word(inQuotes(), true) : new Word(plain(), false));
            }
        }
        return words;
    }

    private String plain() {
        int from = at;
        while (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return line.substring(from, at);
    }

    private String inQuotes() {
        StringBuilder word = new StringBuilder();
        for (at++; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '"') {
                at++;
                return word.toString();
            }
            if (c == '\\' && at + 1 < line.length()) {
                char escaped = line.charAt(++at);
                word.append(escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped == 'r' ? '\r' : escaped);
            } else {
                word.append(c);
            }
        }
        throw new IllegalArgumentException("a quote is not closed.");
    }

    /** Writes a word so that it is read as the same one. */
    static String quoted(String word) {
        boolean plain = !word.isEmpty() && "-#\"".indexOf(word.charAt(0)) < 0;
        for (int i = 0; i < word.length() && plain; i++) {
            plain = !Character.isWhitespace(word.charAt(i));
        }
        if (plain) {
            return word;
        }
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(c);
            }
        }
        return text.append('"').toString();
    }
}
