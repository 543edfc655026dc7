/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.rename;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Takes what a person types as a new name where no name can be typed, since single letters are commands. It ends with a pause, with a key
 * that types nothing, with the mouse, and when the keyboard is elsewhere.
 */
final class StrayLetters {
    private static final int PAUSE_MILLIS = 1_500;
    private static final int[] ENDS = {SWT.MouseDown, SWT.FocusOut, SWT.Dispose};

    private final Control control;
    private final Keyboard keyboard = new Keyboard();
    private final Listener keys = this::pressed;
    private final Listener end = event -> end();
    private int typed;
    private boolean ended;

    private StrayLetters(Control control) {
        this.control = control;
    }

    /**
     * Takes the letters that come now.
     *
     * @param control what has the keyboard
     */
    static void take(Control control) {
        StrayLetters letters = new StrayLetters(control);
        letters.keyboard.take();
        control.getDisplay().addFilter(SWT.KeyDown, letters.keys);
        for (int type : ENDS) {
            control.addListener(type, letters.end);
        }
        letters.waitForPause();
    }

    private void pressed(Event event) {
        boolean types = event.character >= ' ' && event.character != SWT.DEL && (event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0;
        boolean modifier = (event.keyCode & SWT.MODIFIER_MASK) != 0 && (event.keyCode & SWT.KEYCODE_BIT) == 0;
        if (modifier) {
            return;
        }
        if (types || event.character == SWT.BS || event.character == SWT.CR) {
            event.type = SWT.None;
            event.doit = false;
            typed++;
            waitForPause();
        }
        if (!types && event.character != SWT.BS) {
            end();
        }
    }

    private void waitForPause() {
        int now = typed;
        control.getDisplay().timerExec(PAUSE_MILLIS, () -> {
            if (now == typed) {
                end();
            }
        });
    }

    private void end() {
        if (ended) {
            return;
        }
        ended = true;
        keyboard.giveBack();
        Display display = control.getDisplay();
        display.removeFilter(SWT.KeyDown, keys);
        for (int type : ENDS) {
            control.removeListener(type, end);
        }
    }
}
