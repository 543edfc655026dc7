/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.flow;

import java.util.function.BooleanSupplier;
import org.eclipse.swt.widgets.Display;

/** Goes on step by step, with time to look at each, until there is no next one or it is stopped. */
final class Player {
    private static final int PACE = 1300;

    private final Display display;
    private final BooleanSupplier next;
    private final Runnable ended;
    private final Runnable tick = this::tick;
    private boolean playing;

    /**
     * Makes a player that stands still.
     *
     * @param display whose clock it uses
     * @param next goes on, and tells whether it could
     * @param ended is told when it stands still again
     */
    Player(Display display, BooleanSupplier next, Runnable ended) {
        this.display = display;
        this.next = next;
        this.ended = ended;
    }

    boolean isPlaying() {
        return playing;
    }

    void play() {
        playing = true;
        tick();
    }

    void stop() {
        if (playing) {
            playing = false;
            display.timerExec(-1, tick);
            ended.run();
        }
    }

    private void tick() {
        if (playing && next.getAsBoolean()) {
            display.timerExec(PACE, tick);
        } else {
            stop();
        }
    }
}
