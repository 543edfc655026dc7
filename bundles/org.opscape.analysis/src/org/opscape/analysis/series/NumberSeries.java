/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.series;

/**
 * Operations of one type, or groups of one structure, in one group, whose names are one prefix and consecutive numbers.
 *
 * @param prefix what the names begin with
 * @param first the lowest number
 * @param last the highest number
 * @param members the operations or groups, by number
 */
public record NumberSeries(String prefix, int first, int last, int[] members) {
    /** {@return the text of the stack: the prefix and the numbers} */
    public String label() {
        return prefix + '[' + first + '-' + last + ']';
    }
}
