/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.theme;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.opscape.diagram.look.Theme;
import org.opscape.editor.GraphView;

/**
 * The colours of the picture, for controls around it.
 *
 * @param dark whether they are light on dark
 */
public record Shades(boolean dark) {
    private static final int BYTE = 0xff;
    private static final int WHITE = 0xffffff;
    private static final String CSS_DISABLED = "org.eclipse.e4.ui.css.disabled";

    /**
     * Returns the colours of a graph's picture.
     *
     * @param view the graph
     * @return its colours
     */
    public static Shades of(GraphView view) {
        return new Shades(view.theme().isDark());
    }

    private Theme theme() {
        return dark ? Theme.DARK : Theme.LIGHT;
    }

    /** {@return the background} */
    public Color canvas() {
        return color(theme().canvas());
    }

    /** {@return the background of what is pointed at} */
    public Color hover() {
        return color(theme().header(0));
    }

    /** {@return what is written on} */
    public Color paper() {
        return color(dark ? theme().body(1) : WHITE);
    }

    /** {@return the ground of a tag} */
    public Color chip() {
        return color(theme().card());
    }

    /** {@return lines} */
    public Color hairline() {
        return color(theme().cardBorder());
    }

    /** {@return names} */
    public Color text() {
        return color(theme().text());
    }

    /** {@return what is less important} */
    public Color muted() {
        return color(theme().muted());
    }

    /** {@return the main action, and focus} */
    public Color accent() {
        return color(theme().accent());
    }

    /** {@return what stands on the main action} */
    public Color onAccent() {
        return color(dark ? Theme.DARK.canvas() : WHITE);
    }

    /**
     * Gives a control these colours, and keeps style sheets from giving it others.
     *
     * @param control the control
     * @param <C> its type
     * @return the control
     */
    public <C extends Control> C dress(C control) {
        control.setData(CSS_DISABLED, Boolean.TRUE);
        control.setBackground(canvas());
        control.setForeground(text());
        return control;
    }

    private static Color color(int argb) {
        return new Color(argb >> 16 & BYTE, argb >> 8 & BYTE, argb & BYTE);
    }
}
