/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.rename;

/**
 * Tells a click that asks for a new name from others: it is on the name of what alone was selected already, it is no part of a double
 * click, and nothing else is done until a double click would have been one.
 */
public final class SlowClick {
    private static final int NONE = -1;

    private final int doubleClickMillis;
    private long last = Long.MIN_VALUE / 2;
    private int wanted = NONE;
    private long due;

    /**
     * Makes it.
     *
     * @param doubleClickMillis how long after a click a second one makes a double click
     */
    public SlowClick(int doubleClickMillis) {
        this.doubleClickMillis = doubleClickMillis;
    }

    /** {@return how long one waits after a click that may ask for a name, in ms} */
    public int waitMillis() {
        return doubleClickMillis;
    }

    /**
     * A click was made, without a drag.
     *
     * @param node the node on whose name it was; below zero if it was elsewhere
     * @param aloneBefore whether this node, and no other, was selected before
     * @param now the time in ms
     * @return whether it asks for a name if nothing else happens for {@link #waitMillis()}
     */
    public boolean clicked(int node, boolean aloneBefore, long now) {
        boolean second = now - last <= doubleClickMillis;
        last = now;
        wanted = node >= 0 && aloneBefore && !second ? node : NONE;
        due = now + doubleClickMillis;
        return wanted != NONE;
    }

    /** Something else was done: a press, a drag, a key, a turn of the wheel. */
    public void cancel() {
        wanted = NONE;
    }

    /**
     * Tells whether the wait is over.
     *
     * @param node the node whose name was clicked
     * @param now the time in ms
     * @return whether its name is asked for; only once
     */
    public boolean isDue(int node, long now) {
        boolean is = wanted == node && node >= 0 && now >= due;
        if (is) {
            wanted = NONE;
        }
        return is;
    }
}
