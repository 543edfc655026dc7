/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.look;

/**
 * A colour with the same meaning in each theme.
 *
 * @param light in the light theme, as ARGB
 * @param dark in the dark theme
 */
public record ThemedColour(int light, int dark) {
    /**
     * The colour in a theme.
     *
     * @param theme the theme
     * @return as ARGB
     */
    public int of(Theme theme) {
        return theme.isDark() ? dark : light;
    }
}
