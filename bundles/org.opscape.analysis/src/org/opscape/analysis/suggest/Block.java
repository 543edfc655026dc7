/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.suggest;

import java.util.List;

/**
 * Consecutive places of a sequence that belong together.
 *
 * @param from the first place
 * @param to the end
 * @param parts blocks in it, in their order, without gaps only by chance
 */
record Block(int from, int to, List<Block> parts) {
    Block(int from, int to) {
        this(from, to, List.of());
    }

    int length() {
        return to - from;
    }

    Block with(List<Block> inner) {
        return new Block(from, to, List.copyOf(inner));
    }
}
