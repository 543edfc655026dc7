/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.figures;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.swt.graphics.GC;

/**
 * A lightweight system in which a {@link SceneFigure} draws straight on the window. In another one it draws on an image first, which
 * takes some milliseconds more. A GEF viewer takes it from {@code createLightweightSystem()}. Its canvas must have the style {@code
 * SWT.DOUBLE_BUFFERED}.
 */
public class SceneSystem extends LightweightSystem {
    @Override
    public void paint(GC gc) {
        getUpdateManager().performUpdate();
        GcGraphics graphics = new GcGraphics(gc);
        getRootFigure().paint(graphics);
        graphics.dispose();
    }
}
