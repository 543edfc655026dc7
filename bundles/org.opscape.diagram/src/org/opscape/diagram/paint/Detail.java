/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

/** From which size on the screen on things are painted, and how finely. */
final class Detail {
    /** Names and second texts appear. */
    static final double TEXT_ZOOM = 0.4;
    /** The labels of lines appear. */
    static final double LINE_LABEL_ZOOM = 0.75;
    /** The second text of operations appears. */
    static final double TYPE_ZOOM = 0.85;
    /** Heads of all lines appear, and lines are rounded and dashed. */
    static final double HEAD_ZOOM = 0.28;
    /** The second text of cards appears. */
    static final double COUNT_ZOOM = 0.6;
    /** The names beside icons appear. */
    static final double ICON_LABEL_ZOOM = 0.65;
    /** Names are not smaller, in px, where there is room. */
    static final double READABLE = 8.5;
    /** Names are rather shortened than smaller, in px. */
    static final double LEGIBLE = 7;
    /** An open group whose longer side is smaller, in px, is one quiet block. */
    static final double BLOCK = 22;
    /** A box whose height is smaller, in px, has no round corners. */
    static final double ROUND = 9;
    /** A box whose height is smaller, in px, has nothing but bands if it has any. */
    static final double BANDS = 14;
    /** A line that is shorter, in px, is left out. */
    static final double LINE = 4;
    /** A smaller head, in px, is left out. */
    static final double HEAD = 3.5;
    /** Heads are not smaller, in px, from {@link #HEAD_ZOOM} on. */
    static final double MIN_HEAD = 5;
    /** Lines that reach so far, in px, have a head at any zoom; far out, short ones are in such numbers that it would only be noise. */
    static final double SMALL_HEAD_REACH = 16;
    /** The size of such heads, in px, where there is no room for larger ones. */
    static final double SMALL_HEAD = 4;
    /** A straight stretch of a line that is longer, in px, has a chevron in its middle. */
    static final double CHEVRON_STRETCH = 130;
    /** How far chevrons are apart on a long stretch, in px. */
    static final double CHEVRON_DISTANCE = 260;

    private Detail() {
    }
}
