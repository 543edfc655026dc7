/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.properties;

/**
 * A part of a text.
 *
 * @param start where it begins
 * @param length how long it is
 * @param kind how it looks
 * @param action what a click on it does; nothing unless it is a link
 */
record Span(int start, int length, Kind kind, Runnable action) {
    /** How a part looks. */
    enum Kind {
        /** The heading of a section. */
        HEADING,
        /** What is less important. */
        MUTED,
        /** What can be clicked. */
        LINK,
        /** The less important part of what can be clicked. */
        MUTED_LINK,
        /** What is wrong. */
        PROBLEM,
        /** A bar; its text is one character that is painted over. */
        BAR
    }

    /** {@return where it ends} */
    int end() {
        return start + length;
    }
}
