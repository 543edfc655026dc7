/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opscape.model.Progress;

/**
 * Finds blocks in a sequence, from below: places between which one tensor passes at most are joints, and what lies between two joints is an
 * atom (a residual block, a module of branches). Atoms that are found more than once are blocks; so are pieces of a mere chain, each of
 * which begins with an operation that has weights; and so is what several of them in a row make up if that is repeated at once (the layers
 * of a transformer). An atom that is too large to be one is searched for repetitions directly.
 */
final class BlockFinder {
    static final int FEWEST = 3;
    /** Fewer operations that have no weights are not worth a scope. */
    private static final int FEWEST_PLAIN = 8;
    /** An atom of more operations that makes up most of a graph was not meant as one part. */
    private static final int LARGE = 48;
    private static final int DEEPEST = 4;

    private final FlatSequence sequence;
    private final Families families;
    private final Progress progress;

    BlockFinder(FlatSequence sequence, Families families, Progress progress) {
        this.sequence = sequence;
        this.families = families;
        this.progress = progress;
    }

    List<Block> find() {
        return find(0, sequence.length(), 0);
    }

    private List<Block> find(int from, int to, int depth) {
        progress.check();
        List<Block> units = new ArrayList<>();
        for (Block atom : atoms(from, to)) {
            boolean large = atom.length() > LARGE && atom.length() > (to - from) / 2;
            if (large && depth < DEEPEST) {
                units.addAll(repeated(atom, depth));
            } else {
                units.add(atom);
            }
        }
        List<Block> pieces = chains(units);
        return grouped(pieces, depth);
    }

    private List<Block> atoms(int from, int to) {
        int[] widths = sequence.widths(from, to);
        List<Block> atoms = new ArrayList<>();
        int start = from;
        for (int place = from + 1; place <= to; place++) {
            if (place == to || widths[place - from] <= 1) {
                atoms.add(new Block(start, place));
                start = place;
            }
        }
        return atoms;
    }

    /** Cuts chains of single operations into pieces that begin with an operation that has weights. */
    private List<Block> chains(List<Block> units) {
        List<Block> pieces = new ArrayList<>();
        int start = -1;
        for (Block unit : units) {
            boolean single = unit.length() == 1 && unit.parts().isEmpty();
            boolean begins = single && OpRoles.hasWeights(sequence.typeName(unit.from()));
            boolean goesOn = single && !begins && OpRoles.follows(sequence.typeName(unit.from()))
                    && (start >= 0 || !pieces.isEmpty() && joins(pieces.getLast(), unit));
            if (goesOn || !pieces.isEmpty() && isNormalization(pieces.getLast(), unit)) {
                Block last = pieces.removeLast();
                pieces.add(new Block(last.from(), unit.to()));
            } else {
                pieces.add(unit);
            }
            start = begins ? unit.from() : goesOn ? start : -1;
        }
        return pieces;
    }

    /** Whether a single operation belongs to the atom before it: scale and bias always, an activation only after a sum. */
    private boolean joins(Block atom, Block single) {
        boolean whole = atom.length() > 1 && atom.parts().isEmpty();
        return whole && (!OpRoles.isActivation(sequence.typeName(single.from())) || OpRoles.isSum(sequence.typeName(atom.to() - 1)));
    }

    /** A normalization that is spelled out: only its centred input goes on from its first half to its second. */
    private boolean isNormalization(Block first, Block second) {
        String ends = sequence.typeName(first.to() - 1);
        String begins = sequence.typeName(second.from());
        return first.parts().isEmpty() && second.parts().isEmpty() && OpRoles.isNormalization(sequence.typeName(first.from()))
                && ends.equals("Sub") && (begins.equals("Pow") || begins.equals("Mul") || begins.equals("Square"));
    }

    /** Makes blocks of what is repeated, and blocks of several blocks where these are repeated in a row. */
    private List<Block> grouped(List<Block> units, int depth) {
        int[] numbers = families.of(units);
        Map<Integer, Integer> counts = new HashMap<>();
        Arrays.stream(numbers).forEach(number -> counts.merge(number, 1, Integer::sum));
        Map<Integer, Integer> rows = new UnitRows(sequence, units, numbers).find(progress);
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < units.size()) {
            int length = rows.getOrDefault(at, 1);
            List<Block> members = units.subList(at, at + length);
            int times = length > 1 ? 2 : counts.get(numbers[at]);
            Block unit = length > 1
                    ? around(members, members.stream().filter(one -> isBlock(one, 2)).map(one -> inner(one, depth)).toList())
                    : members.get(0);
            if (isBlock(unit, times)) {
                blocks.add(length > 1 ? unit : inner(unit, depth));
            }
            at += length;
        }
        return blocks;
    }

    private static Block around(List<Block> members, List<Block> parts) {
        Block all = new Block(members.get(0).from(), members.get(members.size() - 1).to());
        return parts.size() == 1 ? all.with(parts.get(0).parts()) : all.with(parts);
    }

    private boolean isBlock(Block unit, int times) {
        return !unit.parts().isEmpty() || times > 1 && unit.length() >= (isNamed(unit) ? FEWEST : FEWEST_PLAIN);
    }

    /** Whether there is something in a block that a person would give it a name for. */
    private boolean isNamed(Block unit) {
        for (int place = unit.from(); place < unit.to(); place++) {
            String type = sequence.typeName(place);
            if (OpRoles.hasWeights(type) || OpRoles.isNormalization(type) || OpRoles.isAttention(type)) {
                return true;
            }
        }
        return false;
    }

    private Block inner(Block unit, int depth) {
        if (!unit.parts().isEmpty() || unit.length() <= LARGE || depth >= DEEPEST) {
            return unit;
        }
        List<Block> parts = repeated(unit, depth + 1).stream().filter(part -> isBlock(part, 2) && part.length() < unit.length()).toList();
        return unit.with(parts);
    }

    /** Cuts a block by what its operations repeat at once; the joints of a repetition are where least passes. */
    private List<Block> repeated(Block block, int depth) {
        int[] types = new int[block.length()];
        for (int i = 0; i < types.length; i++) {
            types[i] = sequence.type(block.from() + i);
        }
        List<TandemRuns.Run> runs = new TandemRuns(types, FEWEST).find(progress).stream()
                .sorted((a, b) -> Integer.compare(a.from(), b.from())).toList();
        int[] widths = sequence.widths(block.from(), block.to());
        List<Block> parts = new ArrayList<>();
        int at = 0;
        for (TandemRuns.Run run : runs) {
            int start = run.from() + beginning(run, widths);
            addSingles(block.from() + at, block.from() + start, parts);
            at = start;
            for (; at + run.period() <= run.to(); at += run.period()) {
                int from = block.from() + at;
                List<Block> inner = run.period() > LARGE && depth + 1 < DEEPEST ? find(from, from + run.period(), depth + 1) : List.of();
                parts.add(new Block(from, from + run.period(), inner.size() == 1 ? List.of() : inner));
            }
        }
        addSingles(block.from() + at, block.to(), parts);
        return parts;
    }

    private static void addSingles(int from, int to, List<Block> parts) {
        for (int place = from; place < to; place++) {
            parts.add(new Block(place, place + 1));
        }
    }

    private static int beginning(TandemRuns.Run run, int[] widths) {
        int best = 0;
        long least = Long.MAX_VALUE;
        int room = Math.max(run.to() - run.from() - run.covered(), run.times() > 2 ? run.period() - 1 : 0);
        for (int shift = 0; shift <= room; shift++) {
            int times = (run.to() - run.from() - shift) / run.period();
            long sum = 0;
            for (int time = 0; time <= times; time++) {
                sum += widths[run.from() + shift + time * run.period()];
            }
            long cost = 1000 * sum / (times + 1) + 10L * (run.times() - times);
            if (cost < least) {
                least = cost;
                best = shift;
            }
        }
        return best;
    }
}
