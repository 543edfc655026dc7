/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.sidecar;

/**
 * Where a person put a node: the top left corner of its frame within the interior of its group, in px at 100 %.
 *
 * @param x to the right
 * @param y down
 */
public record Position(double x, double y) {
    /** Refuses what is no place. */
    public Position {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("A position must be finite: " + x + ", " + y);
        }
    }
}
