/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout;

import org.opscape.diagram.scene.Direction;

/**
 * How pictures are laid out.
 *
 * @param direction the way of the data on a new picture
 * @param iconLabels whether constants and summaries have their names beside them
 */
public record LayoutOptions(Direction direction, boolean iconLabels) {
    /** From the top to the bottom, with names. */
    public static final LayoutOptions DEFAULTS = new LayoutOptions(Direction.DOWN, true);

    /**
     * Returns the same options for another direction.
     *
     * @param other the way of the data
     * @return the options
     */
    public LayoutOptions withDirection(Direction other) {
        return new LayoutOptions(other, iconLabels);
    }
}
