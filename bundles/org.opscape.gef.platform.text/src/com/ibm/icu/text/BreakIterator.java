/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

package com.ibm.icu.text;

/**
 * The line breaks that draw2d asks ICU for, found by the Java runtime instead. Offsets are in UTF-16 code units; {@link #DONE} says that
 * there is no further break.
 */
public final class BreakIterator {

    public static final int DONE = java.text.BreakIterator.DONE;

    private final java.text.BreakIterator breaks;

    private BreakIterator(java.text.BreakIterator breaks) {
        this.breaks = breaks;
    }

    /** The places where a line of the default locale may break. */
    public static BreakIterator getLineInstance() {
        return new BreakIterator(java.text.BreakIterator.getLineInstance());
    }

    /** Starts again at the beginning of a text. */
    public void setText(String text) {
        breaks.setText(text);
    }

    /** The next break, or {@link #DONE}. */
    public int next() {
        return breaks.next();
    }

    /** The first break after an offset, or {@link #DONE}. */
    public int following(int offset) {
        return breaks.following(offset);
    }

    /** The last break before an offset, or {@link #DONE}. */
    public int preceding(int offset) {
        return breaks.preceding(offset);
    }

    /** Whether the text may break at an offset. */
    public boolean isBoundary(int offset) {
        return breaks.isBoundary(offset);
    }
}
