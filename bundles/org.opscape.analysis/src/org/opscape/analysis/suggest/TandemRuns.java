/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.opscape.model.Progress;

/** Finds what is repeated at once, several times: the same numbers again and again. O(n p) for periods up to p. */
final class TandemRuns {
    private static final long MOST_STEPS = 400_000_000L;

    private final int[] numbers;
    private final int shortest;

    /**
     * Some numbers that are repeated.
     *
     * @param from the first place of the first repetition
     * @param to the end of the last one, whole or in part
     * @param period the length of one
     */
    record Run(int from, int to, int period) {
        int times() {
            return (to - from) / period;
        }

        int covered() {
            return times() * period;
        }
    }

    TandemRuns(int[] numbers, int shortest) {
        this.numbers = numbers;
        this.shortest = shortest;
    }

    /** Finds runs that do not overlap: first those that cover most. */
    List<Run> find(Progress progress) {
        List<Run> all = new ArrayList<>();
        int longest = (int) Math.min(numbers.length / 2, MOST_STEPS / Math.max(1, numbers.length));
        for (int period = shortest; period <= longest; period++) {
            progress.check();
            addRuns(period, all);
        }
        all.sort(Comparator.comparingInt(Run::covered).reversed().thenComparingInt(Run::period).thenComparingInt(Run::from));
        List<Run> chosen = new ArrayList<>();
        boolean[] taken = new boolean[numbers.length];
        for (Run run : all) {
            int from = run.from();
            int to = run.to();
            while (from < to && taken[from]) {
                from++;
            }
            while (to > from && taken[to - 1]) {
                to--;
            }
            Run free = new Run(from, to, run.period());
            if (free.times() >= 2 && isFree(taken, from, to)) {
                chosen.add(free);
                Arrays.fill(taken, from, to, true);
            }
        }
        return chosen;
    }

    private void addRuns(int period, List<Run> runs) {
        int matched = 0;
        for (int i = 0; i + period <= numbers.length; i++) {
            boolean same = i + period < numbers.length && numbers[i] == numbers[i + period];
            if (same) {
                matched++;
            } else {
                if (matched >= period && !isPeriodic(i - matched, period)) {
                    runs.add(new Run(i - matched, i + period, period));
                }
                matched = 0;
            }
        }
    }

    /** Whether the numbers of one repetition are themselves something shorter that is repeated. */
    private boolean isPeriodic(int from, int period) {
        for (int shorter = 1; shorter <= period / 2; shorter++) {
            if (period % shorter == 0) {
                int i = from;
                while (i + shorter < from + period && numbers[i] == numbers[i + shorter]) {
                    i++;
                }
                if (i + shorter == from + period) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isFree(boolean[] taken, int from, int to) {
        for (int i = from; i < to; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }
}
