/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.rename;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.opscape.diagram.look.Theme;

/** The colours of fields and sayings that lie over pictures and trees. */
public final class Tints {
    private static final String CSS_DISABLED = "org.eclipse.e4.ui.css.disabled";
    private static final int BYTE = 0xff;
    private static final Color RED_ON_LIGHT = new Color(176, 32, 30);
    private static final Color RED_ON_DARK = new Color(255, 158, 148);

    private Tints() {
    }

    /**
     * Returns the colour of what is wrong.
     *
     * @param theme the colours around
     * @return a red, with a contrast of 4.5 at least to cards and ground
     */
    public static Color wrong(Theme theme) {
        return theme.isDark() ? RED_ON_DARK : RED_ON_LIGHT;
    }

    /**
     * Makes a colour.
     *
     * @param argb what pictures use
     * @return the same
     */
    public static Color of(int argb) {
        return new Color(argb >> 16 & BYTE, argb >> 8 & BYTE, argb & BYTE);
    }

    static void dress(Control control, int back, int front) {
        control.setData(CSS_DISABLED, Boolean.TRUE);
        control.setBackground(of(back));
        control.setForeground(of(front));
    }
}
