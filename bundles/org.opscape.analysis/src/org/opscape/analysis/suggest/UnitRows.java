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
import org.opscape.model.Progress;

/** Finds which units in a row make up something that is repeated: attention and feed-forward part, say, which are a layer. */
final class UnitRows {
    private static final int UNIFORM = 4;

    private final FlatSequence sequence;
    private final List<Block> units;
    private final int[] numbers;

    UnitRows(FlatSequence sequence, List<Block> units, int[] numbers) {
        this.sequence = sequence;
        this.units = units;
        this.numbers = numbers;
    }

    /** {@return by the first unit of each row, how many units it has} */
    Map<Integer, Integer> find(Progress progress) {
        Map<Integer, Integer> rows = new HashMap<>();
        for (TandemRuns.Run run : new TandemRuns(numbers, 2).find(progress)) {
            if (isWhole(run)) {
                int first = first(run);
                for (int at = first; at + run.period() <= run.to(); at += run.period()) {
                    rows.put(at, run.period());
                }
                for (int at = first - run.period(); isAlike(at, first, run.period(), rows); at -= run.period()) {
                    rows.put(at, run.period());
                }
            }
        }
        return rows;
    }

    /**
     * A run is one only if it is clear where it begins: not if what comes before or after it is like something in it, as in A B B A B B B.
     */
    private boolean isWhole(TandemRuns.Run run) {
        int end = run.from() + run.covered();
        boolean before = run.from() > 0 && isInside(run, run.from() - 1);
        boolean after = end < numbers.length && isInside(run, end) && end == run.to();
        return !before && !after && !isUniform(run);
    }

    /** Whether most of a row is one thing again and again, so that where the row ends is chance: the layers of a dense block. */
    private boolean isUniform(TandemRuns.Run run) {
        Map<Integer, Integer> counts = new HashMap<>();
        int all = 0;
        int most = 0;
        for (int i = run.from(); i < run.from() + run.period(); i++) {
            if (units.get(i).length() >= BlockFinder.FEWEST) {
                all++;
                most = Math.max(most, counts.merge(numbers[i], 1, Integer::sum));
            }
        }
        return most >= UNIFORM && 2 * most > all;
    }

    /** Whether a unit beside a run is like one of its own; single operations are found everywhere. */
    private boolean isInside(TandemRuns.Run run, int unit) {
        for (int i = run.from(); i < run.from() + run.period(); i++) {
            if (numbers[i] == numbers[unit] && units.get(unit).length() >= BlockFinder.FEWEST) {
                return true;
            }
        }
        return false;
    }

    /** Where the first row begins: with the attention, which all layers that have one begin with. */
    private int first(TandemRuns.Run run) {
        for (int at = run.from(); at < run.from() + run.period() && at + 2 * run.period() <= run.to(); at++) {
            if (BlockNames.plain(sequence, units.get(at)).equals("attention")) {
                return at;
            }
        }
        return run.from();
    }

    /** Whether units are for the same as those of a row and about as large: a first layer often has some operations more. */
    private boolean isAlike(int at, int row, int period, Map<Integer, Integer> rows) {
        for (int i = 0; i < period; i++) {
            if (at < 0 || rows.containsKey(at + i)) {
                return false;
            }
            Block one = units.get(at + i);
            Block other = units.get(row + i);
            boolean near = 2 * one.length() > other.length() && one.length() < 2 * other.length();
            if (!near || !BlockNames.plain(sequence, one).equals(BlockNames.plain(sequence, other))) {
                return false;
            }
        }
        return true;
    }
}
