/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.hierarchy;

import java.util.Set;

/**
 * Which series of numbered operations and groups become stacks.
 *
 * @param fewest how many members a series has at least, if the user said nothing
 * @param groups whether numbered groups of equal structure become stacks as well
 * @param stacked paths of series that the user stacked although they are short
 * @param unstacked paths of series that the user does not want as stacks
 */
public record StackChoice(int fewest, boolean groups, Set<String> stacked, Set<String> unstacked) {
    boolean hasWishes() {
        return !stacked.isEmpty() || !unstacked.isEmpty();
    }

    int fewestToFind() {
        return stacked.isEmpty() ? fewest : 2;
    }

    boolean isStacked(String path, int members) {
        return members >= fewest ? !unstacked.contains(path) : stacked.contains(path);
    }
}
