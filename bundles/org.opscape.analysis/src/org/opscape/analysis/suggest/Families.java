/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.suggest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers blocks so that those with the same op types in the same order have the same number. */
final class Families {
    private final FlatSequence sequence;
    private final Map<Types, Integer> numbers = new HashMap<>();

    Families(FlatSequence sequence) {
        this.sequence = sequence;
    }

    int of(Block block) {
        int[] types = new int[block.length()];
        for (int i = 0; i < types.length; i++) {
            types[i] = sequence.type(block.from() + i);
        }
        return numbers.computeIfAbsent(new Types(types), key -> numbers.size());
    }

    int[] of(List<Block> blocks) {
        return blocks.stream().mapToInt(this::of).toArray();
    }

    private record Types(int[] types) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Types another && Arrays.equals(types, another.types);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(types);
        }
    }
}
