/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The wheel scrolls, with Shift across, and zooms about the pointer with Ctrl. */
final class Wheel {
    private static final double LINE_PIXELS = 20;
    private static final int LINES_PER_NOTCH = 3;

    private final Camera camera;

    Wheel(Control control, Camera camera) {
        this.camera = camera;
        control.addListener(SWT.MouseVerticalWheel, this::turned);
        control.addListener(SWT.MouseHorizontalWheel, this::turnedAcross);
    }

    private void turned(Event event) {
        event.doit = false;
        if ((event.stateMask & SWT.MOD1) != 0) {
            double notches = Math.max(-4, Math.min(4, (double) event.count / LINES_PER_NOTCH));
            camera.zoomAt(camera.zoom() * Math.pow(Camera.STEP, notches), event.x, event.y);
        } else if ((event.stateMask & SWT.SHIFT) != 0) {
            camera.drag(event.count * LINE_PIXELS, 0);
        } else {
            camera.drag(0, event.count * LINE_PIXELS);
        }
    }

    private void turnedAcross(Event event) {
        event.doit = false;
        camera.drag(event.count * LINE_PIXELS, 0);
    }
}
