/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.colour;

import java.util.List;
import org.opscape.diagram.look.Ramp;

/**
 * How numbers are shown.
 *
 * @param ramp the colours
 * @param scaling how numbers become places on the ramp
 * @param thresholds ascending; what lies between two of them has one colour; empty for a gradient
 */
public record QuantityOptions(Ramp ramp, Scaling scaling, List<Double> thresholds) {
    /** A gradient of the usual colours. */
    public static final QuantityOptions DEFAULTS = new QuantityOptions(Ramp.VIRIDIS, Scaling.AUTOMATIC, List.of());

    /**
     * Sorts the thresholds.
     *
     * @param ramp the colours
     * @param scaling how numbers become places on the ramp
     * @param thresholds in any order
     */
    public QuantityOptions {
        thresholds = thresholds.stream().distinct().sorted().toList();
    }

    /**
     * Chooses the colours.
     *
     * @param colours the ramp
     * @return the options with this change
     */
    public QuantityOptions withRamp(Ramp colours) {
        return new QuantityOptions(colours, scaling, thresholds);
    }

    /**
     * Chooses the scale.
     *
     * @param scale how numbers become places on the ramp
     * @return the options with this change
     */
    public QuantityOptions withScaling(Scaling scale) {
        return new QuantityOptions(ramp, scale, thresholds);
    }

    /**
     * Chooses thresholds instead of a gradient.
     *
     * @param limits in any order; empty for a gradient
     * @return the options with this change
     */
    public QuantityOptions withThresholds(List<Double> limits) {
        return new QuantityOptions(ramp, scaling, limits);
    }
}
