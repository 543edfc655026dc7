/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout;

/**
 * Where a box was put by hand: the top left of its frame in the frame of the group around it while nothing beside it is open and the data
 * flows downwards. It may be negative: then everything else makes room.
 *
 * @param x to the right, in px at 100 %
 * @param y downwards
 */
public record Position(double x, double y) {
    /** That of a box that was not moved. */
    static final Position NOWHERE = new Position(Double.NaN, Double.NaN);
}
