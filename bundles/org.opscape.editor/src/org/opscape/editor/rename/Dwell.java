/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.rename;

/**
 * Decides into which group a drag leads: only where the pointer has rested for a moment, so that a box that is put somewhere else on its
 * way over other groups stays in its own.
 */
public final class Dwell {
    /** How long the pointer is over a group until it is the target, in ms. */
    public static final int TARGET_MILLIS = 200;
    /** How long it is over a closed group until that opens, in ms. */
    public static final int OPEN_MILLIS = 700;
    /** No group. */
    public static final int NONE = -1;

    private int over = NONE;
    private long since;

    /**
     * The pointer is over a group.
     *
     * @param group the group that would be the target, or {@link #NONE}
     * @param now the time in ms
     */
    public void over(int group, long now) {
        if (group != over) {
            over = group;
            since = now;
        }
    }

    /**
     * Tells the target.
     *
     * @param now the time in ms
     * @return the group; {@link #NONE} if there is none, or not yet
     */
    public int target(long now) {
        return now - since >= TARGET_MILLIS ? over : NONE;
    }

    /**
     * Tells whether what the pointer is over is to be opened.
     *
     * @param now the time in ms
     * @return whether it was there so long
     */
    public boolean opens(long now) {
        return over != NONE && now - since >= OPEN_MILLIS;
    }
}
