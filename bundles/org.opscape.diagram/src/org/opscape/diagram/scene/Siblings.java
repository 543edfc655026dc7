/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.scene;

/**
 * In which order the boxes of a main graph stand across the flow, so that they keep it when one of them is hidden, moved or renamed.
 *
 * @param rows the layer of each box; -1 if it has none, or if it is new and may stand anywhere
 * @param places at which place it stands there, likewise
 * @param formerRows the layers of an earlier picture whose order was to be kept when this one was made; empty if there was none
 * @param formerPlaces the places there, likewise
 */
public record Siblings(int[] rows, int[] places, int[] formerRows, int[] formerPlaces) {
    /** Nothing is known about any order. */
    public static final Siblings NONE = new Siblings(new int[0], new int[0], new int[0], new int[0]);

    /** {@return whether nothing is known} */
    public boolean isEmpty() {
        return rows.length == 0;
    }
}
