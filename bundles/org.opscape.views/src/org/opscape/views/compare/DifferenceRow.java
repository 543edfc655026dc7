/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.compare;

import java.util.List;

/** A row of the comparison of two groups. */
sealed interface DifferenceRow {
    /**
     * The heading above rows of one kind.
     *
     * @param title what they are
     * @param rows the rows
     */
    record Section(String title, List<Pair> rows) implements DifferenceRow {
    }

    /**
     * What stands side by side.
     *
     * @param left the node in the first group; -1 for none
     * @param leftText what is said of it
     * @param right the node in the second group; -1 for none
     * @param rightText what is said of it
     */
    record Pair(int left, String leftText, int right, String rightText) implements DifferenceRow {
    }
}
