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
 * The scale of a ramp.
 *
 * @param ramp the colours
 * @param ticks what stands beside it, ascending
 */
public record LegendScale(Ramp ramp, List<Tick> ticks) {
    /**
     * A number beside the ramp.
     *
     * @param share where on the ramp, 0 to 1
     * @param label the number with its unit
     */
    public record Tick(double share, String label) {
    }
}
