/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import org.eclipse.gef.KeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** The keys of the picture: arrows walk, Enter opens and closes, + opens, - closes, Backspace goes out, Shift with arrows scrolls. */
final class Keys extends KeyHandler {
    private static final int SCROLL = 64;

    private final GraphCanvas canvas;
    private final KeySteps steps;
    private boolean space;

    Keys(GraphCanvas canvas) {
        this.canvas = canvas;
        steps = new KeySteps(canvas);
        canvas.control().addListener(SWT.KeyDown, this::escape);
        canvas.control().addListener(SWT.KeyDown, event -> space |= event.character == ' ');
        canvas.control().addListener(SWT.KeyUp, event -> space &= event.character != ' ');
        canvas.control().addListener(SWT.FocusOut, event -> space = false);
    }

    /** {@return whether the space bar is held down, so that a drag moves the picture} */
    boolean isSpaceDown() {
        return space;
    }

    /** GEF's tools keep this key to themselves. */
    private void escape(Event event) {
        if (event.character == SWT.ESC && (event.stateMask & SWT.BUTTON_MASK) == 0 && canvas.isReady()) {
            canvas.escape();
        }
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        if (!canvas.isReady()) {
            return false;
        }
        if ((event.stateMask & SWT.MOD1) != 0) {
            return (event.stateMask & SWT.SHIFT) != 0 && moveBox(event.keyCode);
        }
        if ((event.stateMask & SWT.ALT) != 0) {
            return inOrOut(event.keyCode);
        }
        boolean scroll = (event.stateMask & SWT.SHIFT) != 0;
        return switch (event.keyCode) {
            case SWT.ARROW_LEFT -> scroll ? scroll(SCROLL, 0) : steps.step(-1, 0);
            case SWT.ARROW_RIGHT -> scroll ? scroll(-SCROLL, 0) : steps.step(1, 0);
            case SWT.ARROW_UP -> scroll ? scroll(0, SCROLL) : steps.step(0, -1);
            case SWT.ARROW_DOWN -> scroll ? scroll(0, -SCROLL) : steps.step(0, 1);
            case SWT.PAGE_UP -> scroll(0, page());
            case SWT.PAGE_DOWN -> scroll(0, -page());
            case SWT.HOME -> fit();
            default -> character(event);
        };
    }

    /** Moves what is selected, as a drag does. */
    private boolean moveBox(int keyCode) {
        return switch (keyCode) {
            case SWT.ARROW_LEFT -> steps.move(-MoveDrag.GRID, 0);
            case SWT.ARROW_RIGHT -> steps.move(MoveDrag.GRID, 0);
            case SWT.ARROW_UP -> steps.move(0, -MoveDrag.GRID);
            case SWT.ARROW_DOWN -> steps.move(0, MoveDrag.GRID);
            default -> false;
        };
    }

    private boolean inOrOut(int keyCode) {
        return switch (keyCode) {
            case SWT.ARROW_UP -> steps.out();
            case SWT.ARROW_DOWN -> steps.in();
            default -> false;
        };
    }

    private boolean character(KeyEvent event) {
        if (event.keyCode == SWT.KEYPAD_CR) {
            return steps.toggle();
        }
        return switch (event.character) {
            case SWT.CR -> steps.toggle();
            case '+', '=' -> steps.open(true);
            case '-' -> steps.open(false);
            case SWT.BS -> steps.out();
            default -> false;
        };
    }

    private boolean fit() {
        canvas.fitAll();
        return true;
    }

    private boolean scroll(double dx, double dy) {
        canvas.camera().drag(dx, dy);
        return true;
    }

    private int page() {
        Point size = canvas.windowSize();
        return size.y * 3 / 4;
    }
}
