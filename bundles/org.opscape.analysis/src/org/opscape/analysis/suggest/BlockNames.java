/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives blocks plain names by what is in them; a person changes them. */
final class BlockNames {
    private final FlatSequence sequence;
    private final Set<String> taken;

    /**
     * @param sequence what the blocks are of
     * @param taken the names that the outermost scope has already
     */
    BlockNames(FlatSequence sequence, Set<String> taken) {
        this.sequence = sequence;
        this.taken = taken;
    }

    /** {@return a name for each of the blocks of one scope, numbered from 0 where several have the same} */
    List<String> of(List<Block> blocks, boolean outermost) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> plain = blocks.stream().map(block -> free(plain(block), outermost)).toList();
        plain.forEach(name -> counts.merge(name, 1, Integer::sum));
        Map<String, Integer> used = new HashMap<>();
        return plain.stream().map(name -> counts.get(name) == 1 ? name : name + '_' + (used.merge(name, 1, Integer::sum) - 1)).toList();
    }

    private String free(String name, boolean outermost) {
        String free = name;
        while (outermost && isTaken(free)) {
            free += "_part";
        }
        return free;
    }

    private boolean isTaken(String name) {
        return taken.contains(name) || taken.stream().anyMatch(other -> other.startsWith(name + '_') && isNumber(other, name.length() + 1));
    }

    private static boolean isNumber(String text, int from) {
        return from < text.length() && text.chars().skip(from).allMatch(Character::isDigit);
    }

    private String plain(Block block) {
        return plain(sequence, block);
    }

    /** {@return what a block seems to be for} */
    static String plain(FlatSequence sequence, Block block) {
        int weighted = 0;
        int convolutions = 0;
        boolean attention = false;
        boolean recurrent = false;
        boolean activation = false;
        boolean merges = false;
        boolean normalizes = false;
        for (int place = block.from(); place < block.to(); place++) {
            String type = sequence.typeName(place);
            weighted += OpRoles.hasWeights(type) ? 1 : 0;
            convolutions += OpRoles.isConvolution(type) ? 1 : 0;
            attention |= OpRoles.isAttention(type);
            recurrent |= OpRoles.isRecurrent(type);
            activation |= OpRoles.isActivation(type);
            normalizes |= OpRoles.isNormalization(type);
            merges |= sequence.dataInputs(place) > 1 && place > block.from();
        }
        if (recurrent) {
            return "recurrent";
        }
        if (attention && weighted > 0) {
            return activation && !block.parts().isEmpty() ? "layer" : "attention";
        }
        if (convolutions > 0) {
            return merges && convolutions > 1 ? "block" : "conv";
        }
        if (weighted > 1 && activation) {
            return "feed_forward";
        }
        return weighted > 0 ? weighted == 1 ? "dense" : "block" : normalizes ? "norm" : "part";
    }
}
