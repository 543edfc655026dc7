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
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.benchmarks.Groups;
import org.opscape.benchmarks.Opened;
import org.opscape.diagram.scene.Scene;
import org.opscape.layout.PictureEngine;
import org.opscape.model.Progress;

/**
 * Opens a file again and again in one process: {@code WarmOpening FILE RUNS SECONDS}. Warms up for that many seconds and three runs at
 * least; what takes longer than some seconds is run less often.
 */
public final class WarmOpening {
    private static final int MOST_GROUPS = 400;
    private static final int MOST_CHILDREN = 200;
    private static final int LEAST_RUNS = 3;
    private static final double PATIENCE = 30_000;

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
        expandGroups(opened.clustering());
    }

    private double median(Action action) throws IOException {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        double last = 0;
        for (int i = 0; i < LEAST_RUNS || System.nanoTime() < end; i++) {
            last = action.run();
        }
        return median(action, (int) Math.max(LEAST_RUNS, Math.min(runs, PATIENCE / last)));
    }

    private static double median(Action action, int runs) throws IOException {
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

    private static double expandAll(Clustering known) {
        Opened opened = anew(known);
        long start = System.nanoTime();
        opened.expandAll();
        return FreshOpening.millis(start, System.nanoTime());
    }

    /** Opens the same graph without what an earlier run left in memory. */
    private static Opened anew(Clustering known) {
        Clustering clustering = Clustering.of(known.graph(), ClusteringOptions.DEFAULTS, Progress.NONE);
        PictureEngine engine = Opened.engine(clustering);
        return new Opened(null, clustering, engine, engine.overview(Progress.NONE));
    }

    /** One click each on groups all over the graph, each shown closed before, with what is around it open; and all of that three times. */
    private static void expandGroups(Clustering known) {
        int[] groups = Groups.upTo(known, MOST_CHILDREN);
        double[][] times = new double[Math.min(groups.length, MOST_GROUPS)][LEAST_RUNS];
        for (int run = 0; run < LEAST_RUNS; run++) {
            Opened opened = anew(known);
            for (int i = 0; i < times.length; i++) {
                times[i][run] = expandGroup(opened, groups[(int) ((long) (i + 1) * groups.length / times.length) - 1]);
            }
        }
        double[] medians = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            Arrays.sort(times[i]);
            medians[i] = times[i][LEAST_RUNS / 2];
        }
        Arrays.sort(medians);
        if (medians.length > 0) {
            Memory.line("group", medians[medians.length / 2]);
            Memory.line("groupMost", medians[medians.length - 1]);
        }
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
