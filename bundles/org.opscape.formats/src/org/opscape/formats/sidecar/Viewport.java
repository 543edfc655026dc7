/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.sidecar;

/**
 * Which part of a picture was seen.
 *
 * @param zoom 1 for 100 %
 * @param left the left edge of what is seen, in px of the picture at 100 %
 * @param top the upper edge
 */
public record Viewport(double zoom, double left, double top) {
    /** Refuses what cannot be shown. */
    public Viewport {
        if (!(zoom > 0) || Double.isInfinite(zoom) || !Double.isFinite(left) || !Double.isFinite(top)) {
            throw new IllegalArgumentException("No part of a picture: " + zoom + ", " + left + ", " + top);
        }
    }
}
