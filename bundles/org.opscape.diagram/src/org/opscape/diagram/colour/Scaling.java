/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.colour;

import java.util.Locale;

/** How numbers become places on a ramp. */
public enum Scaling {
    /** By what suits the unit: times, sizes and parameters are skewed, other numbers are not. */
    AUTOMATIC,
    /** In proportion. */
    LINEAR,
    /** By the square root: small ones are told apart better. */
    SQUARE_ROOT,
    /** By the order of magnitude. */
    LOGARITHMIC,
    /** By the place among all, sorted. */
    PERCENTILE;

    /** {@return how it is called in options and preferences: "square-root"} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
