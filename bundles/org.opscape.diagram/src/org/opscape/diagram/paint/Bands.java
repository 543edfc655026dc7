/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

/**
 * The colours of a group whose operations are of several kinds.
 *
 * @param fills the colours, ARGB, one band each
 * @param shares how much of the box each takes; their sum is 1
 */
public record Bands(int[] fills, double[] shares) {
    /** A box of one colour. */
    public static final Bands NONE = new Bands(new int[0], new double[0]);

    /** {@return whether there are bands at all} */
    public boolean isEmpty() {
        return fills.length == 0;
    }
}
