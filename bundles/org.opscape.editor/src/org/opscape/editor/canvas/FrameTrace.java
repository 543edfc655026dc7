/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.Locale;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** With {@code -Dopscape.trace.frames=true}, tells in the log how long it took from a click to the pictures that answer it. */
final class FrameTrace {
    private static final boolean WANTED = Boolean.getBoolean("opscape.trace.frames");

    private long clicked;
    private long made;
    private long firstFrame;
    private long settled;
    private int frames;

    FrameTrace(Control control) {
        if (WANTED) {
            control.addListener(SWT.Paint, event -> painted());
        }
    }

    /** A person asked for another scene. */
    void clicked() {
        clicked = System.nanoTime();
        made = 0;
        settled = 0;
        frames = 0;
    }

    /** The new scene was laid out and is about to be painted. */
    void made() {
        made = System.nanoTime();
    }

    /** What is painted next is the new scene at its end. */
    void settled() {
        settled = System.nanoTime();
    }

    private void painted() {
        if (clicked == 0 || made == 0) {
            return;
        }
        if (frames++ == 0) {
            firstFrame = System.nanoTime();
        }
        if (settled > made) {
            long last = System.nanoTime();
            ILog.of(FrameTrace.class)
                    .info(String.format(Locale.ROOT, "ms after the click: laid out %.1f, first frame %.1f, final %.1f; %d frames",
                            millis(made), millis(firstFrame), millis(last), frames));
            clicked = 0;
        }
    }

    private double millis(long nanos) {
        return (nanos - clicked) / 1e6;
    }
}
