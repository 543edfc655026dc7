/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.benchmarks.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.benchmarks.Groups;
import org.opscape.benchmarks.Opened;
import org.opscape.diagram.scene.Scene;
import org.opscape.model.Progress;

/** Opens a file again and again in one process: {@code WarmOpening FILE RUNS SECONDS}; warms up as long as it then measures, at least. */
public final class WarmOpening {
    private static final int MOST_GROUPS = 400;
    private static final int MOST_CHILDREN = 200;

    private final Path file;
    private final int runs;
    private final double seconds;

    private WarmOpening(Path file, int runs, double seconds) {
        this.file = file;
        this.runs = runs;
        this.seconds = seconds;
    }

    /**
     * Prints the median times in ms.
     *
     * @param arguments see above
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        WarmOpening warm = new WarmOpening(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Double.parseDouble(arguments[2]));
        Memory.line("warm", warm.median(warm::open));
        Opened opened = Opened.open(warm.file);
        Memory.line("warmAll", warm.median(() -> expandAll(opened.clustering())));
        expandGroups(opened);
    }

    private double median(Action action) throws IOException {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        for (int i = 0; i < runs || System.nanoTime() < end; i++) {
            action.run();
        }
        double[] times = new double[runs];
        for (int i = 0; i < runs; i++) {
            times[i] = action.run();
        }
        Arrays.sort(times);
        return times[runs / 2];
    }

    private double open() throws IOException {
        long start = System.nanoTime();
        Opened opened = Opened.open(file);
        double time = FreshOpening.millis(start, System.nanoTime());
        Memory.keep(opened);
        return time;
    }

    private static double expandAll(Clustering clustering) {
        Opened opened = reopened(clustering);
        long start = System.nanoTime();
        opened.expandAll();
        return FreshOpening.millis(start, System.nanoTime());
    }

    /** Nothing is remembered from one run to the next. */
    private static Opened reopened(Clustering clustering) {
        var engine = Opened.engine(clustering);
        return new Opened(null, clustering, engine, engine.overview(Progress.NONE));
    }

    /** One click each on groups all over the graph, each shown closed before, with what is around it open. */
    private static void expandGroups(Opened opened) {
        int[] groups = Groups.upTo(opened.clustering(), MOST_CHILDREN);
        double[] times = new double[Math.min(groups.length, MOST_GROUPS)];
        if (times.length == 0) {
            return;
        }
        for (int i = 0; i < times.length; i++) {
            int group = groups[(int) ((long) (i + 1) * groups.length / times.length) - 1];
            times[i] = expandGroup(opened, group);
        }
        Arrays.sort(times);
        Memory.line("group", times[times.length / 2]);
        Memory.line("groupMost", times[times.length - 1]);
    }

    private static double expandGroup(Opened opened, int group) {
        Scene before = opened.engine().reveal(opened.overview(), group, Progress.NONE);
        long start = System.nanoTime();
        opened.engine().expand(before, group, Progress.NONE);
        return FreshOpening.millis(start, System.nanoTime());
    }

    /** Something that takes time. */
    private interface Action {
        double run() throws IOException;
    }
}
