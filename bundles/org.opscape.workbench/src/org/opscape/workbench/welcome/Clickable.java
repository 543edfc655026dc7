/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A drawn control that does one thing, by mouse and by key. */
abstract class Clickable extends Canvas {
    private final String name;
    private final Runnable action;
    private boolean hovered;

    /**
     * Makes a control.
     *
     * @param parent where
     * @param name what it is called, for people who do not see it too
     * @param action what it does
     */
    Clickable(Composite parent, String name, Runnable action) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.name = name;
        this.action = action;
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseEnter, event -> hover(true));
        addListener(SWT.MouseExit, event -> hover(false));
        addListener(SWT.MouseUp, this::mouseUp);
        addListener(SWT.KeyDown, this::keyDown);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        describe();
    }

    /**
     * Paints the control.
     *
     * @param gc where
     */
    abstract void paint(GC gc);

    /** {@return whether the pointer is on it} */
    final boolean isHovered() {
        return hovered;
    }

    /** {@return what it is called} */
    final String name() {
        return name;
    }

    private void hover(boolean now) {
        hovered = now;
        redraw();
    }

    private void mouseUp(Event event) {
        if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
            action.run();
        }
    }

    private void keyDown(Event event) {
        if (event.character == SWT.CR || event.character == ' ' || event.keyCode == SWT.KEYPAD_CR) {
            action.run();
        }
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
    }
}
