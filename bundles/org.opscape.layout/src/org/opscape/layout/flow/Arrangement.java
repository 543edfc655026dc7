/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.flow;

/**
 * How parts stand next to each other. They are known by number: the connected ones as they come, then single nodes much larger than usual,
 * then the grid of all other single nodes.
 *
 * @param main the part beside or beyond which the others stand; -1 for none
 * @param beside whether the others stand beside it
 * @param shelves the other parts on each shelf
 * @param columns how many columns the grid has
 */
record Arrangement(int main, boolean beside, int[][] shelves, int columns) {
    static final Arrangement NONE = new Arrangement(-1, false, new int[0][], 0);

    Arrangement withColumns(int count) {
        return new Arrangement(main, beside, shelves, count);
    }
}
